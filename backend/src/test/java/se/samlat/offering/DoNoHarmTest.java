package se.samlat.offering;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samlat.testkit.Given.location;
import static se.samlat.testkit.Given.service;
import static se.samlat.testkit.Sent.sv;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samlat.testkit.Api;
import se.samlat.testkit.ApiTest;
import se.samlat.testkit.Edit;
import se.samlat.testkit.Fresh;
import se.samlat.testkit.Given;
import se.samlat.testkit.Sent;
import se.samlat.testkit.TestRegister;

/**
 * An open list of who receives people without a permit, where and when, can be misused (product: do no harm). Every public
 * address of the contract is read, also those that later stages add.
 */
@ApiTest
@Fresh
class DoNoHarmTest {

    /** What must be told nowhere: each stands in one place of the register only. */
    private static final List<String> SECRETS = List.of(
            "Qzxgatan 17", "99917", "Qzxstad", "Qzxhuset", "Qzxramp", "56.123456", "12.654321", "Qzxtisdagar", "03:17", "04:23",
            "Qzxbakom", "0999-91 91 91", "Qzxonsdagar", "Wqkvagen 4", "Wqkgården", "Wqkområdet", "57.987654", "0999-92 92 92",
            "Vyxgatan 5", "Vyxhuset", "Uwjgatan 6", "Uwjhuset", "Tzogatan 7");

    private static final List<String> WORDS = List.of(
            "Qzxgatan", "99917", "Qzxstad", "Qzxhuset", "Qzxramp", "Qzxtisdagar", "Qzxbakom", "Qzxonsdagar", "Wqkvagen", "Wqkgården",
            "Wqkområdet", "Vyxgatan", "Vyxhuset", "Uwjgatan", "Uwjhuset", "Tzogatan");

    private static final List<Map<String, String>> UNDOCUMENTED =
            List.of(Map.of("code", "tillstandslos", "welcome", "unconditional"));

    @BeforeEach
    void whatTheRegisterHolds() {
        Given.stored(
                place("l1", "Qzxgatan 17", "99917", "Qzxstad", "Qzxhuset").with("latitude", 56.123456)
                        .with("longitude", 12.654321).with("accessibility", sv("Qzxramp")).with("area", sv("Centrum")),
                place("hidden", "Wqkvagen 4", "11111", "Hylte", "Wqkgården").with("visibility", "hidden")
                        .with("area", sv("Wqkområdet")).with("latitude", 57.987654).with("longitude", 12),
                place("area", "Vyxgatan 5", "22222", "Hylte", "Vyxhuset").with("visibility", "area").with("area", sv("Söder")),
                place("draft", "Uwjgatan 6", "33333", "Hylte", "Uwjhuset"),
                place("gone", "Tzogatan 7", "44444", "Hylte", "Gamla huset"),
                place("shared", "Öppnagatan 8", "31431", "Hylte", "Delade huset"),
                place("open", "Synligagatan 9", "31431", "Hylte", "Öppna huset"),
                service("protected").with("targetGroups", UNDOCUMENTED).with("municipalities", List.of("1315"))
                        .with("when", Map.of("rows", List.of(Map.of("days", List.of("TU"), "opens", "03:17", "closes", "04:23")),
                                "text", sv("Qzxtisdagar")))
                        .with("placeText", sv("Qzxbakom kyrkan"))
                        .with("places", List.of(Map.of("location", "l1", "phone", "0999-91 91 91",
                                "when", Map.of("text", sv("Qzxonsdagar"))))),
                service("atHidden").with("places", List.of(Map.of("location", "hidden", "phone", "0999-92 92 92"))),
                service("atArea").with("places", List.of(Map.of("location", "area"))),
                service("draftAt").with("targetGroups", UNDOCUMENTED).with("places", List.of(Map.of("location", "draft"))),
                service("goneAt").with("targetGroups", UNDOCUMENTED).with("places", List.of(Map.of("location", "gone"))),
                service("sharedProtected").with("targetGroups", UNDOCUMENTED).with("places", List.of(Map.of("location", "shared"))),
                service("sharedOpen").with("places", List.of(Map.of("location", "shared"))),
                service("optedIn").with("targetGroups", UNDOCUMENTED).with("showExactPlace", true)
                        .with("when", Map.of("text", sv("Måndagar")))
                        .with("places", List.of(Map.of("location", "open"))),
                service("notServed").with("targetGroups", List.of(Map.of("code", "tillstandslos", "welcome", "not-served")))
                        .with("when", Map.of("text", sv("Fredagar")))
                        .with("places", List.of(Map.of("location", "open"))));
        Edit.draft("service", Given.id("service", "draftAt"));
        Edit.archive("service", Given.id("service", "goneAt"));
    }

    @Test
    void noPublicAnswerTellsWhatIsWithheld() {
        int read = 0;
        for (Response answer : everyPublicAnswer()) {
            // When something changed or was answered is no opening hour, whatever the clock shows while this runs.
            String whole = (answer.asString() + answer.headers()).replaceAll("\\d\\d:\\d\\d:[\\d.]+(?:Z| GMT)", "");
            for (String secret : SECRETS) {
                assertTrue(!whole.contains(secret), () -> secret + " is told:\n" + whole);
            }
            read++;
        }
        assertTrue(read > 100, "the contract names the addresses that are read: " + read);
    }

    @Test
    void nothingIsFoundByWhatIsWithheld() {
        for (String word : WORDS) {
            for (Map<String, Object> how : List.<Map<String, Object>>of(
                    Map.of("q", word), Map.of("q", word, "includeOutdated", true, "includeNotStated", true, "facets", true),
                    Map.of("q", word.substring(0, 5)))) {
                assertEquals(0, Api.search(how).at("/_meta/totalItems").asInt(), word);
                assertEquals(0, Api.searchByBody(how).at("/_meta/totalItems").asInt(), word);
            }
        }
    }

    @Test
    void tellsTheAreaAndWhatToDoInstead() {
        for (JsonNode listing : both("protected")) {
            assertTrue(listing.get("placeWithheld").asBoolean());
            assertEquals("Kontakta verksamheten för adress och tider", listing.get("placeNote").asText());
            assertTrue(listing.get("placeText").isNull());
            assertTrue(listing.get("when").isNull());
        }
        JsonNode place = detail("protected").at("/places/0");
        assertEquals("Centrum", place.at("/area/sv").asText());
        assertEquals("1315", place.at("/municipality/code").asText());
        for (String field : List.of("location", "name", "address", "latitude", "longitude", "accessibility", "when", "phone")) {
            assertTrue(place.get(field).isNull(), field);
        }
    }

    @Test
    void aPlaceWithNothingButProtectedListingsIsToldByAreaOnly() {
        for (String key : List.of("l1", "draft", "gone", "area")) {
            JsonNode place = Api.read("locations/" + Given.id("location", key));
            assertTrue(place.get("addressWithheld").asBoolean(), key);
            for (String field : List.of("name", "address", "latitude", "longitude", "accessibility")) {
                assertTrue(place.get(field).isNull(), key + " " + field);
            }
        }
    }

    @Test
    void ofAHiddenPlaceAListingTellsNothing() {
        Given.also(service("atHidden").with("places", List.of(Map.of(
                "location", "hidden", "phone", "0999-92 92 92", "when", Map.of("text", sv("Rqjmåndagar"))))));
        assertEquals(0, Api.search(Map.of("q", "Rqjmåndagar")).at("/_meta/totalItems").asInt());
        JsonNode place = detail("atHidden").at("/places/0");
        for (String field : List.of(
                "location", "name", "area", "municipality", "address", "latitude", "longitude", "accessibility", "when", "phone")) {
            assertTrue(place.get(field).isNull(), field);
        }
    }

    @Test
    void aHiddenPlaceIsNotEvenNamed() {
        UUID id = Given.id("location", "hidden");
        assertEquals(404, Api.get("locations/" + id).statusCode());
        for (Response answer : everyPublicAnswer()) {
            // A refusal repeats the address that was asked for, and nothing else.
            assertTrue(!answer.asString().contains(id.toString()) || answer.statusCode() >= 400, answer::asString);
        }
        Edit.archive("location", id);
        assertEquals(404, Api.get("locations/" + id).statusCode());
        assertTrue(!Api.get("locations?changedSince=2020-01-01T00:00:00Z").asString().contains(id.toString()));
    }

    @Test
    void whoeverAsksForChangesLearnsThatAnAddressHasBeenHidden() {
        UUID id = Given.id("location", "shared");
        assertTrue(Api.get("locations?changedSince=2020-01-01T00:00:00Z").asString().contains("Öppnagatan"));
        Given.stored(place("shared", "Öppnagatan 8", "31431", "Hylte", "Delade huset").with("visibility", "hidden"));
        JsonNode changes = Api.read("locations?changedSince=2020-01-01T00:00:00Z");
        assertTrue(changes.get("removed").findValuesAsText("id").contains(id.toString()), changes::toPrettyString);
        assertTrue(!changes.toString().contains("Öppnagatan"));
    }

    @Test
    void aPlaceThatOthersShareIsShownWithoutALinkToTheProtectedListing() {
        UUID shared = Given.id("location", "shared");
        assertEquals("Öppnagatan 8", Api.read("locations/" + shared).at("/address/street").asText());
        assertEquals("Öppnagatan 8", detail("sharedOpen").at("/places/0/address/street").asText());
        String body = detail("sharedProtected").toString();
        for (String link : List.of(shared.toString(), "Öppnagatan", "Delade", "31431")) {
            assertTrue(!body.contains(link), link);
        }
        assertEquals(List.of("sharedOpen"), Api.names(Api.search(Map.of("q", "Öppnagatan"))));
    }

    @Test
    void theActorMayChooseToShowThePlace() {
        JsonNode listing = detail("optedIn");
        assertTrue(!listing.get("placeWithheld").asBoolean());
        assertTrue(listing.get("placeNote").isNull());
        assertEquals("Måndagar", listing.at("/when/text/sv").asText());
        assertEquals("Synligagatan 9", listing.at("/places/0/address/street").asText());
        assertEquals(Given.id("location", "open").toString(), listing.at("/places/0/location").asText());
    }

    @Test
    void aListingThatDoesNotServeTheGroupIsShownAsAnyOther() {
        JsonNode listing = detail("notServed");
        assertTrue(!listing.get("placeWithheld").asBoolean());
        assertEquals("Fredagar", listing.at("/when/text/sv").asText());
        assertEquals("Synligagatan 9", listing.at("/places/0/address/street").asText());
    }

    @Test
    void whatIsWithheldComesBackWhenTheActorChangesItsMindAndNotBefore() {
        Given.also(place("l1", "Nyagatan 1", "31431", "Hylte", "Nya huset"));
        String before = Api.get("services/" + Given.id("service", "protected")).asString();
        assertTrue(!before.contains("Nyagatan"));
        Given.also(service("protected").with("targetGroups", UNDOCUMENTED).with("showExactPlace", true)
                .with("places", List.of(Map.of("location", "l1"))));
        assertEquals("Nyagatan 1", detail("protected").at("/places/0/address/street").asText());
        Given.also(service("protected").with("targetGroups", UNDOCUMENTED).with("places", List.of(Map.of("location", "l1"))));
        assertTrue(detail("protected").at("/places/0/address").isNull());
        assertTrue(Api.read("locations/" + Given.id("location", "l1")).get("address").isNull());
    }

    private static Sent place(String key, String street, String code, String city, String name) {
        return location(key).with("name", sv(name)).with("address", Map.of("street", street, "postalCode", code, "city", city));
    }

    private static JsonNode detail(String key) {
        return Api.read("services/" + Given.id("service", key));
    }

    private static List<JsonNode> both(String key) {
        JsonNode row = null;
        for (JsonNode service : Api.search(Map.of("limit", 100)).get("services")) {
            row = service.at("/name/sv").asText().endsWith(" " + key) ? service : row;
        }
        return List.of(detail(key), row);
    }

    /** Every GET of the contract, each with everything that its address can name, and searches that show much. */
    private static List<Response> everyPublicAnswer() {
        List<Response> answers = new ArrayList<>();
        JsonNode paths = Api.read("openapi.json").get("paths");
        paths.fieldNames().forEachRemaining(path -> {
            String inside = path.substring(Api.ROOT.length());
            if (paths.get(path).has("get")) {
                names(inside).forEach(address -> {
                    answers.add(Api.get(address));
                    answers.add(Api.get(address + "?limit=100"));
                    answers.add(Api.get(address + "?limit=100&changedSince=2020-01-01T00:00:00Z"));
                });
            }
        });
        List<Map<String, Object>> searches = new ArrayList<>();
        for (String name : List.of("protected", "atHidden", "atArea", "sharedProtected")) {
            searches.add(Map.of("q", name));
        }
        searches.add(Map.of("targetGroup", List.of("tillstandslos")));
        searches.add(Map.of("municipality", List.of("1315"), "q", "papperslös"));
        searches.forEach(search -> {
            Map<String, Object> wide = new LinkedHashMap<>(search);
            wide.putAll(Map.of("includeOutdated", true, "includeNotStated", true, "facets", true, "limit", 100));
            answers.add(given().queryParams(wide).get(Api.ROOT + "services"));
            answers.add(given().contentType("application/json").body(Api.text(wide)).post(Api.ROOT + "services/searches"));
        });
        return answers;
    }

    private static Stream<String> names(String path) {
        int from = path.indexOf('{');
        if (from < 0) {
            return Stream.of(path);
        }
        boolean coded = path.contains("{code}");
        return Stream.of("code", "actor", "location", "service", "rights_information", "knowledge_resource", "strategy_period")
                .filter(table -> coded == table.equals("code"))
                .flatMap(table -> TestRegister.strings(
                        "select " + (coded ? "external_id" : "id::text") + " from " + table).stream())
                .map(name -> path.substring(0, from) + name + path.substring(path.indexOf('}') + 1));
    }
}
