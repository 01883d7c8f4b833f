package se.samlat.offering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samlat.testkit.Given.actor;
import static se.samlat.testkit.Given.coded;
import static se.samlat.testkit.Given.knowledgeResource;
import static se.samlat.testkit.Given.location;
import static se.samlat.testkit.Given.right;
import static se.samlat.testkit.Given.service;
import static se.samlat.testkit.Sent.sv;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import se.samlat.testkit.Api;
import se.samlat.testkit.ApiTest;
import se.samlat.testkit.Fresh;
import se.samlat.testkit.Given;

/** What is told of a listing: everything that it states, and plainly what it does not. */
@ApiTest
@Fresh
class ServiceShapeTest {

    private static final Set<String> ALWAYS = Set.of(
            "id", "name", "provider", "audience", "countyWide", "placeWithheld", "freshness", "notStated", "changedAt", "_links",
            "source", "actions");

    @Test
    void saysNullForEverythingThatIsNotStatedAndListsIt() {
        Given.stored(service("bare").without("sourceStatus"));
        JsonNode bare = Api.read("services/" + Given.id("service", "bare"));
        for (String field : fields(bare)) {
            assertEquals(!ALWAYS.contains(field), bare.get(field).isNull(), field);
        }
        assertTrue(fields(bare).containsAll(Set.of(
                "summary", "description", "kind", "targetGroups", "ageMin", "ageMax", "municipalities", "supportLevel",
                "activityCodes", "concerns", "languages", "access", "cost", "papersAsked", "placeNote", "placeText", "when",
                "contact", "partners", "childcare", "womenOnly", "travelHelp", "faithNeutral", "earlySupport",
                "participantsShaped", "places", "capacity", "validFrom", "validTo", "notices", "rights",
                "knowledgeResources", "sources", "sourceNote", "license")));
        assertEquals(
                new TreeSet<>(Set.of(
                        "description", "kind", "targetGroups", "ages", "municipalities", "supportLevel", "activityCodes",
                        "concerns", "languages", "interpreter", "access", "cost", "papersAsked", "when", "place", "contact",
                        "capacity", "childcare", "womenOnly", "travelHelp", "faithNeutral", "earlySupport",
                        "participantsShaped")),
                texts(bare.get("notStated")));
        JsonNode row = Api.search(Map.of()).at("/services/0");
        assertEquals(bare.get("notStated"), row.get("notStated"));
        assertEquals(0, bare.get("actions").size());
    }

    @Test
    void aNoIsAStatementAndSoIsAnEmptyList() {
        Given.stored(service("no")
                .with("childcare", false)
                .with("papersAsked", "no")
                .with("municipalities", List.of())
                .with("languages", Map.of("interpreter", "no")));
        JsonNode no = Api.read("services/" + Given.id("service", "no"));
        assertTrue(no.get("childcare").isBoolean() && !no.get("childcare").asBoolean());
        assertEquals("[]", no.get("municipalities").toString());
        assertTrue(no.at("/languages/delivery").isNull());
        TreeSet<String> silent = texts(no.get("notStated"));
        assertTrue(silent.contains("languages"));
        for (String stated : List.of("childcare", "papersAsked", "municipalities", "interpreter")) {
            assertTrue(!silent.contains(stated), stated);
        }
    }

    @Test
    void aPartThatStatesNothingIsNotStated() {
        Given.stored(service("hollow")
                .with("access", Map.of())
                .with("cost", Map.of())
                .with("when", Map.of())
                .with("contact", Map.of()));
        TreeSet<String> silent = texts(
                Api.read("services/" + Given.id("service", "hollow")).get("notStated"));
        assertTrue(silent.containsAll(List.of("access", "cost", "when", "contact")), silent::toString);
    }

    @Test
    void tellsEverythingThatIsStated() throws Exception {
        Given.stored(
                actor("partner"),
                location("hus").with("address", Map.of("street", "Storgatan 1", "postalCode", "314 31", "city", "Hyltebruk"))
                        .with("latitude", 56.995).with("longitude", 13.234).with("accessibility", sv("Ramp")),
                right("vard"),
                knowledgeResource("rapport"),
                service("full")
                        .with("summary", sv("Kort"))
                        .with("description", Map.of("sv", "Långt", "ar", "طويل"))
                        .with("partners", List.of("partner"))
                        .with("kind", "samtal")
                        .with("concerns", List.of(Map.of("code", "somn", "suggested", true)))
                        .with("supportLevel", Map.of("code", "2"))
                        .with("activityCodes", coded("4-1"))
                        .with("targetGroups", List.of(Map.of("code", "nyanland", "welcome", "exclusive")))
                        .with("ageMin", 13)
                        .with("ageMax", 17)
                        .with("municipalities", List.of("1315", "1380", "1382"))
                        .with("languages", Map.of("delivery", List.of("ar"), "interpreter", "on-request", "easySwedish", true))
                        .with("access", Map.of("ways", List.of("drop-in"), "text", sv("Kom in")))
                        .with("cost", Map.of("kind", "free", "text", sv("Gratis")))
                        .with("papersAsked", "no")
                        .with("when", Map.of("rows", List.of(Map.of("days", List.of("MO", "TH"), "opens", "10:00", "closes", "12:00"))))
                        .with("places", List.of(Map.of("location", "hus", "phone", "035-13 48 00", "languages", List.of("so"))))
                        .with("contact", Map.of("phone", "035-13 48 00", "email", "info@example.se", "url", "https://example.se/"))
                        .with("capacity", Map.of("status", "waiting-list", "estimate", sv("Två veckor"), "asOf", "2026-11-01"))
                        .with("notices", List.of(Map.of("text", sv("Stängt i jul"), "from", "2026-12-20", "to", "2027-01-07")))
                        .with("rights", List.of("vard"))
                        .with("knowledgeResources", List.of("rapport"))
                        .with("sources", List.of(Map.of("url", "https://example.se/kalla")))
                        .with("sourceAsOf", 2026)
                        .with("license", "CC BY 4.0"));
        JsonNode full = Api.read("services/" + Given.id("service", "full"));
        assertEquals("طويل", full.at("/description/ar").asText());
        assertEquals("Aktören partner", full.at("/partners/0/name/sv").asText());
        assertEquals("Samtal", full.at("/kind/name/sv").asText());
        assertTrue(full.at("/concerns/0/suggested").asBoolean());
        assertTrue(!full.at("/supportLevel/suggested").asBoolean());
        assertTrue(full.get("countyWide").asBoolean());
        assertEquals("Nyanlända", full.at("/targetGroups/0/name/sv").asText());
        assertEquals("exclusive", full.at("/targetGroups/0/welcome").asText());
        assertEquals("Arabiska", full.at("/languages/delivery/0/name/sv").asText());
        assertEquals("10:00", full.at("/when/rows/0/opens").asText());
        assertEquals("Storgatan 1", full.at("/places/0/address/street").asText());
        assertEquals(56.995, full.at("/places/0/latitude").asDouble());
        assertEquals("Hylte", full.at("/places/0/municipality/name/sv").asText());
        assertEquals("035-13 48 00", full.at("/places/0/phone").asText());
        assertEquals("Somaliska", full.at("/places/0/languages/0/name/sv").asText());
        assertEquals(Given.id("right", "vard").toString(), full.at("/rights/0").asText());
        assertEquals("2027-01-07", full.at("/notices/0/to").asText());
        assertEquals("waiting-list", full.at("/capacity/status").asText());
        assertEquals("test", full.get("source").asText());
        assertEquals("CC BY 4.0", full.get("license").asText());
        assertEquals("unverified", full.at("/freshness/grade").asText());
        assertEquals(2026, full.at("/freshness/sourceAsOf").asInt());
        JsonNode row = Api.search(Map.of()).at("/services/0");
        for (String field : fields(row)) {
            if (!field.equals("match")) {
                assertEquals(full.get(field), row.get(field), field);
            }
        }
        assertEquals(new ObjectMapper().readTree("{\"terms\":[],\"via\":[],\"notStated\":[]}"), row.get("match"));
    }

    @Test
    void aCodeThatHasLeftItsListKeepsItsCodeAndCannotBeChosen() {
        Given.stored(service("s").with("kind", "samtal"));
        se.samlat.testkit.Edit.archive("service-kind", Given.id("service-kind", "samtal"));
        assertEquals(
                "samtal",
                Api.read("services/" + Given.id("service", "s")).at("/kind/code").asText());
        assertEquals(400, Api.get("services?kind=samtal").statusCode());
    }

    private static List<String> fields(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static TreeSet<String> texts(JsonNode list) {
        TreeSet<String> texts = new TreeSet<>();
        list.forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
