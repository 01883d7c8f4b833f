package se.samlat.web;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samlat.testkit.Wire.request;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.samlat.testkit.DatabaseServer;
import se.samlat.testkit.LogIn;
import se.samlat.testkit.PackagedApi;
import se.samlat.testkit.Wire;
import se.samlat.testkit.Wire.Reply;

/** Without its database the API says so, at once and for everything that is data; and comes back by itself. */
class DatabaseAwayIT {

    private static final List<String> ALWAYS_TOLD = List.of(
            "/samlat/v1/api-info", "/samlat/v1/openapi.json", "/samlat/v1/openapi.yaml", "/health/live", "/metrics");

    private static DatabaseServer database() {
        return PackagedApi.shared().database();
    }

    private static Wire wire() {
        return PackagedApi.shared().api().wire();
    }

    @AfterEach
    void databaseIsBack() {
        database().thaw();
        database().start();
        PackagedApi.shared().api().awaitReady();
    }

    @Test
    void answers503WithoutItsDatabaseAndComesBackByItself() {
        List<String> reads = data();
        reads.forEach(address -> assertEquals(200, wire().get(address).status(), address));
        database().stop();
        await().atMost(Duration.ofSeconds(20)).until(() -> wire().get(reads.getFirst()).status() == 503);
        everythingButDataAnswers(reads);
        database().start();
        await().atMost(Duration.ofSeconds(60)).until(() -> wire().get("/health/ready").status() == 200);
        reads.forEach(address -> assertEquals(200, wire().get(address).status(), address));
        assertEquals(200, search().status());
    }

    @Test
    void answers503WhileItsDatabaseStandsStill() {
        List<String> reads = data();
        database().freeze();
        // The first of these come before anything has been noticed: they must end all the same.
        List<Reply> replies = reads.parallelStream()
                .map(address -> wire().send(request("GET", address).with("Cache-Control", "no-cache")))
                .toList();
        replies.forEach(reply -> assertTrue(reply.status() == 200 || reply.status() == 503, reply.text()));
        await().atMost(Duration.ofSeconds(20)).until(() -> wire().get(reads.getFirst()).status() == 503);
        everythingButDataAnswers(reads);
        database().thaw();
        await().atMost(Duration.ofSeconds(60)).until(() -> wire().get("/health/ready").status() == 200);
        reads.forEach(address -> assertEquals(200, wire().get(address).status(), address));
    }

    @Test
    void logsTheLossInOneLineWithoutItsInside() {
        database().stop();
        await().atMost(Duration.ofSeconds(20)).until(() -> wire().get("/health/ready").status() == 503);
        data().forEach(address -> wire().get(address));
        database().start();
        PackagedApi.shared().api().awaitReady();
        assertFalse(PackagedApi.shared().api().linesLike("The database does not answer").isEmpty());
        assertEquals(List.of(), PackagedApi.shared().api().linesLike("Exception|^\\s+at | ERROR |(?i)select "));
    }

    @Test
    void saysInOneSentenceThatItCannotStartWithoutItsDatabase() {
        database().stop();
        try (PackagedApi early = PackagedApi.launch(database(), PackagedApi.shared().logIn(), Map.of("samlat.database-wait", "PT1S"))) {
            assertEquals(1, early.awaitEnd());
            assertTrue(early.log().contains("has not answered for 1 s. Start it, then start Samlat again."), early.log());
            assertFalse(early.log().contains("Exception"), early.log());
        }
    }

    @Test
    void waitsAtItsStartForADatabaseThatIsLate() {
        database().stop();
        try (LogIn logIn = new LogIn();
                PackagedApi early = PackagedApi.launch(database(), logIn, Map.of("samlat.database-wait", "PT120S"))) {
            database().start();
            early.awaitReady();
            assertEquals(200, early.wire().get("/samlat/v1/municipalities/1315").status());
        }
    }

    private static void everythingButDataAnswers(List<String> reads) {
        for (String address : reads) {
            Reply reply = wire().get(address);
            Expect.problem(503, reply);
            assertFalse(reply.header("retry-after").isEmpty(), address);
        }
        Expect.problem(503, search());
        ALWAYS_TOLD.forEach(address -> assertEquals(200, wire().get(address).status(), address));
        assertEquals(503, wire().get("/health/ready").status());
        Expect.problem(404, wire().get("/nothing"));
    }

    private static List<String> data() {
        return addresses;
    }

    /** Found while the database is there; the contract alone does not tell the ids. */
    private static final List<String> addresses = Stream.concat(
                    Operation.publicReads().stream().map(Operation::address), Stream.of("/samlat/v1/services?q=samtal&facets=true"))
            .filter(address -> !address.endsWith("api-info"))
            .toList();

    private static Reply search() {
        return wire().send(
                request("POST", "/samlat/v1/services/searches").with("Content-Type", "application/json"), "{}".getBytes());
    }
}
