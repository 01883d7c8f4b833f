package se.samlat.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.samlat.catalogue.words.How;

class SearchTest {
    @Test
    void takesResidentsTargetedAndGeneralByDefaultAndOthersWhenAskedFor() {
        var catalogue = Listings.catalogue(
                Listings.named("a").build(),
                Listings.named("b").audience(Audience.RESIDENTS_GENERAL).build(),
                Listings.named("c").audience(Audience.STAFF_AND_ACTORS).build());
        assertEquals(2, catalogue.search(Query.ALL).totalItems());
        assertEquals(1, catalogue.search(Query.ALL.with(Filter.AUDIENCE, Set.of("staff-and-actors"))).totalItems());
    }

    @Test
    void neverFindsAGroupThatTheListingDoesNotServeNotEvenThroughItsUmbrella() {
        var catalogue = Listings.catalogue(Listings.named("a").group("flykting", "unconditional")
                .group("asylsokande", Listing.NOT_SERVED).text("Tyvärr inte för asylsökande").build());
        assertEquals(0, total(catalogue, Filter.TARGET_GROUP, "asylsokande"));
        assertEquals(1, total(catalogue, Filter.TARGET_GROUP, "kvotflykting"));
        assertEquals(0, catalogue.search(Query.ALL.withText("asylsökande")).totalItems());
    }

    @Test
    void ranksNamedGroupsBeforeUmbrellasAndTellsWhichUmbrella() {
        var named = Listings.named("Ö").group("asylsokande", null).build();
        var umbrella = Listings.named("A").group("flykting", null).build();
        var hits = Listings.catalogue(named, umbrella)
                .search(Query.ALL.with(Filter.TARGET_GROUP, Set.of("asylsokande"))).hits();
        assertEquals(List.of(named.id(), umbrella.id()), hits.stream().map(Hit::id).toList());
        assertEquals(List.of(List.of(), List.of("flykting")), hits.stream().map(Hit::via).toList());
    }

    @Test
    void countsGeneralListingsAsStatingTheirGroupButNotAsServingOne() {
        var catalogue = Listings.catalogue(
                Listings.named("a").audience(Audience.RESIDENTS_GENERAL).build(), Listings.named("b").build());
        var answer = catalogue.search(Query.ALL.with(Filter.TARGET_GROUP, Set.of("nyanland")));
        assertEquals(0, answer.totalItems());
        assertEquals(Map.of(Filter.TARGET_GROUP, 1), answer.notStatedItems());
    }

    @Test
    void takesInterpreterLanguagesAsLanguages() {
        var catalogue = Listings.catalogue(Listings.named("a").interpreter("so").build(),
                Listings.named("b").language("ar").build(), Listings.named("c").build());
        assertEquals(1, total(catalogue, Filter.LANGUAGE, "so"));
        assertEquals(1, catalogue.search(Query.ALL.with(Filter.LANGUAGE, Set.of("so"))).notStatedTotal());
    }

    @ParameterizedTest
    @CsvSource({"17,1", "18,2", "65,1", "66,1", "120,1", "barn-0-5,1", "unga-vuxna-18-24,2", "aldre-65,2", "121,0",
        "-1,0", "abc,0", "99999999999,0"})
    void takesOpenAgesAsOpenAndBandsAsOverlap(String age, int found) {
        var catalogue = Listings.catalogue(Listings.named("a").ages(18, 65).build(),
                Listings.named("b").ages(null, 18).build(), Listings.named("c").ages(66, null).build(),
                Listings.named("d").build());
        assertEquals(found, total(catalogue, Filter.AGE, age));
    }

    @Test
    void takesOutsideTheCountyAsStated() {
        var catalogue = Listings.catalogue(Listings.named("a").municipality().build());
        var answer = catalogue.search(Query.ALL.with(Filter.MUNICIPALITY, Set.of("1315")));
        assertEquals(0, answer.totalItems() + answer.notStatedTotal());
    }

    @Test
    void letsAParentActorStandForItsUnitsAlsoWhenTheTreeGoesInACircle() {
        var parent = new UUID(1, 1);
        var unit = new UUID(1, 2);
        var catalogue = Catalogue.of(List.of(Listings.named("a").provider(unit).build()),
                Listings.GENERATED.codes(), Map.of(unit, parent, parent, unit));
        assertEquals(1, total(catalogue, Filter.ACTOR, parent.toString()));
    }

    @Test
    void putsSwedishLettersLastInNameOrder() {
        var names = List.of("Örebro", "Zorn", "Ängel", "Åsa", "En väg in", "Envis", "adel", "Vagn", "Wagner");
        var listings = names.stream().map(name -> Listings.named(name).build()).toList();
        var catalogue = Catalogue.of(listings, Codes.NONE);
        var shown = catalogue.search(Query.ALL.sortedBy(Sort.NAME)).hits().stream()
                .map(hit -> listings.stream().filter(one -> one.id().equals(hit.id())).findFirst().orElseThrow())
                .map(Listing::sortName)
                .toList();
        assertEquals(List.of("adel", "En väg in", "Envis", "Vagn", "Wagner", "Zorn", "Åsa", "Ängel", "Örebro"), shown);
    }

    @Test
    void forgetsRemovedListingsAndTheirWords() {
        var kept = Listings.named("Promenad").build();
        var removed = Listings.named("Mötesplatts").build();
        var catalogue = Listings.catalogue(kept, removed, Listings.named("Mötesplats").build())
                .with(List.of(), Set.of(removed.id(), UUID.randomUUID()));
        assertEquals(2, catalogue.size());
        assertEquals(How.TYPO, only(catalogue, "mötesplatts").terms().getFirst().how());
    }

    @ParameterizedTest(name = "{0} finds {1}: {2}")
    @CsvSource({
        "familjecentralen,Familjecentral,INFLECTED", "hälso undersökning,Hälsoundersökning,PREFIX",
        "språk café,Språkcafé,PREFIX", "sprakcafe,Språkcafé,WITHOUT_DIACRITICS", "promenad,Promenadgrupp,PREFIX",
        "undersökning,Hälsoundersökning,COMPOUND", "mötesplatts,Mötesplats,TYPO", "kvinnogrupp,Grupp för kvinnor,COMPOUND",
        "undersöknig,Hälsoundersökning,TYPO", "e post,Epost,COMPOUND", "cafe,Café,EXACT", "språkkafe,Språkcafé,TYPO",
        "CAFÉ/SPRÅK,Café på språk,EXACT", "för,För,EXACT", "fotboll för alla,Fotboll,EXACT"})
    void saysHowAWordHit(String typed, String name, How how) {
        var hit = only(Listings.catalogue(Listings.named(name).build()), typed);
        assertEquals(how, hit.terms().getFirst().how());
        assertEquals("name", hit.terms().getFirst().field());
    }

    @Test
    void keepsFarAndFårApartWhereBothAreWritten() {
        var catalogue = Listings.catalogue(Listings.named("Far och barn").build(), Listings.named("Får på bete").build());
        assertEquals("far", only(catalogue, "far").terms().getFirst().matched());
        assertEquals("får", only(catalogue, "får").terms().getFirst().matched());
    }

    @Test
    void findsAnotherWordForTheSameGroupBothWays() {
        var coded = Listings.named("Mottagning").group("tillstandslos", null).build();
        var written = Listings.named("Öppet för papperslösa").build();
        var other = Listings.named("Råd till tillståndslösa").build();
        var catalogue = Listings.catalogue(coded, written, other);
        for (var typed : List.of("papperslös", "tillståndslösa", "papperslosa", "utan papper")) {
            var answer = catalogue.search(Query.ALL.withText(typed));
            assertEquals(3, answer.totalItems(), typed);
            assertEquals("tillstandslos", answer.interpretation().getFirst().code());
        }
    }

    @Test
    void readsConcernPlaceAndLanguageOutOfTheText() {
        var all = Listings.named("a").concern("somn").municipality("1315").language("ar").build();
        var silent = Listings.named("b").concern("somn").municipality("1315").build();
        var answer = Listings.catalogue(all, silent).search(Query.ALL.withText("sömn hylte arabiska"));
        assertEquals(List.of("concern:somn", "municipality:1315", "language:ar"), answer.interpretation().stream()
                .map(reading -> reading.filter().parameter() + ":" + reading.code()).toList());
        assertEquals(1, answer.totalItems());
        assertEquals(1, answer.notStatedItems().get(Filter.LANGUAGE));
        var relaxation = answer.relaxations().stream().filter(one -> one.filter() == Filter.LANGUAGE).findFirst();
        assertEquals(new Relaxation(Filter.LANGUAGE, Set.of("ar"), "arabiska", "sömn hylte", 2), relaxation.orElseThrow());
    }

    @Test
    void addsAndMarksWhatDoesNotStateALanguageReadFromTheText() {
        var sure = Listings.named("Ö").language("ar").build();
        var silent = Listings.named("A").build();
        var hits = Listings.catalogue(sure, silent).search(Query.ALL.withText("arabiska").withNotStated(true)).hits();
        assertEquals(List.of(sure.id(), silent.id()), hits.stream().map(Hit::id).toList());
        assertEquals(List.of(Set.of(), Set.of(Filter.LANGUAGE)), hits.stream().map(Hit::notStated).toList());
    }

    @Test
    void findsAMunicipalityServedOrWritten() {
        var catalogue = Listings.catalogue(Listings.named("Läxhjälp i Kungsbacka").build(),
                Listings.named("Läxhjälp").municipality("1384").build(), Listings.named("Läxhjälp").build());
        assertEquals(2, catalogue.search(Query.ALL.withText("läxhjälp kungsbaka")).totalItems());
    }

    @Test
    void asksForBothWhereTextAndFilterAreAboutTheSameThing() {
        var catalogue = Listings.catalogue(Listings.named("a").language("ar", "so").build(),
                Listings.named("b").language("ar").build());
        var query = Query.ALL.withText("somaliska").with(Filter.LANGUAGE, Set.of("ar"));
        assertEquals(1, catalogue.search(query).totalItems());
    }

    @Test
    void answersNothingToTextWithoutAnyWordAndOffersToDropIt() {
        var answer = Listings.catalogue(Listings.named("a").build()).search(Query.ALL.withText("\uD83D\uDE00 !!"));
        assertEquals(0, answer.totalItems());
        assertEquals(1, answer.relaxations().getFirst().totalItems());
    }

    static Stream<String> hostileTexts() {
        return Stream.of("\u0000\u0000", "a".repeat(200), "a".repeat(100_000), "ab ".repeat(50_000), "\uD800",
                "\u202E\u202Dolleh", "'; DROP TABLE listing; --", "%_*?[](){}\\", "é\u0301".repeat(5000),
                "ﷺ".repeat(3000), "İıſß", "\t\n ", "ا".repeat(500), "1234567890".repeat(20), "språk".repeat(40));
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void readsAnythingWithinBounds(String text) {
        var catalogue = Catalogue.of(Listings.GENERATED.listings(200), Listings.GENERATED.codes());
        var answer = assertTimeoutPreemptively(Duration.ofSeconds(20),
                () -> catalogue.search(Query.ALL.withText(text).withFacets(true)));
        assertTrue(answer.totalItems() >= 0);
    }

    @ParameterizedTest
    @CsvSource({"200,1,false", "201,1,true", "1,12,false", "1,13,true"})
    void tellsTheCallerWhichTextsToRefuse(int letters, int words, boolean refused) {
        var text = String.join(" ", Collections.nCopies(words, "a".repeat(letters)));
        assertEquals(refused, Query.tooLong(text));
    }

    private static int total(Catalogue catalogue, Filter filter, String value) {
        return catalogue.search(Query.ALL.with(filter, Set.of(value))).totalItems();
    }

    private static Hit only(Catalogue catalogue, String typed) {
        var answer = catalogue.search(Query.ALL.withText(typed));
        assertEquals(1, answer.totalItems(), typed);
        return answer.hits().getFirst();
    }
}
