package se.samlat.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All code lists, each in the order in which it is shown: by position, then by code. */
public final class Codes {
    /** No codes at all. */
    public static final Codes NONE = of(List.of());

    private final Map<CodeList, Map<String, CodeEntry>> lists = new EnumMap<>(CodeList.class);

    private Codes() {
        for (var list : CodeList.values()) {
            lists.put(list, new LinkedHashMap<>());
        }
    }

    /** The code lists made of these entries; of two entries with the same code in a list the last one counts. */
    public static Codes of(Collection<CodeEntry> entries) {
        var codes = new Codes();
        entries.stream()
                .sorted(Comparator.comparingInt(CodeEntry::position).thenComparing(CodeEntry::code))
                .forEach(entry -> codes.lists.get(entry.list()).put(entry.code(), entry));
        return codes;
    }

    /** The entries of one list, in the order in which they are shown. */
    public Collection<CodeEntry> entries(CodeList list) {
        return lists.get(list).values();
    }

    /** The entry of a code, or null when the list has no such code. */
    public @Nullable CodeEntry entry(CodeList list, String code) {
        return lists.get(list).get(code);
    }

    /** The umbrellas of a code, nearest first; a circle among them is cut where it closes. */
    List<String> umbrellas(CodeList list, String code) {
        var found = new ArrayList<String>();
        var entry = entry(list, code);
        while (entry != null && entry.broader() != null && !entry.broader().equals(code)
                && !found.contains(entry.broader())) {
            found.add(entry.broader());
            entry = entry(list, entry.broader());
        }
        return found;
    }
}
