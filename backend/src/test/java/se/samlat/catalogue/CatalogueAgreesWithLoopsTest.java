package se.samlat.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samlat.testkit.GeneratedListings;

/** The catalogue against plain loops, over random listings and random queries. */
class CatalogueAgreesWithLoopsTest {
    private static final int QUERIES = 80;

    private record World(Catalogue catalogue, NaiveSearch loops, RandomQueries queries, List<Listing> listings) {
        static World of(long seed) {
            return of(seed, new GeneratedListings(seed, 2, 30), 300);
        }

        static World of(long seed, GeneratedListings generated, int size) {
            var listings = generated.listings(size);
            return of(seed, generated, Catalogue.of(listings, generated.codes(), generated.parents()), listings);
        }

        static World of(long seed, GeneratedListings generated, Catalogue catalogue, List<Listing> listings) {
            var actors = listings.stream().map(listing -> listing.provider().toString()).distinct().toList();
            return new World(catalogue, new NaiveSearch(listings, generated.codes(), generated.parents()),
                    new RandomQueries(seed, generated.codes(), actors), listings);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void findsTheSameListingsInTheSameOrder(long seed) {
        agree(World.of(seed));
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void findsTheSameAfterManySmallChanges(long seed) {
        var generated = new GeneratedListings(seed, 2, 30);
        var current = new HashMap<UUID, Listing>();
        var catalogue = Catalogue.of(List.of(), generated.codes(), generated.parents());
        for (int change = 0; change < 60; change++) {
            var put = new ArrayList<>(generated.listings(change % 9));
            var removed = current.keySet().stream().sorted().limit(change % 4).collect(Collectors.toSet());
            current.keySet().stream().sorted().skip(change).limit(3).map(generated::listing).forEach(put::add);
            catalogue = catalogue.with(put, removed);
            current.keySet().removeAll(removed);
            put.forEach(listing -> current.put(listing.id(), listing));
        }
        assertEquals(current.size(), catalogue.size());
        agree(World.of(seed, generated, catalogue, List.copyOf(current.values())));
    }

    @ParameterizedTest
    @ValueSource(longs = {61, 62, 63})
    void readsTextAsComparingEveryWordWithEveryWordDoes(long seed) {
        var generated = new GeneratedListings(seed, 1, 20);
        var world = World.of(seed, generated, 60);
        var text = new NaiveText(world.listings(), generated.codes(),
                (listing, code) -> world.loops().has(listing, code.getKey(), code.getValue()));
        var everyone = Set.of("residents-targeted", "residents-general", "staff-and-actors");
        for (int number = 0; number < 60; number++) {
            var query = Query.ALL.withText(world.queries().text()).withOutdated(true).with(Filter.AUDIENCE, everyone);
            var expected = new HashSet<>(world.listings());
            text.read(query.q()).forEach(part -> expected.retainAll(part.met()));
            assertEquals(expected.stream().map(Listing::id).collect(Collectors.toSet()),
                    world.catalogue().search(query.onPage(1, 1000)).hits().stream()
                            .map(Hit::id).collect(Collectors.toSet()), query.q());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {71, 72})
    void answersAfterManyChangesAsIfBuiltAnew(long seed) {
        var generated = new GeneratedListings(seed, 1, 20);
        var current = new HashMap<UUID, Listing>();
        var changed = Catalogue.of(List.of(), generated.codes(), generated.parents());
        for (int change = 0; change < 150; change++) {
            var put = new ArrayList<>(generated.listings(3));
            var removed = current.keySet().stream().sorted().skip(5).limit(2).collect(Collectors.toSet());
            current.keySet().stream().sorted().skip(change).limit(1).map(generated::listing).forEach(put::add);
            changed = changed.with(put, removed);
            current.keySet().removeAll(removed);
            put.forEach(listing -> current.put(listing.id(), listing));
        }
        var anew = Catalogue.of(current.values(), generated.codes(), generated.parents());
        var queries = new RandomQueries(seed, generated.codes(), List.of(new UUID(1, 2).toString()));
        for (int number = 0; number < 150; number++) {
            var query = queries.next(queries.text());
            assertEquals(anew.search(query), changed.search(query), query::toString);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22})
    void everyFacetCountIsWhatChoosingTheValueGives(long seed) {
        var world = World.of(seed);
        for (int number = 0; number < 20; number++) {
            var query = world.queries().next();
            world.catalogue().search(query).facets().forEach((filter, values) -> {
                for (var value : values) {
                    var added = new LinkedHashSet<>(query.chosen(filter));
                    added.add(value.code());
                    var plain = query.withFacets(false);
                    assertEquals(world.catalogue().search(plain.with(filter, added)).totalItems(), value.count(),
                            () -> filter + " " + value + " " + query);
                    assertEquals(world.catalogue().search(plain.with(filter, Set.of(value.code()))).totalItems(),
                            value.own(), () -> filter + " own " + value + " " + query);
                    assertEquals(query.chosen(filter).contains(value.code()), value.chosen());
                }
            });
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33})
    void everyRelaxationGivesWhatItSaysAndMoreThanNow(long seed) {
        var world = World.of(seed);
        int checked = 0;
        for (int number = 0; number < 200; number++) {
            var query = world.queries().next().withFacets(false);
            var answer = world.catalogue().search(query);
            for (var relaxation : answer.relaxations()) {
                var relaxed = relaxation.text() == null
                        ? query.with(relaxation.filter(), Set.of()) : query.withText(relaxation.q());
                assertEquals(world.catalogue().search(relaxed).totalItems(), relaxation.totalItems(),
                        () -> relaxation + " " + query);
                assertTrue(relaxation.totalItems() > answer.totalItems());
                checked++;
            }
        }
        assertTrue(checked > 100);
    }

    @ParameterizedTest
    @ValueSource(longs = {41, 42, 43})
    void countsOfOutdatedAndNotStatedAreWhatIncludingThemAdds(long seed) {
        var world = World.of(seed);
        for (int number = 0; number < 200; number++) {
            var query = world.queries().next().withFacets(false);
            var answer = world.catalogue().search(query);
            assertEquals(answer.outdatedItems(),
                    world.catalogue().search(query.withOutdated(true)).totalItems() - answer.totalItems());
            assertEquals(answer.notStatedTotal(),
                    world.catalogue().search(query.withNotStated(true)).totalItems()
                            - world.catalogue().search(query.withNotStated(false)).totalItems());
            assertEquals(answer.notStatedItems(),
                    world.catalogue().search(query.withNotStated(!query.includeNotStated())).notStatedItems());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {51, 52})
    void pagesPutTogetherAreTheWholeAnswerOnce(long seed) {
        var world = World.of(seed);
        for (int number = 0; number < 60; number++) {
            var query = world.queries().next().withFacets(false);
            var whole = world.catalogue().search(query.onPage(1, 10_000)).hits();
            var pages = new ArrayList<Hit>();
            for (int page = 1; page <= whole.size() / 7 + 2; page++) {
                pages.addAll(world.catalogue().search(query.onPage(page, 7)).hits());
            }
            assertEquals(whole, pages);
        }
    }

    private static void agree(World world) {
        for (int number = 0; number < QUERIES; number++) {
            var query = world.queries().next(null).onPage(1, 1000);
            var answer = world.catalogue().search(query);
            assertEquals(world.loops().ids(query), answer.hits().stream().map(Hit::id).toList(), query::toString);
            assertEquals(world.loops().total(query), answer.totalItems());
            answer.notStatedItems().forEach((filter, count) ->
                    assertEquals(world.loops().notStated(query, filter), count, () -> filter + " " + query));
            for (var hit : answer.hits()) {
                var listing = world.listings().stream().filter(one -> one.id().equals(hit.id())).findFirst();
                assertEquals(world.loops().unsure(listing.orElseThrow(), query), hit.notStated());
            }
        }
    }
}
