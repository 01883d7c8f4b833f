package se.samlat.accounts;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.security.TestSecurity;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samlat.testkit.Api;
import se.samlat.testkit.ApiTest;
import se.samlat.testkit.AsAdministrator;
import se.samlat.testkit.EditorOfOwn;
import se.samlat.testkit.Fresh;
import se.samlat.testkit.Given;
import se.samlat.testkit.RepresentativeOfOwn;
import se.samlat.testkit.TestRegister;

/** Keeping accounts: who may, for whom, and what comes of it. */
@ApiTest
@Fresh
class AccountsTest extends AccountsAtThreeActors {

    @Test
    @AsAdministrator
    void anAdministratorSeesAllOfThemByName() {
        keycloak.logIn(EDITOR, 1_780_000_100_000L);
        get("").statusCode(200)
                .body("_meta.totalItems", is(5))
                .body("accounts.lastName", contains("administrator", "both", "editor", "representative", "stranger"))
                .body("accounts[0].own", is(true))
                .body("accounts[0].actions", empty())
                .body("accounts[2].lastLogInAt", is("2026-05-28T20:28:20Z"))
                .body("accounts[3].lastLogInAt", nullValue())
                .body("accounts[4].roles", contains("coordinator"))
                .body("accounts[1].memberships.name.sv", containsInAnyOrder("Aktören other", "Aktören own"));
        get("?actor=" + other).body("accounts.lastName", contains("both", "stranger"));
        get("?limit=2&page=2").body("accounts.lastName", contains("editor", "representative"));
        get("?state=deactivated").body("accounts", empty());
    }

    @Test
    @RepresentativeOfOwn
    void aRepresentativeSeesThoseOfTheOwnActorAndItsUnitsAlone() {
        get("").statusCode(200)
                .body("accounts.lastName", contains("both", "editor", "representative"))
                .body("accounts[0].memberships.name.sv", contains("Aktören own"))
                .body("accounts[0].elsewhere", is(true))
                .body("accounts[0].actions", contains("revise"))
                .body("accounts[1].actions", contains("revise", "deactivate"))
                .body("accounts[2].actions", empty());
        get("/" + STRANGER).statusCode(404);
        get("?actor=" + other).body("accounts.lastName", contains("both"));
    }

    @Test
    @RepresentativeOfOwn
    void aRepresentativeMayGiveMembershipsThereAndNoRoles() {
        get("/choices").statusCode(200).body("actors.name.sv", contains("Aktören own", "Aktören unit")).body("roles", empty());
    }

    @Test
    @AsAdministrator
    void anAdministratorMayGiveAll() {
        get("/choices").body("actors.size()", is(4)).body("roles", hasItem("administrator"));
    }

    @Test
    @EditorOfOwn
    void anEditorKeepsNoAccounts() {
        get("").statusCode(403);
        invite(Map.of()).statusCode(403);
    }

    @Test
    @AsAdministrator
    void whoeverIsInvitedHasAnAccountAndAMail() {
        String id = invite(invitation("Ny@Example.org", other, "editor")).statusCode(201)
                .body("state", is("invited"))
                .body("email", is("ny@example.org"))
                .body("version", is(1))
                .body("memberships.name.sv", contains("Aktören other"))
                .body("actions", contains("revise", "invite-again", "deactivate"))
                .extract().path("id");
        assertEquals(List.of("ny@example.org"), keycloak.mailed());
        assertEquals(List.of(at(other, "editor")), keycloak.belongings(id));
        given().post(Api.ROOT + "accounts/" + id + "/invitations").then().statusCode(200).body("version", is(2));
        assertEquals(2, keycloak.mailed().size());
        keycloak.logIn(id, 1);
        given().post(Api.ROOT + "accounts/" + id + "/invitations").then().statusCode(409);
    }

    @Test
    @AsAdministrator
    void theHistoryTellsWhatWasDoneButNotToWhom() {
        String id = invite(invitation("hemlig@example.org", other, "editor")).extract().path("id");
        change(id, "\"1\"", Map.of("memberships", List.of(), "roles", List.of("coordinator"))).statusCode(200);
        close(id, "\"2\"").statusCode(200);
        List<String> lines = TestRegister.strings(
                "select verb || ' ' || role || ' ' || account_id || ' ' || version || ' ' || changes::text from history where subject_id = ?::uuid order by version", id);
        assertTrue(lines.get(0).startsWith("invited administrator " + AsAdministrator.ID + " 1"), lines.get(0));
        assertTrue(lines.get(1).startsWith("revised administrator " + AsAdministrator.ID + " 2"), lines.get(1));
        assertTrue(lines.get(2).startsWith("deactivated administrator " + AsAdministrator.ID + " 3"), lines.get(2));
        assertFalse(lines.toString().contains("hemlig"), lines::toString);
        assertFalse(lines.toString().contains("Kim"), lines::toString);
    }

    @Test
    @RepresentativeOfOwn
    void aRepresentativeInvitesToTheOwnActorAndItsUnitsAlone() {
        invite(invitation("a@example.org", unit, "representative")).statusCode(201);
        String row = TestRegister.strings("select role || ' ' || acting_actor_id from history where subject_type = 'account'").getFirst();
        assertEquals("representative " + Given.OWN, row);
        invite(invitation("b@example.org", other, "editor")).statusCode(403);
        Map<String, Object> withRole = new java.util.HashMap<>(invitation("c@example.org", unit, "editor"));
        withRole.put("roles", List.of("administrator"));
        invite(withRole).statusCode(403);
        assertEquals(6, keycloak.accounts().size());
    }

    @Test
    @RepresentativeOfOwn
    void aRepresentativeChangesNothingBeyondTheOwnActor() {
        change(STRANGER, "\"0\"", Map.of("memberships", List.of(place(unit, "editor")))).statusCode(404);
        close(STRANGER, "\"0\"").statusCode(404);
        close(BOTH, "\"0\"").statusCode(403);
        change(EDITOR, "\"0\"", Map.of("memberships", List.of(place(other, "editor")))).statusCode(403);
        change(EDITOR, "\"0\"", Map.of("memberships", List.of(), "roles", List.of("coordinator"))).statusCode(403);
        change(BOTH, "\"0\"", Map.of("memberships", List.of(place(Given.OWN, "representative")))).statusCode(200);
        assertEquals(
                List.of(at(Given.OWN, "representative"), at(other, "editor")).stream().sorted().toList(),
                keycloak.belongings(BOTH));
        change(BOTH, "\"1\"", Map.of("memberships", List.of())).statusCode(200).body("elsewhere", is(true));
        assertEquals(List.of(at(other, "editor")), keycloak.belongings(BOTH));
        get("/" + BOTH).statusCode(404);
    }

    @Test
    @AsAdministrator
    void aClosedAccountCannotLogInUntilItIsOpenedAgain() {
        close(EDITOR, "\"0\"").statusCode(200).body("state", is("deactivated")).body("actions", contains("reactivate"));
        assertFalse(keycloak.lets(EDITOR));
        close(EDITOR, "\"1\"").statusCode(409);
        get("?state=deactivated").body("accounts.lastName", contains("editor"));
        given().header("If-Match", "\"1\"").post(Api.ROOT + "accounts/" + EDITOR + "/reactivations").then()
                .statusCode(200)
                .body("memberships.membership", contains("editor"));
        assertTrue(keycloak.lets(EDITOR));
    }

    @Test
    @TestSecurity(user = "coordinator-account", roles = "coordinator")
    void aCoordinatorSeesWhichActorsHaveNobody() {
        Given.also(Given.service("a").with("provider", Given.ACTOR));
        unattended().body("actors.name.sv", contains("Aktören forening"))
                .body("actors[0].services", is(1))
                .body("actors[0].invited", is(false));
        get("").statusCode(403);
        keycloak.close();
        unattended().statusCode(503);
    }

    @Test
    @AsAdministrator
    void anActorIsAttendedFromAboveAndNotByAClosedOrUnusedAccount() {
        unattended().body("actors.name.sv", contains("Aktören forening"));
        close(BOTH, "\"0\"").statusCode(200);
        close(STRANGER, "\"0\"").statusCode(200);
        invite(invitation("ny@example.org", other, "editor")).statusCode(201);
        unattended().body("actors.name.sv", contains("Aktören forening", "Aktören other"))
                .body("actors.invited", contains(false, true));
        unattended("?page=2").body("_meta.totalItems", is(2)).body("actors", empty());
    }
}
