package se.samlat.reminder;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samlat.testkit.Api;
import se.samlat.testkit.ApiTest;
import se.samlat.testkit.Calendar;
import se.samlat.testkit.Coordinator;
import se.samlat.testkit.Edit;
import se.samlat.testkit.Fresh;
import se.samlat.testkit.Given;
import se.samlat.testkit.MailServer;
import se.samlat.testkit.TestRegister;

/** The link in a reminder: it shows and confirms what it was sent for, without a log-in, and nothing else. */
@ApiTest
@Fresh
@Coordinator
class ConfirmationLinkTest {

    @BeforeEach
    void emptyMailboxes() {
        MailServer.empty();
    }

    @Test
    void showsWhatItWasSentForAndChangesNothing() {
        String token = Round.token(Round.opened());
        Round.read(token)
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("title", is("Inför dialogmötet"))
                .body("actors.sv", containsInAnyOrder("Aktören own", "Aktören unit"))
                .body("services.service.name.sv", contains("Insatsen a", "Insatsen b"))
                .body("services.done", contains(false, false));
        assertEquals(0, TestRegister.count("select count(*) from service where verified_at is not null"));
    }

    @Test
    void confirmsInTheNameOfTheActorAndSaysHow() {
        String token = Round.token(Round.opened());
        Round.confirm(token, 0, "a").statusCode(200).body("services.done", contains(true, false)).body("missed", empty());
        given().get(Api.ROOT + "services/" + Given.id("service", "a")).then()
                .body("freshness.grade", is("fresh"))
                .body("freshness.verifiedHow", is("link"))
                .body("freshness.verifiedBy", is("mailbox"));
        assertEquals(
                List.of("confirmed mailbox " + Given.OWN),
                TestRegister.strings("select verb || ' ' || role || ' ' || acting_actor_id from history where subject_id = ?::uuid"
                        + " and version = 1", Given.id("service", "a").toString()));
        Round.confirm(token, 0, "a", "b").statusCode(200).body("services.done", everyItem(is(true))).body("missed", empty());
        assertEquals(1, TestRegister.count("select version from service where external_id = 'a'"));
    }

    @Test
    void doesNotConfirmWhatHasChangedSinceItWasShown() {
        String token = Round.token(Round.opened());
        Edit.content("service", Given.id("service", "a"), TestRegister.strings(
                "select content::text from service where external_id = 'a'").getFirst());
        Edit.change("service", Given.id("service", "a"), "edited", null, (entry, now) -> entry.revise(entry.state(), entry.content(), now));
        Round.confirm(token, 0, "a", "b")
                .statusCode(200)
                .body("services.done", contains(false, true))
                .body("missed", contains(Given.id("service", "a").toString()));
    }

    @Test
    void reachesNothingElse() {
        String token = Round.token(Round.opened());
        Round.confirm(token, 0, "c").statusCode(404);
        Round.confirm(token, 0, "a", "c").statusCode(404);
        assertEquals(0, TestRegister.count("select count(*) from service where verified_at is not null"));
    }

    @Test
    void endsWithTheLastDayOfTheRound() {
        String token = Round.token(Round.opened());
        Calendar.turnTo(Round.TODAY.plusDays(30));
        Round.read(token).statusCode(200);
        Calendar.turnTo(Round.TODAY.plusDays(31));
        Round.read(token).statusCode(409).body("errors.pointer", contains("/token"));
        Round.confirm(token, 0, "a").statusCode(409);
    }

    @Test
    void endsWithItsRound() {
        String round = Round.opened();
        String token = Round.token(round);
        Round.close(round);
        Round.read(token).statusCode(409);
        Round.confirm(token, 0, "a").statusCode(409);
    }

    @Test
    void isNotMadeByAnybodyElse() {
        String token = Round.token(Round.opened());
        char last = token.charAt(30) == 'A' ? 'B' : 'A';
        Round.read(token.substring(0, 30) + last + token.substring(31)).statusCode(404);
        Round.read(token.substring(0, 42)).statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "å", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void isNothingWhenGuessed(String token) {
        Round.read(token).statusCode(404);
    }

    @Test
    void refusesWhatItDoesNotUnderstand() {
        for (String body : List.of("", "[]", "{\"code\":\"x\"}")) {
            given().contentType("application/json").body(body).post(Api.ROOT + "confirmation-links/readings").then().statusCode(400);
        }
        given().contentType("application/json").body("{}").post(Api.ROOT + "confirmation-links/readings").then().statusCode(422);
        given().contentType("application/json").body(Map.of("token", "x", "services", List.of()))
                .post(Api.ROOT + "confirmation-links/confirmations").then().statusCode(422);
    }
}
