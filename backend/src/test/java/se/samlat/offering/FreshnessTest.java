package se.samlat.offering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samlat.testkit.Api.names;
import static se.samlat.testkit.Api.search;
import static se.samlat.testkit.Given.period;
import static se.samlat.testkit.Given.service;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samlat.testkit.Api;
import se.samlat.testkit.ApiTest;
import se.samlat.testkit.Calendar;
import se.samlat.testkit.Fresh;
import se.samlat.testkit.Given;

/** How old each listing is, who vouches for it, and that both follow the calendar. */
@ApiTest
@Fresh
class FreshnessTest {

    private static final Instant SPRING = Instant.parse("2026-05-12T08:00:00Z");
    private static final LocalDate AUTUMN = LocalDate.of(2026, 11, 12);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2026-05-12, fresh", "2026-10-12, fresh", "2026-10-13, due", "2026-11-12, due", "2026-11-13, overdue", "2030-01-01, overdue"
    })
    void aConfirmedListingGoesFromFreshOverDueToOverdue(LocalDate day, String grade) {
        UUID id = confirmed("a", "editor");
        Calendar.turnTo(day);
        JsonNode freshness = Api.read("services/" + id).get("freshness");
        assertEquals(grade, freshness.get("grade").asText());
        assertEquals("2026-11-12", freshness.get("reviewBefore").asText());
        assertEquals("editor", freshness.get("verifiedBy").asText());
        assertEquals("owner", freshness.get("verifiedHow").asText());
        assertEquals("2026-05-12T08:00:00Z", freshness.get("verifiedAt").asText());
        assertTrue(freshness.get("label").asText().contains("12 maj 2026"), freshness::toString);
        assertEquals(List.of("a"), names(search(Map.of("freshness", grade))));
        assertEquals(List.of("a"), names(search(Map.of())));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"current, unverified", "older, outdated", "unknown, outdated", ", unverified"})
    void anImportedListingIsUnverifiedOrAsItsSourceSaysOutdated(String status, String grade) {
        Given.stored(status == null ? service("a").without("sourceStatus") : service("a").with("sourceStatus", status));
        JsonNode freshness = Api.read("services/" + Given.id("service", "a")).get("freshness");
        assertEquals(grade, freshness.get("grade").asText());
        for (String field : List.of("verifiedAt", "verifiedBy", "verifiedHow", "reviewBefore", "sourceAsOf")) {
            assertTrue(freshness.get(field).isNull(), field);
        }
        assertTrue(freshness.get("label").asText().contains("bekräftad"), freshness::toString);
    }

    @Test
    void everyCardOfAnUnconfirmedListingSaysSo() {
        Given.stored(service("a"));
        assertEquals(
                "Exempeluppgift – inte bekräftad av aktören",
                search(Map.of()).at("/services/0/freshness/label").asText());
    }

    @Test
    void anOutdatedListingIsNotOutdatedOnceSomebodyVouchesForIt() {
        Given.stored(service("a").with("sourceStatus", "older"));
        assertEquals(1, search(Map.of()).at("/_meta/outdatedItems").asInt());
        Confirmation.of(Given.id("service", "a"), SPRING, "editor", "owner", LocalDate.of(2999, 1, 1));
        JsonNode answer = search(Map.of());
        assertEquals(0, answer.at("/_meta/outdatedItems").asInt());
        assertEquals("fresh", answer.at("/services/0/freshness/grade").asText());
    }

    @Test
    void whatACoordinatorConfirmedIsMarkedAsDoneOnTheActorsBehalf() {
        UUID id = confirmed("a", "coordinator");
        Calendar.turnTo(LocalDate.of(2026, 6, 1));
        String own = Api.read("services/" + confirmedBeside("b")).at("/freshness/label").asText();
        String onBehalf = Api.read("services/" + id).at("/freshness/label").asText();
        assertNotEquals(own, onBehalf);
        assertTrue(onBehalf.contains("samordnare"), onBehalf);
    }

    @Test
    void ranksTheFreshFirst() {
        Given.stored(
                service("outdated").with("sourceStatus", "older"), service("unverified"), service("overdue"), service("due"),
                service("fresh"));
        Calendar.turnTo(LocalDate.of(2026, 11, 1));
        confirm("overdue", LocalDate.of(2026, 10, 1));
        confirm("due", LocalDate.of(2026, 11, 15));
        confirm("fresh", LocalDate.of(2027, 5, 1));
        List<String> order = List.of("fresh", "due", "overdue", "unverified", "outdated");
        for (String sort : List.of("relevance", "freshness")) {
            assertEquals(order, names(search(Map.of("sort", sort, "includeOutdated", true))), sort);
        }
        assertEquals(Set.of("fresh", "due"), Api.nameSet(search(Map.of("freshness", List.of("fresh", "due")))));
    }

    @Test
    void atMidnightFinishedAnswersAreMadeAnew() {
        UUID id = confirmed("a", "editor");
        Calendar.turnTo(AUTUMN);
        Response before = Api.get("services/" + id);
        String list = Api.get("services?freshness=due").asString();
        assertTrue(before.asString().contains("\"due\""));
        assertEquals(before.asString(), Api.get("services/" + id).asString());
        Calendar.turnTo(AUTUMN.plusDays(1));
        Response after = Api.get("services/" + id);
        assertTrue(after.asString().contains("\"overdue\""));
        assertNotEquals(before.header("ETag"), after.header("ETag"));
        RestAssured.given()
                .header("If-None-Match", before.header("ETag"))
                .get(Api.ROOT + "services/" + id)
                .then()
                .statusCode(200);
        assertNotEquals(list, Api.get("services?freshness=due").asString());
        assertEquals(0, search(Map.of("freshness", "due")).at("/_meta/totalItems").asInt());
    }

    @Test
    void aStrategyPeriodHasEndedFromNewYearOn() {
        Given.stored(period("p", "2024", "2025"));
        String path = "strategy-periods/" + Given.id("strategy-period", "p");
        Calendar.turnTo(LocalDate.of(2025, 12, 31));
        assertTrue(!Api.read(path).get("ended").asBoolean());
        Calendar.turnTo(LocalDate.of(2026, 1, 1));
        assertTrue(Api.read(path).get("ended").asBoolean());
    }

    private static UUID confirmed(String key, String role) {
        Given.stored(service(key));
        UUID id = Given.id("service", key);
        Confirmation.of(id, SPRING, role, "owner", AUTUMN);
        return id;
    }

    private static UUID confirmedBeside(String key) {
        Given.also(service(key));
        UUID id = Given.id("service", key);
        Confirmation.of(id, SPRING, "editor", "owner", AUTUMN);
        return id;
    }

    private static void confirm(String key, LocalDate reviewBefore) {
        Confirmation.of(Given.id("service", key), SPRING, "editor", "owner", reviewBefore);
    }
}
