package se.samlat.content;

import com.fasterxml.jackson.databind.JsonNode;
import java.security.SecureRandom;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The committed map from {@code type:externalId} to the public id, a UUIDv7 (RFC 9562). An id that stands in the map is
 * never made again: partners keep it. Only {@link #idOf} with a growing map adds, and only what is missing.
 */
final class StableIds {

    private static final SecureRandom RANDOM = new SecureRandom();
    private final Map<String, String> ids = new TreeMap<>();
    private final boolean growing;

    /** {@code growing} makes an id for a missing key; otherwise a missing key is an error. */
    StableIds(JsonNode committed, boolean growing) {
        committed.properties().forEach(entry -> ids.put(entry.getKey(), entry.getValue().asText()));
        this.growing = growing;
    }

    String idOf(String type, String externalId) {
        var key = type + ":" + externalId;
        if (!growing && !ids.containsKey(key)) {
            throw new IllegalStateException("ids.json has no " + key + "; write the content anew to add it");
        }
        return ids.computeIfAbsent(key, missing -> versionSeven(System.currentTimeMillis()).toString());
    }

    /** The map as committed: sorted keys, one a line. Keys and ids hold no character that JSON escapes. */
    String toJson() {
        return ids.entrySet().stream()
            .map(entry -> "  \"" + entry.getKey() + "\": \"" + entry.getValue() + "\"")
            .collect(Collectors.joining(",\n", "{\n", "\n}\n"));
    }

    private static UUID versionSeven(long epochMillis) {
        var high = epochMillis << 16 | 0x7000 | RANDOM.nextInt(0x1000);
        var low = RANDOM.nextLong() >>> 2 | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
