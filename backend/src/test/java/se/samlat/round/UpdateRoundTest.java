package se.samlat.round;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samlat.testkit.Given.service;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samlat.testkit.Api;
import se.samlat.testkit.ApiTest;
import se.samlat.testkit.Calendar;
import se.samlat.testkit.Coordinator;
import se.samlat.testkit.EditorOfOwn;
import se.samlat.testkit.Fresh;
import se.samlat.testkit.Given;
import se.samlat.testkit.TestRegister;

/** Update rounds: who holds them, what they ask of every listing, and that they fill by themselves. */
@ApiTest
@Fresh
@Coordinator
class UpdateRoundTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Stockholm"));

    @BeforeEach
    void twoActorsWithListings() {
        Given.stored(Given.ownAndOther());
        Given.also(
                service("a").with("provider", "own"),
                service("b").with("provider", "own"),
                service("c").with("provider", "other"));
    }

    @Test
    void makesWhatWasFreshDueEverywhereUntilItIsConfirmedAnew() {
        confirm("a");
        assertGrade("a", "fresh");
        String id = opened();
        assertGrade("a", "due");
        assertGrade("b", "unverified");
        assertEquals(List.of("a"), Api.names(Api.search(Map.of("freshness", "due"))));
        given().get(Api.ROOT + "editions?freshness=due").then().body("_meta.totalItems", is(1));
        confirm("a");
        assertGrade("a", "fresh");
        assertEquals(List.of("a"), Api.names(Api.search(Map.of("freshness", "fresh"))));
        assertEquals(TODAY.plusMonths(5).plusDays(30).toString(), freshness("a").get("reviewBefore"));
        close(id).statusCode(200);
        assertGrade("a", "fresh");
    }

    @Test
    void closedLetsGradesBeWhatTheyWere() {
        confirm("a");
        String id = opened();
        assertGrade("a", "due");
        close(id).statusCode(200).body("state", is("closed")).body("actions", empty());
        assertGrade("a", "fresh");
    }

    @Test
    void fillsByConfirmationsAlone() {
        String id = opened();
        round(id).body("progress.listings", is(3)).body("progress.done", is(0)).body("state", is("open"));
        actors(id).body("actors.name.sv", contains("Aktören own", "Aktören other"))
                .body("actors.state", everyItem(is("waiting")))
                .body("actors[0].left.name", contains("Insatsen a", "Insatsen b"));
        confirm("c");
        round(id).body("progress.done", is(1));
        actors(id).body("actors.state", contains("waiting", "confirmed")).body("actors[1].left", empty());
        given().get(Api.ROOT + "update-rounds/" + id + "/actors?state=waiting").then()
                .statusCode(200)
                .body("actors.name.sv", contains("Aktören own"));
    }

    @Test
    void saysWhoIsLateOnceItsLastDayHasPassed() {
        String id = opened();
        confirm("c");
        Calendar.turnTo(TODAY.plusDays(31));
        round(id).body("state", is("ended"));
        actors(id).body("actors.state", contains("late", "confirmed"));
    }

    @Test
    void keepsWhatItCameToWhenItIsClosed() {
        String id = opened();
        confirm("c");
        close(id).statusCode(200);
        confirm("a");
        confirm("b");
        round(id).body("progress.done", is(1)).body("progress.listings", is(3));
        actors(id).body("actors.state", contains("late", "confirmed")).body("actors.left", everyItem(empty()));
        assertTrue(TestRegister.count("select jsonb_array_length(coverage) from update_round") > 0);
        given().get(Api.ROOT + "update-rounds").then().body("updateRounds.progress.done", contains(1));
    }

    @Test
    void asksForNothingBeforeItsFirstDay() {
        confirm("a");
        Map<String, Object> later = input();
        later.put("start", TODAY.plusDays(3).toString());
        String id = open(later).statusCode(201).body("state", is("planned")).extract().path("id");
        assertGrade("a", "fresh");
        Calendar.turnTo(TODAY.plusDays(3));
        round(id).body("state", is("open"));
        assertGrade("a", "due");
        assertEquals(List.of("a"), Api.names(Api.search(Map.of("freshness", "due"))));
    }

    @Test
    void isOneAtATimeEvenWhenTwoAreOpenedAtOnce() throws InterruptedException {
        List<Callable<Integer>> both =
                IntStream.range(0, 2).<Callable<Integer>>mapToObj(i -> () -> open(input()).extract().statusCode()).toList();
        try (var threads = Executors.newFixedThreadPool(2)) {
            List<Integer> answers =
                    threads.invokeAll(both).stream().map(UpdateRoundTest::result).sorted().toList();
            assertEquals(List.of(201, 409), answers);
        }
    }

    @Test
    void isChangedByTheVersionThatWasSeen() {
        String id = opened();
        Map<String, Object> longer = input();
        longer.put("end", TODAY.plusDays(60).toString());
        change(id, longer, null).statusCode(428);
        change(id, longer, "\"0\"").statusCode(200).body("end", is(TODAY.plusDays(60).toString())).body("version", is(1));
        change(id, longer, "\"0\"").statusCode(412);
        longer.put("start", TODAY.plusDays(1).toString());
        change(id, longer, "\"1\"").statusCode(422).body("errors.pointer", contains("/start"));
        assertEquals(
                List.of("opened coordinator", "edited coordinator"),
                TestRegister.strings("select verb || ' ' || role from history where subject_type = 'update-round' order by version"));
    }

    @Test
    void isClosedOnce() {
        String id = opened();
        given().post(Api.ROOT + "update-rounds/" + id + "/closing").then().statusCode(428);
        close(id).statusCode(200);
        given().header("If-Match", "\"1\"").post(Api.ROOT + "update-rounds/" + id + "/closing").then().statusCode(409);
        change(id, input(), "\"1\"").statusCode(409);
        open(input()).statusCode(201);
    }

    @ParameterizedTest
    @CsvSource({
        "title, '', /title", "title, Ring anna.svensson@example.org, /title", "message, Född 19811218-9876, /message",
        "start, 2020-01-01, /start", "end, 2020-01-01, /end", "nextStart, 2020-01-01, /nextStart"
    })
    void refusesWhatMustNotBeStored(String field, String value, String pointer) {
        Map<String, Object> wrong = input();
        wrong.put(field, value);
        open(wrong).statusCode(422).body("errors.pointer", hasItem(pointer));
        given().get(Api.ROOT + "update-rounds").then().body("updateRounds", empty());
    }

    @Test
    void refusesABodyThatItDoesNotUnderstand() {
        given().contentType("application/json").body("{\"titel\":\"x\"}").post(Api.ROOT + "update-rounds").then().statusCode(400);
        given().contentType("application/json").body("{}").post(Api.ROOT + "update-rounds").then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/end"));
        given().get(Api.ROOT + "update-rounds/" + Given.OWN).then().statusCode(404);
        given().get(Api.ROOT + "update-rounds/" + Given.OWN + "/actors?state=asleep").then().statusCode(400);
    }

    @Test
    @EditorOfOwn
    void isReadButNotHeldByAnEditor() {
        given().get(Api.ROOT + "update-rounds").then().statusCode(200).body("updateRounds", empty());
        open(input()).statusCode(403);
        given().get(Api.ROOT + "update-rounds/" + Given.OWN + "/actors").then().statusCode(403);
        given().get(Api.ROOT + "update-rounds/" + Given.OWN).then().statusCode(404);
    }

    private static int result(Future<Integer> done) {
        try {
            return done.get();
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Object> input() {
        return new HashMap<>(Map.of(
                "title", "Inför dialogmötet",
                "start", TODAY.toString(),
                "end", TODAY.plusDays(30).toString(),
                "nextStart", TODAY.plusMonths(5).toString(),
                "message", "Gå igenom era uppgifter inför mötet."));
    }

    private static ValidatableResponse open(Map<String, Object> input) {
        return given().contentType("application/json").body(input).post(Api.ROOT + "update-rounds").then();
    }

    private static String opened() {
        return open(input()).statusCode(201).extract().path("id");
    }

    private static ValidatableResponse change(String id, Map<String, Object> input, String ifMatch) {
        var request = given().contentType("application/json").body(input);
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.put(Api.ROOT + "update-rounds/" + id).then();
    }

    private static ValidatableResponse close(String id) {
        String tag = round(id).extract().header("ETag");
        return given().header("If-Match", tag).post(Api.ROOT + "update-rounds/" + id + "/closing").then();
    }

    private static ValidatableResponse round(String id) {
        return given().get(Api.ROOT + "update-rounds/" + id).then().statusCode(200);
    }

    private static ValidatableResponse actors(String id) {
        return given().get(Api.ROOT + "update-rounds/" + id + "/actors").then().statusCode(200);
    }

    private static void confirm(String key) {
        String address = Api.ROOT + "services/" + Given.id("service", key);
        String tag = given().get(address + "/edition").then().statusCode(200).extract().header("ETag");
        given().header("If-Match", tag).contentType("application/json").body("{\"how\":\"phone\"}")
                .post(address + "/confirmations").then().statusCode(200);
    }

    private static Map<String, Object> freshness(String key) {
        return given().get(Api.ROOT + "services/" + Given.id("service", key)).then().extract().path("freshness");
    }

    private static void assertGrade(String key, String grade) {
        assertEquals(grade, freshness(key).get("grade"));
    }
}
