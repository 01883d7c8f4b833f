package se.samlat.web.contract;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samlat.testkit.ApiTest;
import se.samlat.testkit.Halland;
import se.samlat.testkit.TestRegister;

/** The contract is true for what visitors send in, too; writes its examples as {@link ContractTest} does. */
@ApiTest
@Halland
class SubmissionContractTest {

    private static final String ROOT = "/samlat/v1/";
    private static final String REPORT = "{\"topic\":\"wrong-time\",\"text\":\"De öppnar klockan tio på lördagar.\"}";
    private static final String TIP =
            "{\"text\":\"Språkkafé på biblioteket\",\"municipality\":\"1315\",\"forWhom\":\"Nyanlända vuxna\"}";
    private static final String REGISTRATION =
            "{\"organisation\":\"Föreningen Öppen dörr\",\"text\":\"Stödsamtal i grupp\",\"municipality\":\"1380\","
                    + "\"email\":\"info@oppendorr.example\"}";

    @Inject
    HallandContent halland;

    @BeforeEach
    void complete() throws IOException, SQLException {
        halland.complete();
    }

    @AfterEach
    void tidy() {
        TestRegister.empty();
    }

    @Test
    @TestSecurity(user = "coordinator-account", roles = "coordinator")
    void whatIsSentInAndAnsweredAnswersAsTheContractSays() {
        String service = given().get(ROOT + "services?limit=1").path("services[0].id");
        sent("services/" + service + "/reports", "reportService", REPORT);
        sent("tips", "sendTip", TIP);
        sent("registrations", "registerOrganisation", REGISTRATION);

        Response all = read("submissions?limit=2");
        KeptExamples.answer("listSubmissions", all);
        String report = all.path("submissions[0].id");
        Response one = read("submissions/" + report);
        KeptExamples.answer("getSubmission", one);
        String tag = one.header("ETag");
        given().header("If-None-Match", tag).get(ROOT + "submissions/" + report).then().statusCode(304);

        String step = "{\"state\":\"done\",\"outcome\":\"corrected\",\"text\":\"Tack, tiden är rättad.\"}";
        KeptExamples.request("stepSubmission", ".json", step);
        Response done = given().header("If-Match", tag).contentType("application/json").body(step)
                .post(ROOT + "submissions/" + report + "/steps");
        assertEquals(200, done.statusCode(), done.asString());
        KeptExamples.answer("stepSubmission", done);
        KeptExamples.answer("listServiceReports", read("services/" + service + "/reports"));
        KeptExamples.answer("listSubmissionHistory", read("submissions/" + report + "/history"));
        given().accept("image/png").get(ROOT + "submissions").then().statusCode(406);
        given().contentType("text/plain").body("x").post(ROOT + "tips").then().statusCode(415);
    }

    @Test
    @TestSecurity(
            user = "editor-account",
            augmentors = se.samlat.account.MembershipRoles.class,
            attributes =
                    @io.quarkus.test.security.SecurityAttribute(
                            key = "actors",
                            value = "[\"/actors/01a2008c-b17d-71b2-8ea8-175d67ae4191/editor\"]",
                            type = io.quarkus.test.security.AttributeType.JSON_ARRAY))
    void whatIsReportedInOnesOwnAnswersAsTheContractSays() {
        String own = given().get(ROOT + "me/services?limit=1").path("services[0].service.id");
        given().contentType("application/json").body(REPORT).post(ROOT + "services/" + own + "/reports").then().statusCode(201);
        KeptExamples.answer("listOwnReports", read("me/reports?state=open"));
    }

    @Test
    void whoeverSendsTooManyIsToldToWait() {
        for (int sent = 0; sent < 11; sent++) {
            Response answer = given().header("X-Forwarded-For", "198.51.100.7").contentType("application/json").body(TIP).post(ROOT + "tips");
            if (answer.statusCode() == 429) {
                KeptExamples.problem("TooManyRequests", answer.asString());
                return;
            }
        }
        throw new AssertionError("nobody is ever told to wait");
    }

    private static void sent(String path, String operation, String body) {
        KeptExamples.request(operation, ".json", body);
        Response taken = given().header("X-Forwarded-For", "198.51.100.8").contentType("application/json").body(body).post(ROOT + path);
        assertEquals(201, taken.statusCode(), taken.asString());
        KeptExamples.answer(operation, taken);
    }

    private static Response read(String path) {
        Response answer = given().get(ROOT + path);
        assertEquals(200, answer.statusCode(), answer.asString());
        return answer;
    }
}
