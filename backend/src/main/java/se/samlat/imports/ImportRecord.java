package se.samlat.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Iterator;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samlat.check.Register;
import se.samlat.entry.ContentJson;
import se.samlat.entry.EntryState;
import se.samlat.entry.Findings;
import se.samlat.text.PersonalDataFinding;
import se.samlat.text.PersonalDataGuard;
import se.samlat.text.TextField;

/**
 * A record's envelope, read; its content still as it was sent.
 *
 * @param line where it stood
 * @param type the kind of record
 * @param source where it comes from; with {@code externalId} the key by which a later import finds it again
 * @param externalId its id at the source
 * @param id the id that it is to have; given by us where absent
 * @param state published or archived
 * @param content the content
 */
record ImportRecord(
        int line, String type, String source, String externalId, @Nullable UUID id, EntryState state, ObjectNode content) {

    private static final Set<String> FIELDS = Set.of("type", "source", "externalId", "id", "state", "content");

    /** Reads the envelope; null where it is beyond reading, with the reasons noted. */
    static @Nullable ImportRecord read(ImportLine line, Set<String> types, Findings findings) {
        JsonNode node;
        try {
            node = ContentJson.MAPPER.readTree(line.text());
        } catch (JsonProcessingException e) {
            findings.add("", "json.unreadable");
            return null;
        }
        if (node == null || !node.isObject()) {
            findings.add("", "json.not-object");
            return null;
        }
        for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!FIELDS.contains(name)) {
                findings.add("/" + name, "json.unknown-property");
            }
        }
        String type = key(node, "type", findings);
        if (!type.isEmpty() && !types.contains(type)) {
            findings.add("/type", "rule.unknown-type", type, String.join(", ", types));
        }
        String source = key(node, "source", findings);
        String externalId = key(node, "externalId", findings);
        UUID id = id(node.get("id"), findings);
        EntryState state = state(node.get("state"), findings);
        if (!(node.get("content") instanceof ObjectNode content)) {
            findings.add("/content", "rule.missing");
            return null;
        }
        return findings.all().isEmpty()
                ? new ImportRecord(line.number(), type, source, externalId, id, state, content)
                : null;
    }

    private static String key(JsonNode node, String name, Findings findings) {
        JsonNode value = node.get(name);
        if (value == null || !value.isTextual()) {
            findings.add("/" + name, "rule.missing");
            return "";
        }
        if (!Register.isKey(value.textValue())) {
            findings.add("/" + name, "rule.key-form");
            return "";
        }
        PersonalDataGuard.check(value.textValue(), TextField.IDENTIFIER).stream()
                .filter(PersonalDataFinding::refuses)
                .forEach(found -> findings.add("/" + name, found.kind().messageKey()));
        return value.textValue();
    }

    private static @Nullable UUID id(@Nullable JsonNode value, Findings findings) {
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isTextual() || !References.isId(value.textValue())) {
            findings.add("/id", "json.wrong-value");
            return null;
        }
        return UUID.fromString(value.textValue());
    }

    private static EntryState state(@Nullable JsonNode value, Findings findings) {
        String text = value == null || value.isNull() ? "published" : value.asText();
        if (!text.equals("published") && !text.equals("archived")) {
            findings.add("/state", "parameter.choice", text, "published, archived");
        }
        return text.equals("archived") ? EntryState.ARCHIVED : EntryState.PUBLISHED;
    }
}
