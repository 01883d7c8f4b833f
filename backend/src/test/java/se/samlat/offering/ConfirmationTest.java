package se.samlat.offering;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samlat.testkit.Given.service;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samlat.testkit.Api;
import se.samlat.testkit.ApiTest;
import se.samlat.testkit.Edit;
import se.samlat.testkit.EditorOfOwn;
import se.samlat.testkit.Fresh;
import se.samlat.testkit.Given;
import se.samlat.testkit.TestRegister;

/** Saying that a listing is right as it stands: who may, for which, and what it leads to. */
@ApiTest
@Fresh
class ConfirmationTest {

    private static final String AS_IT_STANDS = "{}";

    @BeforeEach
    void threeActorsWithAListingEach() {
        Given.stored(Given.ownAndOther());
        Given.also(
                service("a").with("provider", "own"),
                service("b").with("provider", "unit"),
                service("c").with("provider", "other"));
    }

    @Test
    @EditorOfOwn
    void makesTheListingFreshForHalfAYearAndSaysWhoVouches() {
        confirm("a", AS_IT_STANDS, tag("a")).statusCode(200);
        JsonNode freshness = Api.read("services/" + Given.id("service", "a")).get("freshness");
        assertEquals("fresh", freshness.get("grade").asText());
        assertEquals("editor", freshness.get("verifiedBy").asText());
        assertEquals("owner", freshness.get("verifiedHow").asText());
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Stockholm"));
        assertEquals(today.plusMonths(6).toString(), freshness.get("reviewBefore").asText());
        assertEquals(List.of("a"), Api.names(Api.search(java.util.Map.of("freshness", "fresh"))));
    }

    @Test
    @EditorOfOwn
    void standsInTheHistoryWithAccountRoleAndActor() {
        confirm("b", AS_IT_STANDS, tag("b")).statusCode(200);
        String row = TestRegister.strings(
                        "select verb || ' ' || account_id || ' ' || role || ' ' || acting_actor_id || ' ' || version from history"
                                + " where subject_id = ?::uuid order by version desc",
                        Given.id("service", "b").toString())
                .getFirst();
        assertEquals("confirmed editor-account editor " + Given.OWN + " 1", row);
    }

    @Test
    @EditorOfOwn
    void isReadInTheHistoryWithoutTheAccount() {
        confirm("b", AS_IT_STANDS, tag("b")).statusCode(200);
        String history = given().get(Api.ROOT + "services/" + Given.id("service", "b") + "/history").then()
                .statusCode(200)
                .body("_meta.totalItems", is(2))
                .body("entries.verb", contains("confirmed", "imported"))
                .body("entries.role", contains("editor", "system"))
                .body("entries.own", contains(true, false))
                .body("entries.actor.name.sv", contains("Aktören own"))
                .body("entries[1].changes.pointer", hasItem("/name/sv"))
                .extract()
                .asString();
        org.junit.jupiter.api.Assertions.assertFalse(history.contains("editor-account"), history);
        given().get(Api.ROOT + "services/" + Given.id("service", "c") + "/history").then().statusCode(403);
    }

    @Test
    @EditorOfOwn
    void reachesTheUnitsBelowTheOwnActorAndNoOther() {
        edition("a").statusCode(200).body("actions", hasItem("confirm"));
        edition("b").statusCode(200).body("actions", hasItem("confirm"));
        edition("c").statusCode(403).contentType("application/problem+json");
        confirm("c", AS_IT_STANDS, "\"0.x\"").statusCode(403);
        given().get(Api.ROOT + "services/" + UUID.randomUUID() + "/edition").then().statusCode(404);
    }

    @Test
    @EditorOfOwn
    void listsWhatHasToBeGoneThroughFirst() {
        confirm("a", AS_IT_STANDS, tag("a")).statusCode(200);
        given().get(Api.ROOT + "me/services").then()
                .statusCode(200)
                .body("_meta.totalItems", is(2))
                .body("services.service.name.sv", contains("Insatsen b", "Insatsen a"));
        given().get(Api.ROOT + "me/services?page=2").then()
                .statusCode(200)
                .body("_meta.totalItems", is(2))
                .body("services", empty());
    }

    @Test
    @EditorOfOwn
    void isRefusedWhereSomebodyElseHasChangedTheListingMeanwhile() {
        String seen = tag("a");
        Edit.content("service", Given.id("service", "a"), TestRegister.strings(
                "select content::text from service where external_id = ?", "a").getFirst().replace("Insatsen a", "Insatsen ny"));
        confirm("a", AS_IT_STANDS, seen).statusCode(412).body("type", is("http://127.0.0.1:8080/problems/stale"));
        confirm("a", AS_IT_STANDS, null).statusCode(428);
        assertEquals("unverified", Api.read("services/" + Given.id("service", "a")).at("/freshness/grade").asText());
    }

    @Test
    @EditorOfOwn
    void isForWhatIsPublished() {
        String seen = tag("a");
        Edit.draft("service", Given.id("service", "a"));
        edition("a").statusCode(200).body("state", is("draft")).body("actions", contains("edit"));
        confirm("a", AS_IT_STANDS, seen).statusCode(409).body("errors[0].pointer", is("/state"));
    }

    @Test
    @EditorOfOwn
    void hidesTheDraftOfAnother() {
        Edit.draft("service", Given.id("service", "c"));
        edition("c").statusCode(404);
        confirm("c", AS_IT_STANDS, "\"1.x\"").statusCode(404);
    }

    @Test
    @EditorOfOwn
    void isNotOnBehalfOfOneself() {
        confirm("a", "{\"how\":\"phone\"}", tag("a")).statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"phone", "round", "web"})
    @TestSecurity(user = "coordinator-account", roles = "coordinator")
    void isGivenOnAnActorsBehalfByACoordinatorAndMarkedSo(String how) {
        edition("c").statusCode(200).body("actions", hasItem("confirm-on-behalf"));
        confirm("c", AS_IT_STANDS, tag("c")).statusCode(403);
        confirm("c", "{\"how\":\"" + how + "\"}", tag("c")).statusCode(200);
        JsonNode freshness = Api.read("services/" + Given.id("service", "c")).get("freshness");
        assertEquals("coordinator", freshness.get("verifiedBy").asText());
        assertEquals(how, freshness.get("verifiedHow").asText());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{\"how\":\"guess\"}", "{\"hur\":\"phone\"}", "{", "null"})
    @EditorOfOwn
    void refusesABodyThatItDoesNotUnderstand(String body) {
        confirm("a", body, tag("a")).statusCode(400).contentType("application/problem+json");
    }

    @Test
    @TestSecurity(user = "administrator-account", roles = {"administrator", "importer", "partner", "statistics-editor"})
    void isNothingForAnyOtherRole() {
        edition("a").statusCode(403);
        confirm("a", AS_IT_STANDS, "\"0.x\"").statusCode(403);
        given().get(Api.ROOT + "me/services").then().statusCode(403);
        given().get(Api.ROOT + "me").then().statusCode(200).body("memberships", empty());
    }

    @Test
    @EditorOfOwn
    void knowsWhoIsLoggedIn() {
        given().get(Api.ROOT + "me").then()
                .statusCode(200)
                .header("Cache-Control", "private, no-cache")
                .body("accountId", is("editor-account"))
                .body("roles", contains("editor"))
                .body("memberships.name.sv", contains("Aktören own"))
                .body("memberships.membership", contains("editor"))
                .body("actions", contains("add-service"))
                .body("name", nullValue());
    }

    @Test
    void asksTheNamelessToLogIn() {
        given().get(Api.ROOT + "me").then().statusCode(401);
        edition("a").statusCode(401);
        confirm("a", AS_IT_STANDS, "\"0.x\"").statusCode(401);
        assertTrue(Api.read("services/" + Given.id("service", "a")).at("/freshness/verifiedAt").isNull());
    }

    private static ValidatableResponse edition(String key) {
        return given().get(Api.ROOT + "services/" + Given.id("service", key) + "/edition").then();
    }

    private static String tag(String key) {
        return edition(key).statusCode(200).extract().header("ETag");
    }

    private static ValidatableResponse confirm(String key, String body, String ifMatch) {
        var request = given().contentType("application/json").body(body);
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.post(Api.ROOT + "services/" + Given.id("service", key) + "/confirmations").then();
    }
}
