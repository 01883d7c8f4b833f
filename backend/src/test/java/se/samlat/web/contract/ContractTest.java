package se.samlat.web.contract;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samlat.testkit.ApiTest;
import se.samlat.testkit.Halland;
import se.samlat.testkit.TestRegister;
import se.samlat.web.Language;
import se.samlat.web.ProblemType;
import se.samlat.web.Problems;

/**
 * The contract is true: every public address, with Halland's content behind it, answers as it says, in success and in
 * refusal; every answer of every test is held against it (testkit.ContractFilter). {@code mvn test -Dtest=ContractTest
 * -Dsamlat.examples=write} writes the contract's examples from these answers.
 */
@ApiTest
@Halland
class ContractTest {

    private static final String ROOT = "/samlat/v1";
    private static final int SHOWN = 2;
    private static final int ENTRIES = 12;
    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    HallandContent halland;

    @Inject
    Problems problems;

    @BeforeEach
    void complete() throws IOException, SQLException {
        halland.complete();
    }

    @AfterAll
    static void tidy() {
        TestRegister.empty();
    }

    @Test
    void everyPublicAddressAnswersAsTheContractSays() throws IOException {
        for (Map.Entry<String, JsonNode> path : paths()) {
            JsonNode read = path.getValue().path("get");
            if (read.isMissingNode() || read.has("security") || path.getKey().endsWith("}")) {
                continue;
            }
            Response list = asked().queryParams(few(read, path.getKey())).get(path.getKey());
            assertEquals(200, list.statusCode(), path.getKey());
            KeptExamples.answer(read.path("operationId").asText(), list);
            String tag = list.header("ETag");
            asked().header("If-None-Match", tag).queryParams(few(read, path.getKey())).get(path.getKey()).then().statusCode(304);
            asked().header("Accept-Language", "en").get(path.getKey()).then().statusCode(200);
            if (takes(read, "changedSince")) {
                asked().queryParam("changedSince", "2020-01-01T00:00:00Z").get(path.getKey()).then().statusCode(200);
            }
            refusals(path.getKey());
        }
    }

    private static void refusals(String path) {
        asked().queryParam("kommun", "1315").get(path).then().statusCode(400);
        asked().accept("image/png").get(path).then().statusCode(406);
    }

    @Test
    void refusalsThatAreTheSameEverywhereAreExamples() {
        String services = ROOT + "/services";
        KeptExamples.problem("Malformed", refused(asked().queryParam("municipality", "hylte").get(services), 400));
        KeptExamples.problem("NotAcceptable", refused(asked().accept("image/png").get(services), 406));
        KeptExamples.problem("NotFound", refused(asked().get(services + "/01a2008c-0000-7000-8000-00000000ffff"), 404));
        KeptExamples.problem("UriTooLong", refused(asked().queryParam("q", "x".repeat(10_000)).get(services), 414));
        KeptExamples.problem(
                "HeadersTooLarge", refused(asked().header("X-Long", "x".repeat(30_000)).get(services), 431));
    }

    private static String refused(Response answer, int status) {
        assertEquals(status, answer.statusCode());
        return answer.asString();
    }

    @Test
    void everyEntryAnswersAsTheContractSays() throws IOException {
        JsonNode all = document().path("paths");
        for (Map.Entry<String, JsonNode> path : paths()) {
            String list = path.getKey().replaceFirst("/\\{[^/]*}$", "");
            JsonNode read = path.getValue().path("get");
            if (read.isMissingNode() || read.has("security") || !all.has(list) || list.equals(path.getKey())) {
                continue;
            }
            List<String> keys = keys(list, path.getKey().endsWith("{code}") ? "code" : "id");
            assertFalse(keys.isEmpty(), list + " is empty");
            for (String key : keys) {
                Response entry = asked().get(list + "/" + key);
                assertEquals(200, entry.statusCode(), list + "/" + key);
                if (key.equals(keys.getFirst())) {
                    KeptExamples.answer(read.path("operationId").asText(), entry);
                }
                asked().header("If-None-Match", entry.header("ETag")).get(list + "/" + key).then().statusCode(304);
            }
            asked().get(list + "/01a2008c-0000-7000-8000-00000000ffff").then().statusCode(404);
            asked().get(list + "/no-such-entry").then().statusCode(404);
            refusals(list + "/" + keys.getFirst());
        }
    }

    @Test
    void everyListingAnswersAsTheContractSays() {
        int pages = asked().queryParam("includeOutdated", true).queryParam("limit", 100).get(ROOT + "/services").path("_meta.totalPages");
        for (int page = 1; page <= pages; page++) {
            Response all = asked().queryParams(Map.of("includeOutdated", true, "limit", 100, "page", page, "facets", true))
                    .get(ROOT + "/services");
            List<String> ids = all.path("services.id");
            ids.forEach(id -> asked().get(ROOT + "/services/" + id).then().statusCode(200));
        }
    }

    @Test
    void searchesByBodyAnswerAsTheContractSays() {
        String question = "{\"q\":\"hälsoundersökning hylte\",\"targetGroup\":[\"asylsokande\"],\"includeNotStated\":true,\"limit\":1}";
        KeptExamples.request("searchServices", ".json", question);
        Response found = sent(question);
        found.then().statusCode(200).body("services", hasSize(1));
        KeptExamples.answer("searchServices", found);
        for (String other : List.of(
                "{}",
                "{\"facets\":true}",
                "{\"q\":\"oro\",\"municipality\":[\"1315\",\"1380\"],\"facets\":true,\"age\":[\"7\",\"aldre-65\"]}",
                "{\"q\":null,\"language\":[\"ar\"],\"access\":[\"drop-in\"],\"cost\":[\"free\"],\"sort\":\"name\"}",
                "{\"audience\":[\"staff-and-actors\"],\"freshness\":[\"outdated\",\"unverified\"]}")) {
            sent(other).then().statusCode(200);
        }
        for (String malformed : List.of("", "{", "[]", "{\"kommun\":[\"1315\"]}", "{\"age\":[\"900\"]}", "{\"limit\":0}", "{\"q\":7}{}")) {
            sent(malformed).then().statusCode(400);
        }
        String searches = ROOT + "/services/searches";
        KeptExamples.problem(
                "UnsupportedMediaType", refused(asked().contentType("text/plain").body("sömn").post(searches), 415));
        KeptExamples.problem("TooLarge", refused(sent("{\"q\":\"" + "x".repeat(1_100_000) + "\"}"), 413));
    }

    @Test
    void whatIsRemovedOrMergedAnswersAsTheContractSays() {
        KeptExamples.problem(
                "Gone",
                refused(asked().get(ROOT + "/actors/" + HallandContent.REMOVED), 410));
        asked().redirects()
                .follow(false)
                .get(ROOT + "/actors/" + HallandContent.MERGED)
                .then()
                .statusCode(308)
                .header("Location", equalTo(own() + ROOT + "/actors/" + HallandContent.SURVIVOR));
    }

    @Test
    void importsAreRefusedToThoseWithoutAnAccount() throws IOException {
        KeptExamples.problem(
                "Unauthorized",
                refused(file(records()).post(ROOT + "/imports"), 401));
        asked().get(ROOT + "/imports/" + HallandContent.REMOVED).then().statusCode(401);
    }

    @Test
    @TestSecurity(user = "partner", roles = "partner")
    void importsAreRefusedToAccountsWithoutTheRole() throws IOException {
        KeptExamples.problem(
                "Forbidden",
                refused(file(records()).post(ROOT + "/imports"), 403));
    }

    @Test
    @TestSecurity(user = "importer", roles = "importer")
    void importsAnswerAsTheContractSays() throws IOException {
        String records = records();
        KeptExamples.request("startImport", ".ndjson", records);
        Response begun = file(records).post(ROOT + "/imports?dryRun=true");
        assertEquals(202, begun.statusCode());
        KeptExamples.answer("startImport", begun);
        String job = ROOT + "/imports/" + begun.path("id");
        await().atMost(Duration.ofSeconds(60)).until(() -> "finished".equals(asked().get(job).path("state")));
        KeptExamples.answer("getImport", asked().get(job));
        String array = "[" + String.join(",", records.strip().split("\n")) + "]";
        KeptExamples.request("startImport", ".json", array);
        asked().contentType("application/json").body(array).post(ROOT + "/imports?dryRun=true").then().statusCode(202);
        asked().contentType("text/plain").body("x").post(ROOT + "/imports").then().statusCode(415);
        file(records).header("Idempotency-Key", "contract").post(ROOT + "/imports?dryRun=true").then().statusCode(202);
        KeptExamples.problem(
                "Invalid",
                refused(file("{}").header("Idempotency-Key", "contract").post(ROOT + "/imports?dryRun=true"), 422));
        asked().get(ROOT + "/imports/" + HallandContent.REMOVED).then().statusCode(404);
    }

    @Test
    void theProblemOfAMissingDatabaseIsAnExampleToo() throws IOException {
        var problem = problems.of(ProblemType.UNAVAILABLE, Language.SV, ROOT + "/services", List.of());
        KeptExamples.problem("Unavailable", JSON.writeValueAsString(problem));
        assertEquals(503, problem.status());
    }

    @Test
    void theContractIsServedWithItsOwnTypesAndATag() throws IOException {
        for (String json : List.of("/openapi", "/openapi.json")) {
            Response answer = given().get(ROOT + json);
            answer.then().statusCode(200).contentType(startsWith("application/json")).body("openapi", startsWith("3.1."));
            given().header("If-None-Match", answer.header("ETag")).get(ROOT + json).then().statusCode(304);
            assertEquals(own(), answer.path("servers[0].url"));
        }
        given().get(ROOT + "/openapi.yaml").then().statusCode(200).contentType(startsWith("application/yaml"));
        given().accept("application/yaml").get(ROOT + "/openapi").then().statusCode(200).contentType(startsWith("application/yaml"));
        given().get(ROOT + "/openapi").then().statusCode(200).contentType(startsWith("application/json"));
        assertFalse(Files.readString(Path.of("target/classes/META-INF/contract/openapi.yaml")).matches("(?s).*(127\\.0\\.0\\.1|localhost).*"));
    }

    @Test
    void theVersionOfTheContractIsThatOfApiInfo() {
        String told = given().get(ROOT + "/api-info").path("apiVersion");
        assertEquals(told, given().get(ROOT + "/openapi.json").path("info.version"));
    }

    @Test
    void everyPropertyIsDescribed() throws IOException {
        List<String> silent = new ArrayList<>();
        document().at("/components/schemas").properties().forEach(schema -> schema.getValue()
                .path("properties")
                .properties()
                .stream()
                .filter(property -> !property.getValue().has("description"))
                .forEach(property -> silent.add(schema.getKey() + "." + property.getKey())));
        assertEquals(List.of(), silent, "Describe these in openapi-texts.properties");
    }

    private static String records() throws IOException {
        return String.join("\n", Files.readAllLines(Path.of("content/halland.ndjson")).subList(0, SHOWN)) + "\n";
    }

    private static RequestSpecification asked() {
        return given();
    }

    private static RequestSpecification file(String records) {
        return asked().contentType("application/x-ndjson").body(records.getBytes(StandardCharsets.UTF_8));
    }

    private static Response sent(String body) {
        return asked().contentType("application/json").body(body).post(ROOT + "/services/searches");
    }

    private static List<String> keys(String list, String key) throws IOException {
        JsonNode answer = JSON.readTree(asked().queryParam("limit", ENTRIES).get(list).asString());
        return answer.properties().stream()
                .filter(property -> property.getValue().isArray())
                .flatMap(property -> StreamSupport.stream(property.getValue().spliterator(), false))
                .map(entry -> entry.path(key).asText())
                .toList();
    }

    /** Parameters that keep the example short. */
    private static Map<String, Object> few(JsonNode operation, String path) {
        if (takes(operation, "limit")) {
            return Map.of("limit", SHOWN);
        }
        return path.contains("/coverage")
                ? Map.of("municipality", "1315", "supportLevel", "3", "targetGroup", "asylsokande")
                : Map.of();
    }

    private static boolean takes(JsonNode operation, String parameter) {
        return StreamSupport.stream(operation.path("parameters").spliterator(), false)
                .anyMatch(one -> parameter.equals(one.path("name").asText()));
    }

    private static List<Map.Entry<String, JsonNode>> paths() throws IOException {
        return List.copyOf(document().path("paths").properties());
    }

    private static JsonNode document() throws IOException {
        return JSON.readTree(given().get(ROOT + "/openapi.json").asString());
    }

    private static String own() {
        return org.eclipse.microprofile.config.ConfigProvider.getConfig().getValue("samlat.api-url", String.class);
    }
}
