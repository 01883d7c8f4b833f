package se.samlat.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.samlat.testkit.Api;
import se.samlat.testkit.ApiTest;
import se.samlat.testkit.Halland;

/** What people in Halland ask is answered, over HTTP, as the questions' own file says. */
@ApiTest
@Halland
class HallandQuestionsOverHttpTest {

    static Stream<Arguments> questions() throws IOException {
        return Stream.of("questions.json", "more-questions.json")
                .flatMap(file -> read(file).valueStream())
                .filter(question -> question.at("/expected/default").isArray())
                .map(question -> Arguments.of(
                        question.get("question").asText(),
                        question.get("params").toString(),
                        question.get("rule").asText(),
                        question.get("expected").toString()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("questions")
    void answersTheQuestion(String question, String params, String rule, String expected) throws IOException {
        JsonNode lists = new ObjectMapper().readTree(expected);
        hold(rule, strings(lists.get("default")), params, false);
        hold(rule, strings(lists.get("withOutdated")), params, true);
    }

    @Test
    void askedForALanguageItLeadsWithHowManyDoNotStateTheirs() throws IOException {
        JsonNode question = read("questions.json")
                .valueStream()
                .filter(one -> one.at("/expected/stated").isArray())
                .findFirst()
                .orElseThrow();
        String params = question.get("params").toString();
        JsonNode expected = question.get("expected");
        assertEquals(Set.copyOf(strings(expected.get("stated"))), own(ask(params, false, false)));
        assertEquals(Set.copyOf(strings(expected.get("statedWithOutdated"))), own(ask(params, true, false)));
        JsonNode answer = ask(params, false, false);
        JsonNode more = ask(params, false, true);
        int notStated = answer.at("/_meta/notStatedItems/language").asInt();
        assertTrue(notStated >= expected.get("notStatedDefault").size());
        assertEquals(
                answer.at("/_meta/totalItems").asInt() + answer.at("/_meta/notStatedTotal").asInt(),
                more.at("/_meta/totalItems").asInt());
        assertTrue(own(more).containsAll(strings(expected.get("notStatedDefault"))), () -> own(more).toString());
    }

    @Test
    void answersEightyQuestionsOrMore() throws IOException {
        assertTrue(questions().count() >= 80);
    }

    private static void hold(String rule, List<String> expected, String params, boolean outdated) throws IOException {
        JsonNode answer = ask(params, outdated, false);
        List<String> found = HallandAnswers.slugs(answer);
        switch (rule) {
            case "exactly" -> assertEquals(new TreeSet<>(expected), own(answer));
            case "first" -> assertEquals(expected, found.stream().limit(expected.size()).toList());
            default -> {
                List<String> missing = new ArrayList<>(expected);
                missing.removeAll(found);
                assertEquals(List.of(), missing, () -> "found " + found);
            }
        }
    }

    private static JsonNode ask(String params, boolean outdated, boolean notStated) throws IOException {
        Map<String, Object> asked = new LinkedHashMap<>();
        new ObjectMapper().readTree(params).properties().forEach(one -> asked.put(one.getKey(), one.getValue().asText()));
        asked.put("limit", 100);
        asked.put("includeOutdated", outdated);
        asked.put("includeNotStated", notStated);
        return Api.search(asked);
    }

    /** The listings that were found by themselves, not through an umbrella of the group asked for. */
    private static TreeSet<String> own(JsonNode answer) {
        List<String> slugs = HallandAnswers.slugs(answer);
        TreeSet<String> own = new TreeSet<>();
        for (int at = 0; at < slugs.size(); at++) {
            if (answer.get("services").get(at).at("/match/via").isEmpty()) {
                own.add(slugs.get(at));
            }
        }
        return own;
    }

    private static JsonNode read(String file) {
        try (var in = HallandQuestionsOverHttpTest.class.getResourceAsStream("/questions/" + file)) {
            return new ObjectMapper().readTree(in).get("questions");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<String> strings(JsonNode list) {
        return list.valueStream().map(JsonNode::asText).toList();
    }
}
