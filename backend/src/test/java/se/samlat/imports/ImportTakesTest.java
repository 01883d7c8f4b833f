package se.samlat.imports;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samlat.testkit.Given.actor;
import static se.samlat.testkit.Given.basics;
import static se.samlat.testkit.Given.code;
import static se.samlat.testkit.Given.knowledgeResource;
import static se.samlat.testkit.Given.location;
import static se.samlat.testkit.Given.ndjson;
import static se.samlat.testkit.Given.period;
import static se.samlat.testkit.Given.right;
import static se.samlat.testkit.Given.service;
import static se.samlat.testkit.Sent.sv;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.security.TestSecurity;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.samlat.testkit.Api;
import se.samlat.testkit.ApiTest;
import se.samlat.testkit.Fresh;
import se.samlat.testkit.Given;
import se.samlat.testkit.Sent;
import se.samlat.testkit.TestRegister;

/** What an import takes, and what it says of it. */
@ApiTest
@Fresh
@TestSecurity(user = "importer-account", roles = "importer")
class ImportTakesTest {

    private static final String ID = "01a2008c-b17d-79a8-b35c-784c14d4248d";
    private static final List<String> TABLES = List.of(
            "code", "actor", "location", "rights_information", "knowledge_resource", "strategy_period", "service");

    @Test
    void takesAllThirteenKindsOfRecord() {
        JsonNode report = Api.send(ndjson(everyKind()));
        assertNumbers(report, everyKind().size(), 0, 0, 0, 0);
        assertEquals(
                13,
                everyKind().stream().map(Sent::type).distinct().count());
        for (String path : List.of(
                "municipalities", "target-groups", "languages", "concerns", "activity-codes", "support-levels",
                "service-kinds", "actors", "locations", "rights", "knowledge-resources", "strategy-periods", "services")) {
            assertTrue(Api.read(path).at("/_meta/totalItems").asInt() > 0, path);
        }
    }

    @Test
    void keepsTheIdsThatAreGivenAndGivesTimeOrderedOnesElse() {
        Given.stored(actor("given").envelope("id", ID), actor("ours"));
        assertEquals(ID, Given.id("actor", "given").toString());
        assertEquals(7, Given.id("actor", "ours").version());
    }

    @Test
    void theSameFileTwiceChangesNothingAtAll() {
        String file = ndjson(everyKind());
        Api.send(file);
        List<String> before = everyRow();
        int history = TestRegister.count("select count(*) from history");
        JsonNode second = Api.send(file);
        assertNumbers(second, 0, 0, everyKind().size(), 0, 0);
        assertEquals(before, everyRow());
        assertEquals(history, TestRegister.count("select count(*) from history"));
    }

    @Test
    void aChangedRecordReplacesTheEarlierOneAndStatesNoMoreThanItSays() {
        Given.stored(service("cafe").with("ageMin", 13).with("childcare", true));
        JsonNode report = Api.send(service("cafe").with("ageMin", 16).json());
        assertNumbers(report, 0, 1, 0, 0, 0);
        JsonNode cafe = Api.read("services/" + Given.id("service", "cafe"));
        assertEquals(16, cafe.get("ageMin").asInt());
        assertTrue(cafe.get("childcare").isNull());
    }

    @Test
    void aDryRunStoresNothingAndReportsTheSameNumbers() {
        Given.stored(service("a"), service("b").with("ageMin", 3), service("gone"));
        String file = ndjson(
                service("a"),
                service("b").with("ageMin", 4),
                service("new").with("provider", "unit"),
                actor("unit").with("parent", "head"),
                actor("head"),
                service("bad").with("ageMin", -1),
                service("gone").archived(),
                service("lost").with("provider", "nobody"));
        List<String> before = everyRow();
        JsonNode dry = Api.send(file, "application/x-ndjson", true);
        assertTrue(dry.get("dryRun").asBoolean());
        assertEquals(before, everyRow());
        assertEquals(0, TestRegister.count("select count(*) from actor where external_id in ('unit', 'head')"));
        JsonNode real = Api.send(file);
        assertNumbers(real, 3, 2, 1, 2, 0);
        for (String number : List.of("total", "done", "created", "changed", "unchanged", "refused", "conflicts", "warnings")) {
            assertEquals(real.get(number), dry.get(number), number);
        }
        assertEquals(real.get("findings"), dry.get("findings"));
    }

    @Test
    void aDryRunSeesWhatTheFileItselfTakesAwayOrDoubles() {
        Given.stored(actor("closing"), service("there"));
        String file = ndjson(
                actor("closing").archived(),
                service("orphan").with("provider", "closing"),
                actor("one").envelope("id", ID),
                actor("two").envelope("id", ID));
        JsonNode dry = Api.send(file, "application/x-ndjson", true);
        JsonNode real = Api.send(file);
        assertNumbers(real, 1, 1, 0, 2, 0);
        assertEquals(real.get("findings"), dry.get("findings"));
        assertNumbers(dry, 1, 1, 0, 2, 0);
    }

    @Test
    void anArrayIsReadAsTheSameRecordsAreLineByLine() {
        List<Sent> records = everyKind();
        String array = records.stream().map(Sent::json).collect(Collectors.joining(",\n ", "[", "]\n"));
        assertNumbers(Api.send(array, "application/json", false), records.size(), 0, 0, 0, 0);
        assertNumbers(Api.send(ndjson(records)), 0, 0, records.size(), 0, 0);
    }

    @Test
    void emptyLinesAndAByteOrderMarkAreNoRecords() {
        JsonNode report = Api.send("\uFEFF\n" + actor("a").json() + "\n\n  \n" + actor("b").json() + "\n");
        assertNumbers(report, 2, 0, 0, 0, 0);
    }

    @Test
    void recordsMayStandInAnyOrder() {
        List<Sent> records = new ArrayList<>(everyKind());
        records.add(actor("grandchild").with("parent", "child"));
        records.add(actor("child").with("parent", Given.ACTOR));
        records.add(code("target-group", "ungt-asyl", "Unga asylsökande", 9).with("broader", "asylsokande"));
        for (int seed = 0; seed < 3; seed++) {
            TestRegister.empty();
            Collections.shuffle(records, new Random(seed));
            JsonNode report = Api.send(ndjson(records));
            assertNumbers(report, records.size(), 0, 0, 0, 0);
        }
    }

    @Test
    void aReferenceMayBeAnIdOrTheSourcesOwnKey() {
        Given.stored(actor("partner"), location("hus"));
        String id = Given.id("actor", "partner").toString();
        Given.also(service("byId").with("partners", List.of(id.toUpperCase(java.util.Locale.ROOT))));
        Given.also(service("byKey").with("partners", List.of("partner")).with("places", List.of(Map.of("location", "hus"))));
        for (String key : List.of("byId", "byKey")) {
            assertEquals(
                    id,
                    Api.read("services/" + Given.id("service", key))
                            .at("/partners/0/id")
                            .asText());
        }
    }

    @Test
    void answersAtOnceWithTheAddressOfAJobThatTellsProgress() {
        String location = given().contentType("application/x-ndjson")
                .body(ndjson(basics()).getBytes(StandardCharsets.UTF_8))
                .post(Api.ROOT + "imports")
                .then()
                .statusCode(202)
                .header("Location", startsWith("http://127.0.0.1:8080/samlat/v1/imports/"))
                .body("state", is(org.hamcrest.Matchers.oneOf("running", "finished")))
                .extract()
                .header("Location");
        JsonNode report = Api.finished(location.substring(location.lastIndexOf('/') + 1), "sv");
        assertEquals("finished", report.get("state").asText());
        assertEquals(basics().size(), report.get("total").asInt());
        assertEquals(basics().size(), report.get("done").asInt());
        assertTrue(report.get("finishedAt").isTextual());
        assertEquals(location, report.at("/_links/self/href").asText());
    }

    @Test
    void theSameIdempotencyKeyGivesTheSameJob() {
        String first = begin("key-1", actor("a").json());
        String second = begin("key-1", actor("a").json());
        String other = begin("key-2", actor("a").json());
        assertEquals(first, second);
        assertTrue(!first.equals(other));
        Api.finished(first, "sv");
        Api.finished(other, "sv");
        assertEquals(2, TestRegister.count("select count(*) from import_job"));
    }

    @Test
    void anIdempotencyKeyStandsForOneRequestOnly() {
        Api.finished(begin("key-1", actor("a").json()), "sv");
        for (String query : List.of("", "?dryRun=true")) {
            given().contentType("application/x-ndjson")
                    .header("Idempotency-Key", "key-1")
                    .body((query.isEmpty() ? actor("b") : actor("a")).json().getBytes(StandardCharsets.UTF_8))
                    .post(Api.ROOT + "imports" + query)
                    .then()
                    .statusCode(422)
                    .body("errors[0].pointer", is("Idempotency-Key"));
        }
        assertEquals(1, TestRegister.count("select count(*) from import_job"));
    }

    @Test
    void aJobThatHasFallenSilentSaysSo() throws SQLException {
        String job = begin("key-1", actor("a").json());
        Api.finished(job, "sv");
        TestRegister.execute("update import_job set state = 'running', finished_at = null, heard_at = now() - interval '9 minutes'");
        assertEquals("running", Api.read("imports/" + job).get("state").asText());
        TestRegister.execute("update import_job set heard_at = now() - interval '11 minutes'");
        JsonNode broken = Api.read("imports/" + job);
        assertEquals("failed", broken.get("state").asText());
        assertTrue(broken.get("finishedAt").isTextual() && broken.get("problem").isTextual(), broken::toPrettyString);
    }

    @Test
    void takesAThousandServicesInOneFile() {
        Given.stored();
        String file = IntStream.range(0, 1000)
                .mapToObj(n -> service("s" + n).with("municipalities", List.of("1315")).json())
                .collect(Collectors.joining("\n"));
        JsonNode report = Api.send(file);
        assertNumbers(report, 1000, 0, 0, 0, 0);
        assertEquals(1000, Api.total(Map.of("municipality", "1315")));
        assertEquals(1000, TestRegister.count("select count(*) from history where subject_type = 'service'"));
    }

    private static String begin(String key, String file) {
        return given().contentType("application/x-ndjson")
                .header("Idempotency-Key", key)
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post(Api.ROOT + "imports")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
    }

    private static List<Sent> everyKind() {
        List<Sent> records = basics();
        records.add(actor("unit").with("parent", Given.ACTOR));
        records.add(location("hus"));
        records.add(right("vard"));
        records.add(knowledgeResource("rapport"));
        records.add(period("2024", "2024", "2025"));
        records.add(service("full")
                .with("provider", "unit")
                .with("partners", List.of(Given.ACTOR))
                .with("places", List.of(Map.of("location", "hus", "phone", "035-13 48 00")))
                .with("rights", List.of("vard"))
                .with("knowledgeResources", List.of("rapport"))
                .with("targetGroups", List.of(Map.of("code", "asylsokande", "welcome", "preferential")))
                .with("when", Map.of("rows", List.of(Map.of("days", List.of("MO"), "opens", "10:00")), "text", sv("Måndagar"))));
        return records;
    }

    private static List<String> everyRow() {
        return TABLES.stream()
                .flatMap(table -> TestRegister.strings("select t::text from " + table + " t order by id").stream())
                .toList();
    }

    private static void assertNumbers(
            JsonNode report, int created, int changed, int unchanged, int refused, int conflicts) {
        assertEquals("finished", report.get("state").asText(), report::toString);
        assertEquals(
                List.of(created, changed, unchanged, refused, conflicts),
                List.of(
                        report.get("created").asInt(),
                        report.get("changed").asInt(),
                        report.get("unchanged").asInt(),
                        report.get("refused").asInt(),
                        report.get("conflicts").asInt()),
                report::toPrettyString);
        assertEquals(created + changed + unchanged + refused + conflicts, report.get("done").asInt());
        assertEquals(report.get("total"), report.get("done"));
    }
}
