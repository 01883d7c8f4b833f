package se.samlat.web;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samlat.testkit.Wire.request;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samlat.testkit.PackagedApi;
import se.samlat.testkit.Wire;
import se.samlat.testkit.Wire.Reply;

/** Every public read carries a strong tag, answers 304 to it, and is the same whether it was kept or not. */
class CachedAnswersIT {

    private static final String SERVICES = "/samlat/v1/services";

    private static Wire wire() {
        return PackagedApi.shared().api().wire();
    }

    static Stream<String> publicReads() {
        return Stream.concat(
                Operation.publicReads().stream().map(Operation::address),
                Stream.of("/samlat/v1/openapi.json", "/samlat/v1/openapi.yaml", SERVICES + "?q=samtal&facets=true"));
    }

    @ParameterizedTest
    @MethodSource("publicReads")
    void carriesAStrongTagAndWhatCachesMustKnow(String address) {
        for (Reply reply : new Reply[] {fresh(address), wire().get(address), wire().get(address)}) {
            assertEquals(200, reply.status(), reply.text());
            assertTrue(reply.header("etag").matches("\"[A-Za-z0-9_-]{20}\""), reply.header("etag"));
            assertEquals("public, no-cache", reply.header("cache-control"));
            assertTrue(reply.header("vary").matches("(?i).*accept-language.*accept-encoding.*authorization.*origin.*"));
            assertEquals("sv", reply.header("content-language"));
            assertTrue(reply.header("traceparent").startsWith("00-"));
        }
    }

    @ParameterizedTest
    @MethodSource("publicReads")
    void isTheSameKeptAndFresh(String address) {
        wire().get(address);
        wire().get(address);
        Reply kept = wire().get(address);
        Reply made = fresh(address);
        assertArrayEquals(made.body(), kept.body());
        assertEquals(made.header("etag"), kept.header("etag"));
        assertEquals(made.header("content-type"), kept.header("content-type"));
        assertEquals(made.header("vary"), kept.header("vary"));
    }

    @ParameterizedTest
    @MethodSource("publicReads")
    void answers304WithoutBodyToEveryFormOfItsTag(String address) {
        String tag = wire().get(address).header("etag");
        for (String given : new String[] {tag, "W/" + tag, "\"other\", " + tag, "*"}) {
            for (boolean kept : new boolean[] {true, false}) {
                Wire.Request request = request("GET", address).with("If-None-Match", given);
                Reply reply = wire().send(kept ? request : request.with("Cache-Control", "no-cache"));
                assertEquals(304, reply.status(), given);
                assertEquals(0, reply.body().length);
                assertEquals(tag, reply.header("etag"));
                assertEquals("public, no-cache", reply.header("cache-control"));
                assertFalse(reply.header("vary").isEmpty());
            }
        }
        assertEquals(200, wire().send(request("GET", address).with("If-None-Match", "\"other\"")).status());
    }

    @ParameterizedTest
    @MethodSource("publicReads")
    void saysOnHeadWhatItSaysOnGetWithoutTheBody(String address) {
        Reply got = wire().get(address);
        Reply head = wire().send(request("HEAD", address));
        assertEquals(200, head.status());
        assertEquals(got.header("etag"), head.header("etag"));
        assertEquals(got.header("content-type"), head.header("content-type"));
        assertEquals(304, wire().send(request("HEAD", address).with("If-None-Match", got.header("etag"))).status());
    }

    @ParameterizedTest
    @ValueSource(strings = {SERVICES, "/samlat/v1/openapi.json", "/samlat/v1/municipalities", "/samlat/v1/coverage"})
    void hasATagOfItsOwnWhenCompressed(String address) throws IOException {
        Reply plain = wire().get(address);
        for (int i = 0; i < 3; i++) {
            Reply zipped = wire().send(request("GET", address).with("Accept-Encoding", "gzip, br"));
            assertEquals("gzip", zipped.header("content-encoding"));
            assertNotEquals(plain.header("etag"), zipped.header("etag"));
            assertArrayEquals(plain.body(), unzipped(zipped));
            assertEquals("", wire().get(address).header("content-encoding"));
            assertEquals(
                    304,
                    wire().send(request("GET", address)
                                    .with("Accept-Encoding", "gzip")
                                    .with("If-None-Match", zipped.header("etag")))
                            .status());
        }
    }

    @Test
    void compressesTheAnswerToASearchThatIsAskedInABody() throws IOException {
        String address = SERVICES + "/searches";
        byte[] question = "{\"facets\":true}".getBytes(StandardCharsets.UTF_8);
        Wire.Request plainly = request("POST", address).with("Content-Type", "application/json");
        Reply plain = wire().send(plainly, question);
        assertEquals("", plain.header("content-encoding"));
        Wire.Request sparingly = request("POST", address).with("Content-Type", "application/json").with("Accept-Encoding", "gzip");
        Reply zipped = wire().send(sparingly, question);
        assertEquals("gzip", zipped.header("content-encoding"));
        assertEquals("no-store", zipped.header("cache-control"));
        assertArrayEquals(plain.body(), unzipped(zipped));
        assertTrue(zipped.body().length * 3 < plain.body().length, zipped.body().length + " bytes");
    }

    private static byte[] unzipped(Reply reply) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(reply.body()))) {
            return in.readAllBytes();
        }
    }

    @Test
    void keepsAnAnswerForEachLanguage() {
        for (int i = 0; i < 3; i++) {
            Reply english = wire().send(request("GET", SERVICES + "?limit=3").with("Accept-Language", "en"));
            Reply swedish = wire().send(request("GET", SERVICES + "?limit=3").with("Accept-Language", "sv"));
            assertEquals("en", english.header("content-language"));
            assertEquals("sv", swedish.header("content-language"));
            assertNotEquals(english.header("etag"), swedish.header("etag"));
            assertTrue(english.text().contains("not confirmed"), english.text());
            assertFalse(swedish.text().contains("not confirmed"));
        }
    }

    @Test
    void knowsAQuestionAgainWhateverTheOrderOfItsParameters() {
        Reply one = wire().get(SERVICES + "?municipality=1315&q=samtal&limit=5");
        Reply other = wire().get(SERVICES + "?limit=5&q=samtal&municipality=1315");
        assertEquals(one.header("etag"), other.header("etag"));
        assertArrayEquals(one.body(), other.body());
    }

    @Test
    void neverGivesToACallerWithATokenWhatWasKeptForAll() {
        String token = PackagedApi.shared().logIn().token("partner");
        wire().get(SERVICES);
        for (int i = 0; i < 3; i++) {
            Reply reply = wire().send(request("GET", SERVICES).with("Authorization", "Bearer " + token));
            assertEquals(200, reply.status());
            assertEquals("private, no-cache", reply.header("cache-control"));
            assertEquals("public, no-cache", wire().get(SERVICES).header("cache-control"));
        }
        Expect.problem(401, wire().send(request("GET", SERVICES).with("Authorization", "Bearer bad")));
    }

    @Test
    void givesEachFormatToThoseWhoAskForIt() {
        String address = "/samlat/v1/openapi";
        for (int i = 0; i < 3; i++) {
            assertTrue(wire().send(request("GET", address).with("Accept", "application/json"))
                    .header("content-type").startsWith("application/json"));
            assertTrue(wire().send(request("GET", address).with("Accept", "application/yaml"))
                    .header("content-type").startsWith("application/yaml"));
            wire().get(address);
            wire().send(request("GET", "/samlat/v1/coverage.csv"));
            wire().send(request("GET", "/samlat/v1/coverage.csv").with("Accept", "application/json, text/csv"));
            Expect.problem(406, wire().send(request("GET", "/samlat/v1/coverage.csv").with("Accept", "application/json")));
        }
    }

    @Test
    void neverKeepsErrors() {
        for (String address : new String[] {SERVICES + "?limit=0", "/samlat/v1/municipalities/9999", "/nothing"}) {
            Reply reply = wire().get(address);
            assertEquals("no-store", reply.header("cache-control"));
            assertEquals("", reply.header("etag"));
        }
    }

    @Test
    void doesNotKeepSearchesByBody() {
        Reply reply = wire().send(
                request("POST", SERVICES + "/searches").with("Content-Type", "application/json"), "{}".getBytes());
        assertEquals(200, reply.status());
        assertEquals("no-store", reply.header("cache-control"));
    }

    @Test
    void worksOutAnewOnlyWhatIsAskedForAnew() {
        String address = "/samlat/v1/actors/" + wire().get("/samlat/v1/actors").json().at("/actors/0/id").asText();
        String name = wire().get(address).json().at("/name/sv").asText();
        Reply kept = wire().get(address);
        renameInSilence(address, "Omdöpt i tysthet");
        try {
            assertEquals(kept.header("etag"), wire().get(address).header("etag"));
            assertEquals("Omdöpt i tysthet", fresh(address).json().at("/name/sv").asText());
            assertEquals("Omdöpt i tysthet", wire().get(address).json().at("/name/sv").asText());
        } finally {
            renameInSilence(address, name);
            fresh(address);
        }
        assertEquals(kept.header("etag"), wire().get(address).header("etag"));
    }

    private static void renameInSilence(String actor, String name) {
        PackagedApi.shared()
                .database()
                .changeInSilence("update actor set content = jsonb_set(content, '{name,sv}', to_jsonb('%s'::text)) where id = '%s'"
                        .formatted(name.replace("'", "''"), actor.substring(actor.lastIndexOf('/') + 1)));
    }

    private static Reply fresh(String address) {
        return wire().send(request("GET", address).with("Cache-Control", "no-cache"));
    }
}
