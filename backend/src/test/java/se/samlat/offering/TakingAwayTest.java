package se.samlat.offering;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static se.samlat.offering.Writing.json;
import static se.samlat.testkit.Given.service;

import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samlat.testkit.Api;
import se.samlat.testkit.ApiTest;
import se.samlat.testkit.EditorOfOwn;
import se.samlat.testkit.Fresh;
import se.samlat.testkit.Given;
import se.samlat.testkit.TestRegister;

/** Taking a listing away and bringing it back, by its actor and by a coordinator; approving what was suggested. */
@ApiTest
@Fresh
class TakingAwayTest {

    @BeforeEach
    void ownListingAndAnothers() {
        Given.stored(Given.ownAndOther());
        Given.also(
                service("a").with("provider", "own"),
                service("c").with("provider", "other").with("concerns", List.of(Map.of("code", "somn", "suggested", true))));
    }

    @Test
    @EditorOfOwn
    void leavesATombstoneForThePublicAndTheReasonForTheActor() {
        archive("a", "Verksamheten har upphört", "\"0\"").statusCode(200)
                .body("state", is("archived"))
                .body("reason", is("Verksamheten har upphört"))
                .body("actions", contains("restore"));
        String gone = given().get(at("a")).then().statusCode(410).extract().asString();
        assertFalse(gone.contains("upphört"), gone);
        given().get(Api.ROOT + "me/services").then().body("services", empty());
        given().get(Api.ROOT + "me/services?archived=true").then().body("services.reason", contains("Verksamheten har upphört"));
    }

    @Test
    @EditorOfOwn
    void isUndoneWithTheListingAsItStood() {
        var before = Api.read("services/" + Given.id("service", "a")).get("name");
        archive("a", "Paus över sommaren", "\"0\"").statusCode(200);
        restore("a", "\"0\"").statusCode(412);
        restore("a", "\"1\"").statusCode(200).body("state", is("published")).body("reason", is((Object) null));
        assertEquals(before, Api.read("services/" + Given.id("service", "a")).get("name"));
        restore("a", "\"2\"").statusCode(409);
        given().get(at("a") + "/history").then()
                .body("entries.verb", contains("restored", "archived", "imported"))
                .body("entries[1].reason", is("Paus över sommaren"));
    }

    @Test
    @TestSecurity(user = "coordinator-account", roles = "coordinator")
    void isMarkedAsACoordinatorsWhoNamesTheReason() {
        archive("c", "Adressen måste skyddas", "\"0\"").statusCode(200).body("reason", is("Adressen måste skyddas"));
        given().get(at("c") + "/history").then()
                .body("entries[0].verb", is("unpublished"))
                .body("entries[0].role", is("coordinator"));
        restore("c", "\"1\"").statusCode(200);
    }

    @Test
    @EditorOfOwn
    void isNotForAnothersListing() {
        archive("c", "Upphör", "\"0\"").statusCode(403);
        restore("c", "\"0\"").statusCode(403);
        approve("c", "\"0\"").statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "Ring 640823-3234", "Skriv till anna@example.se", "Noll\\u0000tecken"})
    @EditorOfOwn
    void wantsAReasonThatSaysNothingAboutAnyone(String reason) {
        archive("a", reason, "\"0\"").statusCode(422).body("errors.pointer", contains("/reason"));
        assertEquals(List.of("published"), TestRegister.strings("select state from service where external_id = ?", "a"));
    }

    @Test
    @TestSecurity(user = "coordinator-account", roles = "coordinator")
    void letsACoordinatorApproveTheCodesThatWereSuggested() {
        given().get(at("c") + "/edition").then().body("actions", hasItem("approve"));
        approve("c", "\"0\"").statusCode(200)
                .body("service.concerns.suggested", contains(false))
                .body("actions", not(hasItem("approve")));
        approve("c", "\"1\"").statusCode(409);
    }

    private static ValidatableResponse archive(String key, String reason, String ifMatch) {
        return json("{\"reason\":\"" + reason + "\"}").header("If-Match", ifMatch).post(at(key) + "/archivals").then();
    }

    private static ValidatableResponse restore(String key, String ifMatch) {
        return given().header("If-Match", ifMatch).post(at(key) + "/restorations").then();
    }

    private static ValidatableResponse approve(String key, String ifMatch) {
        return given().header("If-Match", ifMatch).post(at(key) + "/approvals").then();
    }

    private static String at(String key) {
        UUID id = Given.id("service", key);
        return Api.ROOT + "services/" + id;
    }
}
