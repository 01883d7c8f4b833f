package se.samlat.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static se.samlat.testkit.Api.nameSet;
import static se.samlat.testkit.Api.names;
import static se.samlat.testkit.Api.search;
import static se.samlat.testkit.Api.total;
import static se.samlat.testkit.Given.actor;
import static se.samlat.testkit.Given.coded;
import static se.samlat.testkit.Given.location;
import static se.samlat.testkit.Given.service;
import static se.samlat.testkit.Sent.sv;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.samlat.testkit.ApiTest;
import se.samlat.testkit.Fresh;
import se.samlat.testkit.Given;

/** What each filter lets through, alone and together, and what a search says of what it leaves out. */
@ApiTest
@Fresh
class SearchFiltersTest {

    /** Filter, property of the record, the value that each of two listings states, and the code asked for. */
    static Stream<Arguments> filters() {
        return Stream.of(
                arguments("municipality", "municipalities", List.of("1315"), List.of("1380"), "1315", "1380"),
                arguments("targetGroup", "targetGroups", coded("nyanland"), coded("tillstandslos"), "nyanland", "tillstandslos"),
                arguments("supportLevel", "supportLevel", Map.of("code", "2"), Map.of("code", "3"), "2", "3"),
                arguments("activityCode", "activityCodes", coded("4-1"), coded("5-2"), "4-1", "5-2"),
                arguments("kind", "kind", "samtal", "halsa", "samtal", "halsa"),
                arguments("concern", "concerns", coded("somn"), coded("ensamhet"), "somn", "ensamhet"),
                arguments(
                        "language", "languages", Map.of("delivery", List.of("ar")), Map.of("delivery", List.of("so")), "ar", "so"),
                arguments("access", "access", Map.of("ways", List.of("drop-in")), Map.of("ways", List.of("self-referral")), "drop-in", "self-referral"),
                arguments("cost", "cost", Map.of("kind", "free"), Map.of("kind", "fee"), "free", "fee"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("filters")
    void letsThroughWhatStatesTheValueAndCountsWhatStatesNothing(
            String filter, String property, Object first, Object second, String code, String other) {
        Given.stored(
                service("first").with(property, first), service("second").with(property, second), service("silent"));
        JsonNode answer = search(Map.of(filter, code));
        assertEquals(List.of("first"), names(answer));
        assertEquals(1, answer.at("/_meta/notStatedItems/" + filter).asInt());
        assertEquals(1, answer.at("/_meta/notStatedTotal").asInt());
        assertEquals(Set.of("first", "second"), nameSet(search(Map.of(filter, List.of(code, other)))));
        JsonNode more = search(Map.of(filter, code, "includeNotStated", true));
        assertEquals(List.of("first", "silent"), names(more));
        assertEquals(0, more.at("/services/0/match/notStated").size());
        assertEquals(filter, more.at("/services/1/match/notStated/0").asText());
        assertEquals(1, more.at("/_meta/notStatedItems/" + filter).asInt());
        assertEquals(Set.of("first", "second", "silent"), nameSet(search(Map.of())));
        assertEquals(0, search(Map.of()).at("/_meta/notStatedItems").size());
    }

    @Test
    void anyValueWithinAFilterIsEnoughAndEveryFilterMustBeMet() {
        Given.stored(
                service("a").with("municipalities", List.of("1315")).with("kind", "samtal"),
                service("b").with("municipalities", List.of("1380")).with("kind", "samtal"),
                service("c").with("municipalities", List.of("1382")).with("kind", "samtal"),
                service("d").with("municipalities", List.of("1315")).with("kind", "halsa"));
        assertEquals(Set.of("a", "b"), nameSet(search(Map.of("municipality", List.of("1315", "1380"), "kind", "samtal"))));
        assertEquals(Set.of("a", "b", "d"), nameSet(search(Map.of("municipality", List.of("1315", "1380")))));
        assertEquals(0, total(Map.of("municipality", "1382", "kind", "halsa")));
    }

    @Test
    void countsWhatIsNotStatedForEachFilterAmongWhatMeetsTheOthers() {
        Given.stored(
                service("sure").with("kind", "samtal").with("ageMin", 13).with("ageMax", 17),
                service("noAge").with("kind", "samtal"),
                service("noKind").with("ageMin", 13).with("ageMax", 17),
                service("neither"),
                service("wrongKind").with("kind", "halsa"));
        JsonNode answer = search(Map.of("kind", "samtal", "age", "15"));
        assertEquals(List.of("sure"), names(answer));
        assertEquals(1, answer.at("/_meta/notStatedItems/kind").asInt());
        assertEquals(1, answer.at("/_meta/notStatedItems/age").asInt());
        assertEquals(3, answer.at("/_meta/notStatedTotal").asInt());
        JsonNode more = search(Map.of("kind", "samtal", "age", "15", "includeNotStated", true));
        assertEquals(4, more.at("/_meta/totalItems").asInt());
        assertEquals("sure", names(more).getFirst());
        for (JsonNode service : more.get("services")) {
            String name = service.at("/name/sv").asText().replace("Insatsen ", "");
            List<String> silent = switch (name) {
                case "noAge" -> List.of("age");
                case "noKind" -> List.of("kind");
                case "neither" -> List.of("age", "kind");
                default -> List.of();
            };
            assertEquals(
                    silent, service.at("/match/notStated").valueStream().map(JsonNode::asText).toList(), name);
        }
    }

    @Test
    void whatIsNotStatedStandsAfterTheSureAlsoUnderEveryOrder() {
        Given.stored(
                service("o").with("name", sv("Insatsen ö")).with("kind", "samtal"),
                service("a"),
                service("b"));
        for (String sort : List.of("relevance", "freshness", "name")) {
            assertEquals(
                    "ö", names(search(Map.of("kind", "samtal", "includeNotStated", true, "sort", sort))).getFirst(), sort);
        }
    }

    @Test
    void anAgeIsMetByEveryListingWhoseAgesHoldItAndABandByThoseThatMeetIt() {
        Given.stored(
                service("children").with("ageMin", 6).with("ageMax", 12),
                service("upTo20").with("ageMax", 20),
                service("from18").with("ageMin", 18),
                service("silent"));
        assertEquals(Set.of("children", "upTo20"), nameSet(search(Map.of("age", "12"))));
        assertEquals(Set.of("upTo20"), nameSet(search(Map.of("age", "13"))));
        assertEquals(Set.of("upTo20", "from18"), nameSet(search(Map.of("age", "18"))));
        assertEquals(Set.of("from18"), nameSet(search(Map.of("age", "120"))));
        assertEquals(Set.of("upTo20"), nameSet(search(Map.of("age", "0"))));
        assertEquals(Set.of("upTo20"), nameSet(search(Map.of("age", "barn-0-5"))));
        assertEquals(Set.of("children", "upTo20"), nameSet(search(Map.of("age", "barn-6-12"))));
        assertEquals(Set.of("upTo20", "from18"), nameSet(search(Map.of("age", "unga-vuxna-18-24"))));
        assertEquals(Set.of("from18"), nameSet(search(Map.of("age", "aldre-65"))));
        assertEquals(Set.of("children", "upTo20", "from18"), nameSet(search(Map.of("age", List.of("10", "70")))));
    }

    @Test
    void whatIsOpenToAnUmbrellaCountsForTheNarrowerGroupMarkedAndAfter() {
        Given.stored(
                service("all").with("targetGroups", coded("flykting")),
                service("own").with("targetGroups", coded("nyanland")),
                service("butNot").with("targetGroups", List.of(
                        Map.of("code", "flykting", "welcome", "unconditional"),
                        Map.of("code", "nyanland", "welcome", "not-served"))),
                service("paperless").with("targetGroups", coded("tillstandslos")));
        JsonNode answer = search(Map.of("targetGroup", "nyanland"));
        assertEquals(List.of("own", "all"), names(answer));
        assertEquals("[]", answer.at("/services/0/match/via").toString());
        assertEquals("flykting", answer.at("/services/1/match/via/0/code").asText());
        assertEquals("Flyktingar", answer.at("/services/1/match/via/0/name/sv").asText());
        assertEquals(Set.of("all", "butNot"), nameSet(search(Map.of("targetGroup", "asylsokande"))));
        assertEquals(Set.of("all", "butNot"), nameSet(search(Map.of("targetGroup", "flykting"))));
        assertEquals(Set.of("paperless"), nameSet(search(Map.of("targetGroup", "tillstandslos"))));
    }

    @Test
    void aGroupThatIsNotServedIsNeitherFoundNorTakenForNotStated() {
        Given.stored(service("no").with("targetGroups", List.of(Map.of("code", "nyanland", "welcome", "not-served"))));
        JsonNode answer = search(Map.of("targetGroup", "nyanland", "includeNotStated", true));
        assertEquals(0, answer.at("/_meta/totalItems").asInt());
        assertEquals(0, answer.at("/_meta/notStatedTotal").asInt());
    }

    @Test
    void everyWelcomeButNotServedIsAYes() {
        for (String welcome : List.of("unconditional", "preferential", "exclusive")) {
            se.samlat.testkit.TestRegister.empty();
            Given.stored(service("s").with("targetGroups", List.of(Map.of("code", "nyanland", "welcome", welcome))));
            JsonNode answer = search(Map.of("targetGroup", "nyanland"));
            assertEquals(List.of("s"), names(answer), welcome);
            assertEquals(welcome, answer.at("/services/0/targetGroups/0/welcome").asText());
        }
    }

    @Test
    void searchesWhatIsForResidentsUnlessAskedOtherwise() {
        Given.stored(
                service("targeted"),
                service("general").with("audience", "residents-general"),
                service("staff").with("audience", "staff-and-actors"));
        assertEquals(List.of("targeted", "general"), names(search(Map.of())));
        assertEquals(Set.of("staff"), nameSet(search(Map.of("audience", "staff-and-actors"))));
        assertEquals(Set.of("general"), nameSet(search(Map.of("audience", "residents-general"))));
        assertEquals(3, total(Map.of("audience", List.of("residents-targeted", "residents-general", "staff-and-actors"))));
    }

    @Test
    void leavesOutWhatIsOutdatedAndSaysHowMuchThatIs() {
        Given.stored(
                service("current"),
                service("older").with("sourceStatus", "older").with("kind", "samtal"),
                service("undated").with("sourceStatus", "unknown"),
                service("silent").without("sourceStatus"));
        JsonNode answer = search(Map.of());
        assertEquals(Set.of("current", "silent"), nameSet(answer));
        assertEquals(2, answer.at("/_meta/outdatedItems").asInt());
        JsonNode all = search(Map.of("includeOutdated", true));
        assertEquals(4, all.at("/_meta/totalItems").asInt());
        assertEquals(0, all.at("/_meta/outdatedItems").asInt());
        assertEquals(Set.of("older", "undated"), Set.copyOf(names(all).subList(2, 4)));
        assertEquals(1, search(Map.of("kind", "samtal")).at("/_meta/outdatedItems").asInt());
        assertEquals(Set.of("older", "undated"), nameSet(search(Map.of("freshness", "outdated"))));
        assertEquals(Set.of("current", "silent"), nameSet(search(Map.of("freshness", "unverified"))));
    }

    @Test
    void anActorStandsForItsUnitsAndForWhatItIsPartnerIn() {
        Given.stored(
                actor("region"),
                actor("unit").with("parent", "region"),
                actor("ward").with("parent", "unit"),
                service("ofUnit").with("provider", "unit"),
                service("ofWard").with("provider", "ward"),
                service("partner").with("partners", List.of("ward")),
                service("other"));
        assertEquals(
                Set.of("ofUnit", "ofWard", "partner"),
                nameSet(search(Map.of("actor", Given.id("actor", "region").toString()))));
        assertEquals(
                nameSet(search(Map.of("actor", Given.id("actor", "region").toString()))),
                nameSet(search(Map.of("actor", Given.id("actor", "region").toString().toUpperCase(Locale.ROOT)))));
        assertEquals(Set.of("ofWard", "partner"), nameSet(search(Map.of("actor", Given.id("actor", "ward").toString()))));
        assertEquals(
                Set.of("other", "partner"), nameSet(search(Map.of("actor", Given.id("actor", Given.ACTOR).toString()))));
    }

    @Test
    void aLanguageOfOnePlaceIsALanguageOfTheListing() {
        Given.stored(
                location("hus"),
                service("there").with("places", List.of(Map.of("location", "hus", "languages", List.of("ar")))));
        assertEquals(Set.of("there"), nameSet(search(Map.of("language", "ar"))));
    }

    @Test
    void anInterpreterOnRequestDoesNotMakeALanguageStatedAndNoneAtAllDoes() {
        Given.stored(
                service("onRequest").with("languages", Map.of("interpreter", "on-request")),
                service("none").with("languages", Map.of("delivery", List.of("sv"), "interpreter", "no")));
        JsonNode answer = search(Map.of("language", "ar"));
        assertEquals(0, answer.at("/_meta/totalItems").asInt());
        assertEquals(1, answer.at("/_meta/notStatedItems/language").asInt());
    }

    @Test
    void whatServesNoMunicipalityOfTheCountyHasStatedSo() {
        Given.stored(service("away").with("municipalities", List.of()), service("silent"));
        JsonNode answer = search(Map.of("municipality", "1315"));
        assertEquals(0, answer.at("/_meta/totalItems").asInt());
        assertEquals(1, answer.at("/_meta/notStatedItems/municipality").asInt());
    }

    @Test
    void sortsByNameAsSwedishDoesAndEqualNamesAlwaysAlike() {
        Given.stored(
                service("o").with("name", sv("Insatsen ö")), service("a2").with("name", sv("Insatsen ä")),
                service("a1").with("name", sv("Insatsen å")), service("z"), service("A"),
                service("t1").with("name", sv("Lika")), service("t2").with("name", sv("Lika")));
        List<String> order = names(search(Map.of("sort", "name")));
        assertEquals(List.of("A", "z", "å", "ä", "ö", "Lika", "Lika"), order);
        List<String> ids = search(Map.of("sort", "name")).findValuesAsText("id");
        for (int time = 0; time < 3; time++) {
            se.samlat.testkit.TestRegister.forget();
            assertEquals(ids, search(Map.of("sort", "name")).findValuesAsText("id"));
        }
    }

    @Test
    void pagesOfASearchHoldEveryListingOnce() {
        Given.stored(java.util.stream.IntStream.range(0, 23)
                .mapToObj(n -> service("s%02d".formatted(n)))
                .toArray(se.samlat.testkit.Sent[]::new));
        for (String sort : List.of("relevance", "freshness", "name")) {
            List<String> whole = names(search(Map.of("sort", sort, "limit", 100)));
            List<String> pages = new java.util.ArrayList<>();
            for (int page = 1; page <= 5; page++) {
                pages.addAll(names(search(Map.of("sort", sort, "limit", 5, "page", page))));
            }
            assertEquals(whole, pages);
            assertEquals(23, Set.copyOf(pages).size());
        }
        assertTrue(search(Map.of("page", 100)).get("services").isEmpty());
    }
}
