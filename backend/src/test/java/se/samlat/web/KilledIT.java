package se.samlat.web;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import se.samlat.testkit.DatabaseServer;
import se.samlat.testkit.LogIn;
import se.samlat.testkit.PackagedApi;
import se.samlat.testkit.Wire;
import se.samlat.testkit.Wire.Reply;
import se.samlat.testkit.Wire.Request;

/** An API that is killed while editors save loses nothing that it has acknowledged, and leaves nothing half-written. */
class KilledIT {

    private static final int EDITORS = 4;
    private static final int ENOUGH = 20;

    @Test
    void keepsWhatWasAcknowledgedAndNothingByHalves() throws InterruptedException {
        LogIn logIn = PackagedApi.shared().logIn();
        try (DatabaseServer database = new DatabaseServer()) {
            Map<String, Integer> acknowledged = new ConcurrentHashMap<>();
            String token;
            try (PackagedApi api = launch(database, logIn)) {
                JsonNode services = api.wire().get("/samlat/v1/services?limit=100").json().path("services");
                String actor = services.get(0).at("/provider/id").asText();
                token = logIn.member("/actors/" + actor + "/editor");
                List<String> ids = StreamSupport.stream(services.spliterator(), false)
                        .filter(service -> service.at("/provider/id").asText().equals(actor))
                        .map(service -> service.path("id").asText())
                        .toList();
                saveUntilKilled(api, token, ids, acknowledged);
            }
            try (PackagedApi again = launch(database, logIn)) {
                acknowledged.forEach((id, version) -> check(again.wire(), token, id, version));
            }
        }
    }

    private static PackagedApi launch(DatabaseServer database, LogIn logIn) {
        return PackagedApi.launch(database, logIn, Map.of(
                        "samlat.import-on-empty", "content/code-lists.ndjson,content/halland.ndjson"))
                .awaitReady();
    }

    private static void saveUntilKilled(PackagedApi api, String token, List<String> ids, Map<String, Integer> acknowledged)
            throws InterruptedException {
        AtomicInteger saves = new AtomicInteger();
        AtomicBoolean killed = new AtomicBoolean();
        List<Thread> editors = java.util.stream.IntStream.range(0, EDITORS)
                .mapToObj(i -> Thread.ofVirtual().start(() -> {
                    String id = ids.get(i % ids.size());
                    while (!killed.get()) {
                        try {
                            confirm(api.wire(), token, id, acknowledged, saves);
                        } catch (RuntimeException | AssertionError e) {
                            // What was asked while it died was never acknowledged.
                            assertTrue(killed.get(), e::toString);
                        }
                    }
                }))
                .toList();
        await().atMost(PackagedApi.GENEROUS).until(() -> saves.get() >= ENOUGH);
        killed.set(true);
        api.kill();
        for (Thread editor : editors) {
            editor.join();
        }
    }

    private static void confirm(
            Wire wire, String token, String id, Map<String, Integer> acknowledged, AtomicInteger saves) {
        int version = edition(wire, token, id).path("version").asInt();
        Request request = ask(token, "POST", id + "/confirmations").with("If-Match", "\"" + version + "\"");
        Reply reply = wire.send(request, "{}".getBytes(StandardCharsets.UTF_8));
        if (reply.status() == 200) {
            acknowledged.merge(id, reply.json().path("version").asInt(), Math::max);
            saves.incrementAndGet();
        }
    }

    private static void check(Wire wire, String token, String id, int version) {
        int now = edition(wire, token, id).path("version").asInt();
        assertTrue(now >= version, () -> id + " was acknowledged at " + version + " and stands at " + now);
        JsonNode history = wire.send(ask(token, "GET", id + "/history?limit=100")).json();
        assertEquals(now, history.at("/entries/0/version").asInt(), "the listing and its history say the same");
        assertEquals(Math.min(100, now + 1), history.path("entries").size(), "every version has its line");
    }

    private static JsonNode edition(Wire wire, String token, String id) {
        return wire.send(ask(token, "GET", id + "/edition")).json();
    }

    private static Request ask(String token, String method, String path) {
        return Wire.request(method, "/samlat/v1/services/" + path)
                .with("Authorization", "Bearer " + token)
                .with("Content-Type", "application/json");
    }
}
