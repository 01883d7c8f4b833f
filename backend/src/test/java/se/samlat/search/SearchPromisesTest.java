package se.samlat.search;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samlat.testkit.Api.search;
import static se.samlat.testkit.Api.searchByBody;
import static se.samlat.testkit.Api.total;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samlat.testkit.Api;
import se.samlat.testkit.ApiTest;
import se.samlat.testkit.Halland;

/** What a search's answer promises of other searches is what those searches give. */
@ApiTest
@Halland
class SearchPromisesTest {

    static Stream<Map<String, Object>> searches() {
        return HallandAnswers.searches().stream();
    }

    @ParameterizedTest
    @MethodSource("searches")
    void everyCountOfAFacetIsWhatChoosingTheValueGives(Map<String, Object> asked) {
        JsonNode facets = search(with(asked, "facets", true)).get("facets");
        Set<String> filters = new TreeSet<>();
        facets.fieldNames().forEachRemaining(filters::add);
        assertEquals(
                new TreeSet<>(Set.of(
                        "municipality", "targetGroup", "supportLevel", "activityCode", "kind", "language", "age", "access",
                        "cost", "actor", "concern", "audience", "freshness")),
                filters);
        facets.properties().forEach(facet -> {
            String filter = facet.getKey();
            List<?> chosen = (List<?>) asked.getOrDefault(filter, List.of());
            for (JsonNode value : facet.getValue()) {
                String code = value.get("code").asText();
                assertEquals(chosen.contains(code), value.get("chosen").asBoolean());
                int own = total(with(asked, filter, List.of(code)));
                assertEquals(own, value.get("own").asInt(), filter + " only " + code);
                Set<Object> more = new java.util.LinkedHashSet<>(chosen);
                more.add(code);
                int count = more.size() == 1 ? own : total(with(asked, filter, List.copyOf(more)));
                assertEquals(count, value.get("count").asInt(), filter + " also " + code);
                assertTrue(value.at("/name/sv").asText().length() > 0, filter + " " + code);
                assertTrue(!value.at("/name/sv").asText().startsWith("value."), filter + " " + code);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("searches")
    void everyRelaxationGivesWhatDroppingTheConditionGives(Map<String, Object> asked) {
        JsonNode answer = search(asked);
        for (JsonNode relaxation : answer.at("/_meta/relaxations")) {
            Map<String, Object> dropped = new LinkedHashMap<>(asked);
            if (relaxation.get("text").isNull()) {
                dropped.remove(relaxation.get("filter").asText());
            } else {
                dropped.remove("q");
                if (!relaxation.get("q").isNull()) {
                    dropped.put("q", relaxation.get("q").asText());
                }
            }
            assertEquals(total(dropped), relaxation.get("totalItems").asInt(), relaxation::toString);
            assertTrue(relaxation.get("totalItems").asInt() > answer.at("/_meta/totalItems").asInt());
        }
        boolean narrowed = asked.size() > 2;
        assertTrue(!narrowed || answer.at("/_meta/relaxations").size() > 0 || answer.at("/_meta/totalItems").asInt() > 5);
    }

    @ParameterizedTest
    @MethodSource("searches")
    void whatIsSaidToBeLeftOutIsWhatIncludingItAdds(Map<String, Object> asked) {
        JsonNode answer = search(asked);
        int total = answer.at("/_meta/totalItems").asInt();
        boolean outdatedCounted = !asked.containsKey("freshness") && !asked.containsKey("includeOutdated");
        assertEquals(
                outdatedCounted ? total(with(asked, "includeOutdated", true)) - total : 0,
                answer.at("/_meta/outdatedItems").asInt());
        int sure = total(without(asked, "includeNotStated"));
        int all = total(with(asked, "includeNotStated", true));
        assertEquals(all - sure, answer.at("/_meta/notStatedTotal").asInt());
    }

    @ParameterizedTest
    @MethodSource("searches")
    void aSearchByBodyGivesTheSameAnswerAndRepeatsNothingOfItInAnyAddress(Map<String, Object> asked) {
        Map<String, Object> wide = with(with(asked, "facets", true), "limit", 100);
        JsonNode byAddress = search(wide);
        JsonNode byBody = searchByBody(wide);
        ((ObjectNode) byAddress).remove("_links");
        assertEquals(
                "http://127.0.0.1:8080/samlat/v1/services/searches",
                ((ObjectNode) byBody).remove("_links").at("/self/href").asText());
        assertEquals(byAddress, byBody);
        for (String link : searchByBody(wide).findValuesAsText("href")) {
            assertTrue(!link.contains("?") && !link.contains("%"), link);
        }
    }

    @Test
    void saysWhatTheTextWasTakenToMean() {
        JsonNode read = search(Map.of("q", "sömn hylte arabiska")).at("/_meta/interpretation");
        List<String> parts = new ArrayList<>();
        read.forEach(part -> parts.add(part.get("text").asText() + "=" + part.get("filter").asText() + ":"
                + part.get("code").asText() + "/" + part.at("/name/sv").asText()));
        assertEquals(
                List.of("sömn=concern:somn/Sömn", "hylte=municipality:1315/Hylte", "arabiska=language:ar/arabiska"), parts);
        assertEquals("[]", search(Map.of("q", "xyzzy")).at("/_meta/interpretation").toString());
    }

    @Test
    void everyHitSaysWhyItMatched() {
        for (String q : List.of("samtal", "papperslös", "språkcaféer", "oppen forskola", "tandvard hylte", "fotball")) {
            JsonNode answer = search(Map.of("q", q, "includeOutdated", true, "limit", 100));
            assertTrue(answer.at("/_meta/totalItems").asInt() > 0, q);
            for (JsonNode hit : answer.get("services")) {
                assertTrue(hit.at("/match/terms").size() > 0, () -> q + ": " + hit.get("name"));
                for (JsonNode term : hit.at("/match/terms")) {
                    for (String field : List.of("term", "matched", "field", "how")) {
                        assertTrue(term.get(field).asText().length() > 0, term::toString);
                    }
                }
            }
        }
    }

    @Test
    void theOrderOfParametersAndValuesChangesNothing() {
        String one = Api.get("services?municipality=1315&kind=halsa&municipality=1380&includeOutdated=true").asString();
        JsonNode other = Api.read("services?includeOutdated=true&municipality=1380&municipality=1315&kind=halsa");
        assertEquals(
                Api.read("services?municipality=1315&kind=halsa&municipality=1380&includeOutdated=true").get("services"),
                other.get("services"));
        assertTrue(one.contains("totalItems"));
    }

    @Test
    void speaksTheLanguageThatIsAskedFor() {
        String english = given().header("Accept-Language", "en-GB,en;q=0.9")
                .get(Api.ROOT + "services?limit=1")
                .then()
                .header("Content-Language", "en")
                .extract()
                .path("services[0].freshness.label");
        String swedish = given().header("Accept-Language", "ar, sv;q=0.5")
                .get(Api.ROOT + "services?limit=1")
                .then()
                .header("Content-Language", "sv")
                .extract()
                .path("services[0].freshness.label");
        assertEquals("Example data – not confirmed by the actor", english);
        assertEquals("Exempeluppgift – inte bekräftad av aktören", swedish);
    }

    private static Map<String, Object> with(Map<String, Object> asked, String name, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(asked);
        changed.put(name, value);
        return changed;
    }

    private static Map<String, Object> without(Map<String, Object> asked, String name) {
        Map<String, Object> changed = new LinkedHashMap<>(asked);
        changed.remove(name);
        return changed;
    }
}
