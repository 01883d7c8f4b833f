package se.samlat.imports;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samlat.testkit.Given.actor;
import static se.samlat.testkit.Given.code;
import static se.samlat.testkit.Given.coded;
import static se.samlat.testkit.Given.location;
import static se.samlat.testkit.Given.ndjson;
import static se.samlat.testkit.Given.period;
import static se.samlat.testkit.Given.right;
import static se.samlat.testkit.Given.service;
import static se.samlat.testkit.Sent.sv;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.security.TestSecurity;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.samlat.testkit.Api;
import se.samlat.testkit.ApiTest;
import se.samlat.testkit.Fresh;
import se.samlat.testkit.Given;
import se.samlat.testkit.Sent;
import se.samlat.testkit.TestRegister;

/** What an import refuses: by line, by pointer and with the cure; and that the good records beside it are taken. */
@ApiTest
@Fresh
@TestSecurity(user = "importer-account", roles = "importer")
class ImportRefusesTest {

    private static final String MISSING_ID = "01a2008c-0000-7000-8000-000000000000";

    /** A record that breaks one rule, where, and a word of the cure. */
    private record Bad(String what, String line, String pointer, String reason) {}

    private static List<Bad> badRecords() {
        return List.of(
                new Bad("not JSON", "{\"type\":\"actor\",", "", "inte giltig JSON"),
                new Bad("not an object", "[1]", "", "objekt"),
                new Bad("trailing words", actor("x").json() + " {}", "", "inte giltig JSON"),
                new Bad("doubled key", "{\"type\":\"actor\",\"type\":\"actor\"}", "", "inte giltig JSON"),
                new Bad(
                        "doubled key inside",
                        actor("x").json().replace("\"kind\":", "\"kind\":\"annan\",\"kind\":"),
                        "",
                        "inte giltig JSON"),
                bad("unknown property of the envelope", actor("x").envelope("sate", "published"), "/sate", "finns inte"),
                bad("unknown type", actor("x").envelope("type", "aktor"), "/type", "aktor"),
                bad("no source", actor("x").envelope("source", null), "/source", "måste"),
                bad("no key", actor("x").envelope("externalId", null), "/externalId", "måste"),
                bad("key of the wrong form", actor("x").envelope("externalId", "å ä"), "/externalId", "högst 120"),
                bad("id of the wrong form", actor("x").envelope("id", "1-1-1-1-1"), "/id", "fel form"),
                bad("unknown state", actor("x").envelope("state", "draft"), "/state", "published, archived"),
                bad("no content", actor("x").envelope("content", null), "/content", "måste"),
                bad("unknown property", service("x").with("langauges", List.of()), "/content/langauges", "finns inte"),
                bad(
                        "unknown property inside",
                        service("x").with("access", Map.of("way", List.of())),
                        "/content/access/way",
                        "finns inte"),
                bad("text for a number", service("x").with("ageMin", "13"), "/content/ageMin", "fel form"),
                bad("fraction for a number", service("x").with("ageMin", 13.5), "/content/ageMin", "fel form"),
                bad("number for a text", service("x").with("name", Map.of("sv", 5)), "/content/name/sv", "fel form"),
                bad("text for a yes or no", service("x").with("childcare", "true"), "/content/childcare", "fel form"),
                bad("number for a yes or no", service("x").with("childcare", 1), "/content/childcare", "fel form"),
                bad("text for an object", service("x").with("name", "Café"), "/content/name", "fel form"),
                bad("object for a list", service("x").with("municipalities", Map.of()), "/content/municipalities", "fel form"),
                bad("nothing in a list", service("x").with("municipalities", Arrays.asList("1315", null)), "/content/municipalities/1", "fel form"),
                bad("nothing in a list of objects", service("x").with("targetGroups", Arrays.asList((Object) null)), "/content/targetGroups/0", "fel form"),
                bad("nothing among places", service("x").with("places", Arrays.asList((Object) null)), "/content/places/0", "fel form"),
                bad("a language without words", service("x").with("name", new java.util.TreeMap<>(java.util.Collections.singletonMap("sv", null))), "/content/name/sv", "svenska"),
                bad("synonyms without words", code("concern", "x", "X", 1).with("synonyms", java.util.Collections.singletonMap("sv", null)), "/content/synonyms/sv", "fel form"),
                bad("unknown word", service("x").with("audience", "all"), "/content/audience", "fel form"),
                bad("number for a word", service("x").with("audience", 1), "/content/audience", "fel form"),
                bad("impossible date", service("x").with("validFrom", "2026-02-30"), "/content/validFrom", "fel form"),
                new Bad(
                        "endless number",
                        location("x").with("latitude", 1.5).with("longitude", 12).json().replace("1.5", "1e999999"),
                        "/content/latitude",
                        "form"),
                bad("missing name", service("x").without("name"), "/content/name", "måste"),
                bad("missing provider", service("x").without("provider"), "/content/provider", "måste"),
                bad("missing inside", service("x").with("concerns", List.of(Map.of())), "/content/concerns/0/code", "måste"),
                bad("number out of bounds", service("x").with("ageMax", 121), "/content/ageMax", "för"),
                bad("hour that does not exist", service("x").with("when", Map.of("rows", List.of(Map.of("days", List.of("MO"), "opens", "24:00")))), "/content/when/rows/0/opens", "fel form"),
                bad("unknown code", service("x").with("kind", "samtl"), "/content/kind", "samtl"),
                bad("unknown code in a list", service("x").with("municipalities", List.of("1315", "0000")), "/content/municipalities/1", "0000"),
                bad("unknown code inside", service("x").with("concerns", coded("somn", "oro")), "/content/concerns/1/code", "oro"),
                bad("unknown group", service("x").with("targetGroups", coded("alla")), "/content/targetGroups/0/code", "alla"),
                bad("unknown level", service("x").with("supportLevel", Map.of("code", "5")), "/content/supportLevel/code", "5"),
                bad("unknown language", service("x").with("languages", Map.of("delivery", List.of("xx"))), "/content/languages/delivery/0", "xx"),
                bad("doubled code", service("x").with("municipalities", List.of("1315", "1315")), "/content/municipalities", "mer än en gång"),
                bad("doubled group", service("x").with("targetGroups", coded("nyanland", "nyanland")), "/content/targetGroups", "mer än en gång"),
                bad("unknown key", service("x").with("provider", "nobody"), "/content/provider", "nobody"),
                bad("unknown id", service("x").with("provider", MISSING_ID), "/content/provider", MISSING_ID),
                bad("unknown partner", service("x").with("partners", List.of(Given.ACTOR, "nobody")), "/content/partners/1", "nobody"),
                bad("unknown location", service("x").with("places", List.of(Map.of("location", "nowhere"))), "/content/places/0/location", "nowhere"),
                bad("own parent", actor("x").with("parent", "x"), "/content/parent", "x"),
                bad("ages in the wrong order", service("x").with("ageMin", 20).with("ageMax", 13), "/content/ageMax", "20"),
                bad("dates in the wrong order", right("x").with("validTo", "2000-01-01"), "/content/validTo", "2000-01-01"),
                bad("years in the wrong order", period("x", "2025", "2024"), "/content/to", "2025"),
                bad("no web address", actor("x").with("url", "www.example.se"), "/content/url", "https://"),
                bad("a script as web address", actor("x").with("url", "javascript:alert(1)"), "/content/url", "https://"),
                bad("half coordinates", location("x").with("latitude", 56.9), "/content/latitude", "både"),
                bad("a place with no name", location("x").without("name"), "/content/name", "namn"),
                bad("code of the wrong form", code("concern", "Oro", "Oro", 1), "/externalId", "små bokstäver"),
                bad("characters that cannot be stored", service("x").with("name", sv("a\u0000b")), "/content/name/sv", "tecken"),
                bad("half a character", service("x").with("name", sv("a\ud800b")), "/content/name/sv", "tecken"),
                bad("a text without end", service("x").with("description", sv("a".repeat(10_001))), "/content/description/sv", "för lång"),
                bad("no Swedish", service("x").with("name", Map.of("en", "Café")), "/content/name/sv", "svenska"),
                bad("blank Swedish", service("x").with("name", sv("  ")), "/content/name/sv", "svenska"),
                bad("no language tag", service("x").with("name", Map.of("sv", "Café", "english!", "Café")), "/content/name", "english!"),
                bad("wrong check digit", actor("x").with("organisationNumber", "232100-0116"), "/content/organisationNumber", "siffr"),
                bad("personal number as organisation number", actor("x").with("organisationNumber", "811228-9874"), "/content/organisationNumber", "personnummer"));
    }

    @Test
    void refusesEachByPointerAndTakesTheGoodOnesBetween() {
        Given.stored();
        List<Bad> all = badRecords();
        StringBuilder file = new StringBuilder();
        for (int i = 0; i < all.size(); i++) {
            file.append(actor("good" + i).json()).append('\n');
            file.append(all.get(i).line().replace("\"externalId\":\"x\"", "\"externalId\":\"x" + i + "\"")).append('\n');
        }
        JsonNode report = Api.send(file.toString());
        assertEquals(all.size(), report.get("created").asInt(), report::toPrettyString);
        assertEquals(all.size(), report.get("refused").asInt());
        assertAll(IntStream.range(0, all.size()).mapToObj(i -> () -> {
            Bad bad = all.get(i);
            List<JsonNode> findings = report.get("findings")
                    .valueStream()
                    .filter(finding -> finding.get("line").asInt() == 2 * i + 2)
                    .toList();
            assertEquals(1, findings.size(), () -> bad.what() + ": " + findings);
            assertEquals("refused", findings.getFirst().get("outcome").asText());
            assertEquals(bad.pointer(), findings.getFirst().get("pointer").asText(), bad.what());
            String reason = findings.getFirst().get("reason").asText();
            assertTrue(reason.contains(bad.reason()), () -> bad.what() + ": " + reason);
        }));
        assertEquals(0, TestRegister.count(
                "select (select count(*) from actor where external_id like 'x%') + (select count(*) from service)"
                        + " + (select count(*) from location)"));
    }

    @Test
    void tellsEverythingThatIsWrongAtOnce() {
        Given.stored();
        JsonNode report = Api.send(service("x")
                .with("kind", "samtl")
                .with("ageMin", 5)
                .with("ageMax", 4)
                .with("municipalities", List.of("0000"))
                .json());
        assertEquals(1, report.get("refused").asInt());
        assertEquals(
                List.of("/content/kind", "/content/ageMax", "/content/municipalities/0"),
                report.get("findings").findValuesAsText("pointer"));
    }

    @Test
    void tellsTheReasonInSwedishAndInEnglish() {
        Given.stored();
        JsonNode report = Api.send(service("x").with("kind", "samtl").json());
        assertEquals("Koden samtl finns inte i listan service-kind.", report.at("/findings/0/reason").asText());
        assertEquals(
                "The code samtl is not in the list service-kind.",
                Api.finished(report.get("id").asText(), "en").at("/findings/0/reason").asText());
    }

    @Test
    void refusesTheSecondOfTwoRecordsWithOneKey() {
        Given.stored();
        JsonNode report = Api.send(ndjson(service("x").with("ageMin", 1), service("x").with("ageMin", 2)));
        assertEquals(1, report.get("created").asInt());
        assertEquals("/externalId", report.at("/findings/0/pointer").asText());
        assertTrue(report.at("/findings/0/reason").asText().contains("rad 1"), report::toString);
        assertEquals(1, Api.read("services/" + Given.id("service", "x")).get("ageMin").asInt());
    }

    @Test
    void aCodeHasOneMeaningWhoeverSendsIt() {
        Given.stored();
        JsonNode report = Api.send(ndjson(
                code("concern", "oro", "Oro", 3),
                code("concern", "oro", "Något annat", 3).envelope("source", "other")));
        assertEquals(1, report.get("created").asInt());
        assertEquals(1, report.get("refused").asInt());
        assertEquals("Oro", Api.read("concerns/oro").at("/name/sv").asText());
    }

    @Test
    void refusesAnIdThatSomethingElseHasAndOneThatDiffers() {
        Given.stored(actor("a"), actor("b"));
        String a = Given.id("actor", "a").toString();
        JsonNode report = Api.send(ndjson(actor("new").envelope("id", a), actor("b").envelope("id", a)));
        assertEquals(2, report.get("refused").asInt(), report::toPrettyString);
        assertEquals(List.of("/id", "/id"), report.get("findings").findValuesAsText("pointer"));
        assertTrue(report.at("/findings/0/reason").asText().contains(a));
        assertTrue(report.at("/findings/1/reason").asText().contains(Given.id("actor", "b").toString()));
    }

    @Test
    void refusesAReferenceToAThingOfAnotherKind() {
        Given.stored(location("hus"));
        String location = Given.id("location", "hus").toString();
        JsonNode report = Api.send(ndjson(
                service("x").with("places", List.of(Map.of("location", location))),
                service("y").with("partners", List.of(location)),
                service("z").with("provider", location)));
        assertEquals(1, report.get("created").asInt(), report::toPrettyString);
        assertEquals(
                List.of("/content/partners/0", "/content/provider"),
                report.get("findings").findValuesAsText("pointer"));
    }

    @Test
    void refusesToMakeAnActorItsOwnParentAndACodeItsOwnUmbrella() {
        Given.stored(actor("a"));
        String id = Given.id("actor", "a").toString();
        JsonNode report = Api.send(ndjson(
                actor("a").with("parent", "a"),
                code("target-group", "flykting", "Flyktingar", 1).with("broader", "flykting")));
        assertEquals(2, report.get("refused").asInt(), report::toPrettyString);
        assertEquals(1, Api.send(actor("a").with("parent", id).json()).get("refused").asInt());
    }

    @Test
    void refusesParentsAndUmbrellasThatGoRoundInACircle() {
        Given.stored(
                actor("a"),
                actor("b").with("parent", "a"),
                actor("c").with("parent", "b"),
                code("target-group", "ena", "Ena", 1),
                code("target-group", "andra", "Andra", 2).with("broader", "ena"));
        JsonNode report = Api.send(ndjson(
                actor("a").with("parent", "c"),
                code("target-group", "ena", "Ena", 1).with("broader", "andra")));
        assertEquals(2, report.get("refused").asInt(), report::toPrettyString);
        assertEquals(
                Set.of("/content/parent", "/content/broader"),
                Set.copyOf(report.get("findings").findValuesAsText("pointer")));
        assertTrue(report.get("findings").findValuesAsText("reason").stream().allMatch(reason -> reason.contains("i ring")));
    }

    @Test
    void aDryRunRefusesACircleThatTheFileItselfCloses() {
        Given.stored(actor("a"), actor("b"));
        String file = ndjson(actor("a").with("parent", "b"), actor("b").with("parent", "a"));
        JsonNode dry = Api.send(file, "application/x-ndjson", true);
        JsonNode real = Api.send(file);
        assertEquals(1, dry.get("refused").asInt(), dry::toPrettyString);
        assertEquals(1, real.get("refused").asInt(), real::toPrettyString);
    }

    @Test
    void refusesAReferenceToWhatTheSameFileTakesAway() {
        Given.stored(actor("closing"));
        JsonNode report = Api.send(ndjson(
                actor("closing").archived(),
                service("x").with("provider", "closing"),
                code("concern", "somn", "Sömn", 1).archived(),
                service("y").with("concerns", coded("somn"))));
        assertEquals(
                List.of("/content/provider", "/content/concerns/0/code"),
                report.get("findings").findValuesAsText("pointer"));
    }

    @Test
    void refusesAFileThatIsNotUtf8AsAWhole() {
        Given.stored();
        byte[] good = (actor("a").json() + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8);
        byte[] bad = actor("b").with("name", sv("Åsa")).json().getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        for (boolean array : List.of(false, true)) {
            var file = new java.io.ByteArrayOutputStream();
            file.writeBytes(array ? new byte[] {'['} : new byte[0]);
            file.writeBytes(array ? actor("a").json().concat(",").getBytes(java.nio.charset.StandardCharsets.UTF_8) : good);
            file.writeBytes(bad);
            file.writeBytes(array ? new byte[] {']'} : new byte[0]);
            String job = io.restassured.RestAssured.given()
                    .contentType(array ? "application/json" : "application/x-ndjson")
                    .body(file.toByteArray())
                    .post(Api.ROOT + "imports")
                    .then()
                    .statusCode(202)
                    .extract()
                    .path("id");
            JsonNode report = Api.finished(job, "sv");
            assertEquals("failed", report.get("state").asText());
            assertTrue(report.get("problem").asText().contains("UTF-8"), report::toString);
        }
        assertEquals(0, TestRegister.count("select count(*) from actor where external_id in ('a', 'b')"));
    }

    @Test
    void refusesAnArrayThatIsBrokenOrGoesOnAfterItsEndAsAWhole() {
        Given.stored();
        for (String file : List.of("[" + actor("a").json(), "[" + actor("a").json() + "] []", "[" + actor("a").json() + " 1]")) {
            JsonNode report = Api.send(file, "application/json", false);
            assertEquals("failed", report.get("state").asText(), file);
            assertTrue(report.get("problem").asText().contains("JSON"), report::toString);
        }
        assertEquals(0, TestRegister.count("select count(*) from actor where external_id = 'a'"));
    }

    @Test
    void aDoubledKeyInAnArrayRefusesItsRecordOnly() {
        Given.stored();
        String bad = actor("b").json().replace("\"kind\":", "\"kind\":\"annan\",\"kind\":");
        JsonNode report = Api.send("[" + actor("a").json() + "," + bad + ", 7, null," + actor("c").json() + "]", "application/json", false);
        assertEquals(2, report.get("created").asInt(), report::toPrettyString);
        assertEquals(3, report.get("refused").asInt());
        assertEquals(List.of("2", "3", "4"), report.get("findings").findValuesAsText("line"));
    }

    @Test
    void reportsAlsoWhatCannotBeStoredAsItWasSent() {
        Given.stored();
        JsonNode report = Api.send(String.join(
                "\n",
                actor("a").json(),
                service("x").with("kind", "a\u0000b").json(),
                service("v").with("provider", "a\u0000b").json(),
                actor("y").envelope("a\u0000b", 1).json(),
                actor("z").with("c\u0000".repeat(5000), 1).json(),
                service("w").with("kind", "811228-9874").json(),
                actor("b").json()));
        assertEquals("finished", report.get("state").asText(), report::toPrettyString);
        assertEquals(2, report.get("created").asInt());
        assertEquals(5, report.get("refused").asInt());
        assertTrue(!report.toString().contains("9874"), report::toPrettyString);
        assertTrue(!report.toString().contains("Felet ligger hos oss"), report::toPrettyString);
    }

    @Test
    void refusesALineThatIsNestedWithoutEnd() {
        Given.stored();
        JsonNode report = Api.send("{\"content\":" + "[".repeat(5000) + "]".repeat(5000) + "}\n" + actor("a").json());
        assertEquals(1, report.get("refused").asInt());
        assertEquals(1, report.get("created").asInt());
    }

    private static Bad bad(String what, Sent record, String pointer, String reason) {
        // Half a character cannot be sent as it is, only as JSON escapes it.
        return new Bad(what, record.json().replace("\ud800", "\\ud800"), pointer, reason);
    }
}
