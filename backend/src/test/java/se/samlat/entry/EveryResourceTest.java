package se.samlat.entry;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samlat.testkit.Given.code;
import static se.samlat.testkit.Given.period;
import static se.samlat.testkit.Sent.sv;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import se.samlat.testkit.Api;
import se.samlat.testkit.ApiTest;
import se.samlat.testkit.Edit;
import se.samlat.testkit.Fresh;
import se.samlat.testkit.Given;
import se.samlat.testkit.Sent;
import se.samlat.testkit.TestRegister;

/** What holds for each of the thirteen resources alike: lists, pages, changes, and things that are no longer there. */
@ApiTest
@Fresh
class EveryResourceTest {

    private static final String ABSENT = "01a2008c-0000-7000-8000-000000000000";

    /** A resource: its kind in imports, its path, and a record of it. */
    private record Resource(String type, String path, Function<String, Sent> make) {}

    private static final List<Resource> RESOURCES = List.of(
            coded("municipality", "municipalities"),
            coded("target-group", "target-groups"),
            coded("language", "languages"),
            coded("concern", "concerns"),
            coded("activity-code", "activity-codes"),
            coded("support-level", "support-levels"),
            coded("service-kind", "service-kinds"),
            new Resource("actor", "actors", Given::actor),
            new Resource("location", "locations", Given::location),
            new Resource("right", "rights", Given::right),
            new Resource("knowledge-resource", "knowledge-resources", Given::knowledgeResource),
            new Resource("strategy-period", "strategy-periods", k -> period(k, "2024", "2025")),
            new Resource("service", "services", Given::service));

    private static Resource coded(String type, String path) {
        return new Resource(type, path, key -> code(type, key, "Namnet " + key, 50));
    }

    private static void store(String... keys) {
        Given.stored(RESOURCES.stream()
                .flatMap(resource -> Stream.of(keys).map(resource.make()))
                .toArray(Sent[]::new));
    }

    private interface Claim {
        void holdsOf(String type, String path);
    }

    private static void each(Claim claim) {
        assertAll(RESOURCES.stream().map(resource -> () -> {
            try {
                claim.holdsOf(resource.type(), resource.path());
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError(resource.path() + ": " + e.getMessage(), e);
            }
        }));
    }

    @Test
    void givesAListPageByPage() {
        store("ny1", "ny2", "ny3", "ny4", "ny5");
        each((type, path) -> {
            int total = Api.read(path).at("/_meta/totalItems").asInt();
            assertTrue(total >= 5);
            List<String> whole = ids(Api.read(path + "?limit=100"), path);
            assertEquals(total, whole.size());
            List<String> pages = new ArrayList<>();
            int last = (total + 1) / 2;
            for (int page = 1; page <= last; page++) {
                JsonNode answer = Api.read(path + "?limit=2&page=" + page);
                assertEquals(page, answer.at("/_meta/page").asInt());
                assertEquals(2, answer.at("/_meta/limit").asInt());
                assertEquals(total, answer.at("/_meta/totalItems").asInt());
                assertEquals(last, answer.at("/_meta/totalPages").asInt());
                String base = "http://127.0.0.1:8080/samlat/v1/" + path + "?limit=2&page=";
                assertEquals(base + page, answer.at("/_links/self/href").asText());
                assertEquals(base + 1, answer.at("/_links/first/href").asText());
                assertEquals(base + last, answer.at("/_links/last/href").asText());
                assertEquals(page == 1 ? "" : base + (page - 1), answer.at("/_links/prev/href").asText());
                assertEquals(page == last ? "" : base + (page + 1), answer.at("/_links/next/href").asText());
                pages.addAll(ids(answer, path));
            }
            assertEquals(whole, pages);
            JsonNode beyond = Api.read(path + "?limit=2&page=1000");
            assertEquals(List.of(), ids(beyond, path));
            assertEquals(total, beyond.at("/_meta/totalItems").asInt());
        });
    }

    @Test
    void makesItsLinksFromTheConfiguredAddressOnly() {
        store("ny");
        each((type, path) -> {
            String body = given().header("Host", "evil.example")
                    .header("X-Forwarded-Host", "evil.example")
                    .header("X-Forwarded-Proto", "https")
                    .get(Api.ROOT + path)
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
            assertTrue(!body.contains("evil.example"));
            assertTrue(body.contains("http://127.0.0.1:8080/samlat/v1/" + path));
        });
    }

    @Test
    void givesOneByItsAddress() {
        store("ny");
        each((type, path) -> {
            String address = address(type, path, "ny");
            JsonNode one = Api.read(address);
            assertEquals(Given.id(type, "ny").toString(), one.get("id").asText());
            assertEquals("http://127.0.0.1:8080/samlat/v1/" + address, one.at("/_links/self/href").asText());
            assertTrue(one.get("changedAt").asText().endsWith("Z"));
        });
    }

    @Test
    void saysThatThereIsNothingAtOtherAddresses() {
        store();
        each((type, path) -> {
            for (String other : List.of(ABSENT, "nej", "1-1-1-1-1", "%00", "..%2Factors", "a%27%20or%201=1")) {
                Response response = Api.get(path + "/" + other);
                assertEquals(404, response.statusCode(), other);
                response.then().contentType("application/problem+json").body("status", is(404));
            }
        });
    }

    @Test
    void hidesADraft() {
        store("ny");
        each((type, path) -> {
            String address = address(type, path, "ny");
            UUID id = Given.id(type, "ny");
            Edit.draft(type, id);
            assertEquals(404, Api.get(address).statusCode());
            assertTrue(!Api.get(path + "?limit=100").asString().contains(id.toString()));
            assertTrue(!Api.get(path + "?changedSince=2020-01-01T00:00:00Z&limit=100").asString().contains(id.toString()));
        });
    }

    @Test
    void saysThatSomethingWasTakenAwayAndNoMore() {
        store("ny");
        each((type, path) -> {
            String address = address(type, path, "ny");
            UUID id = Given.id(type, "ny");
            String before = Instant.now().toString();
            Edit.archive(type, id);
            JsonNode gone = Api.body(Api.get(address)
                    .then()
                    .statusCode(410)
                    .contentType("application/problem+json")
                    .extract()
                    .response());
            assertEquals(id.toString(), gone.get("id").asText());
            assertEquals(type, gone.get("kind").asText());
            assertTrue(Instant.parse(gone.get("at").asText()).toString().compareTo(before) >= 0);
            assertEquals(
                    Set.of("type", "title", "status", "detail", "instance", "errors", "id", "kind", "at"),
                    Set.copyOf(fields(gone)));
            assertTrue(!ids(Api.read(path + "?limit=100"), path).contains(id.toString()));
        });
    }

    @Test
    void leadsFromWhatWasMergedToWhatSurvived() {
        store("ny", "kvar");
        each((type, path) -> {
            String address = address(type, path, "ny");
            Edit.merge(type, Given.id(type, "ny"), Given.id(type, "kvar"));
            String survivor = "http://127.0.0.1:8080/samlat/v1/" + address(type, path, "kvar");
            Api.get(address).then().statusCode(308).header("Location", survivor);
            assertTrue(!ids(Api.read(path + "?limit=100"), path).contains(Given.id(type, "ny").toString()));
        });
    }

    @Test
    void leadsOnThroughAChainOfMergesToWhatIsThere() {
        store("a", "b", "c");
        each((type, path) -> {
            Edit.merge(type, Given.id(type, "a"), Given.id(type, "b"));
            Edit.merge(type, Given.id(type, "b"), Given.id(type, "c"));
            String first = Api.get(address(type, path, "a")).then().statusCode(308).extract().header("Location");
            String second = first.endsWith(address(type, path, "c"))
                    ? first
                    : Api.get(first.substring(first.indexOf(Api.ROOT) + Api.ROOT.length())).header("Location");
            assertTrue(second.endsWith(address(type, path, "c")), second);
        });
    }

    @Test
    void givesOnlyWhatHasChangedSinceAndWhatWasRemoved() {
        store("ny1", "ny2", "ny3", "ny4", "old");
        each((type, path) -> {
            assertNull(Api.read(path).get("removed"));
            String since = Instant.now().toString();
            Edit.content(type, Given.id(type, "ny1"), contentOf(type, "ny1"));
            Edit.archive(type, Given.id(type, "ny2"));
            Edit.merge(type, Given.id(type, "ny3"), Given.id(type, "ny4"));
            JsonNode answer = Api.read(path + "?changedSince=" + since);
            assertEquals(List.of(Given.id(type, "ny1").toString()), ids(answer, path));
            assertEquals(1, answer.at("/_meta/totalItems").asInt());
            assertTrue(answer.at("/_links/self/href").asText().contains("changedSince="));
            assertEquals(2, answer.get("removed").size());
            assertEquals(Given.id(type, "ny2").toString(), answer.at("/removed/0/id").asText());
            assertTrue(answer.at("/removed/0/mergedInto").isNull());
            assertEquals(Given.id(type, "ny3").toString(), answer.at("/removed/1/id").asText());
            assertEquals(Given.id(type, "ny4").toString(), answer.at("/removed/1/mergedInto").asText());
            assertEquals(List.of("id", "at", "mergedInto"), fields(answer.at("/removed/0")));
            JsonNode later = Api.read(path + "?changedSince=2999-01-01T00:00:00%2B01:00");
            assertEquals(0, later.at("/_meta/totalItems").asInt());
            assertEquals(0, later.get("removed").size());
        });
    }

    @Test
    void refusesPagesAndMomentsThatDoNotExist() {
        each((type, path) -> {
            for (String query : List.of(
                    "page=0", "page=-1", "page=a", "page=1000001", "page=99999999999", "limit=0", "limit=101", "limit=1.5",
                    "changedSince=yesterday", "changedSince=2026-11-21", "changedSince=")) {
                assertEquals(400, Api.get(path + "?" + query).statusCode(), query);
                Api.get(path + "?" + query)
                        .then()
                        .contentType("application/problem+json")
                        .body("errors[0].pointer", is("?" + query.substring(0, query.indexOf('='))));
            }
            given().get(Api.ROOT + path + "?pages=1").then().statusCode(400).body("errors[0].pointer", is("?pages"));
        });
    }

    @Test
    void sortsAsSwedishDoes() {
        List<String> names = List.of("Östra", "Ängen", "Zäta", "Ådal", "Östen", "alfa", "Étage", "Erik", "Wik", "Vera");
        List<Resource> named = RESOURCES.stream()
                .filter(resource -> !List.of("right", "strategy-period").contains(resource.type()))
                .toList();
        Given.stored(named.stream()
                .flatMap(resource -> IntStream.range(0, names.size())
                        .mapToObj(n -> named(resource.make().apply("ny" + n), names.get(n))))
                .toArray(Sent[]::new));
        for (Resource resource : named) {
            String query = resource.type().equals("service") ? "?limit=100&sort=name" : "?limit=100";
            String field = resource.type().equals("knowledge-resource") ? "/title/sv" : "/name/sv";
            List<String> found = list(Api.read(resource.path() + query), resource.path())
                    .valueStream()
                    .map(one -> one.at(field).asText())
                    .filter(names::contains)
                    .toList();
            assertEquals(
                    List.of("alfa", "Erik", "Étage", "Vera", "Wik", "Zäta", "Ådal", "Ängen", "Östen", "Östra"),
                    found,
                    resource.path());
        }
    }

    private static Sent named(Sent record, String name) {
        return switch (record.type()) {
            case "knowledge-resource" -> record.with("title", sv(name));
            default -> record.with("name", sv(name));
        };
    }

    private static String contentOf(String type, String key) {
        return switch (type) {
            case "actor", "location", "service" ->
                TestRegister.strings("select content::text from " + type + " where external_id = ?", key).getFirst();
            case "right" -> content("rights_information", key);
            case "knowledge-resource" -> content("knowledge_resource", key);
            case "strategy-period" -> content("strategy_period", key);
            default ->
                TestRegister.strings("select content::text from code where list = ? and external_id = ?", type, key)
                        .getFirst();
        };
    }

    private static String content(String table, String key) {
        return TestRegister.strings("select content::text from " + table + " where external_id = ?", key).getFirst();
    }

    private static String address(String type, String path, String key) {
        boolean coded = TestRegister.count("select count(*) from code where list = ?", type) > 0;
        return path + "/" + (coded ? key : Given.id(type, key));
    }

    private static JsonNode list(JsonNode answer, String path) {
        StringBuilder name = new StringBuilder();
        for (String word : path.split("-")) {
            name.append(name.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return answer.get(name.toString());
    }

    private static List<String> ids(JsonNode answer, String path) {
        return list(answer, path).valueStream().map(one -> one.get("id").asText()).toList();
    }

    private static List<String> fields(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
