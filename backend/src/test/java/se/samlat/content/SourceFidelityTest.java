package se.samlat.content;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Holds the committed records against the source, value by value, without using the mapper. */
class SourceFidelityTest {

    private static final JsonNode SOURCE = ContentFiles.json(ContentFiles.SOURCE);
    private static final JsonNode EXACT_MATCH = ContentFiles.json(ContentFiles.EXACT_MATCH);
    private static final JsonNode SUGGESTIONS = ContentFiles.json(ContentFiles.SUGGESTIONS).get("services");
    private static final Map<String, ObjectNode> RECORDS = byKey(ContentFiles.records(ContentFiles.HALLAND));
    private static final Map<String, ObjectNode> CODES = byKey(ContentFiles.records(ContentFiles.CODE_LISTS));

    /** Source field → where its value stands in the record, word for word. */
    private static final Map<String, String> SERVICE_FIELDS = Map.ofEntries(Map.entry("provider_id", "/provider"),
        Map.entry("name", "/name/sv"), Map.entry("description", "/description/sv"), Map.entry("age_min", "/ageMin"),
        Map.entry("age_max", "/ageMax"), Map.entry("municipalities", "/municipalities"),
        Map.entry("languages", "/languages/delivery"), Map.entry("how_to_get", "/access/text/sv"),
        Map.entry("cost", "/cost/text/sv"), Map.entry("when", "/when/text/sv"), Map.entry("place", "/placeText/sv"),
        Map.entry("phone", "/contact/phone"), Map.entry("url", "/contact/url"), Map.entry("as_of", "/sourceAsOf"),
        Map.entry("note", "/sourceNote/sv"));

    private static final Map<String, String> ACTOR_FIELDS = Map.ofEntries(Map.entry("name", "/name/sv"),
        Map.entry("parent_id", "/parent"), Map.entry("municipalities", "/municipalities"),
        Map.entry("org_number", "/organisationNumber"), Map.entry("url", "/url"),
        Map.entry("phone_switchboard", "/phone"), Map.entry("description", "/description/sv"),
        Map.entry("named_in_seed_strategy", "/namedInStrategy"), Map.entry("as_of", "/sourceAsOf"),
        Map.entry("note", "/sourceNote/sv"));

    @Test
    void everyStatedValueIsCarriedAndEveryNullIsAbsent() {
        SOURCE.get("services").forEach(from -> assertCarried(from, content("service", from), SERVICE_FIELDS));
        SOURCE.get("actors").forEach(from -> assertCarried(from, content("actor", from), ACTOR_FIELDS));
    }

    @Test
    void servicesStateNothingThatTheSourceDoesNotHold() {
        var stated = new TreeSet<String>();
        SOURCE.get("services").forEach(from -> content("service", from).fieldNames().forEachRemaining(stated::add));
        assertEquals(Set.of("access", "activityCodes", "ageMax", "ageMin", "audience", "concerns", "contact", "cost",
            "description", "kind", "languages", "municipalities", "name", "partners", "placeText", "places", "provider",
            "sourceAsOf", "sourceNote", "sourceStatus", "sources", "supportLevel", "targetGroups", "when"), stated);
    }

    @Test
    void textIsCodedOnlyWhereTheWholeTextStandsInTheTable() {
        for (var from : SOURCE.get("services")) {
            var to = content("service", from);
            assertAll(from.get("id").asText(),
                () -> assertEquals(coded(from, "cost", "/kind"), to.at("/cost/kind")),
                () -> assertEquals(coded(from, "when", "/rows"), to.at("/when/rows")),
                () -> assertEquals(coded(from, "how_to_get", "/access/ways"), to.at("/access/ways")),
                () -> assertEquals(
                    coded(from, "how_to_get", "/languages/interpreter"), to.at("/languages/interpreter")),
                () -> assertEquals(coded(from, "place", "/externalId"), to.at("/places/0/location")),
                () -> assertTrue(to.at("/languages/easySwedish").isMissingNode()));
        }
    }

    @Test
    void everyTextOfTheTableStandsInTheSource() {
        for (var field : List.of("cost", "how_to_get", "when", "place")) {
            var texts = SOURCE.get("services").findValuesAsText(field);
            EXACT_MATCH.get(field).fieldNames().forEachRemaining(text -> assertTrue(texts.contains(text), text));
        }
    }

    @Test
    void whatWeClassifyOurselvesIsMarkedSuggestedAndIsExactlyTheCommittedFile() {
        assertEquals(85, SUGGESTIONS.size());
        for (var from : SOURCE.get("services")) {
            var id = from.get("id").asText();
            var to = content("service", from);
            for (var list : List.of("concerns", "activityCodes")) {
                assertEquals(texts(SUGGESTIONS.get(id).get(list)), to.path(list).findValuesAsText("code"), id);
                to.path(list).forEach(value -> assertTrue(value.get("suggested").asBoolean(), id));
            }
        }
    }

    @Test
    void theElevenServicesWithoutALevelStayWithoutOneAndTheOthersAreSuggested() {
        var without = 0;
        for (var from : SOURCE.get("services")) {
            var level = content("service", from).at("/supportLevel");
            if (from.get("iasc_level_suggested").isNull()) {
                without++;
                assertTrue(level.isMissingNode(), from.get("id").asText());
            } else {
                assertEquals(from.get("iasc_level_suggested").asText(), level.get("code").asText());
                assertTrue(level.get("suggested").asBoolean(), from.get("id").asText());
            }
        }
        assertEquals(11, without);
    }

    @Test
    void everyoneIsAnAudienceAndNeverAGroupAndNoWelcomeIsGuessed() {
        for (var from : SOURCE.get("services")) {
            var to = content("service", from);
            var groups = texts(from.get("target_groups"));
            var named = groups.stream().filter(group -> !group.equals("allman")).map(HallandMapper::code).toList();
            assertEquals(named, to.path("targetGroups").findValuesAsText("code"), from.get("id").asText());
            to.path("targetGroups").forEach(group -> assertFalse(group.has("welcome"), from.get("id").asText()));
            var expected = switch (from.get("audience").asText()) {
                case "personal", "aktorer" -> "staff-and-actors";
                case "allmanhet" -> "residents-general";
                default -> groups.contains("allman") ? "residents-general" : "residents-targeted";
            };
            assertEquals(expected, to.get("audience").asText(), from.get("id").asText());
        }
    }

    @Test
    void endedServicesAreArchivedAndTheOthersSayHowCurrentTheirSourceIs() {
        var statuses = Map.of("aktuell_enligt_kalla", "current", "aldre_uppgift", "older", "okänd", "unknown",
            "avslutad", "");
        var archived = new TreeSet<String>();
        for (var from : SOURCE.get("services")) {
            var record = RECORDS.get("service:" + from.get("id").asText());
            assertEquals(statuses.get(from.get("status").asText()), record.at("/content/sourceStatus").asText());
            if (record.get("state").asText().equals("archived")) {
                archived.add(from.get("id").asText());
            }
        }
        assertEquals(Set.of("hylte-sprakvan", "kungsbacka-motesplats-integration"), archived);
    }

    @Test
    void noLocationHasCoordinatesAndOnlyOneHasAStreet() {
        var locations = RECORDS.values().stream()
            .filter(record -> record.get("type").asText().equals("location")).toList();
        assertTrue(locations.stream().noneMatch(place -> place.get("content").has("latitude")));
        assertEquals(List.of("Järnvägsgatan 19"), locations.stream()
            .map(place -> place.at("/content/address/street").asText()).filter(street -> !street.isEmpty()).toList());
    }

    @Test
    void codeListsSayWhatTheSourceSaysAboutPlacesGroupsLanguagesAndLevels() {
        for (var from : SOURCE.get("municipalities")) {
            var to = code("municipality", from.get("code").asText());
            assertEquals(from.get("name"), to.at("/name/sv"));
            assertEquals(from.get("population_2021"), to.at("/population/value"));
            assertEquals(2021, to.at("/population/year").asInt());
            assertEquals("13", to.get("county").asText());
        }
        for (var from : SOURCE.get("target_groups")) {
            if (!from.get("code").asText().equals("allman")) {
                var to = code("target-group", HallandMapper.code(from.get("code").asText()));
                assertEquals(from.get("name"), to.at("/name/sv"));
                assertEquals(from.get("definition"), to.at("/definition/sv"));
                assertEquals(from.get("from_seed"), to.get("inStrategy"));
            }
        }
        for (var from : SOURCE.get("languages")) {
            assertEquals(from.get("name_sv"), code("language", from.get("tag").asText()).at("/name/sv"));
            assertEquals(from.get("dir"), code("language", from.get("tag").asText()).get("direction"));
        }
        for (var from : SOURCE.get("iasc_levels")) {
            var to = code("support-level", from.get("level").asText());
            assertEquals(from.get("name"), to.at("/name/sv"));
            assertEquals(from.path("in_strategy").asBoolean(), to.get("inStrategy").asBoolean());
        }
        assertFalse(CODES.containsKey("target-group:allman"));
    }

    private static void assertCarried(JsonNode from, JsonNode to, Map<String, String> fields) {
        fields.forEach((field, pointer) -> {
            var value = from.get(field);
            var where = from.get("id").asText() + " " + field;
            if (value.isNull()) {
                assertTrue(to.at(pointer).isMissingNode(), where + " is null in the source");
            } else {
                assertEquals(value, to.at(pointer), where);
            }
        });
    }

    private static JsonNode coded(JsonNode from, String field, String pointer) {
        return EXACT_MATCH.get(field).path(from.get(field).asText()).at(pointer);
    }

    private static JsonNode content(String type, JsonNode from) {
        return RECORDS.get(type + ":" + from.get("id").asText()).get("content");
    }

    private static JsonNode code(String list, String code) {
        return CODES.get(list + ":" + code).get("content");
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asText).toList();
    }

    private static Map<String, ObjectNode> byKey(List<ObjectNode> records) {
        var map = new HashMap<String, ObjectNode>();
        records.forEach(record ->
            map.put(record.get("type").asText() + ":" + record.get("externalId").asText(), record));
        return map;
    }
}
