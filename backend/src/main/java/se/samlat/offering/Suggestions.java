package se.samlat.offering;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samlat.entry.ContentJson;
import se.samlat.offering.OfferingContent.Classification;

/**
 * Codes that were given to a listing are suggestions until a coordinator has approved them, whoever gave them: the whole
 * county is compared by them.
 */
final class Suggestions {

    private static final List<String> LISTS = List.of("concerns", "activityCodes");
    private static final String ONE = "supportLevel";
    private static final String SUGGESTED = "suggested";

    private Suggestions() {}

    /** The content with every code marked as suggested that does not stand approved in what is published. */
    static String marked(OfferingContent content, @Nullable String published) {
        ObjectNode tree = (ObjectNode) ContentJson.tree(ContentJson.write(content));
        JsonNode before = published == null ? MissingNode.getInstance() : ContentJson.tree(published);
        for (String list : LISTS) {
            tree.path(list).forEach(code -> mark((ObjectNode) code, isApproved(before.path(list), code)));
        }
        if (tree.get(ONE) instanceof ObjectNode level) {
            mark(level, isApproved(before.path(ONE), level));
        }
        return tree.toString();
    }

    /** The content with every code approved. */
    static String approved(String content) {
        ObjectNode tree = (ObjectNode) ContentJson.tree(content);
        for (String list : LISTS) {
            tree.path(list).forEach(code -> mark((ObjectNode) code, true));
        }
        if (tree.get(ONE) instanceof ObjectNode level) {
            mark(level, true);
        }
        return tree.toString();
    }

    /** Whether any code waits for a coordinator. */
    static boolean any(OfferingContent content) {
        return isSuggested(content.supportLevel())
                || Stream.of(content.concerns(), content.activityCodes())
                        .filter(Objects::nonNull)
                        .flatMap(List::stream)
                        .anyMatch(Suggestions::isSuggested);
    }

    private static boolean isSuggested(@Nullable Classification given) {
        return given != null && Boolean.TRUE.equals(given.suggested());
    }

    private static boolean isApproved(JsonNode before, JsonNode code) {
        if (before instanceof ArrayNode codes) {
            for (JsonNode each : codes) {
                if (isApproved(each, code)) {
                    return true;
                }
            }
            return false;
        }
        return before.path("code").equals(code.path("code")) && !before.path(SUGGESTED).asBoolean();
    }

    private static void mark(ObjectNode code, boolean approved) {
        if (approved) {
            code.remove(SUGGESTED);
        } else {
            code.put(SUGGESTED, true);
        }
    }
}
