package se.samlat.accounts;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.security.TestSecurity;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samlat.testkit.Api;
import se.samlat.testkit.ApiTest;
import se.samlat.testkit.AsAdministrator;
import se.samlat.testkit.Fresh;
import se.samlat.testkit.TestRegister;

/** What keeping accounts refuses, and what is left when the log-in service fails: nothing half-made. */
@ApiTest
@Fresh
class AccountRefusalTest extends AccountsAtThreeActors {

    @ParameterizedTest
    @CsvSource(textBlock = """
            {};/firstName
            {"firstName":"A","lastName":"B","email":"b"};/email
            {"firstName":"A<b>","lastName":"B","email":"a@b.se"};/firstName
            {"firstName":"A","lastName":"B","email":"a@b.se"};/memberships
            {"firstName":"A","lastName":"B","email":"a@b.se","memberships":[{"actor":"0192b7a0-0000-7000-8000-00000000ffff","membership":"editor"}]};/memberships/0/actor
            {"firstName":"A","lastName":"B","email":"a@b.se","memberships":[{"membership":"editor"}]};/memberships/0/actor
            """, delimiter = ';', quoteCharacter = '\0')
    @AsAdministrator
    void anInvitationThatDoesNotHoldNamesTheField(String body, String pointer) {
        given().contentType("application/json").body(body).post(Api.ROOT + "accounts").then()
                .statusCode(422)
                .body("errors.pointer", hasItem(pointer));
        assertEquals(5, keycloak.accounts().size());
    }

    @Test
    @AsAdministrator
    void anAddressHasOneAccount() {
        invite(invitation("editor@samlat.example", other, "editor")).statusCode(409).body("errors.pointer", contains("/email"));
    }

    @Test
    @AsAdministrator
    void aChangeSaysWhichVersionItWasMadeOn() {
        Map<String, Object> editor = Map.of("memberships", List.of(place(unit, "representative")));
        change(EDITOR, null, editor).statusCode(428);
        String tag = get("/" + EDITOR).statusCode(200).extract().header("ETag");
        change(EDITOR, tag, editor).statusCode(200).body("version", is(1));
        change(EDITOR, tag, editor).statusCode(412);
        close(EDITOR, tag).statusCode(412);
        change(EDITOR, "\"1\"", Map.of()).statusCode(422).body("errors.pointer", contains("/memberships"));
    }

    @Test
    @AsAdministrator
    void nobodyChangesTheirOwnAccount() {
        close(AsAdministrator.ID, "\"0\"").statusCode(409).body("errors.pointer", contains("/id"));
        change(AsAdministrator.ID, "\"0\"", Map.of("memberships", List.of(), "roles", List.of())).statusCode(409);
    }

    @Test
    @TestSecurity(user = SECOND, roles = "administrator")
    void theLastAdministratorStays() {
        close(AsAdministrator.ID, "\"0\"").statusCode(409).body("errors.pointer", contains("/roles"));
        change(AsAdministrator.ID, "\"0\"", Map.of("memberships", List.of(), "roles", List.of())).statusCode(409);
        assertTrue(keycloak.lets(AsAdministrator.ID));
        keycloak.account(SECOND, "second", List.of(), "administrator");
        close(AsAdministrator.ID, "\"0\"").statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "GET group-by-path/.*", "POST groups/.*", "PUT users/.*/groups/.*", "PUT users/.*/execute-actions-email",
        "POST users/.*/role-mappings/realm", "POST users"
    })
    @AsAdministrator
    void anInvitationThatFailsHalfWayLeavesNothing(String failing) {
        keycloak.failAt(failing);
        Map<String, Object> invitation = new java.util.HashMap<>(invitation("ny@example.org", unit, "representative"));
        invitation.put("roles", List.of("coordinator"));
        invite(invitation).statusCode(503)
                .header("Retry-After", not(nullValue()))
                .body("detail", is("Inloggningstjänsten svarar inte. Inget har ändrats. Försök igen om en stund."));
        assertEquals(5, keycloak.accounts().size());
        assertEquals(List.of(), TestRegister.strings("select verb from history where subject_type = 'account'"));
        keycloak.failAt("");
        invite(invitation).statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DELETE users/.*/groups/.*", "POST users/.*/role-mappings/realm", "PUT users/.*/groups/.*"})
    @AsAdministrator
    void aChangeThatFailsHalfWayIsTakenBack(String failing) {
        List<String> before = keycloak.belongings(EDITOR);
        keycloak.failAt(failing);
        change(EDITOR, "\"0\"", Map.of("memberships", List.of(place(other, "editor")), "roles", List.of("coordinator"))).statusCode(503);
        keycloak.failAt("");
        assertTrue(keycloak.belongings(EDITOR).containsAll(before), () -> keycloak.belongings(EDITOR).toString());
        get("/" + EDITOR).body("version", is(0));
    }

    @Test
    @AsAdministrator
    void withoutTheLogInServiceItIsSaidSo() {
        keycloak.close();
        get("").statusCode(503).body("type", is("http://127.0.0.1:8080/problems/unavailable"));
        given().header("Accept-Language", "en").get(Api.ROOT + "accounts").then()
                .statusCode(503)
                .body("detail", is("The log-in service does not answer. Nothing has been changed. Try again in a while."));
        invite(invitation("ny@example.org", unit, "editor")).statusCode(503);
        given().get(Api.ROOT + "services").then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({"?state=open,?state", "?actor=x,?actor", "?limit=0,?limit"})
    @AsAdministrator
    void aFilterThatCannotBeReadIsNamed(String query, String pointer) {
        get(query).statusCode(400).body("errors.pointer", hasItem(pointer));
    }

    @Test
    @AsAdministrator
    void ofTwoWhoChangeAnAccountAtOnceOneIsToldSo() throws Exception {
        Map<String, Object> editor = Map.of("memberships", List.of(place(unit, "representative")));
        java.util.concurrent.Callable<Integer> attempt = () -> change(EDITOR, "\"0\"", editor).extract().statusCode();
        try (var two = java.util.concurrent.Executors.newFixedThreadPool(2)) {
            List<Integer> answers = new java.util.ArrayList<>();
            for (var answer : two.invokeAll(List.of(attempt, attempt))) {
                answers.add(answer.get());
            }
            assertEquals(List.of(200, 412), answers.stream().sorted().toList());
        }
    }
}
