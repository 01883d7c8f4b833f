package se.samlat.search;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import se.samlat.testkit.Api;
import se.samlat.testkit.TestRegister;

/** What tests over Halland's content share: real searches, and listings by their names at the source. */
final class HallandAnswers {

    private HallandAnswers() {}

    /** Searches as people make them, from nothing chosen to much. */
    static List<Map<String, Object>> searches() {
        return List.of(
                Map.of(),
                Map.of("includeOutdated", true),
                Map.of("municipality", List.of("1315"), "targetGroup", List.of("asylsokande")),
                Map.of("municipality", List.of("1315", "1383"), "includeOutdated", true, "includeNotStated", true),
                Map.of("targetGroup", List.of("nyanland"), "language", List.of("ar"), "includeOutdated", true),
                Map.of("q", "sömn hylte arabiska", "includeNotStated", true, "includeOutdated", true),
                Map.of("q", "barn", "kind", List.of("halsa", "barn-och-familj"), "includeOutdated", true),
                Map.of("q", "tandvård", "freshness", List.of("unverified")),
                Map.of("audience", List.of("staff-and-actors"), "includeOutdated", true),
                Map.of("age", List.of("unga-13-17"), "supportLevel", List.of("2", "3"), "includeOutdated", true));
    }

    /** The names at the source of an answer's listings, in its order. */
    static List<String> slugs(JsonNode answer) {
        Map<String, String> slugs = new HashMap<>();
        TestRegister.strings("select id || ' ' || external_id from service").forEach(row ->
                slugs.put(row.substring(0, row.indexOf(' ')), row.substring(row.indexOf(' ') + 1)));
        return answer.get("services").findValuesAsText("id").stream().filter(slugs::containsKey).map(slugs::get).toList();
    }

    /** Every value of every filter, as the facets offer them. */
    static Map<String, List<String>> values() {
        Map<String, List<String>> values = new LinkedHashMap<>();
        Api.search(Map.of("facets", true, "includeOutdated", true, "audience",
                        List.of("residents-targeted", "residents-general", "staff-and-actors")))
                .get("facets")
                .properties()
                .forEach(facet -> values.put(facet.getKey(), facet.getValue().findValuesAsText("code")));
        return values;
    }

    /** A search with some of the values, chosen by chance. */
    static Map<String, List<String>> random(Random random, Map<String, List<String>> values) {
        Map<String, List<String>> search = new LinkedHashMap<>();
        List<String> filters = new ArrayList<>(values.keySet());
        for (int n = 1 + random.nextInt(3); n > 0; n--) {
            String filter = filters.get(random.nextInt(filters.size()));
            List<String> codes = values.get(filter);
            List<String> chosen = new ArrayList<>();
            for (int m = 1 + random.nextInt(2); m > 0; m--) {
                String code = codes.get(random.nextInt(codes.size()));
                if (!chosen.contains(code)) {
                    chosen.add(code);
                }
            }
            search.put(filter, chosen);
        }
        return search;
    }
}
