package se.samlat.imports;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samlat.entry.ContentJson;
import se.samlat.entry.EntryKind;

/** In which order the records of a file are taken, so that what is referred to is there first. */
final class ImportOrder {

    private static final int STEP = 10;

    private ImportOrder() {}

    /**
     * Smaller is earlier. Within codes and actors, what names an umbrella or a parent comes after what does not; records
     * that cannot be read come first and are refused by their line.
     */
    static int rank(ImportLine line, Map<String, EntryKind<?>> kinds) {
        try {
            JsonNode node = ContentJson.MAPPER.readTree(line.text());
            @Nullable EntryKind<?> kind = kinds.get(node.path("type").asText());
            if (kind == null) {
                return 0;
            }
            JsonNode content = node.path("content");
            boolean below = content.hasNonNull("broader") || content.hasNonNull("parent");
            return STEP * (kind.rank() + 1) + (below ? 1 : 0);
        } catch (JacksonException e) {
            return 0;
        }
    }
}
