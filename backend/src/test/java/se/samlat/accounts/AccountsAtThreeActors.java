package se.samlat.accounts;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import se.samlat.testkit.Api;
import se.samlat.testkit.AsAdministrator;
import se.samlat.testkit.Given;
import se.samlat.testkit.KeycloakStandIn;
import se.samlat.testkit.RepresentativeOfOwn;

/** Accounts at the own actor, a unit below it and another one, in a log-in service that can fail. */
abstract class AccountsAtThreeActors {

    static final String EDITOR = "0193a000-0000-7000-8000-0000000000e1";
    static final String BOTH = "0193a000-0000-7000-8000-0000000000e2";
    static final String STRANGER = "0193a000-0000-7000-8000-0000000000e3";
    static final String SECOND = "0193a000-0000-7000-8000-0000000000a2";

    KeycloakStandIn keycloak;
    String unit;
    String other;

    @BeforeEach
    void accountsAtThreeActors() {
        Given.stored(Given.ownAndOther());
        unit = Given.id("actor", "unit").toString();
        other = Given.id("actor", "other").toString();
        keycloak = new KeycloakStandIn();
        keycloak.account(AsAdministrator.ID, "administrator", List.of(), "administrator");
        keycloak.account(RepresentativeOfOwn.ID, "representative", List.of(at(Given.OWN, "representative")));
        keycloak.account(EDITOR, "editor", List.of(at(unit, "editor")));
        keycloak.account(BOTH, "both", List.of(at(Given.OWN, "editor"), at(other, "editor")));
        keycloak.account(STRANGER, "stranger", List.of(at(other, "representative")), "coordinator");
    }

    @AfterEach
    void away() {
        keycloak.close();
    }

    static ValidatableResponse get(String rest) {
        return given().get(Api.ROOT + "accounts" + rest).then();
    }

    static ValidatableResponse unattended() {
        return unattended("");
    }

    static ValidatableResponse unattended(String query) {
        return given().get(Api.ROOT + "unattended-actors" + query).then();
    }

    static ValidatableResponse invite(Map<String, Object> invitation) {
        return given().contentType("application/json").body(Api.text(invitation)).post(Api.ROOT + "accounts").then();
    }

    static ValidatableResponse change(String id, String tag, Map<String, Object> revision) {
        var request = given().contentType("application/json").body(Api.text(revision));
        if (tag != null) {
            request.header("If-Match", tag);
        }
        return request.put(Api.ROOT + "accounts/" + id).then();
    }

    static ValidatableResponse close(String id, String tag) {
        return given().header("If-Match", tag).post(Api.ROOT + "accounts/" + id + "/deactivations").then();
    }

    static Map<String, Object> invitation(String email, String actor, String membership) {
        return Map.of("firstName", "Kim", "lastName", "Ny", "email", email, "memberships", List.of(place(actor, membership)));
    }

    static Map<String, Object> place(String actor, String membership) {
        return Map.of("actor", actor, "membership", membership);
    }

    static String at(String actor, String membership) {
        return "/actors/" + actor + "/" + membership;
    }
}
