package se.samlat.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import se.samlat.testkit.PackagedApi;
import se.samlat.testkit.Wire;
import se.samlat.testkit.Wire.Reply;
import se.samlat.testkit.Wire.Request;

/** What is being written, was refused, or was said about something taken away stands in no public answer. */
class NothingHiddenIT {

    private static final String DRAFT = "Utkastshemlighet";
    private static final String REFUSED = "Avvisatord";
    private static final String REASON = "Borttagningsskäl";

    private static Wire wire() {
        return PackagedApi.shared().api().wire();
    }

    @BeforeAll
    static void writeAndTakeAway() {
        String service = wire().get("/samlat/v1/services?limit=1&sort=name").json().at("/services/0/id").asText();
        String actor = wire().get("/samlat/v1/services/" + service).json().at("/provider/id").asText();
        String token = PackagedApi.shared().logIn().member("/actors/" + actor + "/editor");
        assertEquals(201, send(token, "POST", "services", content(actor, DRAFT)).status());
        assertEquals(422, send(token, "POST", "services", content(actor, REFUSED + " 640823-3234")).status());
        assertEquals(200, send(token, "PUT", "services/" + service + "/draft", content(actor, DRAFT)).status());
        Reply archived = wire().send(
                ask(token, "POST", "services/" + service + "/archivals").with("If-Match", "\"0\""),
                ("{\"reason\":\"" + REASON + "\"}").getBytes(StandardCharsets.UTF_8));
        assertEquals(200, archived.status(), archived.text());
        // What other tests read of Halland's content stands again.
        assertEquals(200, wire().send(ask(token, "POST", "services/" + service + "/restorations").with("If-Match", "\"1\"")).status());
    }

    @TestFactory
    Stream<DynamicTest> isInNoPublicAnswer() {
        return Operation.publicReads().stream()
                .map(operation -> DynamicTest.dynamicTest(operation.toString(), () -> {
                    for (String query : List.of("", "?q=" + DRAFT, "?changedSince=2020-01-01T00:00:00Z&limit=100")) {
                        String answer = wire().get(operation.address() + query).text();
                        for (String word : List.of(REFUSED, REASON)) {
                            assertFalse(answer.contains(word), () -> word + " stands in " + operation + query);
                        }
                        // A search says back what was asked for.
                        boolean told = answer.contains(DRAFT) && !query.contains(DRAFT);
                        assertFalse(told, () -> DRAFT + " stands in " + operation + query);
                    }
                }));
    }

    @Test
    void isFoundByNoSearch() {
        var found = wire().get("/samlat/v1/services?includeOutdated=true&includeNotStated=true&q=" + DRAFT).json();
        assertEquals(0, found.at("/_meta/totalItems").asInt());
    }

    private static String content(String actor, String words) {
        return "{\"content\":{\"provider\":\"" + actor + "\",\"name\":{\"sv\":\"" + words
                + "\"},\"audience\":\"residents-general\"}}";
    }

    private static Reply send(String token, String method, String path, String body) {
        Request request = ask(token, method, path);
        if (method.equals("PUT")) {
            request.with("If-None-Match", "*");
        }
        return wire().send(request, body.getBytes(StandardCharsets.UTF_8));
    }

    private static Request ask(String token, String method, String path) {
        return Wire.request(method, "/samlat/v1/" + path)
                .with("Authorization", "Bearer " + token)
                .with("Content-Type", "application/json");
    }
}
