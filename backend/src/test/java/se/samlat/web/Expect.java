package se.samlat.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import se.samlat.testkit.Wire.Reply;

/** What every problem document of the API has to be. */
final class Expect {

    private static final Pattern INSIDE = Pattern.compile(
            "se\\.samlat|java\\.|jakarta|org\\.|io\\.quarkus|Exception|\\bat [a-z]+\\.|(?i)\\bselect\\b.*\\bfrom\\b|SQLSTATE|<html");

    private Expect() {}

    /** The answer is a problem of the status, whole and telling nothing of the inside. */
    static JsonNode problem(int status, Reply reply) {
        assertEquals(status, reply.status(), reply.text());
        assertEquals("application/problem+json", reply.header("content-type").replaceFirst(";.*", ""));
        assertTrue(List.of("sv", "en").contains(reply.header("content-language")), reply.headers().toString());
        assertEquals("no-store", reply.header("cache-control"));
        assertTrue(reply.header("traceparent").matches("00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}"));
        assertEquals("nosniff", reply.header("x-content-type-options"));
        assertFalse(INSIDE.matcher(reply.text()).find(), reply.text());
        JsonNode problem = reply.json();
        assertEquals(status, problem.path("status").asInt());
        for (String member : List.of("type", "title", "detail", "instance")) {
            assertFalse(problem.path(member).asText().isBlank(), member + " in " + reply.text());
        }
        assertTrue(problem.path("errors").isArray(), reply.text());
        return problem;
    }

    /** The answer is a problem whose errors name exactly these fields or parameters. */
    static void problemAt(int status, Reply reply, String... pointers) {
        JsonNode problem = problem(status, reply);
        List<String> named = StreamSupport.stream(problem.path("errors").spliterator(), false)
                .map(error -> error.path("pointer").asText())
                .sorted()
                .toList();
        assertEquals(List.of(pointers), named, reply.text());
    }
}
