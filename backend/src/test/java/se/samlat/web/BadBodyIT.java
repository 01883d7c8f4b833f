package se.samlat.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
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
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samlat.testkit.PackagedApi;
import se.samlat.testkit.Wire;
import se.samlat.testkit.Wire.Reply;

/** What is sent in a body and cannot be read is refused with a problem document, and nothing of it is logged. */
class BadBodyIT {

    private static final String SERVICES = "/samlat/v1/services";
    private static final String SEARCHES = SERVICES + "/searches";
    private static final String HYLTE = "/samlat/v1/municipalities/1315";
    private static final int MEGABYTE = 1 << 20;
    private static final int DEEP = 5000;

    private static Wire wire() {
        return PackagedApi.shared().api().wire();
    }

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
        assertEquals(List.of(), PackagedApi.shared().api().linesLike(marker));
        assertFalse(wire().get("/metrics").text().contains(marker));
    }

    @Test
    void logsNoFaultsOfItsOwnForTheFaultsOfCallers() {
        for (Arguments body : bodies().toList()) {
            search(bytes((String) body.get()[1]));
        }
        wire().get("/samlat/v1/municipalities/%00");
        wire().get(SERVICES + "?changedSince=%2B999999999-01-01T00:00:00Z");
        assertEquals(List.of(), PackagedApi.shared().api().linesLike(" ERROR "));
    }

    @Test
    void logsNothingOfWhatAnImportHolds() {
        String token = "Bearer " + PackagedApi.shared().logIn().token("importer");
        String marker = "hemligtnamn";
        String records = """
                {"type":"actor","source":"%1$s","externalId":"a","state":"published","content":{"name":{"sv":"%1$s"},"kind":"ideburen","organisationNumber":"%1$s"}}
                {"type":"actor","source":"x","externalId":"b","state":"published","content":{"name":{"sv":"%1$s\\u0000"},"kind":"ideburen"}}
                {"type":"actor","source":"x","externalId":"c","state":"published","content":{"name":{"sv":"A"},"kind":"ideburen","url":"https://%1$s\\u0000"}}
                {"type":"strategy-period","source":"x","externalId":"d","state":"published","content":{"name":{"sv":"%1$s"},"from":"20\\u00002","to":"%1$s"}}
                {"type":"service","source":"x","externalId":"e","state":"published","content":{"name":{"sv":"A"},"provider":"b","audience":"residents-general","kind":"%1$s\\u0000"}}
                """.formatted(marker);
        Reply begun = wire().send(
                request("POST", "/samlat/v1/imports")
                        .with("Content-Type", "application/x-ndjson")
                        .with("Authorization", token), records.getBytes(UTF_8));
        assertTrue(List.of(202, 400).contains(begun.status()), begun.text());
        if (begun.status() == 202) {
            String job = "/samlat/v1/imports/" + begun.json().path("id").asText();
            await().atMost(PackagedApi.GENEROUS).until(() -> !wire().send(request("GET", job).with("Authorization", token))
                    .json().path("state").asText().equals("running"));
        }
        assertEquals(List.of(), PackagedApi.shared().api().linesLike(marker + "|insert into|0x00|Exception"));
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
