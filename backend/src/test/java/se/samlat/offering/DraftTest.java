package se.samlat.offering;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static se.samlat.offering.Writing.at;
import static se.samlat.offering.Writing.begin;
import static se.samlat.offering.Writing.begun;
import static se.samlat.offering.Writing.content;
import static se.samlat.offering.Writing.discard;
import static se.samlat.offering.Writing.draft;
import static se.samlat.offering.Writing.draftTag;
import static se.samlat.offering.Writing.edition;
import static se.samlat.offering.Writing.json;
import static se.samlat.offering.Writing.minimal;
import static se.samlat.offering.Writing.publish;
import static se.samlat.offering.Writing.save;
import static se.samlat.offering.Writing.whole;
import static se.samlat.testkit.Given.service;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.security.TestSecurity;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samlat.testkit.Api;
import se.samlat.testkit.ApiTest;
import se.samlat.testkit.Edit;
import se.samlat.testkit.EditorOfOwn;
import se.samlat.testkit.Fresh;
import se.samlat.testkit.Given;
import se.samlat.testkit.TestRegister;

/** Writing a listing beside what the public sees, and putting it in its place. */
@ApiTest
@Fresh
@EditorOfOwn
class DraftTest {

    @BeforeEach
    void ownListingAndAnothers() {
        Given.stored(Given.ownAndOther());
        Given.also(service("a").with("provider", "own"), service("c").with("provider", "other"));
    }

    @Test
    void isSeenByNobodyElseUntilItIsPublished() {
        String id = begin(whole("Språkkafé i Hylte"));
        assertEquals(404, given().get(Api.ROOT + "services/" + id).statusCode());
        assertEquals(List.of("a", "c"), Api.names(Api.search(java.util.Map.of())).stream().sorted().toList());
        publish(id, draftTag(id), true).statusCode(200).body("state", is("published")).body("draft", nullValue());
        JsonNode seen = Api.read("services/" + id);
        assertEquals("Språkkafé i Hylte", seen.at("/name/sv").asText());
        assertEquals("fresh", seen.at("/freshness/grade").asText());
        assertEquals("CC-BY-4.0", seen.get("license").asText());
        draft(id).statusCode(200).body("version", nullValue()).body("content.name.sv", is("Språkkafé i Hylte"));
    }

    @Test
    void standsBesideWhatThePublicSees() {
        UUID id = Given.id("service", "a");
        ObjectNode content = content(id);
        content.putObject("summary").put("sv", "Ett nytt ord");
        save(id, content, 0, null, "*").statusCode(200).body("version", is(0)).body("basedOn", is(0));
        assertEquals("", Api.read("services/" + id).at("/summary/sv").asText(""));
        edition(id).body("draft.own", is(true)).body("draft.role", is("editor")).body("actions", hasItem("discard-draft"));
        draft(id.toString()).statusCode(200)
                .body("preview.summary.sv", is("Ett nytt ord"))
                .body("published.version", is(0))
                .body("published.content.summary", nullValue());
        discard(id, "\"0\"").statusCode(204);
        draft(id.toString()).body("version", nullValue()).body("savedBy", nullValue()).body("content.summary", nullValue());
        edition(id).body("draft", nullValue()).body("actions", not(hasItem("discard-draft")));
    }

    @Test
    void losesNothingWhereTwoWriteAtOnce() {
        UUID id = Given.id("service", "a");
        ObjectNode content = content(id);
        save(id, content, 0, null, "*").statusCode(200);
        save(id, content, 0, null, "*").statusCode(412);
        save(id, content, 0, null, null).statusCode(428);
        content.putObject("summary").put("sv", "Den enas");
        save(id, content, 0, "\"0\"", null).statusCode(200).body("version", is(1));
        content.putObject("summary").put("sv", "Den andras");
        save(id, content, 0, "\"0\"", null).statusCode(412);
        discard(id, "\"0\"").statusCode(412);
        publish(id.toString(), "\"0\"", true).statusCode(412);
        draft(id.toString()).body("content.summary.sv", is("Den enas"));
    }

    @Test
    void saysWhatIsMissingBeforeItCanBePublished() {
        String id = begin(minimal("Bara ett namn"));
        List<String> required = List.of("/content/summary", "/content/targetGroups", "/content/municipalities", "/content/contact");
        draft(id).body("missing.pointer", is(required));
        publish(id, draftTag(id), true).statusCode(422).body("errors.pointer", is(required));
        assertEquals(404, given().get(Api.ROOT + "services/" + id).statusCode());
        String ready = begin(whole("Allt finns"));
        draft(ready).body("missing", empty());
        publish(ready, draftTag(ready), false).statusCode(422).body("errors.pointer", contains("/licence"));
    }

    @Test
    void asksForAnAnswerToWhatMayBeAPersons() {
        ObjectNode content = whole("Föreningens kafé");
        content.putObject("contact").put("phone", "070-123 45 67");
        String id = begin(content);
        draft(id).body("warnings.pointer", contains("/content/contact/phone"))
                .body("warnings.answer", contains("Detta är föreningens kontakt och får publiceras"));
        publish(id, draftTag(id), true).statusCode(422).body("errors.pointer", contains("/content/contact/phone"));
        json("{\"licence\":true,\"warningsAnswered\":true}").header("If-Match", draftTag(id))
                .post(at(id) + "/publications").then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            /summary/sv, 'Ring 640823-3234'
            /description/sv, 'Skriv till anna@example.se'
            /access/text/sv, 'LMA-kort 12345678'
            """)
    void isNotStoredWithWhatNamesAPerson(String pointer, String words) {
        ObjectNode content = whole("Kafé");
        String[] steps = pointer.substring(1).split("/");
        ObjectNode at = content;
        for (int i = 0; i < steps.length - 1; i++) {
            at = at.withObject("/" + steps[i]);
        }
        at.put(steps[steps.length - 1], words);
        json("{\"content\":" + content + "}").post(Api.ROOT + "services").then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/content" + pointer));
        assertEquals(List.of("0"), TestRegister.strings("select count(*)::text from service_draft"));
        assertFalse(TestRegister.strings("select changes::text from history").toString().contains(words));
    }

    @Test
    void replacesWhatIsPublishedAndTellsTheHistory() {
        UUID id = Given.id("service", "a");
        ObjectNode content = whole("Nytt namn");
        save(id, content, 0, null, "*").statusCode(200);
        publish(id.toString(), draftTag(id.toString()), true).statusCode(200).body("version", is(1));
        assertEquals("Nytt namn", Api.read("services/" + id).at("/name/sv").asText());
        given().get(at(id.toString()) + "/history").then()
                .body("entries.verb", is(List.of("edited", "drafted", "imported")))
                .body("entries[0].changes.find { it.pointer == '/name/sv' }.before", is("Insatsen a"))
                .body("entries[0].changes.find { it.pointer == '/name/sv' }.after", is("Nytt namn"));
    }

    @Test
    void isNotPutOverWhatSomebodyElseHasPublishedMeanwhile() {
        UUID id = Given.id("service", "a");
        save(id, whole("Mitt utkast"), 0, null, "*").statusCode(200);
        Edit.content("service", id, content(id).put("ageMin", 13).toString());
        publish(id.toString(), draftTag(id.toString()), true).statusCode(409).body("errors.pointer", contains("/basedOn"));
        save(id, whole("Mitt utkast"), 1, draftTag(id.toString()), null).statusCode(200);
        publish(id.toString(), draftTag(id.toString()), true).statusCode(200);
    }

    @Test
    void isPublishedAlthoughTheListingWasConfirmedMeanwhile() {
        UUID id = Given.id("service", "a");
        save(id, whole("Mitt utkast"), 0, null, "*").statusCode(200);
        json("{}").header("If-Match", "\"0\"").post(at(id.toString()) + "/confirmations").then().statusCode(200);
        publish(id.toString(), draftTag(id.toString()), true).statusCode(200);
    }

    @Test
    void givesCodesAsSuggestionsUntilACoordinatorApproves() {
        ObjectNode content = whole("Samtal om sömn");
        content.putArray("concerns").addObject().put("code", "somn");
        content.putObject("supportLevel").put("code", "2").put("suggested", false);
        String id = begin(content);
        draft(id).body("content.concerns.suggested", contains(true)).body("content.supportLevel.suggested", is(true));
    }

    @Test
    void beginsOneListingForTheSameRequestSentTwice() {
        String first = begun(whole("En gång"), "nyckel-1").statusCode(201).extract().header("Location");
        String second = begun(whole("En gång"), "nyckel-1").statusCode(201).extract().header("Location");
        assertEquals(first, second);
        begun(whole("Något annat"), "nyckel-1").statusCode(422);
        given().get(Api.ROOT + "me/services").then().body("_meta.totalItems", is(2));
    }

    @Test
    void isListedFirstAmongOnesOwn() {
        begin(minimal("Ett utkast"));
        given().get(Api.ROOT + "me/services").then()
                .body("services.service.name.sv", contains("Ett utkast", "Insatsen a"))
                .body("services.state", contains("draft", "published"))
                .body("services[0].version", nullValue())
                .body("services[0].actions", containsInAnyOrder("edit", "discard-draft"));
    }

    @Test
    void isForOnesOwnActorAndItsUnitsOnly() {
        UUID other = Given.id("service", "c");
        draft(other.toString()).statusCode(403);
        save(other, content(other), 0, null, "*").statusCode(403);
        publish(other.toString(), "\"0\"", true).statusCode(403);
        discard(other, "\"0\"").statusCode(403);
        ObjectNode foreign = whole("Åt en annan").put("provider", Given.id("actor", "other").toString());
        json("{\"content\":" + foreign + "}").post(Api.ROOT + "services").then().statusCode(403);
        ObjectNode moved = content(Given.id("service", "a")).put("provider", Given.id("actor", "unit").toString());
        save(Given.id("service", "a"), moved, 0, null, "*").statusCode(422).body("errors.pointer", contains("/content/provider"));
        draft(UUID.randomUUID().toString()).statusCode(404);
    }

    @Test
    @TestSecurity(user = "coordinator-account", roles = "coordinator")
    void isNotACoordinatorsToReadOrWrite() {
        UUID id = Given.id("service", "a");
        draft(id.toString()).statusCode(403);
        save(id, content(id), 0, null, "*").statusCode(403);
        edition(id).body("draft", nullValue()).body("actions", not(hasItem("edit")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                                         | 422 | /content
            {"content":{}}                             | 422 | /content/name
            {"content":{"name":"Namn"}}                | 400 | /content/name
            {"content":{"namn":"x"}}                   | 400 | /content/namn
            {"content":{"audience":"everyone"}}        | 400 | /content/audience
            []                                         | 400 | ''
            """)
    void refusesWhatItDoesNotUnderstand(String body, int status, String pointer) {
        json(body).put(at(Given.id("service", "a").toString()) + "/draft").then()
                .statusCode(status)
                .body("errors.pointer", hasItem(pointer));
    }
}
