package se.samlat.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samlat.testkit.Wire.request;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samlat.testkit.PackagedApi;
import se.samlat.testkit.Wire;
import se.samlat.testkit.Wire.Reply;

/** What cannot be read is refused with a problem document, whatever it is and wherever it stops. */
class BadRequestIT {

    private static final String SERVICES = "/samlat/v1/services";
    private static final String SEARCHES = SERVICES + "/searches";
    private static final String HYLTE = "/samlat/v1/municipalities/1315";

    private static Wire wire() {
        return PackagedApi.shared().api().wire();
    }

    static Stream<String> lists() {
        return Operation.publicReads().stream()
                .map(Operation::path)
                .filter(path -> !path.contains("{") && !path.contains("coverage") && !path.endsWith("api-info"));
    }

    static Stream<Operation> publicReads() {
        return Operation.publicReads().stream();
    }

    // --- Query -----------------------------------------------------------------------------------

    @ParameterizedTest
    @MethodSource("lists")
    void refusesPagesAndLimitsThatAreNoneByName(String list) {
        for (String limit : List.of("0", "-1", "101", "abc", "1e3", "2147483648", "1.0", "%201", "%D9%A3", "")) {
            Expect.problemAt(400, wire().get(list + "?limit=" + limit), "?limit");
        }
        for (String page : List.of("0", "-1", "1000001", "99999999999999999999", "x")) {
            Expect.problemAt(400, wire().get(list + "?page=" + page), "?page");
        }
    }

    @ParameterizedTest
    @MethodSource("lists")
    void answersTheDeepestPageWithNothing(String list) {
        assertEquals(200, wire().get(list + "?page=1000000&limit=100").status());
    }

    @ParameterizedTest
    @MethodSource("lists")
    void refusesMomentsThatAreNone(String list) {
        for (String moment : List.of(
                "yesterday", "2026-13-01T00:00:00Z", "2026-01-01", "%2B999999999-01-01T00:00:00Z",
                "-999999999-01-01T00:00:00Z", "0000-01-01T00:00:00Z")) {
            Expect.problemAt(400, wire().get(list + "?changedSince=" + moment), "?changedSince");
        }
    }

    @ParameterizedTest
    @MethodSource("publicReads")
    void refusesUnknownQueryParametersByName(Operation operation) {
        Expect.problemAt(400, wire().get(operation.address() + "?fritext=x"), "?fritext");
    }

    @Test
    void refusesUnknownQueryParametersOfASearchByBody() {
        Reply reply = wire().send(request("POST", SEARCHES + "?q=x").with("Content-Type", "application/json"), bytes("{}"));
        Expect.problemAt(400, reply, "?q");
    }

    @ParameterizedTest
    @MethodSource("publicReads")
    void refusesParametersGivenTwiceWhereOneIsMeant(Operation operation) {
        operation.description().path("parameters").forEach(parameter -> {
            boolean single = !parameter.path("schema").path("type").asText().equals("array");
            if (parameter.path("in").asText().equals("query") && single) {
                String name = parameter.path("name").asText();
                Expect.problemAt(400, wire().get(operation.address() + "?%s=1&%s=1".formatted(name, name)), "?" + name);
            }
        });
    }

    @ParameterizedTest
    @CsvSource({
        "q=a%00b,?q", "q=%ff%fe,?q", "q=%c3,?q", "q=%ED%A0%80,?q", "municipality=13%0015,?municipality",
        "facets=maybe,?facets", "includeOutdated=1,?includeOutdated", "age=121,?age", "age=-1,?age", "age=%D9%A3,?age",
        "actor=x,?actor", "actor=1-1-1-1-1,?actor", "sort=price,?sort", "municipality=1315'%20or%20'1'='1,?municipality",
        "cost=FREE,?cost", "municipality=,?municipality"
    })
    void refusesValuesThatDoNotExistByName(String query, String pointer) {
        Expect.problemAt(400, wire().get(SERVICES + "?" + query), pointer);
    }

    @Test
    void refusesMoreValuesAndLongerTextsThanAQuestionNeeds() {
        Expect.problemAt(400, wire().get(SERVICES + "?" + "municipality=1315&".repeat(51) + "page=1"), "?municipality");
        Expect.problemAt(400, wire().get(SERVICES + "?q=" + "a".repeat(300)), "?q");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'%20or%201=1%20--", "%22%3Bdrop%20table%20service%3B", "%25_%27", "$1", "%5C'", "1315%27)%3B--"})
    void takesTheLanguageOfDatabasesForPlainText(String text) {
        assertEquals(200, wire().get(SERVICES + "?q=" + text).status());
        Expect.problem(404, wire().get("/samlat/v1/municipalities/" + text));
        assertEquals(200, wire().get(HYLTE).status());
    }

    @Test
    void readsLettersThatWereNotEncodedAsUtf8() {
        String encoded = wire().get(SERVICES + "?q=s%C3%B6mn").text();
        String plain = wire().get(SERVICES + "?q=" + new String("sömn".getBytes(UTF_8), ISO_8859_1)).text();
        assertEquals(encoded, plain);
        Expect.problemAt(400, wire().get(SERVICES + "?q=" + new String(new byte[] {(byte) 0xff}, ISO_8859_1)), "?q");
    }

    // --- Address ---------------------------------------------------------------------------------

    @ParameterizedTest
    @ValueSource(strings = {
        "/samlat/v1/municipalities/%00", "/samlat/v1/municipalities/13%0015", "/samlat/v1/municipalities/%ff",
        "/samlat/v1/services/%00", "/samlat/v1/services/x", "/samlat/v1/services/1-1-1-1-1", "/samlat/v1/actors/%E2%82",
        "/samlat/v1/municipalities/a%2fb", "/", "/nothing", "/samlat", "/samlat/v1", "/samlat/v1/", "/samlat/v2/services",
        "/q", "/q/swagger-ui/", "/q/dev-ui/", "/q/arc", "/q/health", "/q/metrics", "/q/openapi", "/openapi",
        "/swagger-ui", "/unused/openapi", "/health/x", "/favicon.ico", "/samlat/v1/importsx"
    })
    void findsNothingWhereNothingIs(String address) {
        Expect.problem(404, wire().get(address));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        SERVICES + "?q=%", SERVICES + "?q=%zz", SERVICES + "?q=100%25%4", "/samlat/v1/municipalities/%",
        "/samlat/v1/municipalities/%zz", "/%zz", "/samlat/v1/municipalities/..\\..\\x", SERVICES + "?q=[x]{y}|^`\"<>",
        "/samlat/v1/municipalities/\";drop"
    })
    void refusesAddressesThatAreNone(String address) {
        Expect.problem(400, wire().get(address));
    }

    @Test
    void refusesAddressesThatAreTooLong() {
        for (int length : new int[] {8200, 100_000, 900_000}) {
            Expect.problem(414, wire().get(SERVICES + "?q=" + "a".repeat(length)));
            Expect.problem(414, wire().get("/samlat/v1/municipalities/" + "a".repeat(length)));
        }
    }

    // --- Headers ---------------------------------------------------------------------------------

    @Test
    void refusesHeadersThatAreTooLarge() {
        Expect.problem(431, wire().send(request("GET", SERVICES).with("X-Large", "a".repeat(25_000))));
        Expect.problem(431, wire().send(request("GET", SERVICES).with("X-Large", "a".repeat(500_000))));
        var many = request("GET", SERVICES);
        for (int i = 0; i < 300; i++) {
            many.with("X-Header-" + i, "a".repeat(100));
        }
        Expect.problem(431, wire().send(many));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/xml", "image/png", "bogus", "text/csv, application/problem+json"})
    void refusesFormatsThatItDoesNotHave(String accept) {
        for (String address : List.of(SERVICES, HYLTE, "/samlat/v1/api-info")) {
            Expect.problem(406, wire().send(request("GET", address).with("Accept", accept)));
        }
    }

    @Test
    void refusesARequestWithoutHost() {
        Expect.problem(400, wire().exchange(bytes("GET " + SERVICES + " HTTP/1.1\r\n\r\n"), false));
        Expect.problem(400, wire().exchange(bytes("GET " + SERVICES + " HTTP/1.1\r\nHost: a b/:x\r\n\r\n"), false));
    }

    @Test
    void answersWhatIsNotHttpWithAPlainRefusal() {
        for (String text : List.of("HELLO\r\n\r\n", "GET / HTTP/1.1\r\nHost: x\r\nno colon\r\n\r\n",
                "POST " + SEARCHES + " HTTP/1.1\r\nHost: x\r\nContent-Length: many\r\n\r\n")) {
            assertEquals(400, wire().exchange(bytes(text), false).status(), text);
        }
    }

    @Test
    void makesATraceOfItsOwnWhereTheCallersIsNone() {
        String given = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
        assertEquals(given, wire().send(request("GET", HYLTE).with("traceparent", given)).header("traceparent"));
        for (String bad : List.of("evil", "00-" + "0".repeat(32) + "-b7ad6b7169203331-01", given.toUpperCase(java.util.Locale.ROOT))) {
            String made = wire().send(request("GET", HYLTE).with("traceparent", bad)).header("traceparent");
            assertTrue(made.matches("00-[0-9a-f]{32}-[0-9a-f]{16}-00") && !made.equals(bad), made);
        }
    }

    // --- Methods ---------------------------------------------------------------------------------

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE", "TRACE", "FOO", "PROPFIND", "get"})
    void refusesMethodsThatDoNotWorkHereAndNamesThoseThatDo(String method) {
        for (String address : List.of("/samlat/v1/actors", HYLTE, "/samlat/v1/api-info", "/samlat/v1/openapi.json", "/health", "/metrics")) {
            Reply reply = wire().send(request(method, address).with("Content-Type", "application/json"));
            Expect.problem(405, reply);
            List<String> allowed = Arrays.stream(reply.header("allow").split(",")).map(String::strip).toList();
            assertTrue(allowed.containsAll(List.of("GET", "HEAD", "OPTIONS")), address + ": " + reply.header("allow"));
        }
        Expect.problem(404, wire().send(request(method, "/nothing")));
    }

    @Test
    void refusesToReadASearchAddressAndToAskTheServerAsAWhole() {
        Reply reply = wire().get(SEARCHES);
        assertTrue(List.of(404, 405).contains(reply.status()));
        Expect.problem(reply.status(), reply);
        Expect.problem(404, wire().exchange(bytes("OPTIONS * HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"), false));
        Expect.problem(404, wire().exchange(bytes("GET services HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"), false));
    }

    @Test
    void saysOnOptionsWhatWorks() {
        Reply reply = wire().send(request("OPTIONS", SERVICES));
        assertEquals(200, reply.status());
        assertTrue(reply.header("allow").contains("GET"));
    }

    @Test
    void sendsNoBodyWithTheHeadOfAProblem() {
        Reply reply = wire().send(request("HEAD", "/samlat/v1/municipalities/9999"));
        assertEquals(404, reply.status());
        assertEquals("application/problem+json", reply.header("content-type"));
        assertEquals(414, wire().send(request("HEAD", "/" + "a".repeat(9000))).status());
    }

    // --- What is said of it ------------------------------------------------------------------------

    @Test
    void speaksTheCallersLanguage() {
        Reply swedish = wire().get("/nothing");
        Reply english = wire().send(request("GET", "/nothing").with("Accept-Language", "en-GB, sv;q=0.5"));
        assertEquals("sv", swedish.header("content-language"));
        assertEquals("en", english.header("content-language"));
        assertEquals("Not found", english.json().path("title").asText());
        assertEquals("sv", wire().send(request("GET", "/nothing").with("Accept-Language", ";;q=x, *")).header("content-language"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
