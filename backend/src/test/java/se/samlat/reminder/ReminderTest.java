package se.samlat.reminder;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.arc.Arc;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samlat.testkit.Api;
import se.samlat.testkit.ApiTest;
import se.samlat.testkit.Calendar;
import se.samlat.testkit.Coordinator;
import se.samlat.testkit.EditorOfOwn;
import se.samlat.testkit.Fresh;
import se.samlat.testkit.MailServer;
import se.samlat.testkit.PackagedApi;
import se.samlat.testkit.TestRegister;

/** Reminders: one mail to each mailbox for all that is left there, at most one a week, and none is lost. */
@ApiTest
@Fresh
@Coordinator
class ReminderTest {

    @BeforeEach
    void emptyMailboxes() {
        MailServer.empty();
    }

    @Test
    void areOneMailToAMailboxForAllThatIsLeftThere() {
        String round = Round.opened();
        Round.send(round).statusCode(202).body("reminders", hasSize(1)).body("reminders[0].listings", is(2));
        MailServer.Received mail = MailServer.received(1).getFirst();
        assertEquals("info@forening.example", mail.to());
        assertTrue(mail.subject().startsWith("Stämmer era uppgifter i Samlat? Svara senast den "), mail.subject());
        for (String part : List.of(
                "Inför dialogmötet", "Tack för att ni", "Aktören own\n– Insatsen a", "Aktören unit\n– Insatsen b", "/#/bekrafta/")) {
            assertTrue(mail.text().contains(part), mail.text());
        }
        assertFalse(mail.text().contains("Insatsen c"), mail.text());
        await().atMost(PackagedApi.GENEROUS).until(() -> reminders(round).extract().path("reminders[0].state").equals("sent"));
        reminders(round).body("reminders[0].sentAt", notNullValue()).body("reminders[0].problem", nullValue());
    }

    @Test
    void areShownAsTheyWouldBeBeforeAnythingIsSent() {
        String round = Round.opened();
        preview(round).body("mails.address", contains("info@forening.example"))
                .body("mails[0].text", containsString("– Insatsen b"))
                .body("mails[0].listings", is(2))
                .body("unreachable.name.sv", contains("Aktören other"))
                .body("recent", empty());
        assertEquals(List.of(), MailServer.all());
        reminders(round).body("reminders", empty());
    }

    @Test
    void goToAMailboxOnceAWeekAndThenByThemselves() {
        String round = Round.opened();
        Round.send(round).statusCode(202);
        MailServer.received(1);
        Round.send(round).statusCode(202).body("_meta.totalItems", is(1));
        preview(round).body("mails", empty()).body("recent.address", contains("info@forening.example"));
        job().remindAgain();
        reminders(round).body("_meta.totalItems", is(1));

        Calendar.turnTo(Round.TODAY.plusDays(8));
        job().remindAgain();
        job().deliver();
        reminders(round).body("_meta.totalItems", is(2)).body("reminders.state", contains("sent", "sent"));
        assertEquals(2, MailServer.received(2).size());
    }

    @Test
    void beginOnlyWhenACoordinatorSaysSo() {
        String round = Round.opened();
        Calendar.turnTo(Round.TODAY.plusDays(8));
        job().remindAgain();
        reminders(round).body("reminders", empty());
    }

    @Test
    void areTriedAgainWhereTheMailServerIsAway() {
        String round = Round.opened();
        MailServer.awayDuring(() -> {
            Round.send(round).statusCode(202);
            await().atMost(PackagedApi.GENEROUS).until(() -> reminders(round).extract().path("reminders[0].problem") != null);
            reminders(round)
                    .body("reminders[0].state", is("waiting"))
                    .body("reminders[0].problem", is("Mejlservern svarade inte."))
                    .body("reminders[0].nextTryAt", notNullValue());
        });
        Calendar.turnTo(Round.TODAY.plusDays(1));
        job().deliver();
        assertEquals(1, MailServer.received(1).size());
        reminders(round).body("reminders[0].state", is("sent")).body("reminders[0].attempts", is(2));
    }

    @Test
    void leaveOutWhatWasConfirmedWhileTheMailWaited() {
        String round = Round.opened();
        String token = Round.token(round);
        Round.confirm(token, 0, "a").statusCode(200);
        Calendar.turnTo(Round.TODAY.plusDays(8));
        Round.send(round).statusCode(202).body("reminders[0].listings", is(1));
        String text = MailServer.received(2).getLast().text();
        assertTrue(text.contains("– Insatsen b") && !text.contains("– Insatsen a"), text);
    }

    @Test
    void areNotSentBeforeARoundNorAfterIt() {
        String round = Round.opened();
        Round.close(round);
        Round.send(round).statusCode(409);
        given().get(Api.ROOT + "update-rounds/" + round + "/reminders/preview").then().statusCode(409);
        given().get(Api.ROOT + "update-rounds/" + UUID.randomUUID() + "/reminders").then().statusCode(404);
        Round.send(UUID.randomUUID().toString()).statusCode(404);
        assertEquals(0, TestRegister.count("select count(*) from reminder"));
    }

    @Test
    @EditorOfOwn
    void areNothingForAnEditor() {
        String nowhere = UUID.randomUUID().toString();
        Round.send(nowhere).statusCode(403);
        given().get(Api.ROOT + "update-rounds/" + nowhere + "/reminders").then().statusCode(403);
        given().get(Api.ROOT + "update-rounds/" + nowhere + "/reminders/preview").then().statusCode(403);
    }

    private static ValidatableResponse preview(String round) {
        return given().get(Api.ROOT + "update-rounds/" + round + "/reminders/preview").then().statusCode(200);
    }

    private static ValidatableResponse reminders(String round) {
        return given().get(Api.ROOT + "update-rounds/" + round + "/reminders").then().statusCode(200);
    }

    private static ReminderJob job() {
        return Arc.container().instance(ReminderJob.class).get();
    }
}
