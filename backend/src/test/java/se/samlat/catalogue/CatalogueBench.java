package se.samlat.catalogue;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import se.samlat.testkit.GeneratedListings;

/**
 * Prints what the catalogue costs: building, memory, one change, and searches alone and by eight threads. Not a test;
 * run its main with the number of listings, for instance 10000 100000.
 */
public final class CatalogueBench {
    private static final int WARM = 3000;
    private static final int MEASURED = 3000;
    private static final List<String> TEXTS = List.of("sömn hylte arabiska", "språkcafé", "familjecentralen",
            "motesplats", "papperslösa", "stöd för barn", "hälso undersökning", "samtal", "sam", "vuxna familjer");
    private static final List<String> WITH_ERRORS = List.of("mötesplatts", "kungsbaka", "familjecentrlen",
            "hälsoundersöknig", "promenadgrup samtalsgrup", "xqzwyplk fjordbvnm");

    private final Catalogue catalogue;
    private final Codes codes;
    private final RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(5);

    private CatalogueBench(Catalogue catalogue, Codes codes) {
        this.catalogue = catalogue;
        this.codes = codes;
    }

    /** @param sizes numbers of listings, each measured by itself */
    public static void main(String[] sizes) throws Exception {
        for (var size : sizes.length == 0 ? new String[] {"10000", "100000"} : sizes) {
            measure(Integer.parseInt(size));
        }
    }

    private static void measure(int size) throws Exception {
        var generated = new GeneratedListings(42, Math.clamp(size / 5000, 1, 48), Math.clamp(size / 50, 40, 2000));
        var codes = generated.codes();
        long before = memory();
        long start = cpu();
        var listings = generated.listings(size);
        long made = cpu();
        var catalogue = Catalogue.of(listings, codes, generated.parents());
        long built = cpu();
        listings = null;
        System.out.printf(Locale.ROOT, "%n%d listings: build %.0f ms CPU (generate %.0f), words %d, memory %.1f MB%n",
                size, (built - made) / 1e6, (made - start) / 1e6, catalogue.texts().vocabulary().size(),
                (memory() - before) / 1e6);
        var bench = new CatalogueBench(catalogue, codes);
        bench.changes(generated);
        bench.show("filters", bench.filters(false));
        bench.show("filters + facets", bench.filters(true));
        bench.show("everything + facets", () -> Query.ALL.withFacets(true));
        bench.show("everything, page 400 by name", () -> Query.ALL.sortedBy(Sort.NAME).onPage(size / 25, 20));
        bench.show("text", bench.texts(TEXTS, false));
        bench.show("text + filter + facets", bench.texts(TEXTS, true));
        bench.show("text with errors + filter + facets", bench.texts(WITH_ERRORS, true));
        bench.show("not stated too + facets", () -> bench.filters(true).get().withNotStated(true));
        bench.showCoverage();
        bench.together();
    }

    private void changes(GeneratedListings generated) {
        var changed = catalogue;
        long slowest = 0;
        long start = cpu();
        for (int change = 0; change < 50; change++) {
            long from = cpu();
            changed = changed.with(generated.listings(1), Set.of());
            slowest = Math.max(slowest, cpu() - from);
        }
        System.out.printf(Locale.ROOT, "one change: mean %.2f ms, slowest %.2f ms CPU%n",
                (cpu() - start) / 50e6, slowest / 1e6);
    }

    private Supplier<Query> filters(boolean facets) {
        return () -> {
            var query = Query.ALL.withFacets(facets)
                    .with(Filter.MUNICIPALITY, Set.of(any(CodeList.MUNICIPALITIES)))
                    .with(Filter.TARGET_GROUP, Set.of(any(CodeList.TARGET_GROUPS)));
            return random.nextBoolean() ? query : query.with(Filter.SUPPORT_LEVEL, Set.of("2", "3"));
        };
    }

    private Supplier<Query> texts(List<String> texts, boolean withFilter) {
        return () -> {
            var query = Query.ALL.withText(texts.get(random.nextInt(texts.size()))).withFacets(withFilter);
            return withFilter ? query.with(Filter.TARGET_GROUP, Set.of(any(CodeList.TARGET_GROUPS))) : query;
        };
    }

    private String any(CodeList list) {
        var entries = List.copyOf(codes.entries(list));
        return entries.get(random.nextInt(entries.size())).code();
    }

    private void show(String name, Supplier<Query> queries) {
        long found = 0;
        for (int at = 0; at < WARM / 3; at++) {
            found += catalogue.search(queries.get()).totalItems();
        }
        var times = new long[MEASURED / 3];
        for (int at = 0; at < times.length; at++) {
            var query = queries.get();
            long from = cpu();
            found += catalogue.search(query).totalItems();
            times[at] = cpu() - from;
        }
        Arrays.sort(times);
        System.out.printf(Locale.ROOT, "%-36s CPU ms: mean %6.3f  median %6.3f  p99 %6.3f  (hits %d)%n", name,
                Arrays.stream(times).average().orElse(0) / 1e6, times[times.length / 2] / 1e6,
                times[times.length * 99 / 100] / 1e6, found / (WARM / 3 + times.length));
    }

    private void showCoverage() {
        for (var query : List.of(CoverageQuery.DEFAULT, new CoverageQuery(Set.of(), Set.of(), Set.of(), true, true))) {
            long from = cpu();
            int cells = catalogue.coverage(query).cells().size();
            System.out.printf(Locale.ROOT, "coverage, %d cells: %.1f ms CPU%n", cells, (cpu() - from) / 1e6);
        }
    }

    /** Eight threads at once, wall-clock time. */
    private void together() throws Exception {
        var queries = new ArrayList<Query>();
        for (int at = 0; at < 400; at++) {
            queries.add((at % 4 == 0 ? texts(TEXTS, true) : at % 4 == 1 ? texts(WITH_ERRORS, true) : filters(true)).get());
        }
        try (var threads = Executors.newFixedThreadPool(8)) {
            var work = new ArrayList<Callable<long[]>>();
            for (int thread = 0; thread < 8; thread++) {
                int offset = thread * 50;
                work.add(() -> {
                    var times = new long[queries.size()];
                    for (int at = 0; at < times.length; at++) {
                        long from = System.nanoTime();
                        catalogue.search(queries.get((at + offset) % queries.size()));
                        times[at] = System.nanoTime() - from;
                    }
                    return times;
                });
            }
            var all = threads.invokeAll(work).stream().map(done -> {
                try {
                    return done.get();
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            }).flatMapToLong(Arrays::stream).sorted().toArray();
            System.out.printf(Locale.ROOT, "8 threads, mixed with facets: wall ms median %.2f  p99 %.2f  most %.2f%n",
                    all[all.length / 2] / 1e6, all[all.length * 99 / 100] / 1e6, all[all.length - 1] / 1e6);
        }
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long memory() throws InterruptedException {
        long least = Long.MAX_VALUE;
        for (int at = 0; at < 4; at++) {
            System.gc();
            var runtime = Runtime.getRuntime();
            least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
        }
        return least;
    }
}
