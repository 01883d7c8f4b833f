package se.samlat.offering;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samlat.actor.ActorContent;
import se.samlat.catalogue.CodeEntry;
import se.samlat.catalogue.Codes;
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
 */
public record Names(
        Map<CodeList, Map<String, CodeContent>> codes,
        Map<UUID, ActorContent> actors,
        Map<UUID, LocationContent> locations) {

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
        if (municipalities == null || municipalities.isEmpty()) {
            return false;
        }
        Map<String, Set<String>> counties = codes.getOrDefault(CodeList.MUNICIPALITY, Map.of()).entrySet().stream()
                .filter(entry -> entry.getValue().county() != null)
                .collect(Collectors.groupingBy(
                        entry -> String.valueOf(entry.getValue().county()),
                        Collectors.mapping(Map.Entry::getKey, Collectors.toSet())));
        return counties.values().stream().anyMatch(municipalities::containsAll);
    }

    /** The parent of every actor that has one. */
    Map<UUID, UUID> parents() {
        Map<UUID, UUID> parents = new HashMap<>();
        actors.forEach((id, actor) -> {
            if (actor.parent() != null) {
                parents.put(id, actor.parent());
            }
        });
        return parents;
    }

    /** The code lists as the catalogue wants them. */
    Codes forCatalogue() {
        return Codes.of(codes.entrySet().stream()
                .flatMap(list -> list.getValue().entrySet().stream().map(code -> entry(list.getKey(), code)))
                .toList());
    }

    private static CodeEntry entry(CodeList list, Map.Entry<String, CodeContent> code) {
        CodeContent content = code.getValue();
        return new CodeEntry(
                switch (list) {
                    case MUNICIPALITY -> se.samlat.catalogue.CodeList.MUNICIPALITIES;
                    case TARGET_GROUP -> se.samlat.catalogue.CodeList.TARGET_GROUPS;
                    case LANGUAGE -> se.samlat.catalogue.CodeList.LANGUAGES;
                    case CONCERN -> se.samlat.catalogue.CodeList.CONCERNS;
                    case ACTIVITY_CODE -> se.samlat.catalogue.CodeList.ACTIVITY_CODES;
                    case SUPPORT_LEVEL -> se.samlat.catalogue.CodeList.SUPPORT_LEVELS;
                    case SERVICE_KIND -> se.samlat.catalogue.CodeList.SERVICE_KINDS;
                },
                code.getKey(),
                content.name().texts(),
                content.synonyms() == null ? Map.<String, List<String>>of() : content.synonyms(),
                content.broader(),
                content.position() == null ? Integer.MAX_VALUE : content.position(),
                content.county(),
                Boolean.TRUE.equals(content.inStrategy()));
    }
}
