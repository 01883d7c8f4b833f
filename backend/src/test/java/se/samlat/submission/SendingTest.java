package se.samlat.submission;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samlat.testkit.Given.service;

import java.util.UUID;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samlat.testkit.Api;
import se.samlat.testkit.ApiTest;
import se.samlat.testkit.Calendar;
import se.samlat.testkit.Edit;
import se.samlat.testkit.Fresh;
import se.samlat.testkit.Given;
import se.samlat.testkit.TestRegister;

/** What anybody may send in without an account, what is refused, and that nothing is known of whoever sent it. */
@ApiTest
@Fresh
class SendingTest {

    private static final String TIME = "{\"topic\":\"wrong-time\",\"text\":\"De öppnar klockan tio.\"}";
    private static final String TIP = "{\"text\":\"Språkkafé på biblioteket\",\"municipality\":\"1315\",\"forWhom\":\"Vuxna\"}";
    private static final String REGISTRATION =
            "{\"organisation\":\"Kvinnojouren\",\"text\":\"Stödsamtal\",\"email\":\"info@jouren.example\"%s}";

    @BeforeEach
    void listings() {
        Given.stored(service("a"), service("b"));
    }

    @Test
    void takesAReportAndTellsNothingButThatItHasComeIn() {
        Visitor.another().report("a", TIME)
                .statusCode(201)
                .header("Cache-Control", "no-store")
                .header("Location", containsString("/samlat/v1/submissions/"))
                .body("kind", is("report"))
                .body("receivedAt", notNullValue())
                .body(not(containsString("tio")));
        assertEquals(1, TestRegister.count("select count(*) from submission where written ->> 'text' = 'De öppnar klockan tio.'"));
    }

    @Test
    void keepsNothingOfTheSender() {
        Visitor.at("203.0.113.77").report("a", TIME).statusCode(201);
        for (String table : java.util.List.of("submission", "history")) {
            assertFalse(TestRegister.strings("select t::text from " + table + " t").toString().contains("203.0.113"), table);
        }
        assertEquals(
                "visitor visitor received report",
                TestRegister.strings("select account_id || ' ' || role || ' ' || verb || ' ' || subject_type from history"
                        + " where subject_type = 'report'").getFirst());
    }

    @Test
    void keepsTheTextOutOfTheHistoryThatCannotBeRewritten() {
        Visitor.another().report("a", TIME).statusCode(201);
        String history = TestRegister.strings("select h::text from history h where subject_type = 'report'").toString();
        assertTrue(history.contains("wrong-time"), history);
        assertFalse(history.contains("klockan"), history);
    }

    @Test
    void showsNothingOfAReportToThePublic() {
        Visitor.another().report("a", TIME).statusCode(201);
        UUID id = Given.id("service", "a");
        String location = "submissions/" + TestRegister.strings("select id from submission").getFirst();
        assertFalse(Api.get("services/" + id).asString().contains("klockan"));
        for (String path : java.util.List.of("services/" + id + "/reports", "submissions", location, location + "/history", "me/reports")) {
            given().get(Api.ROOT + path).then().statusCode(401);
        }
    }

    @Test
    void needsWordsOnlyWhereNothingElseSaysWhatIsWrong() {
        Visitor.another().report("a", "{\"topic\":\"closed\"}").statusCode(201);
        Visitor.another().report("a", "{\"topic\":\"other\",\"text\":\"  \"}")
                .statusCode(422)
                .body("errors.pointer", contains("/text"))
                .body("errors[0].detail", is("Skriv vad som inte stämmer."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Hon heter 19121212-1212 | personnummer",
        "Skriv till anna.svensson@example.org | e-postadress",
        "Ring 070-123 45 67 | mobilnummer",
        "LMA-nummer 50-123456 | LMA-nummer",
    })
    void refusesWhatSaysWhoSomebodyIsAndNamesFieldAndCure(String text, String named) {
        Visitor.another().report("a", "{\"topic\":\"other\",\"text\":\"%s\",\"namesNoPerson\":true}".formatted(text))
                .statusCode(422)
                .body("errors.pointer", contains("/text"))
                .body("errors[0].detail", containsString(named))
                .body(not(containsString(text)));
        assertEquals(0, TestRegister.count("select count(*) from submission"));
    }

    @Test
    void letsTheSenderAnswerThatNoPersonIsMeant() {
        String named = "{\"topic\":\"other\",\"text\":\"Fråga efter Anna Lindström\"%s}";
        Visitor.another().report("a", named.formatted(""))
                .statusCode(422)
                .body("errors.pointer", contains("/text", "/namesNoPerson"))
                .body("errors[1].detail", is("Texten handlar inte om en enskild person"));
        Visitor.another().report("a", named.formatted(",\"namesNoPerson\":true")).statusCode(201);
    }

    @Test
    void letsAnAssociationSayThatAContactIsItsOwn() {
        String own = ",\"phone\":\"070-123 45 67\"";
        Visitor.another().send("registrations", REGISTRATION.formatted(own))
                .statusCode(422)
                .body("errors.pointer", contains("/phone", "/ownContact"))
                .body("errors[1].detail", is("Detta är föreningens kontakt och får publiceras"));
        Visitor.another().send("registrations", REGISTRATION.formatted(own + ",\"ownContact\":true")).statusCode(201);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{} | /text",
        "{\"text\":\"x\",\"municipality\":\"9999\"} | /municipality",
        "{\"text\":\"x\",\"url\":\"javascript:alert(1)\"} | /url",
        "{\"text\":\"x\",\"url\":\"https://example\"} | /url",
        "{\"text\":\"x\\u0000y\"} | /text",
    })
    void refusesATipThatBreaksARule(String body, String pointer) {
        Visitor.another().send("tips", body).statusCode(422).body("errors.pointer", hasItem(pointer));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        ",\"organisationNumber\":\"19121212-1212\" | /organisationNumber",
        ",\"organisationNumber\":\"556016-0681\" | /organisationNumber",
        ",\"phone\":\"ring oss\" | /phone",
        ",\"forWhom\":\"19121212-1212\" | /forWhom",
    })
    void refusesARegistrationThatBreaksARule(String more, String pointer) {
        Visitor.another().send("registrations", REGISTRATION.formatted(more)).statusCode(422).body("errors.pointer", contains(pointer));
    }

    @Test
    void asksForAWayToReachTheOrganisation() {
        Visitor.another().send("registrations", "{\"organisation\":\"Jouren\",\"text\":\"Samtal\"}")
                .statusCode(422)
                .body("errors.pointer", contains("/email"));
        Visitor.another().send("registrations", REGISTRATION.formatted(",\"organisationNumber\":\"5560160680\"")).statusCode(201);
        assertEquals(
                "556016-0680", TestRegister.strings("select written ->> 'organisationNumber' from submission").getFirst());
    }

    @Test
    void takesAThousandCharactersAndNotOneMore() {
        Visitor.another().report("a", "{\"topic\":\"other\",\"text\":\"%s\"}".formatted("å".repeat(1000))).statusCode(201);
        Visitor.another().report("a", "{\"topic\":\"other\",\"text\":\"%s\"}".formatted("å".repeat(1001)))
                .statusCode(422)
                .body("errors.pointer", contains("/text"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{", "null", "{\"topic\":\"guess\"}", "{\"topic\":\"closed\",\"name\":\"x\"}", "{\"topic\":1}"})
    void refusesABodyThatItDoesNotUnderstand(String body) {
        Visitor.another().report("a", body).statusCode(400).contentType("application/problem+json");
    }

    @Test
    void answersForAListingThatIsNotThereAsItsOwnAddressDoes() {
        Visitor.another().send("services/" + UUID.randomUUID() + "/reports", TIME).statusCode(404);
        UUID a = Given.id("service", "a");
        UUID b = Given.id("service", "b");
        Edit.merge("service", a, b);
        Visitor.another().report("a", TIME).statusCode(308).header("Location", containsString("/services/" + b + "/reports"));
        Edit.archive("service", b);
        Visitor.another().report("b", TIME).statusCode(410).body("kind", is("service"));
    }

    @Test
    void hidesADraft() {
        Edit.draft("service", Given.id("service", "a"));
        Visitor.another().report("a", TIME).statusCode(404);
    }

    @Test
    void letsOneSenderSendTenAnHourAndSaysHowLongToWait() {
        Calendar.turnTo(LocalDate.of(2026, 11, 23));
        Visitor busy = Visitor.at("2001:db8:1:2::1");
        for (int sent = 0; sent < 10; sent++) {
            busy.send("tips", TIP).statusCode(201);
        }
        busy.send("tips", TIP)
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", is("361"))
                .body("type", containsString("too-many-requests"));
        // Another address of the same household is the same sender; another household is not.
        Visitor.at("2001:db8:1:2::99").send("tips", TIP).statusCode(429);
        Visitor.at("2001:db8:1:3::1").send("tips", TIP).statusCode(201);
        Calendar.turnTo(LocalDate.of(2026, 11, 24));
        busy.send("tips", TIP).statusCode(201);
    }

    @Test
    void countsWhatIsRefusedForARuleAgainstNobody() {
        Visitor careful = Visitor.another();
        for (int tried = 0; tried < 12; tried++) {
            careful.send("tips", "{}").statusCode(422);
        }
        careful.send("tips", TIP).statusCode(201);
    }

    @Test
    void letsNobodyFloodOneListing() {
        Calendar.turnTo(LocalDate.of(2026, 11, 23));
        for (int sent = 0; sent < 20; sent++) {
            Visitor.another().report("a", TIME).statusCode(201);
        }
        Visitor.another().report("a", TIME).statusCode(429).header("Retry-After", is(Integer.toString(12 * 3600 + 1)));
        Visitor.another().report("b", TIME).statusCode(201);
        Calendar.turnTo(LocalDate.of(2026, 11, 24));
        Visitor.another().report("a", TIME).statusCode(201);
    }
}
