package se.samlat.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samlat.testkit.Given.actor;
import static se.samlat.testkit.Given.ndjson;
import static se.samlat.testkit.Given.service;
import static se.samlat.testkit.Sent.sv;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.security.TestSecurity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samlat.offering.Confirmation;
import se.samlat.testkit.Api;
import se.samlat.testkit.ApiTest;
import se.samlat.testkit.Edit;
import se.samlat.testkit.Fresh;
import se.samlat.testkit.Given;
import se.samlat.testkit.TestRegister;

/** An import replaces what an import wrote, and nothing that anybody else has touched since. */
@ApiTest
@Fresh
@TestSecurity(user = "importer-account", roles = "importer")
class ImportKeepsWhatOthersWroteTest {

    @Test
    void reportsAConflictWhereAListingWasEditedSince() {
        Given.stored(service("a"));
        UUID id = Given.id("service", "a");
        String content = TestRegister.strings("select content::text from service").getFirst();
        Edit.content("service", id, content.replace("Insatsen a", "Redaktörens namn"));
        for (boolean dry : new boolean[] {true, false}) {
            JsonNode report = Api.send(service("a").with("ageMin", 3).json(), "application/x-ndjson", dry);
            assertEquals(1, report.get("conflicts").asInt(), report::toPrettyString);
            assertEquals("conflict", report.at("/findings/0/outcome").asText());
            assertTrue(report.at("/findings/0/reason").asText().contains("efter förra importen"), report::toString);
        }
        JsonNode kept = Api.read("services/" + id);
        assertEquals("Redaktörens namn", kept.at("/name/sv").asText());
        assertTrue(kept.get("ageMin").isNull());
    }

    @Test
    void reportsAConflictWhereAListingWasConfirmedSince() {
        Given.stored(service("a"));
        UUID id = Given.id("service", "a");
        Confirmation.of(id, Instant.parse("2026-11-01T08:00:00Z"), "editor", "owner", LocalDate.of(2027, 5, 1));
        assertEquals(1, Api.send(service("a").with("ageMin", 3).json()).get("conflicts").asInt());
        assertEquals(1, Api.send(service("a").archived().json()).get("conflicts").asInt());
        assertEquals(1, Api.send(service("a").json()).get("unchanged").asInt());
        assertTrue(Api.read("services/" + id).get("ageMin").isNull());
    }

    @Test
    void doesNotTakeWhatWasMergedWithSomethingElse() {
        Given.stored(service("a"), service("b"));
        Edit.merge("service", Given.id("service", "a"), Given.id("service", "b"));
        JsonNode report = Api.send(service("a").with("name", sv("Tillbaka")).json());
        assertEquals(1, report.get("conflicts").asInt(), report::toPrettyString);
        assertEquals(308, Api.get("services/" + Given.id("service", "a")).statusCode());
    }

    @Test
    void aConflictBringsNothingBackForOthersToReferTo() {
        Given.stored(actor("gone"));
        Edit.archive("actor", Given.id("actor", "gone"));
        JsonNode report = Api.send(ndjson(actor("gone"), service("x").with("provider", "gone")));
        assertEquals(1, report.get("conflicts").asInt(), report::toPrettyString);
        assertEquals(1, report.get("refused").asInt(), report::toPrettyString);
    }

    @Test
    void takesAwayWhatIsSentAsArchivedAndBringsItBack() {
        Given.stored(service("a"));
        String path = "services/" + Given.id("service", "a");
        assertEquals(1, Api.send(service("a").archived().json()).get("changed").asInt());
        assertEquals(410, Api.get(path).statusCode());
        assertEquals(0, Api.total(java.util.Map.of()));
        assertEquals(1, Api.send(service("a").json()).get("changed").asInt());
        assertEquals(200, Api.get(path).statusCode());
        assertEquals(1, Api.total(java.util.Map.of()));
        assertEquals(1, Api.send(ndjson(service("a"))).get("unchanged").asInt());
    }
}
