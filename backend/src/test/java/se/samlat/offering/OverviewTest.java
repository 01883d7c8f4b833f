package se.samlat.offering;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samlat.testkit.Given.service;

import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.LocalDate;
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
import se.samlat.testkit.EditorOfOwn;
import se.samlat.testkit.Fresh;
import se.samlat.testkit.Given;

/** All listings by how fresh they are: for coordinators alone, the most pressing first. */
@ApiTest
@Fresh
class OverviewTest {

    @BeforeEach
    void oneListingOfEachGrade() {
        Given.stored(Given.ownAndOther());
        Given.also(
                service("fresh").with("provider", "own").with("municipalities", List.of("1315")),
                service("due").with("provider", "unit").with("municipalities", List.of("1315", "1380")),
                service("overdue").with("provider", "other"),
                service("unverified").with("provider", "own"),
                service("outdated").with("provider", "own").with("sourceStatus", "older"),
                service("draft").with("provider", "own"));
        Edit.draft("service", Given.id("service", "draft"));
        confirmed("fresh", "2026-10-01", "2027-04-01");
        confirmed("due", "2026-06-01", "2026-12-01");
        confirmed("overdue", "2026-03-01", "2026-09-01");
        Calendar.turnTo(LocalDate.of(2026, 11, 22));
    }

    @Test
    @Coordinator
    void showsWhatIsMostPressingFirstAndCountsEachGrade() {
        overview("").body(
                        "services.service.name.sv",
                        contains("Insatsen overdue", "Insatsen due", "Insatsen unverified", "Insatsen outdated", "Insatsen fresh"))
                .body("_meta.totalItems", is(5))
                .body("grades.grade", contains("fresh", "due", "overdue", "unverified", "outdated"))
                .body("grades.count", contains(1, 1, 1, 1, 1))
                .body("services.actions", everyItem(hasItem("confirm-on-behalf")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fresh", "due", "overdue", "unverified", "outdated"})
    @Coordinator
    void choosesByTheSameGradeAsEveryAnswerShowsAndTheSearchFinds(String grade) {
        overview("?freshness=" + grade)
                .body("services.service.name.sv", contains("Insatsen " + grade))
                .body("services.service.freshness.grade", contains(grade))
                .body("_meta.totalItems", is(1))
                .body("grades.count", contains(1, 1, 1, 1, 1));
        assertEquals(List.of(grade), Api.names(Api.search(Map.of("freshness", grade))));
    }

    @Test
    @Coordinator
    void choosesByMunicipalityAndByActorWithItsUnits() {
        overview("?municipality=1315").body("_meta.totalItems", is(2));
        overview("?municipality=1380").body("services.service.name.sv", contains("Insatsen due"));
        overview("?actor=" + Given.OWN).body("_meta.totalItems", is(4));
        overview("?actor=" + Given.OWN + "&municipality=1380&freshness=due&freshness=fresh").body("_meta.totalItems", is(1));
        overview("?actor=" + Given.id("actor", "forening")).body("services", empty()).body("_meta.totalItems", is(0));
        overview("?limit=2&page=3").body("services.service.name.sv", contains("Insatsen fresh"));
    }

    @Test
    @Coordinator
    void isATableForSpreadsheetsWithEveryChosenRow() {
        String table = given().get(Api.ROOT + "editions.csv?actor=" + Given.OWN).then()
                .statusCode(200)
                .contentType("text/csv")
                .extract()
                .asString();
        List<String> lines = table.lines().toList();
        assertEquals(5, lines.size(), table);
        assertTrue(lines.getFirst().startsWith("\uFEFFid,name,actorId,actor,municipalities,freshness"), table);
        assertTrue(lines.get(1).contains("Insatsen due") && lines.get(1).contains(",due,"), table);
    }

    @Test
    @Coordinator
    void keepsWhatLooksLikeAFormulaAText() {
        Given.also(service("formula").with("name", Map.of("sv", "=HYPERLINK(\"x\")")));
        String table = given().get(Api.ROOT + "editions.csv").then().statusCode(200).extract().asString();
        assertTrue(table.contains("'=HYPERLINK"), table);
    }

    @ParameterizedTest
    @ValueSource(strings = {"municipality=9999", "actor=x", "freshness=stale", "page=0", "sort=name"})
    @Coordinator
    void refusesWhatItDoesNotUnderstand(String query) {
        given().get(Api.ROOT + "editions?" + query).then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].pointer", is("?" + query.substring(0, query.indexOf('='))));
        given().get(Api.ROOT + "editions.csv?" + query).then().statusCode(400);
    }

    @Test
    @EditorOfOwn
    void isNothingForAnEditor() {
        given().get(Api.ROOT + "editions").then().statusCode(403).body("detail", containsString(""));
        given().get(Api.ROOT + "editions.csv").then().statusCode(403);
    }

    @Test
    void asksTheNamelessToLogIn() {
        given().get(Api.ROOT + "editions").then().statusCode(401);
        given().get(Api.ROOT + "editions.csv").then().statusCode(401);
    }

    private static void confirmed(String key, String day, String until) {
        Edit.change("service", Given.id("service", key), "confirmed", null, (entry, now) -> ((Offering) entry)
                .confirm(Instant.parse(day + "T08:00:00Z"), "editor", "owner", LocalDate.parse(until)));
    }

    private static ValidatableResponse overview(String query) {
        return given().get(Api.ROOT + "editions" + query).then().statusCode(200);
    }
}
