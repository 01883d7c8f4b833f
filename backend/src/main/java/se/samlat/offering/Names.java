package se.samlat.offering;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samlat.actor.ActorContent;
import se.samlat.codelist.CodeContent;
import se.samlat.codelist.CodeList;
import se.samlat.location.LocationContent;
import se.samlat.text.LocalizedText;

/**
 * What a listing refers to, by id and code, as it stands now: a version that never changes, shared by all readers.
 *
 * @param codes name and content of every published code, by list
 * @param actors every published actor
 * @param locations every published location
 * @param counties the municipalities of each county
 * @param round the round that is not closed; null where there is none
 */
public record Names(
        Map<CodeList, Map<String, CodeContent>> codes,
        Map<UUID, ActorContent> actors,
        Map<UUID, LocationContent> locations,
        Collection<Set<String>> counties,
        @Nullable OpenRound round) {

    /** The names of a moment. */
    public static Names of(
            Map<CodeList, Map<String, CodeContent>> codes,
            Map<UUID, ActorContent> actors,
            Map<UUID, LocationContent> locations,
            @Nullable OpenRound round) {
        Map<String, Set<String>> counties = codes.getOrDefault(CodeList.MUNICIPALITY, Map.of()).entrySet().stream()
                .filter(entry -> entry.getValue().county() != null)
                .collect(Collectors.groupingBy(
                        entry -> String.valueOf(entry.getValue().county()),
                        Collectors.mapping(Map.Entry::getKey, Collectors.toSet())));
        return new Names(codes, actors, locations, counties.values(), round);
    }

    /** The code's content; null where it is no longer in its list. */
    @Nullable CodeContent code(CodeList list, String code) {
        return codes.getOrDefault(list, Map.of()).get(code);
    }

    /** The codes of a list, in its order. */
    public Set<String> codesOf(CodeList list) {
        return codes.getOrDefault(list, Map.of()).keySet();
    }

    /** What a code is called; one that has left its list is called by its code. */
    public LocalizedText label(CodeList list, String code) {
        CodeContent content = code(list, code);
        return content == null ? LocalizedText.swedish(code) : content.name();
    }

    /** Whether the municipalities are all those of a county. */
    boolean countyWide(@Nullable Collection<String> municipalities) {
        return municipalities != null && counties.stream().anyMatch(municipalities::containsAll);
    }
}
