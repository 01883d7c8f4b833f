package se.samlat.testkit;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContractFilterTest {

    private static final String ID = "018f3c2e-7d1a-7c3e-9b1a-8501a1980912";
    private static final String GOOD = "{\"id\":\"" + ID + "\",\"name\":\"Samtal\",\"note\":null}";
    private static final String PROBLEM = "{\"type\":\"/problems/x\",\"title\":\"x\",\"status\":404}";
    private static final List<String> HEADERS = List.of("etag", "traceparent", "content-type");

    private static final String DOCUMENT =
            """
            { "openapi": "3.1.0",
              "paths": {
                "/samlat/v1/services/{id}": { "get": { "responses": {
                  "200": {
                    "headers": {
                      "ETag": { "required": true, "schema": { "type": "string" } },
                      "traceparent": { "$ref": "#/components/headers/traceparent" },
                      "Link": { "schema": { "type": "string" } } },
                    "content": {
                      "application/json;charset=UTF-8": { "schema": { "$ref": "#/components/schemas/Service" } },
                      "text/csv": { "schema": { "type": "string" } } } },
                  "304": { "description": "same" },
                  "4XX": { "$ref": "#/components/responses/Problem" } } } },
                "/samlat/v1/services/searches": { "post": { "responses": {
                  "200": { "content": { "application/json": { "schema":
                    { "type": "array", "items": { "$ref": "#/components/schemas/Service" } } } } },
                  "204": { "description": "nothing" },
                  "default": { "$ref": "#/components/responses/Problem" } } } } },
              "components": {
                "headers": { "traceparent": { "required": true, "schema": { "type": "string" } } },
                "responses": { "Problem": { "content": {
                  "application/problem+json": { "schema": { "$ref": "#/components/schemas/Problem" } } } } },
                "schemas": {
                  "Problem": { "type": "object", "required": ["type", "title", "status"],
                    "properties": { "status": { "type": "integer" } } },
                  "Service": { "type": "object", "required": ["id", "name"], "additionalProperties": false,
                    "properties": {
                      "id": { "type": "string", "format": "uuid" },
                      "name": { "type": "string" },
                      "note": { "type": ["string", "null"] },
                      "changedAt": { "type": "string", "format": "date-time" },
                      "partners": { "type": "array", "items": { "$ref": "#/components/schemas/Service" } } } } } } }
            """;

    private static JsonNode document() {
        try {
            return new ObjectMapper().readTree(DOCUMENT);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private final Contract contract = new Contract(document());

    private List<String> faults(String method, String path, int status, String type, List<String> headers, String body) {
        return contract.faults(new Contract.Answer(
                method, "/samlat/v1" + path, status, type, headers, body.getBytes(StandardCharsets.UTF_8)));
    }

    private List<String> faultsOfService(String body) {
        return faults("GET", "/services/" + ID, 200, "application/json", HEADERS, body);
    }

    @Test
    void allowsWhatTheContractSays() {
        assertEquals(List.of(), faultsOfService(GOOD));
        assertEquals(List.of(), faults("GET", "/services/7", 200, "application/json;charset=utf-8", HEADERS, GOOD));
        assertEquals(List.of(), faults("GET", "/services/7", 200, "text/csv", HEADERS, "id;name"));
        assertEquals(List.of(), faults("GET", "/services/7", 304, "", HEADERS, ""));
        assertEquals(List.of(), faults("HEAD", "/services/7", 200, "application/json", HEADERS, ""));
        assertEquals(List.of(), faults("GET", "/services/7", 404, "application/problem+json", HEADERS, PROBLEM));
        assertEquals(List.of(), faults("POST", "/services/searches", 200, "application/json", HEADERS, "[" + GOOD + "]"));
        assertEquals(List.of(), faults("POST", "/services/searches", 503, "application/problem+json", HEADERS, PROBLEM));
        assertEquals(List.of(), faults("POST", "/services/searches", 204, "", HEADERS, ""));
        assertEquals(List.of(), faults("OPTIONS", "/services/7", 200, "", HEADERS, ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a type      | {\"id\":\"018f3c2e-7d1a-7c3e-9b1a-8501a1980912\",\"name\":7} | /name: integer found, string expected",
                "a null      | {\"id\":\"018f3c2e-7d1a-7c3e-9b1a-8501a1980912\",\"name\":null} | /name: null found, string expected",
                "a format    | {\"id\":\"7\",\"name\":\"x\"} | /id: does not match the uuid pattern",
                "an absence  | {\"id\":\"018f3c2e-7d1a-7c3e-9b1a-8501a1980912\"} | required property 'name' not found",
                "an addition | {\"id\":\"018f3c2e-7d1a-7c3e-9b1a-8501a1980912\",\"name\":\"x\",\"secret\":1} | property 'secret'",
                "a list item | {\"id\":\"018f3c2e-7d1a-7c3e-9b1a-8501a1980912\",\"name\":\"x\",\"partners\":[{}]} | /partners/0: required property",
                "a time      | {\"id\":\"018f3c2e-7d1a-7c3e-9b1a-8501a1980912\",\"name\":\"x\",\"changedAt\":\"2026-11-21\"} | /changedAt",
                "a whole     | [] | array found, object expected",
                "a key twice | {\"id\":\"018f3c2e-7d1a-7c3e-9b1a-8501a1980912\",\"name\":\"x\",\"name\":\"y\"} | the body is not JSON",
                "a tail      | {} {} | the body is not JSON",
                "a page      | <html> | the body is not JSON",
            })
    void refusesABodyThatTheSchemaDoesNotAllow(String what, String body, String fault) {
        var faults = faultsOfService(body);
        assertTrue(faults.stream().anyMatch(one -> one.contains(fault)), what + ": " + faults);
    }

    @Test
    void refusesAStatusThatIsNotDocumented() {
        assertEquals(List.of("the status is not documented"), faults("GET", "/services/7", 202, "application/json", HEADERS, GOOD));
        assertEquals(
                List.of("the status is not documented"),
                faults("GET", "/services/7", 500, "application/problem+json", HEADERS, PROBLEM));
    }

    @Test
    void refusesAMediaTypeThatIsNotDocumented() {
        assertEquals(
                List.of("the media type text/html is not documented"),
                faults("GET", "/services/7", 200, "text/html", HEADERS, "<html>"));
        assertEquals(
                List.of("the media type application/json is not documented"),
                faults("GET", "/services/7", 404, "application/json", HEADERS, PROBLEM));
    }

    @Test
    void refusesABodyWhereNoneBelongsAndNoneWhereOneDoes() {
        assertEquals(List.of("a body is not documented"), faults("POST", "/services/searches", 204, "text/plain", HEADERS, "x"));
        assertEquals(List.of("the body is missing"), faults("GET", "/services/7", 200, "application/json", HEADERS, ""));
    }

    @Test
    void refusesAnAnswerWithoutAPromisedHeader() {
        assertEquals(
                List.of("the header ETag is missing", "the header traceparent is missing"),
                faults("GET", "/services/7", 200, "application/json", List.of(), GOOD));
    }

    @Test
    void lettersGoBeforeParametersWhenAnAddressFitsTwoPaths() {
        var faults = faults("GET", "/services/searches", 200, "application/json", HEADERS, GOOD);
        assertEquals(List.of("the contract does not have the method here, so it must be refused"), faults);
    }

    @Test
    void anUnknownAddressOrMethodMustBeRefusedWithAProblem() {
        assertEquals(List.of(), faults("GET", "/nothing", 404, "application/problem+json", HEADERS, PROBLEM));
        assertEquals(List.of(), faults("PUT", "/services/7", 405, "application/problem+json", HEADERS, PROBLEM));
        assertEquals(1, faults("GET", "/nothing", 200, "application/json", HEADERS, "{}").size());
        assertEquals(1, faults("GET", "/nothing", 404, "text/html", HEADERS, "<html>").size());
        assertEquals(1, faults("DELETE", "/services/7", 500, "application/problem+json", HEADERS, PROBLEM).size());
        assertEquals(2, faults("GET", "/nothing", 404, "application/problem+json", HEADERS, "{\"status\":404}").size());
    }

    @Test
    void whatIsOutsideTheApiIsNotItsBusiness() {
        var health = new Contract.Answer("GET", "/health/live", 200, "text/html", List.of(), new byte[] {1});
        assertEquals(List.of(), contract.faults(health));
    }

    @Test
    void theFilterFailsTheTestAndSaysWhatWasAsked() throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            var isDocument = exchange.getRequestURI().getPath().endsWith("/openapi.json");
            var body = (isDocument ? DOCUMENT : "{\"id\":7}").getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.getResponseHeaders().add("ETag", "\"x\"");
            exchange.getResponseHeaders().add("traceparent", "x");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        try {
            var address = "http://127.0.0.1:" + server.getAddress().getPort();
            for (var filter : List.of(ContractFilter.of(document()), ContractFilter.servedAt("/samlat/v1/openapi.json"))) {
                var fault = assertThrows(
                        AssertionError.class,
                        () -> given().filter(filter).get(address + "/samlat/v1/services/7?language=sv"));
                assertTrue(fault.getMessage().contains("GET /samlat/v1/services/7 200"), fault.getMessage());
                assertTrue(fault.getMessage().contains("/id: integer found, string expected"), fault.getMessage());
                assertEquals(200, given().filter(filter).get(address + "/health/live").statusCode());
            }
        } finally {
            server.stop(0);
        }
    }
}
