package se.samlat.offering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samlat.testkit.Given.service;
import static se.samlat.testkit.Sent.sv;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samlat.testkit.Api;
import se.samlat.testkit.ApiTest;
import se.samlat.testkit.Fresh;
import se.samlat.testkit.Given;
import se.samlat.testkit.Sent;

/** What the fields for place and times of a protected listing do not tell, its running text must not tell either. */
@ApiTest
@Fresh
class PlaceInTextTest {

    private static final List<Map<String, String>> UNDOCUMENTED =
            List.of(Map.of("code", "tillstandslos", "welcome", "unconditional"));

    @BeforeEach
    void whatTheRegisterHolds() {
        Given.stored();
    }

    @Test
    void noTextOfAProtectedListingMayNameAStreetOrAnHour() {
        List<Map<String, Object>> telling = List.of(
                Map.of("name", sv("Café på Storgatan 5")),
                Map.of("summary", sv("Varje tisdag 14.30")),
                Map.of("summary", sv("Tisdagar 14–16")),
                Map.of("description", sv("Vi finns på Storgatan 12B")),
                Map.of("description", Map.of("sv", "Välkommen", "en", "Open at 14:30")),
                Map.of("access", Map.of("text", sv("Kom till Gamla vägen 12 B"))),
                Map.of("cost", Map.of("text", sv("Fri entré kl. 10"))),
                Map.of("notices", List.of(Map.of("text", sv("Stängt till klockan 12")))),
                Map.of("sourceNote", sv("Enligt anslag på Kyrktorget 1")));
        for (Map<String, Object> one : telling) {
            Sent record = service("telling");
            for (Map.Entry<String, Object> field : one.entrySet()) {
                record = record.with(field.getKey(), field.getValue());
            }
            Sent open = record;
            AssertionError refused = assertThrows(
                    AssertionError.class, () -> Given.also(open.with("targetGroups", UNDOCUMENTED)), one::toString);
            assertTrue(refused.getMessage().contains("/content/" + one.keySet().iterator().next()), refused::getMessage);
            Given.also(open);
            Given.also(open.with("targetGroups", UNDOCUMENTED).with("showExactPlace", true));
        }
    }

    @Test
    void aProtectedListingMayNameLawsAgesAndNumbers() {
        Given.also(service("law").with("targetGroups", UNDOCUMENTED)
                .with("description", sv("Enligt 5 kap. 11 § får barn under 18 år vård. Ring 1177 dygnet runt, 2 gånger i månaden."))
                .with("sourceNote", sv("Lag (2013:407), sidan 12, version 2.0, uppgift från 2024-05-01")));
        assertEquals("Insatsen law", Api.read("services/" + Given.id("service", "law")).at("/name/sv").asText());
    }
}
