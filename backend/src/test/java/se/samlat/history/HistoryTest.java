package se.samlat.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samlat.testkit.Given.service;
import static se.samlat.testkit.Sent.sv;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.security.TestSecurity;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samlat.testkit.Api;
import se.samlat.testkit.ApiTest;
import se.samlat.testkit.Edit;
import se.samlat.testkit.Fresh;
import se.samlat.testkit.Given;
import se.samlat.testkit.TestRegister;

/** Who changed what, when and why: written with every change, and never rewritten. */
@ApiTest
@Fresh
class HistoryTest {

    @Test
    @TestSecurity(user = "importer-account", roles = "importer")
    void saysWhoMadeAChangeInWhichRole() {
        Given.stored();
        Api.send(service("a").json());
        JsonNode row = rows(Given.id("service", "a")).getFirst();
        assertEquals("importer-account", row.get("account_id").asText());
        assertEquals("importer", row.get("role").asText());
        assertEquals("imported", row.get("verb").asText());
        assertEquals("service", row.get("subject_type").asText());
        assertEquals(0, row.get("version").asInt());
        assertTrue(row.get("at").isTextual());
        assertTrue(row.get("acting_actor_id").isNull());
    }

    @Test
    void saysThatTheSystemDidWhatACommandDid() {
        Given.stored(service("a"));
        JsonNode row = rows(Given.id("service", "a")).getFirst();
        assertEquals("system", row.get("account_id").asText());
        assertEquals("system", row.get("role").asText());
    }

    @Test
    void tellsWhatWasChangedByPointerWithOldAndNew() throws Exception {
        Given.stored(service("a").with("ageMin", 3).with("description", sv("Gammal")).with("municipalities", List.of("1315")));
        Given.also(service("a")
                .with("description", java.util.Map.of("sv", "Ny", "en", "New"))
                .with("municipalities", List.of("1315", "1380"))
                .with("childcare", false));
        JsonNode row = rows(Given.id("service", "a")).get(1);
        assertEquals(1, row.get("version").asInt());
        assertEquals(
                new ObjectMapper().readTree("""
                        [{"pointer":"/ageMin","old":3,"new":null},
                         {"pointer":"/childcare","old":null,"new":false},
                         {"pointer":"/description/en","old":null,"new":"New"},
                         {"pointer":"/description/sv","old":"Gammal","new":"Ny"},
                         {"pointer":"/municipalities","old":["1315"],"new":["1315","1380"]}]
                        """),
                row.get("changes"));
    }

    @Test
    void tellsThatSomethingWasTakenAwayAndBroughtBack() {
        Given.stored(service("a"));
        Given.also(service("a").archived());
        Given.also(service("a"));
        assertEquals(
                List.of("imported", "archived", "published"),
                rows(Given.id("service", "a")).stream().map(row -> row.get("verb").asText()).toList());
    }

    @Test
    void theVersionRisesByOneWithEveryChange() {
        Given.stored(service("a"));
        UUID id = Given.id("service", "a");
        Given.also(service("a").with("ageMin", 1));
        Edit.archive("service", id);
        assertEquals(List.of(0, 1, 2), rows(id).stream().map(row -> row.get("version").asInt()).toList());
        assertEquals(2, TestRegister.count("select version from service"));
        assertEquals("upphört", rows(id).getLast().get("reason").asText());
    }

    @Test
    void cannotBeRewrittenNotEvenInTheDatabase() {
        Given.stored();
        for (String sql : List.of(
                "update history set verb = 'x'", "delete from history", "truncate history", "truncate history cascade")) {
            SQLException refusal = assertThrows(SQLException.class, () -> TestRegister.execute(sql), sql);
            assertTrue(refusal.getMessage().contains("never removed or rewritten"), refusal::getMessage);
        }
    }

    @Test
    void noRegisteredThingIsEverRemovedFromTheDatabase() {
        Given.stored(service("a"));
        for (String table : List.of("service", "code", "actor")) {
            SQLException refusal = assertThrows(SQLException.class, () -> TestRegister.execute("delete from " + table));
            assertTrue(refusal.getMessage().contains("never removed"), refusal::getMessage);
        }
    }

    private static List<JsonNode> rows(UUID subject) {
        return TestRegister.strings(
                        "select to_jsonb(h)::text from history h where subject_id = ? order by version, id", subject)
                .stream()
                .map(HistoryTest::json)
                .toList();
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
