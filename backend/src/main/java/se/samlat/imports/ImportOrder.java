package se.samlat.imports;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samlat.entry.ContentJson;
import se.samlat.check.Register;
import se.samlat.entry.EntryKind;

/** In which order the records of a file are taken, so that what is referred to is there first. */
final class ImportOrder {

    /** A record that cannot be read comes first and is refused by its line. */
    private static final int UNREADABLE = -1;

    /**
     * A record's place: by kind, and within codes and actors below its umbrella or parent.
     *
     * @param rank of its kind
     * @param above the names under which its umbrella or parent may stand in the file
     */
    private record Place(ImportLine line, int rank, Set<String> names, Set<String> above) {}

    private final Map<String, Place> byName = new HashMap<>();

    private ImportOrder() {}

    /** Codes first, then actors, with umbrellas and parents before what names them; else as they stand in the file. */
    static List<ImportLine> of(List<ImportLine> lines, Map<String, EntryKind<?>> kinds) {
        ImportOrder order = new ImportOrder();
        List<Place> places = lines.stream().map(line -> place(line, kinds)).toList();
        places.forEach(place -> place.names().forEach(name -> order.byName.putIfAbsent(name, place)));
        Map<Place, Integer> depths = places.stream().collect(Collectors.toMap(place -> place, order::depth));
        return places.stream()
                .sorted(Comparator.comparingInt(Place::rank).thenComparingInt(depths::get))
                .map(Place::line)
                .toList();
    }

    private static Place place(ImportLine line, Map<String, EntryKind<?>> kinds) {
        JsonNode node = read(line);
        @Nullable EntryKind<?> kind = kinds.get(node.path("type").asText());
        if (kind == null) {
            return new Place(line, UNREADABLE, Set.of(), Set.of());
        }
        String source = node.path("source").asText();
        Set<String> names = new HashSet<>();
        names.add(Register.key(kind, source, node.path("externalId").asText()));
        if (node.hasNonNull("id")) {
            names.add(kind.type() + ":" + node.get("id").asText());
        }
        Set<String> above = new HashSet<>();
        for (String field : List.of("broader", "parent")) {
            String reference = node.path("content").path(field).asText("");
            if (!reference.isEmpty()) {
                above.add(Register.key(kind, source, reference));
                above.add(kind.type() + ":" + reference);
            }
        }
        return new Place(line, kind.rank(), names, above);
    }

    /** How many umbrellas or parents it has in the file; a circle is cut where it closes. */
    private int depth(Place place) {
        Set<ImportLine> passed = new HashSet<>(Set.of(place.line()));
        int depth = 0;
        @Nullable Place at = above(place);
        while (at != null && passed.add(at.line())) {
            depth++;
            at = above(at);
        }
        return depth;
    }

    private @Nullable Place above(Place place) {
        return place.above().stream().map(byName::get).filter(java.util.Objects::nonNull).findFirst().orElse(null);
    }

    private static JsonNode read(ImportLine line) {
        try {
            return ContentJson.MAPPER.readTree(line.text());
        } catch (JacksonException e) {
            return MissingNode.getInstance();
        }
    }
}
