package se.samlat.catalogue;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One code of a code list, as search needs it.
 *
 * @param list the list it belongs to
 * @param code the code, unique in its list
 * @param names name per language; Swedish ("sv") is expected
 * @param synonyms other words for it per language, used in search only
 * @param broader the code of the umbrella that this one belongs under, if any
 * @param position where it stands in its list, lowest first
 * @param county the county of a municipality, if stated: county-wide means every municipality of one county
 * @param inStrategy whether it is one of the strategy's own target groups (the default view of coverage)
 */
public record CodeEntry(
        CodeList list,
        String code,
        Map<String, String> names,
        Map<String, List<String>> synonyms,
        @Nullable String broader,
        int position,
        @Nullable String county,
        boolean inStrategy) {}
