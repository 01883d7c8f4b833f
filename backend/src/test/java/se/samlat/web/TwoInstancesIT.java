package se.samlat.web;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samlat.testkit.Wire.request;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.samlat.testkit.PackagedApi;
import se.samlat.testkit.Wire;
import se.samlat.testkit.Wire.Reply;

/** An acknowledged change is in every later answer of the instance that took it, and soon in those of every other. */
class TwoInstancesIT {

    private static final String ID = "01a2008c-0000-7000-8000-00000000feed";
    private static final String ADDRESS = "/samlat/v1/actors/" + ID;
    private static final String SEARCH = "/samlat/v1/services?q=vridmomentgruppen";
    private static final int CHANGES = 12;
    private static final int READERS = 3;
    private static final Duration SOON = Duration.ofSeconds(30);

    @Test
    void showsAnAcknowledgedChangeInEveryLaterAnswer() throws InterruptedException {
        Wire wire = PackagedApi.shared().api().wire();
        imported(wire, 0);
        AtomicInteger acknowledged = new AtomicInteger();
        AtomicBoolean done = new AtomicBoolean();
        Queue<String> stale = new ConcurrentLinkedQueue<>();
        AtomicInteger reads = new AtomicInteger();
        List<Thread> readers = IntStream.range(0, READERS).mapToObj(i -> Thread.ofVirtual().start(() -> {
            while (!done.get()) {
                int least = acknowledged.get();
                int seen = number(wire.get(ADDRESS));
                int listed = number(wire.get(SEARCH).json().path("services").path(0).path("provider"));
                reads.incrementAndGet();
                if (seen < least || listed < least) {
                    stale.add("acknowledged %d, seen %d, listed %d".formatted(least, seen, listed));
                }
            }
        })).toList();
        for (int change = 1; change <= CHANGES; change++) {
            imported(wire, change);
            acknowledged.set(change);
            assertEquals(change, number(wire.get(ADDRESS)));
        }
        done.set(true);
        for (Thread reader : readers) {
            reader.join();
        }
        assertEquals(List.of(), List.copyOf(stale));
        assertTrue(reads.get() > READERS);
    }

    @Test
    void showsAChangeOfAListingAloneInEveryLaterSearch() {
        Wire wire = PackagedApi.shared().api().wire();
        imported(wire, 0);
        for (int change = 1; change <= CHANGES; change++) {
            imported(wire, List.of(service(change)));
            for (int read = 0; read < READERS; read++) {
                assertEquals(change, number(wire.get(SEARCH).json().at("/services/0/summary"), "/sv"));
            }
        }
    }

    @Test
    void showsAChangeSoonOnAnotherInstance() {
        PackagedApi.Shared shared = PackagedApi.shared();
        try (PackagedApi second = PackagedApi.launch(shared.database(), shared.logIn(), Map.of())) {
            second.awaitReady();
            Wire here = shared.api().wire();
            Wire there = second.wire();
            for (int change = 101; change <= 103; change++) {
                there.get(ADDRESS);
                there.get("/samlat/v1/services?q=samtal");
                imported(here, change);
                int expected = change;
                await().atMost(SOON).until(() -> number(there.get(ADDRESS)) == expected);
                await().atMost(SOON).until(
                        () -> number(there.get(SEARCH).json().path("services").path(0).path("provider")) == expected);
                imported(there, change + 100);
                await().atMost(SOON).until(() -> number(here.get(ADDRESS)) == expected + 100);
            }
        }
    }

    /** Imports the actor and its listing with the number in their texts and waits for the report. */
    private static void imported(Wire wire, int number) {
        imported(wire, List.of(
                """
                {"type":"actor","source":"two-instances","externalId":"forandring","id":"%s","state":"published",\
                "content":{"name":{"sv":"Förändring %d"},"kind":"ideburen"}}""".formatted(ID, number),
                service(number)));
    }

    private static String service(int number) {
        return """
                {"type":"service","source":"two-instances","externalId":"vridning","state":"published",\
                "content":{"name":{"sv":"Vridmomentgruppen"},"summary":{"sv":"Förändring %d"},"provider":"forandring",\
                "audience":"residents-targeted","sourceStatus":"current"}}""".formatted(number);
    }

    private static void imported(Wire wire, List<String> records) {
        String token = "Bearer " + PackagedApi.shared().logIn().token("importer");
        Reply begun = wire.send(
                request("POST", "/samlat/v1/imports").with("Authorization", token).with("Content-Type", "application/x-ndjson"),
                String.join("\n", records).getBytes(StandardCharsets.UTF_8));
        assertEquals(202, begun.status(), begun.text());
        String job = "/samlat/v1/imports/" + begun.json().path("id").asText();
        Reply[] report = new Reply[1];
        await().atMost(SOON).pollInterval(Duration.ofMillis(10)).until(() -> {
            report[0] = wire.send(request("GET", job).with("Authorization", token));
            return report[0].json().path("state").asText().equals("finished");
        });
        assertEquals(0, report[0].json().path("refused").asInt() + report[0].json().path("conflicts").asInt(), report[0].text());
    }

    private static int number(Reply reply) {
        return number(reply.json());
    }

    private static int number(JsonNode actor) {
        return number(actor, "/name/sv");
    }

    private static int number(JsonNode entry, String pointer) {
        String text = entry.at(pointer).asText();
        return text.startsWith("Förändring ") ? Integer.parseInt(text.substring("Förändring ".length())) : -1;
    }
}
