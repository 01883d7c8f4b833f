package se.samlat.history;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What differs between two contents, field by field, as the history keeps it and people read it. */
final class Differences {

    private Differences() {}

    /** A list of {@code {pointer, old, new}}; lists are compared as a whole, because a moved row means nothing alone. */
    static ArrayNode between(@Nullable JsonNode before, JsonNode after) {
        ArrayNode changes = JsonNodeFactory.instance.arrayNode();
        compare("", before, after, changes);
        return changes;
    }

    private static void compare(
            String pointer, @Nullable JsonNode before, @Nullable JsonNode after, ArrayNode changes) {
        if (before != null && before.equals(after)) {
            return;
        }
        boolean inside = (before == null || before.isObject()) && (after == null || after.isObject());
        if (inside && (before != null || after != null)) {
            TreeSet<String> names = new TreeSet<>();
            if (before != null) {
                before.fieldNames().forEachRemaining(names::add);
            }
            if (after != null) {
                after.fieldNames().forEachRemaining(names::add);
            }
            for (String name : names) {
                String escaped = name.replace("~", "~0").replace("/", "~1");
                compare(
                        pointer + "/" + escaped,
                        before == null ? null : before.get(name),
                        after == null ? null : after.get(name),
                        changes);
            }
            return;
        }
        changes.addObject()
                .put("pointer", pointer)
                .<com.fasterxml.jackson.databind.node.ObjectNode>set("old", before == null ? NullNode.instance : before)
                .set("new", after == null ? NullNode.instance : after);
    }
}
