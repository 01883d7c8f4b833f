package se.samlat.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static se.samlat.testkit.Wire.request;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samlat.testkit.PackagedApi;
import se.samlat.testkit.Wire;
import se.samlat.testkit.Wire.Reply;

/** What cannot be read is refused with a problem document, whatever it is and wherever it stops. */
class BadInputIT {

    private static final String SERVICES = "/samlat/v1/services";
    private static final String SEARCHES = SERVICES + "/searches";
    private static final String HYLTE = "/samlat/v1/municipalities/1315";
    private static final int MEGABYTE = 1 << 20;
    private static final int DEEP = 5000;

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
        for (String address : List.of(SERVICES, HYLTE, "/samlat/v1/api-info", "/samlat/v1/openapi.json", "/health", "/metrics")) {
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

    // --- Bodies ----------------------------------------------------------------------------------

    static Stream<Arguments> bodies() {
        return Stream.of(
                arguments("nothing", "", ""),
                arguments("only spaces", "   ", ""),
                arguments("null", "null", ""),
                arguments("an array", "[]", ""),
                arguments("a text", "\"x\"", ""),
                arguments("a number", "1", ""),
                arguments("true", "true", ""),
                arguments("words after it", "{} x", ""),
                arguments("another object after it", "{}{}", ""),
                arguments("null after it", "{}null", ""),
                arguments("a key twice", "{\"q\":\"a\",\"q\":\"b\"}", null),
                arguments("a list twice", "{\"cost\":[\"free\"],\"cost\":[\"fee\"]}", null),
                arguments("an unknown field", "{\"fritext\":1}", "/fritext"),
                arguments("an unknown field with slashes", "{\"a/b~c\":1}", "/a~1b~0c"),
                arguments("a number as text", "{\"q\":1}", "/q"),
                arguments("an object as text", "{\"q\":{}}", "/q"),
                arguments("a text as number", "{\"limit\":\"5\"}", "/limit"),
                arguments("half a number", "{\"limit\":1.5}", "/limit"),
                arguments("a number without end", "{\"page\":" + "9".repeat(2000) + "}", null),
                arguments("a large number", "{\"limit\":99999999999}", "/limit"),
                arguments("limit 0", "{\"limit\":0}", "/limit"),
                arguments("limit 101", "{\"limit\":101}", "/limit"),
                arguments("page -1", "{\"page\":-1}", "/page"),
                arguments("a text as flag", "{\"facets\":\"true\"}", "/facets"),
                arguments("a number as flag", "{\"facets\":1}", "/facets"),
                arguments("one value for a list", "{\"municipality\":\"1315\"}", "/municipality"),
                arguments("numbers in a list", "{\"municipality\":[1315]}", "/municipality/0"),
                arguments("nulls in a list", "{\"municipality\":[null]}", null),
                arguments("lists in a list", "{\"municipality\":[[\"1315\"]]}", "/municipality/0"),
                arguments("a code that does not exist", "{\"municipality\":[\"\\ud800\"]}", null),
                arguments("a raw NUL", "{\"q\":\"a\0b\"}", null),
                arguments("an escaped NUL", "{\"q\":\"a\\u0000b\"}", "/q"),
                arguments("half a character", "{\"q\":\"\\ud800\"}", "/q"),
                arguments("an end too early", "{\"q\":\"a", null),
                arguments("no number", "{\"limit\":NaN}", null),
                arguments("a comment", "{/*x*/}", null),
                arguments("single quotes", "{'q':'a'}", null),
                arguments("5 000 open brackets", "[".repeat(DEEP), null),
                arguments("5 000 open objects", "{\"q\":".repeat(DEEP), null),
                arguments("5 000 lists in one field", "{\"q\":" + "[".repeat(DEEP) + "]".repeat(DEEP) + "}", null),
                arguments("5 000 lists in a list", "{\"municipality\":" + "[".repeat(DEEP) + "]".repeat(DEEP) + "}", null),
                arguments("5 000 objects in an unknown field", "{\"x\":" + "{\"x\":".repeat(DEEP) + "1" + "}".repeat(DEEP) + "}", null),
                arguments("a long text", "{\"q\":\"" + "a".repeat(900_000) + "\"}", "/q"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bodies")
    void refusesASearchWhoseBodyIs(String what, String body, String pointer) {
        Reply reply = search(bytes(body));
        if (pointer == null) {
            Expect.problem(400, reply);
        } else {
            Expect.problemAt(400, reply, pointer);
        }
    }

    @Test
    void refusesBodiesThatAreNoUtf8() {
        Expect.problem(400, search(new byte[] {'{', '"', 'q', '"', ':', '"', (byte) 0xff, (byte) 0xfe, '"', '}'}));
        Expect.problem(400, search("{\"q\":\"å\"}".getBytes(ISO_8859_1)));
    }

    @Test
    void takesAMegabyteAndNoMore() {
        byte[] most = new byte[MEGABYTE];
        Arrays.fill(most, (byte) ' ');
        most[0] = '{';
        most[1] = '}';
        assertEquals(200, search(most).status());
        Expect.problem(413, search(Arrays.copyOf(most, MEGABYTE + 1)));
        Expect.problem(413, search(new byte[10 * MEGABYTE]));
        Expect.problem(413, wire().send(request("GET", SERVICES).with("Content-Length", "10485760")));
    }

    @Test
    void takesNoMoreThanAMegabyteInChunks() {
        byte[] spaces = " ".repeat(65_536).getBytes(UTF_8);
        Expect.problem(413, wire().sendChunked(json("POST", SEARCHES), spaces, 160));
        byte[] list = bytes("[" + "1,".repeat(32_000));
        Reply reply = wire().sendChunked(json("POST", SEARCHES), list, 160);
        assertTrue(List.of(400, 413).contains(reply.status()), reply.text());
        Expect.problem(reply.status(), reply);
    }

    @Test
    void refusesAnImportLargerThanAnImportMayBe() {
        Expect.problem(413, wire().send(request("POST", "/samlat/v1/imports")
                .with("Content-Type", "application/x-ndjson")
                .with("Content-Length", "209715200")));
        Expect.problem(413, wire().send(request("POST", "/samlat/v1/importsx").with("Content-Length", "2000000")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/xml", "application/x-ndjson", "application/x-www-form-urlencoded"})
    void refusesMediaTypesThatItDoesNotTake(String type) {
        Expect.problem(415, wire().send(request("POST", SEARCHES).with("Content-Type", type), bytes("{}")));
    }

    @Test
    void refusesAMediaTypeThatIsNone() {
        Reply reply = wire().send(request("POST", SEARCHES).with("Content-Type", "/;;="), bytes("{}"));
        assertTrue(List.of(400, 415).contains(reply.status()));
        Expect.problem(reply.status(), reply);
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

    @Test
    void logsNothingOfWhatCallersWrite() {
        String marker = "hemligtord";
        wire().get(SERVICES + "?q=" + marker);
        wire().get(SERVICES + "?" + marker + "=1");
        wire().get(SERVICES + "?municipality=" + marker);
        wire().get(SERVICES + "?q=" + marker + "%00");
        wire().get(SERVICES + "?q=" + marker + "%zz");
        wire().get("/samlat/v1/municipalities/" + marker + "%00");
        wire().get("/samlat/v1/municipalities/" + marker);
        wire().get("/" + marker);
        wire().send(request("GET", HYLTE).with("Authorization", "Bearer " + marker));
        wire().send(request("GET", HYLTE).with("X-" + marker, marker));
        for (String body : List.of("{\"q\":\"%s\"}", "{\"%s\":1}", "{\"q\":\"%s", "[\"%s\"]", "{\"municipality\":[\"%s\"]}")) {
            search(bytes(body.formatted(marker)));
        }
        assertFalse(PackagedApi.shared().api().log().contains(marker));
        assertFalse(wire().get("/metrics").text().contains(marker));
    }

    @Test
    void logsNoFaultsOfItsOwnForTheFaultsOfCallers() {
        for (Arguments body : bodies().toList()) {
            search(bytes((String) body.get()[1]));
        }
        wire().get("/samlat/v1/municipalities/%00");
        wire().get(SERVICES + "?changedSince=%2B999999999-01-01T00:00:00Z");
        String log = PackagedApi.shared().api().log();
        assertFalse(log.contains(" ERROR "), log);
    }

    private static Reply search(byte[] body) {
        return wire().send(json("POST", SEARCHES), body);
    }

    private static Wire.Request json(String method, String address) {
        return request(method, address).with("Content-Type", "application/json");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
