package se.samlat.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samlat.testkit.GeneratedListings;

class CoverageTest {
    private static final CoverageQuery EVERYTHING =
            new CoverageQuery(Set.of(), Set.of(), Set.of(), true, true);

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void everyCellOfRandomContentIsWhatSearchGives(long seed) {
        var generated = new GeneratedListings(seed, 1, 20);
        var catalogue = Catalogue.of(generated.listings(600), generated.codes(), generated.parents());
        agreesWithSearch(catalogue, catalogue.coverage(EVERYTHING));
        agreesWithSearch(catalogue, catalogue.coverage(CoverageQuery.DEFAULT));
    }

    @Test
    void everyCellOfHallandIsWhatSearchGives() {
        var catalogue = new HallandFixture().catalogue();
        agreesWithSearch(catalogue, catalogue.coverage(EVERYTHING));
        agreesWithSearch(catalogue, catalogue.coverage(CoverageQuery.DEFAULT));
    }

    @Test
    void showsTheStrategysGroupsAtLevelsTwoAndThreeByDefault() {
        var coverage = new HallandFixture().catalogue().coverage(CoverageQuery.DEFAULT);
        var groups = new HashSet<String>();
        var levels = new HashSet<String>();
        coverage.cells().forEach(cell -> {
            groups.add(cell.targetGroup());
            levels.add(cell.supportLevel());
        });
        assertEquals(Set.of("2", "3"), levels);
        assertEquals(Set.of("flykting", "nyanland", "asylsokande", "kvotflykting", "anhorig-till-nyanland",
                "tillstandslos"), groups);
        assertEquals(6 * 2 * 6, coverage.cells().size());
    }

    @Test
    void saysThatHallandsImportedContentIsOnlyUnconfirmed() {
        var coverage = new HallandFixture().catalogue().coverage(CoverageQuery.DEFAULT);
        assertTrue(coverage.cells().stream().noneMatch(cell -> cell.state() == Coverage.State.REGISTERED));
        assertTrue(coverage.cells().stream().anyMatch(cell -> cell.state() == Coverage.State.ONLY_UNCONFIRMED));
    }

    @Test
    void countsAnActorThatDoesNotServeTheGroupAsNone() {
        var listing = Listings.named("Mottagning").municipality("1315").level("2").group("asylsokande", "not-served");
        var cell = cell(listing.grade(Grade.FRESH).build());
        assertEquals(Coverage.State.NONE, cell.state());
        assertEquals(0, cell.targeted().total());
    }

    @Test
    void countsWhatIsOpenToTheUmbrellaInTheNarrowerGroup() {
        var cell = cell(Listings.named("Öppet hus").municipality("1315").level("2").group("flykting", null)
                .grade(Grade.FRESH).build());
        assertEquals(1, cell.targeted().confirmed());
        assertEquals(Coverage.State.REGISTERED, cell.state());
    }

    @Test
    void keepsTargetedAndGeneralConfirmedAndUnconfirmedAndOutdatedApart() {
        var cell = cell(
                Listings.named("a").municipality("1315").level("2").group("asylsokande", null).grade(Grade.OVERDUE).build(),
                Listings.named("b").municipality("1315").level("2").group("asylsokande", null).build(),
                Listings.named("c").municipality("1315").level("2").group("asylsokande", null)
                        .grade(Grade.OUTDATED).build(),
                Listings.named("d").municipality("1315").level("2").audience(Audience.RESIDENTS_GENERAL).build(),
                Listings.named("e").municipality("1315").group("asylsokande", null).build(),
                Listings.named("f").municipality("1315").level("2").build(),
                Listings.named("g").countyWide().level("2").group("asylsokande", null).build());
        assertEquals(1, cell.targeted().confirmed());
        assertEquals(2, cell.targeted().unconfirmed());
        assertEquals(1, cell.targeted().outdated());
        assertEquals(1, cell.targeted().countyWide());
        assertEquals(1, cell.general().total());
        assertEquals(1, cell.targeted().notStated().get(Filter.SUPPORT_LEVEL));
        assertEquals(1, cell.targeted().notStated().get(Filter.TARGET_GROUP));
    }

    @Test
    void tellsPerMunicipalityHowManyDoNotStateLevelOrGroup() {
        var catalogue = Listings.catalogue(
                Listings.named("a").municipality("1315").build(),
                Listings.named("b").municipality("1315").level("2").build(),
                Listings.named("c").municipality("1315").level("2").group("nyanland", null).build(),
                Listings.named("d").audience(Audience.RESIDENTS_GENERAL).build());
        var coverage = catalogue.coverage(CoverageQuery.DEFAULT);
        assertEquals(new Coverage.Municipality("1315", 3, 1, 2, 2), coverage.municipalities().getFirst());
        assertEquals(1, coverage.municipalityNotStated());
    }

    private static Coverage.Cell cell(Listing... listings) {
        return Listings.catalogue(listings)
                .coverage(new CoverageQuery(Set.of("1315"), Set.of("2"), Set.of("asylsokande"), false, false))
                .cells()
                .getFirst();
    }

    private static void agreesWithSearch(Catalogue catalogue, Coverage coverage) {
        for (var cell : coverage.cells()) {
            agrees(catalogue, cell.targetedQuery(), cell.targeted());
            agrees(catalogue, cell.generalQuery(), cell.general());
            for (var language : cell.ageBand() == null ? cell.languages().entrySet() : Set.<Map.Entry<String, Integer>>of()) {
                int targeted = total(catalogue, cell.targetedQuery(), Filter.LANGUAGE, Set.of(language.getKey()));
                int general = total(catalogue, cell.generalQuery(), Filter.LANGUAGE, Set.of(language.getKey()));
                assertEquals(targeted + general, language.getValue());
            }
        }
        for (var sum : coverage.municipalities()) {
            assertEquals(total(catalogue, Query.ALL, Filter.MUNICIPALITY, Set.of(sum.municipality())), sum.total());
        }
    }

    private static void agrees(Catalogue catalogue, Query query, Coverage.Tally tally) {
        var answer = catalogue.search(query);
        assertEquals(answer.totalItems(), tally.total(), query::toString);
        assertEquals(answer.outdatedItems(), tally.outdated());
        assertEquals(answer.notStatedItems(), tally.notStated());
        var confirmed = List.of(Grade.FRESH, Grade.DUE, Grade.OVERDUE).stream().map(Grade::code).toList();
        assertEquals(total(catalogue, query, Filter.FRESHNESS, Set.copyOf(confirmed)), tally.confirmed());
    }

    private static int total(Catalogue catalogue, Query query, Filter filter, Set<String> values) {
        return catalogue.search(query.with(filter, values)).totalItems();
    }
}
