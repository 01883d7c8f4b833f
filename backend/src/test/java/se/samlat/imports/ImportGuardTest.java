package se.samlat.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samlat.testkit.Given.actor;
import static se.samlat.testkit.Given.ndjson;
import static se.samlat.testkit.Given.service;
import static se.samlat.testkit.Sent.sv;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.security.TestSecurity;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samlat.testkit.Api;
import se.samlat.testkit.ApiTest;
import se.samlat.testkit.Fresh;
import se.samlat.testkit.Given;

/** Nothing about a person comes in by import: every text of a record is read. */
@ApiTest
@Fresh
@TestSecurity(user = "importer-account", roles = "importer")
class ImportGuardTest {

    private static final String NUMBER = "811228-9874";

    @Test
    void refusesAPersonalNumberInAnyTextAndNamesTheLanguageThatItStandsIn() {
        Given.stored();
        JsonNode report = Api.send(ndjson(
                service("a").with("description", Map.of("sv", "Välkommen", "en", "Ask for " + NUMBER)),
                service("b").with("access", Map.of("text", sv("Fråga efter " + NUMBER))),
                service("c").with("notices", List.of(Map.of("text", sv("Ring " + NUMBER)))),
                service("d").with("sources", List.of(Map.of("title", "Beslut " + NUMBER))),
                service("e").with("contact", Map.of("url", "https://example.se/" + NUMBER)),
                actor("f").with("responsibleRole", NUMBER),
                actor(NUMBER)));
        assertEquals(7, report.get("refused").asInt(), report::toPrettyString);
        assertEquals(
                List.of(
                        "/content/responsibleRole",
                        "/externalId",
                        "/content/description/en",
                        "/content/access/text/sv",
                        "/content/notices/0/text/sv",
                        "/content/sources/0/title",
                        "/content/contact/url"),
                report.get("findings").findValuesAsText("pointer"));
        report.get("findings").forEach(finding -> {
            assertTrue(finding.get("reason").asText().contains("personnummer"), finding::toString);
            assertTrue(!finding.get("reason").asText().contains(NUMBER), "the reason repeats what must not be kept");
        });
    }

    @Test
    void whatIsRefusedIsNotKeptAnywhere() {
        Given.stored();
        Api.send(service("a").with("description", sv("Fråga efter " + NUMBER)).json());
        for (String table : List.of("service", "history", "import_job", "import_finding")) {
            assertEquals(
                    0,
                    se.samlat.testkit.TestRegister.count(
                            "select count(*) from " + table + " t where t::text like '%9874%'"),
                    table);
        }
    }

    @Test
    void refusesAnEmailAddressInsideProseAndTakesOneOfAFunctionInItsField() {
        Given.stored();
        JsonNode report = Api.send(ndjson(
                service("a").with("description", sv("Skriv till info@example.se")),
                service("b").with("contact", Map.of("email", "info@example.se"))));
        assertEquals(1, report.get("refused").asInt());
        assertEquals(1, report.get("created").asInt());
        assertEquals("/content/description/sv", report.at("/findings/0/pointer").asText());
        assertTrue(report.at("/findings/0/reason").asText().contains("e-post"), report::toString);
    }

    @Test
    void takesAMobileNumberWithAWarning() {
        Given.stored();
        JsonNode report = Api.send(service("a").with("contact", Map.of("phone", "070-174 06 05")).json());
        assertEquals(1, report.get("created").asInt(), report::toPrettyString);
        assertEquals(1, report.get("warnings").asInt());
        assertEquals("warning", report.at("/findings/0/outcome").asText());
        assertEquals("/content/contact/phone", report.at("/findings/0/pointer").asText());
        assertEquals(
                "070-174 06 05",
                Api.read("services/" + Given.id("service", "a")).at("/contact/phone").asText());
    }
}
