package se.samlat.web.contract;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samlat.testkit.ApiTest;
import se.samlat.testkit.Coordinator;
import se.samlat.testkit.Halland;
import se.samlat.testkit.MailServer;
import se.samlat.testkit.TestRegister;

/** The contract is true for coordinators and for those who follow a link, too; writes its examples as {@link ContractTest} does. */
@ApiTest
@Halland
@Coordinator
class RoundContractTest {

    private static final String ROOT = "/samlat/v1/";
    private static final String HYLTE = "01a2008c-b17d-71b2-8ea8-175d67ae4191";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Stockholm"));

    @Inject
    HallandContent halland;

    @BeforeEach
    void complete() throws IOException, SQLException {
        halland.complete();
        MailServer.empty();
    }

    @AfterEach
    void tidy() {
        TestRegister.empty();
    }

    @Test
    void theOverviewAnswersAsTheContractSays() {
        KeptExamples.answer("listEditions", read("editions?limit=1&municipality=1315"));
        KeptExamples.answer("getEditionTable", read("editions.csv?actor=" + HYLTE));
        given().accept("image/png").get(ROOT + "editions").then().statusCode(406);
    }

    @Test
    void aRoundAnswersAsTheContractSays() throws SQLException {
        TestRegister.execute("update actor set content = content || '{\"email\":\"integration@hylte.example\"}' where id = '" + HYLTE + "'");
        TestRegister.forget();
        String input = """
                {"title":"Inför dialogmötet","start":"%s","end":"%s","nextStart":"%s",
                 "message":"Gå igenom era uppgifter inför mötet."}""".formatted(TODAY, TODAY.plusDays(30), TODAY.plusMonths(6));
        Response opened = given().contentType("application/json").body(input).post(ROOT + "update-rounds");
        assertEquals(201, opened.statusCode(), opened.asString());
        KeptExamples.request("openUpdateRound", ".json", input);
        KeptExamples.answer("openUpdateRound", opened);
        String round = "update-rounds/" + opened.path("id");
        assertEquals(409, given().contentType("application/json").body(input).post(ROOT + "update-rounds").statusCode());

        KeptExamples.answer("listUpdateRounds", read("update-rounds"));
        Response detail = read(round);
        KeptExamples.answer("getUpdateRound", detail);
        KeptExamples.request("reviseUpdateRound", ".json", input);
        KeptExamples.answer("reviseUpdateRound", expect(200, given().contentType("application/json")
                .header("If-Match", detail.header("ETag")).body(input).put(ROOT + round)));
        KeptExamples.answer("listUpdateRoundActors", read(round + "/actors?limit=2"));

        KeptExamples.answer("previewReminders", read(round + "/reminders/preview"));
        KeptExamples.answer("sendReminders", expect(202, given().post(ROOT + round + "/reminders")));
        follow(MailServer.received(1).getFirst().text());
        KeptExamples.answer("listReminders", read(round + "/reminders"));

        KeptExamples.answer("closeUpdateRound", expect(200, given().header("If-Match", read(round).header("ETag"))
                .post(ROOT + round + "/closing")));
        given().get(ROOT + round + "/reminders/preview").then().statusCode(409);
        given().post(ROOT + round + "/reminders").then().statusCode(409);
    }

    private static void follow(String mail) {
        Matcher link = Pattern.compile("#/bekrafta/(\\S+)").matcher(mail);
        link.find();
        String reading = "{\"token\":\"%s\"}".formatted(link.group(1));
        KeptExamples.request("readConfirmationLink", ".json", reading);
        Response shown = expect(200, linked("readings", reading));
        KeptExamples.answer("readConfirmationLink", shown);
        String confirmation = "{\"token\":\"%s\",\"services\":[{\"id\":\"%s\",\"version\":%s}]}"
                .formatted(link.group(1), shown.path("services[0].service.id"), shown.path("services[0].version"));
        KeptExamples.request("confirmByLink", ".json", confirmation);
        KeptExamples.answer("confirmByLink", expect(200, linked("confirmations", confirmation)));
        linked("readings", "{\"token\":\"x\"}").then().statusCode(404);
        given().contentType("text/plain").body("x").post(ROOT + "confirmation-links/readings").then().statusCode(415);
    }

    private static Response linked(String path, String body) {
        return given().contentType("application/json").body(body).post(ROOT + "confirmation-links/" + path);
    }

    private static Response read(String path) {
        return expect(200, given().get(ROOT + path));
    }

    private static Response expect(int status, Response answer) {
        assertEquals(status, answer.statusCode(), answer.asString());
        return answer;
    }
}
