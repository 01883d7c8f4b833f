package se.samlat.coverage;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samlat.testkit.Api;
import se.samlat.testkit.ApiTest;
import se.samlat.testkit.Halland;

/** Every cell of the coverage matrix counts what the search behind it gives. */
@ApiTest
@Halland
class CoverageEqualsSearchTest {

    @ParameterizedTest
    @ValueSource(strings = {"coverage?all=true", "coverage?municipality=1380&supportLevel=1&byAge=true"})
    void everyCellCountsWhatItsSearchesGive(String path) {
        JsonNode cells = Api.read(path).get("cells");
        assertTrue(cells.size() > 20, "cells: " + cells.size());
        int listings = 0;
        for (JsonNode cell : cells) {
            for (String part : List.of("targeted", "general")) {
                JsonNode tally = cell.get(part);
                String link = cell.at("/_links/" + part + "/href").asText();
                JsonNode answer = Api.read(link.substring(link.indexOf(Api.ROOT) + Api.ROOT.length()) + "&limit=100");
                assertEquals(answer.at("/_meta/totalItems"), tally.get("total"), link);
                assertEquals(answer.at("/_meta/outdatedItems"), tally.get("outdated"), link);
                int unconfirmed = 0;
                int countyWide = 0;
                for (JsonNode service : answer.get("services")) {
                    unconfirmed += service.at("/freshness/verifiedAt").isNull() ? 1 : 0;
                    countyWide += service.get("countyWide").asBoolean() ? 1 : 0;
                }
                assertEquals(unconfirmed, tally.get("unconfirmed").asInt(), link);
                assertEquals(answer.get("services").size() - unconfirmed, tally.get("confirmed").asInt(), link);
                assertEquals(countyWide, tally.get("countyWide").asInt(), link);
                tally.get("notStated").properties().forEach(silent -> assertEquals(
                        answer.at("/_meta/notStatedItems/" + silent.getKey()), silent.getValue(), link + " " + silent));
                listings += tally.get("total").asInt();
            }
            boolean confirmed = cell.at("/targeted/confirmed").asInt() + cell.at("/general/confirmed").asInt() > 0;
            boolean any = cell.at("/targeted/total").asInt() + cell.at("/general/total").asInt() > 0;
            assertEquals(confirmed ? "registered" : any ? "only-unconfirmed" : "none", cell.get("state").asText());
        }
        assertTrue(listings > 0);
    }

    @Test
    void anEmptyCellSaysThatThereMayBeSupportThatIsNotListed() {
        JsonNode cells = Api.read("coverage").get("cells");
        int empty = 0;
        for (JsonNode cell : cells) {
            if (cell.get("state").asText().equals("none")) {
                String sentence = cell.get("sentence").asText();
                assertTrue(sentence.startsWith("Inget stöd"), sentence);
                assertTrue(sentence.contains(" är registrerat i " + cell.at("/municipality/name/sv").asText()), sentence);
                assertTrue(sentence.endsWith("Det kan finnas stöd som inte är inlagt."), sentence);
                empty++;
            }
        }
        assertTrue(empty > 0);
    }

    @Test
    void theTableHoldsTheSameCells() {
        JsonNode cells = Api.read("coverage").get("cells");
        List<String> rows = given().get(Api.ROOT + "coverage.csv").then().statusCode(200).extract().asString().lines().toList();
        assertEquals(cells.size() + 1, rows.size());
        for (int at = 0; at < cells.size(); at++) {
            JsonNode cell = cells.get(at);
            List<String> row = List.of(rows.get(at + 1).split(","));
            assertEquals(cell.at("/municipality/code").asText(), row.get(0).replace("\"", ""));
            assertTrue(rows.get(at + 1).contains(cell.get("state").asText()), rows.get(at + 1));
        }
    }
}
