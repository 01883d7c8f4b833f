package se.samlat.content;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The questions that the search is held to are themselves held to the source: plain loops over it, which know nothing
 * of stems, synonyms or indexes, must give the expected lists.
 */
class QuestionsTest {

    private static final Set<String> CURRENT = Set.of("aktuell_enligt_kalla");
    private static final Set<String> WITH_OUTDATED = Set.of("aktuell_enligt_kalla", "aldre_uppgift", "okänd");
    private static final List<JsonNode> SERVICES =
        ContentFiles.json(ContentFiles.SOURCE).get("services").valueStream().toList();
    private static final JsonNode SUGGESTIONS = ContentFiles.json(ContentFiles.SUGGESTIONS).get("services");

    @Test
    void expectedAnswersAreWhatPlainLoopsFind() throws IOException {
        var questions = questions("more-questions.json");
        assertTrue(questions.size() >= 30);
        assertAll(questions.stream().map(question -> () -> {
            var plain = question.get("plain");
            assertEquals(expected(question, "default"), found(plain, CURRENT), question::toString);
            assertEquals(expected(question, "withOutdated"), found(plain, WITH_OUTDATED), question::toString);
        }));
    }

    @Test
    void everyQuestionAsksForSomethingThatIsThere() throws IOException {
        var visible = found(new ObjectMapper().readTree("{}"), WITH_OUTDATED);
        for (var question : questions("questions.json")) {
            for (var list : question.get("expected")) {
                list.forEach(id -> assertTrue(visible.contains(id.asText()), question::toString));
            }
        }
        for (var question : questions("more-questions.json")) {
            var rule = question.get("rule").asText();
            assertTrue(Set.of("at least", "exactly", "first").contains(rule), question::toString);
            assertTrue(question.get("expected").get("withOutdated").size() > 0, question::toString);
        }
    }

    private static Set<String> found(JsonNode plain, Set<String> statuses) {
        return SERVICES.stream()
            .filter(service -> statuses.contains(service.get("status").asText()) && isWanted(service, plain))
            .map(service -> service.get("id").asText()).collect(Collectors.toSet());
    }

    private static boolean isWanted(JsonNode service, JsonNode plain) {
        var forStaff = Set.of("personal", "aktorer").contains(service.get("audience").asText());
        var name = service.get("name").asText();
        var text = name + " " + service.get("description").asText() + " " + service.get("place").asText("");
        return forStaff == plain.path("audience").asText().equals("staff-and-actors")
            && text.toLowerCase(Locale.ROOT).contains(plain.path("text").asText())
            && name.toLowerCase(Locale.ROOT).contains(plain.path("name").asText())
            && isIn(service.get("municipalities"), plain.path("municipality"))
            && isIn(service.get("target_groups"), plain.path("targetGroup"))
            && isIn(service.get("languages"), plain.path("language"))
            && isIn(SUGGESTIONS.get(service.get("id").asText()).get("concerns"), plain.path("concern"))
            && (!plain.has("kind") || sameCode(service.get("kind"), plain.get("kind")));
    }

    private static boolean isIn(JsonNode list, JsonNode wanted) {
        return wanted.isMissingNode() || list.valueStream().anyMatch(value -> sameCode(value, wanted));
    }

    private static boolean sameCode(JsonNode inSource, JsonNode wanted) {
        return inSource.asText().replace('_', '-').equals(wanted.asText());
    }

    private static Set<String> expected(JsonNode question, String list) {
        return question.get("expected").get(list).valueStream().map(JsonNode::asText).collect(Collectors.toSet());
    }

    private static List<JsonNode> questions(String file) throws IOException {
        try (var in = QuestionsTest.class.getResourceAsStream("/questions/" + file)) {
            return new ObjectMapper().readTree(in).get("questions").valueStream().toList();
        }
    }
}
