package se.samlat.web.contract;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samlat.testkit.ApiTest;
import se.samlat.testkit.AsAdministrator;
import se.samlat.testkit.Halland;
import se.samlat.testkit.KeycloakStandIn;
import se.samlat.testkit.TestRegister;

/** The contract is true for those who keep accounts, too; writes its examples as {@link ContractTest} does. */
@ApiTest
@Halland
@AsAdministrator
class AccountContractTest {

    private static final String ROOT = "/samlat/v1/";
    private static final String HYLTE = "01a2008c-b17d-71b2-8ea8-175d67ae4191";
    private static final String EDITOR = "0193a000-0000-7000-8000-000000000006";

    private KeycloakStandIn keycloak;

    @Inject
    HallandContent halland;

    @BeforeEach
    void complete() throws IOException, SQLException {
        halland.complete();
        keycloak = new KeycloakStandIn();
        keycloak.account(AsAdministrator.ID, "administrator", List.of(), "administrator");
        keycloak.account(EDITOR, "editor", List.of("/actors/" + HYLTE + "/editor"));
        keycloak.logIn(EDITOR, 1_780_000_100_000L);
    }

    @AfterEach
    void tidy() {
        keycloak.close();
        TestRegister.empty();
    }

    @Test
    void whatIsAskedOfAccountsAnswersAsTheContractSays() {
        KeptExamples.answer("listAccounts", held(given().get(ROOT + "accounts?actor=" + HYLTE), 200));
        Response account = held(given().get(ROOT + "accounts/" + EDITOR), 200);
        KeptExamples.answer("getAccount", account);
        given().header("If-None-Match", account.header("ETag")).get(ROOT + "accounts/" + EDITOR).then().statusCode(304);
        given().get(ROOT + "accounts/0193a000-0000-7000-8000-0000000000ff").then().statusCode(404);
        KeptExamples.answer("listUnattendedActors", held(given().get(ROOT + "unattended-actors?limit=2"), 200));
        KeptExamples.answer("getAccountChoices", held(given().get(ROOT + "accounts/choices"), 200));
        given().get(ROOT + "unattended-actors?x=1").then().statusCode(400);
        given().accept("image/png").get(ROOT + "accounts").then().statusCode(406);
    }

    @Test
    void whatIsChangedOfAccountsAnswersAsTheContractSays() {
        String invitation = """
                {"firstName":"Kim","lastName":"Exempel","email":"kim.exempel@kommun.example","language":"sv",
                 "memberships":[{"actor":"%s","membership":"editor"}]}""".formatted(HYLTE);
        KeptExamples.request("inviteAccount", ".json", invitation);
        Response invited = held(json(invitation).post(ROOT + "accounts"), 201);
        KeptExamples.answer("inviteAccount", invited);
        held(json(invitation).post(ROOT + "accounts"), 409);
        String at = ROOT + "accounts/" + invited.path("id");
        KeptExamples.answer("inviteAccountAgain", held(given().post(at + "/invitations"), 200));

        String revision = "{\"memberships\":[{\"actor\":\"" + HYLTE + "\",\"membership\":\"representative\"}]}";
        KeptExamples.request("reviseAccount", ".json", revision);
        KeptExamples.answer("reviseAccount", held(json(revision).header("If-Match", "\"2\"").put(at), 200));
        KeptExamples.answer(
                "deactivateAccount", held(given().header("If-Match", "\"3\"").post(at + "/deactivations"), 200));
        KeptExamples.answer(
                "reactivateAccount", held(given().header("If-Match", "\"4\"").post(at + "/reactivations"), 200));
        given().contentType("text/plain").body("nej").put(at).then().statusCode(415);
        json("[]").post(ROOT + "accounts").then().statusCode(400);
    }

    private static RequestSpecification json(String body) {
        return given().contentType("application/json").body(body);
    }

    private static Response held(Response answer, int status) {
        assertEquals(status, answer.statusCode(), answer.asString());
        return answer;
    }
}
