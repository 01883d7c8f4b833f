package se.samlat.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import se.samlat.entry.Findings;

/** Replaces references by a source's own ids with the ids that the register knows. */
final class References {

    /** Which fields refer to what. The same name never means two things. */
    private static final Map<String, String> FIELDS = Map.of(
            "provider", "actor",
            "partners", "actor",
            "parent", "actor",
            "location", "location",
            "rights", "right",
            "knowledgeResources", "knowledge-resource");

    private static final Pattern UUID_FORM =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    private References() {}

    /**
     * Resolves every reference in the content, in place.
     *
     * @param known type and external id to id, within the record's source
     */
    static void resolve(
            ObjectNode content, BiFunction<String, String, Optional<UUID>> known, Findings findings) {
        inside(content, "/content", known, findings);
    }

    /** Whether the text is a public id, written out in full. */
    static boolean isId(String text) {
        return UUID_FORM.matcher(text).matches();
    }

    private static void inside(
            ObjectNode object, String pointer, BiFunction<String, String, Optional<UUID>> known, Findings findings) {
        object.properties().forEach(field -> {
            String at = pointer + "/" + field.getKey();
            String type = FIELDS.get(field.getKey());
            JsonNode value = field.getValue();
            if (type != null && value.isTextual()) {
                field.setValue(resolved(value, type, at, known, findings));
            } else if (value instanceof ArrayNode array) {
                for (int i = 0; i < array.size(); i++) {
                    if (type != null && array.get(i).isTextual()) {
                        array.set(i, resolved(array.get(i), type, at + "/" + i, known, findings));
                    } else if (array.get(i) instanceof ObjectNode row) {
                        inside(row, at + "/" + i, known, findings);
                    }
                }
            } else if (value instanceof ObjectNode child) {
                inside(child, at, known, findings);
            }
        });
    }

    private static JsonNode resolved(
            JsonNode value,
            String type,
            String pointer,
            BiFunction<String, String, Optional<UUID>> known,
            Findings findings) {
        String text = value.textValue();
        if (isId(text)) {
            return value;
        }
        Optional<UUID> id = known.apply(type, text);
        if (id.isEmpty()) {
            findings.add(pointer, "rule.unresolved-reference", text, type);
            return value;
        }
        return TextNode.valueOf(id.get().toString());
    }
}
