package se.samlat.submission;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.samlat.testkit.Given.service;
import static se.samlat.submission.Visitor.reported;

import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samlat.testkit.Api;
import se.samlat.testkit.ApiTest;
import se.samlat.testkit.Calendar;
import se.samlat.testkit.EditorOfOwn;
import se.samlat.testkit.Fresh;
import se.samlat.testkit.Given;
import se.samlat.testkit.TestRegister;

/** Who reads and answers what visitors have sent in, and what is left of it. */
@ApiTest
@Fresh
class AnsweringTest {

    private static final String CORRECTED = "{\"state\":\"done\",\"outcome\":\"corrected\",\"text\":\"Rättat, tack.\"}";

    @Inject
    SubmissionRemoval removal;

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
    void theEditorReadsReportsOnOwnListingsAndThoseOfUnitsTheOldestFirst() {
        String first = reported("b", "closed", "Stängt");
        reported("c", "closed", "Någon annans");
        String second = reported("a", "wrong-time", "Klockan tio");
        given().get(Api.ROOT + "me/reports?state=open").then()
                .statusCode(200)
                .header("Cache-Control", "private, no-cache")
                .body("_meta.totalItems", is(2))
                .body("submissions.id", contains(first, second))
                .body("submissions.service.name.sv", contains("Insatsen b", "Insatsen a"))
                .body("submissions[1].written.text", is("Klockan tio"))
                .body("submissions[0].daysWaited", is(0));
        given().get(Api.ROOT + "services/" + Given.id("service", "a") + "/reports").then()
                .statusCode(200)
                .body("submissions.id", contains(second));
        given().get(Api.ROOT + "me/reports?state=later").then().statusCode(400);
    }

    @Test
    @EditorOfOwn
    void theEditorAnswersAndTheAnswerIsKeptWithRoleAndActor() {
        String id = reported("b", "wrong-time", "Klockan tio");
        step(id, CORRECTED, tag(id)).statusCode(200)
                .body("state", is("done"))
                .body("closing.outcome", is("corrected"))
                .body("closing.text", is("Rättat, tack."))
                .body("closing.role", is("editor"))
                .body("closing.actor.name.sv", is("Aktören own"))
                .body("closing.onBehalf", is(false))
                .body("steps", contains("new", "in-hand"));
        given().get(Api.ROOT + "me/reports?state=open").then().body("submissions", empty());
        given().get(Api.ROOT + "me/reports?state=done").then().body("submissions.id", contains(id));
        given().get(Api.ROOT + "submissions/" + id + "/history").then()
                .statusCode(200)
                .body("events.verb", contains("answered", "received"))
                .body("events.own", contains(true, false))
                .body("events.role", contains("editor", "visitor"))
                .body("events.actor.name.sv", contains("Aktören own"))
                .body(not(containsString("editor-account")));
    }

    @Test
    @EditorOfOwn
    void anotherActorsReportsAreNotKnown() {
        String id = reported("c", "closed", "Stängt");
        given().get(Api.ROOT + "submissions/" + id).then().statusCode(404);
        given().get(Api.ROOT + "submissions/" + id + "/history").then().statusCode(404);
        step(id, CORRECTED, "\"0.x\"").statusCode(404);
        given().get(Api.ROOT + "services/" + Given.id("service", "c") + "/reports").then().statusCode(403);
        given().get(Api.ROOT + "submissions/" + UUID.randomUUID()).then().statusCode(404);
        given().get(Api.ROOT + "submissions").then().statusCode(403);
    }

    @Test
    @EditorOfOwn
    void tipsAndRegistrationsAreForCoordinatorsAlone() {
        String tip = Visitor.idOf(Visitor.another().send("tips", "{\"text\":\"Språkkafé\"}"));
        given().get(Api.ROOT + "submissions/" + tip).then().statusCode(404);
        step(tip, "{\"state\":\"in-hand\"}", "\"0.x\"").statusCode(404);
    }

    @Test
    @EditorOfOwn
    void anAnswerNamesTheVersionThatItIsGivenTo() {
        String id = reported("a", "closed", "Stängt");
        String seen = tag(id);
        step(id, CORRECTED, null).statusCode(428);
        step(id, "{\"state\":\"in-hand\"}", seen).statusCode(200);
        step(id, CORRECTED, seen).statusCode(412);
        step(id, "{\"state\":\"in-hand\"}", tag(id)).statusCode(409).body("errors[0].pointer", is("/state"));
        step(id, CORRECTED, tag(id)).statusCode(200);
    }

    @Test
    @EditorOfOwn
    void anAnswerCanBeTakenBack() {
        String id = reported("a", "closed", "Stängt");
        step(id, CORRECTED, tag(id)).statusCode(200);
        step(id, "{\"state\":\"new\"}", tag(id)).statusCode(200).body("state", is("new")).body("closing", nullValue());
        given().get(Api.ROOT + "me/reports?state=open").then().body("submissions.id", contains(id));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{\"state\":\"done\"} | 422 | /outcome",
        "{\"state\":\"done\",\"outcome\":\"actor-invited\"} | 422 | /outcome",
        "{\"state\":\"in-hand\",\"outcome\":\"corrected\"} | 422 | /outcome",
        "{\"state\":\"in-hand\",\"text\":\"x\"} | 422 | /text",
        "{\"state\":\"done\",\"outcome\":\"corrected\",\"text\":\"Skriv till anna@example.org\"} | 422 | /text",
        "{\"outcome\":\"corrected\"} | 422 | /state",
        "{\"state\":\"shut\"} | 400 | /state",
    })
    @EditorOfOwn
    void anAnswerThatBreaksARuleIsRefusedByItsField(String body, int status, String pointer) {
        String id = reported("a", "closed", "Stängt");
        step(id, body, tag(id)).statusCode(status).body("errors.pointer", contains(pointer));
        assertEquals(0, TestRegister.count("select version from submission"));
    }

    @Test
    @EditorOfOwn
    void ofTwoAnswersAtOnceOneIsTaken() throws Exception {
        String id = reported("a", "closed", "Stängt");
        String seen = tag(id);
        Callable<Integer> answer = () -> step(id, CORRECTED, seen).extract().statusCode();
        try (var both = Executors.newFixedThreadPool(2)) {
            List<Integer> statuses = both.invokeAll(List.of(answer, answer)).stream().map(AnsweringTest::got).sorted().toList();
            assertEquals(List.of(200, 412), statuses);
        }
        assertEquals(1, TestRegister.count("select version from submission"));
    }

    @Test
    @TestSecurity(user = "coordinator-account", roles = "coordinator")
    void theCoordinatorSeesHowLongEverythingHasWaitedAndAnswersOnBehalf() {
        Calendar.turnTo(LocalDate.of(2026, 11, 2));
        String report = reported("c", "closed", "Stängt");
        Calendar.turnTo(LocalDate.of(2026, 11, 20));
        String tip = Visitor.idOf(Visitor.another().send("tips", "{\"text\":\"Språkkafé\",\"municipality\":\"1315\"}"));
        Calendar.turnTo(LocalDate.of(2026, 11, 22));
        given().get(Api.ROOT + "submissions").then()
                .statusCode(200)
                .body("submissions.id", contains(report, tip))
                .body("submissions.daysWaited", contains(20, 2))
                .body("submissions[0].service.provider.name.sv", is("Aktören other"));
        given().get(Api.ROOT + "submissions?kind=tip&state=open&limit=1").then()
                .body("_meta.totalItems", is(1))
                .body("_links.self.href", containsString("kind=tip&state=open&limit=1"))
                .body("submissions.id", contains(tip));
        given().get(Api.ROOT + "submissions?kind=letter").then().statusCode(400);
        step(report, CORRECTED, tag(report)).statusCode(200)
                .body("closing.role", is("coordinator"))
                .body("closing.actor", nullValue())
                .body("closing.onBehalf", is(true))
                .body("daysWaited", is(20));
        given().get(Api.ROOT + "submissions").then().body("submissions.id", contains(tip, report));
    }

    @Test
    @TestSecurity(user = "coordinator-account", roles = "coordinator")
    void theCoordinatorBringsATipFromNewToDone() {
        String tip = Visitor.idOf(Visitor.another().send("tips", "{\"text\":\"Språkkafé\"}"));
        step(tip, "{\"state\":\"in-hand\"}", tag(tip)).statusCode(200).body("state", is("in-hand"));
        step(tip, CORRECTED, tag(tip)).statusCode(422);
        step(tip, "{\"state\":\"done\",\"outcome\":\"listed-already\"}", tag(tip)).statusCode(200)
                .body("closing.onBehalf", is(false));
        given().get(Api.ROOT + "submissions/" + tip + "/history").then()
                .body("events.verb", contains("answered", "taken-in-hand", "received"));
    }

    @Test
    @TestSecurity(user = "other-account", roles = {"administrator", "importer", "partner", "statistics-editor", "follow-up-lead"})
    void isNothingForAnyOtherRole() {
        String id = reported("a", "closed", "Stängt");
        for (String path : List.of("submissions", "submissions/" + id, "submissions/" + id + "/history", "me/reports",
                "services/" + Given.id("service", "a") + "/reports")) {
            given().get(Api.ROOT + path).then().statusCode(403);
        }
        step(id, CORRECTED, "\"0.x\"").statusCode(403);
    }

    @Test
    @EditorOfOwn
    void whatWasWrittenIsTakenAwayAYearAfterTheAnswerAndTheCountStays() {
        Calendar.turnTo(LocalDate.of(2025, 11, 20));
        String answered = reported("a", "wrong-time", "Klockan tio");
        String waiting = reported("a", "closed", "Stängt");
        step(answered, CORRECTED, tag(answered)).statusCode(200);

        Calendar.turnTo(LocalDate.of(2026, 11, 20));
        removal.run();
        read(answered).body("written.text", is("Klockan tio")).body("version", is(1));

        Calendar.turnTo(LocalDate.of(2026, 11, 21));
        removal.run();
        removal.run();
        read(answered)
                .body("written", nullValue())
                .body("closing.text", nullValue())
                .body("closing.outcome", is("corrected"))
                .body("topic", is("wrong-time"))
                .body("version", is(2));
        read(waiting).body("written.text", is("Stängt"));
        given().get(Api.ROOT + "submissions/" + answered + "/history").then()
                .body("events.verb", contains("text-removed", "answered", "received"))
                .body("events[0].role", is("system"));
        for (String table : List.of("submission", "history")) {
            assertEquals(
                    0,
                    TestRegister.count("select count(*) from " + table + " t where t::text ~ 'Klockan tio|Rättat, tack'"), table);
        }
    }

    @Test
    @EditorOfOwn
    void noTextIsTakenAwayTwiceAtOnce() throws Exception {
        Calendar.turnTo(LocalDate.of(2025, 11, 20));
        String answered = reported("a", "wrong-time", "Klockan tio");
        step(answered, CORRECTED, tag(answered)).statusCode(200);
        Calendar.turnTo(LocalDate.of(2026, 11, 22));
        Callable<Integer> night = () -> {
            removal.run();
            return 0;
        };
        try (var instances = Executors.newFixedThreadPool(4)) {
            instances.invokeAll(List.of(night, night, night, night)).forEach(AnsweringTest::got);
        }
        read(answered).body("version", is(2));
    }

    private static <T> T got(Future<T> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static ValidatableResponse read(String id) {
        return given().get(Api.ROOT + "submissions/" + id).then().statusCode(200);
    }

    private static String tag(String id) {
        return read(id).extract().header("ETag");
    }

    private static ValidatableResponse step(String id, String body, String ifMatch) {
        var request = given().contentType("application/json").body(body);
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.post(Api.ROOT + "submissions/" + id + "/steps").then();
    }
}
