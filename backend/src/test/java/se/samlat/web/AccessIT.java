package se.samlat.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samlat.testkit.Wire.request;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samlat.testkit.LogIn;
import se.samlat.testkit.PackagedApi;
import se.samlat.testkit.Wire;
import se.samlat.testkit.Wire.Reply;

/** Who may call what, with which credentials, from where; and what is open at all. */
class AccessIT {

    private static final String HYLTE = "/samlat/v1/municipalities/1315";
    private static final String JOB = "/samlat/v1/imports/0192b7a0-0000-7000-8000-000000000001";

    private static Wire wire() {
        return PackagedApi.shared().api().wire();
    }

    private static LogIn logIn() {
        return PackagedApi.shared().logIn();
    }

    static Stream<Operation> operations() {
        return Operation.all().stream();
    }

    @AfterEach
    void logInAnswersAgain() {
        logIn().answer();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void letsTheUnknownInExactlyWhereTheContractSaysSo(Operation operation) {
        Reply reply = call(operation, null);
        if (operation.open()) {
            // What takes something in has been sent nothing that it could take.
            boolean takes = operation.description().path("responses").has("422");
            assertEquals(takes ? 422 : 200, reply.status(), reply.text());
        } else {
            Expect.problem(401, reply);
            assertTrue(reply.header("www-authenticate").startsWith("Bearer"));
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void refusesATokenThatDoesNotHoldEverywhere(Operation operation) {
        for (String token : List.of(
                "rubbish", "a.b.c", "", logIn().expired("importer"), logIn().forAnotherApi("importer"),
                logIn().ofAnotherRealm("importer"), logIn().forged("importer"), logIn().token("importer") + "x")) {
            Reply reply = call(operation, "Bearer " + token);
            Expect.problem(401, reply);
            assertTrue(reply.header("www-authenticate").startsWith("Bearer"));
        }
        Expect.problem(401, call(operation, "Basic YW5uYTpzZWNyZXQ="));
    }

    @Test
    void letsTheImporterImportAndNobodyElse() {
        Expect.problem(404, wire().send(request("GET", JOB).with("Authorization", "Bearer " + logIn().token("importer"))));
        for (String role : List.of("administrator", "coordinator", "partner", "statistics-editor", "follow-up-lead", "Importer")) {
            Expect.problem(403, wire().send(request("GET", JOB).with("Authorization", "Bearer " + logIn().token(role))));
        }
        Expect.problem(403, wire().send(request("GET", JOB).with("Authorization", "Bearer " + logIn().token())));
    }

    @Test
    void servesThePublicWhileTheLogInServiceIsAwayOrSilent() {
        logIn().away();
        assertEquals(200, wire().send(request("GET", HYLTE).with("Cache-Control", "no-cache")).status());
        assertEquals(200, wire().get("/health/ready").status());
        logIn().sayNothing();
        assertEquals(200, wire().send(request("GET", HYLTE).with("Cache-Control", "no-cache")).status());
    }

    @Test
    void saysSoWhenATokenCannotBeChecked() {
        for (Runnable trouble : List.<Runnable>of(() -> logIn().away(), () -> logIn().sayNothing())) {
            trouble.run();
            for (String address : List.of(HYLTE, JOB)) {
                Reply reply = wire().send(request("GET", address).with("Authorization", "Bearer " + logIn().ofUnknownKey("importer")));
                Expect.problem(503, reply);
                assertFalse(reply.header("retry-after").isEmpty());
            }
        }
        logIn().answer();
        Expect.problem(401, wire().send(request("GET", HYLTE).with("Authorization", "Bearer " + logIn().ofUnknownKey("importer"))));
    }

    @Test
    void letsPagesOfAnyOriginRead() {
        Reply asked = wire().send(request("OPTIONS", HYLTE)
                .with("Origin", "https://kommun.example")
                .with("Access-Control-Request-Method", "GET")
                .with("Access-Control-Request-Headers", "authorization,if-none-match"));
        assertEquals(200, asked.status());
        assertTrue(asked.header("access-control-allow-methods").contains("GET"));
        assertTrue(asked.header("access-control-allow-headers").contains("if-none-match"));
        for (String address : List.of(HYLTE, HYLTE + "?x=1", "/nothing")) {
            Reply reply = wire().send(request("GET", address).with("Origin", "https://kommun.example"));
            assertTrue(Set.of("*", "https://kommun.example").contains(reply.header("access-control-allow-origin")), address);
            assertTrue(reply.header("vary").contains("Origin"), "an answer for one origin must not be kept for another");
            assertTrue(reply.header("access-control-expose-headers").contains("etag"));
            assertFalse(reply.header("access-control-allow-credentials").equals("true"));
        }
    }

    @Test
    void sendsTheHeadersThatProtect() {
        for (String address : List.of(HYLTE, HYLTE, "/nothing", "/health", "/metrics", "/samlat/v1/openapi.json")) {
            Reply reply = wire().get(address);
            assertEquals("nosniff", reply.header("x-content-type-options"), address);
            assertEquals("no-referrer", reply.header("referrer-policy"), address);
            assertEquals("default-src 'none'; frame-ancestors 'none'", reply.header("content-security-policy"), address);
            assertEquals("", reply.header("server"), address);
            assertEquals("", reply.header("x-powered-by"), address);
        }
    }

    @Test
    void opensHealthMetricsAndContractBesidesTheApi() {
        for (String address : List.of("/health", "/health/live", "/health/ready", "/metrics",
                "/samlat/v1/openapi", "/samlat/v1/openapi.json", "/samlat/v1/openapi.yaml")) {
            assertEquals(200, wire().get(address).status(), address);
        }
    }

    @Test
    void countsRequestsByAddressesOfItsOwnOnly() {
        wire().get(HYLTE);
        wire().get(HYLTE);
        wire().get("/samlat/v1/municipalities/%22drop");
        wire().get("/samlat/v1/hemlighet");
        wire().get("/hemlighet/1");
        wire().get("/hemlighet%zz");
        wire().get("/samlat/v1/services/hemlighet%zz");
        wire().send(request("GET", "/samlat/v1/hemlig").with("Content-Length", "99999999"));
        wire().send(request("GET", "/samlat/v1/services/hemlig").with("X-Large", "a".repeat(25_000)));
        Set<String> known = Operation.all().stream().map(Operation::path).collect(Collectors.toCollection(TreeSet::new));
        known.addAll(Set.of("/samlat/v1/{list}/{id}", "/other", "NOT_FOUND", "REDIRECTION", "root", "/health", "/health/live",
                "/health/ready", "/metrics", "/samlat/v1/openapi", "/samlat/v1/openapi.json", "/samlat/v1/openapi.yaml",
                "/cors-preflight", "/bad-request"));
        Set<String> labels = Pattern.compile("uri=\"([^\"]*)\"").matcher(wire().get("/metrics").text()).results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(labels.contains("/samlat/v1/{list}/{id}"), labels.toString());
        labels.removeAll(known);
        assertEquals(Set.of(), labels);
    }

    @Test
    void knowsEveryListOfTheContractInItsMetrics() {
        Operation.publicReads().stream().map(Operation::path).filter(path -> !path.contains("{")).forEach(path -> {
            wire().get(path);
            assertTrue(wire().get("/metrics").text().contains("uri=\"" + path + "\""), path);
        });
    }

    private static Reply call(Operation operation, String authorization) {
        Wire.Request request = request(operation.method(), operation.address());
        if (authorization != null) {
            request.with("Authorization", authorization);
        }
        if (operation.method().equals("GET")) {
            return wire().send(request);
        }
        String type = operation.path().endsWith("imports") ? "application/x-ndjson" : "application/json";
        return wire().send(request.with("Content-Type", type), "{}".getBytes());
    }
}
