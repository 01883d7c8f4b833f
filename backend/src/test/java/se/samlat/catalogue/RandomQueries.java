package se.samlat.catalogue;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Queries of every kind, made from a seed. */
final class RandomQueries {
    private static final List<String> WORDS = List.of("sömn", "hylte", "arabiska", "papperslös", "språkcafé",
            "familjecentralen", "promenad", "undersökning", "halsoundersokning", "motesplats", "barn", "stöd", "för",
            "samtal", "kvinnogrupper", "tillståndslösa", "oro", "och", "stress", "språk", "café", "kungsbaka",
            "hälsoundersökningar", "sfi", "grup", "vård", "tandvård", "zzzzzz", "flyktingar", "psykisk", "hälsa",
            "vad", "finns", "i", "samtalsstod", "yogakurss", "kör", "trauma", "fritidsaktivitet");

    private final RandomGenerator random;
    private final Codes codes;
    private final List<String> actors;

    RandomQueries(long seed, Codes codes, List<String> actors) {
        this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        this.codes = codes;
        this.actors = actors;
    }

    Query next() {
        return next(random.nextInt(3) == 0 ? text() : null);
    }

    Query next(String q) {
        var filters = new HashMap<Filter, Set<String>>();
        int chosen = random.nextInt(4);
        for (int at = 0; at < chosen; at++) {
            var filter = pick(List.of(Filter.values()));
            var values = new LinkedHashSet<String>();
            for (int value = random.nextInt(3); value >= 0; value--) {
                values.add(value(filter));
            }
            filters.put(filter, values);
        }
        return new Query(q, filters, random.nextBoolean(), random.nextBoolean(), pick(List.of(Sort.values())),
                1 + random.nextInt(3), random.nextInt(30), true,
                random.nextInt(6) == 0 ? Instant.parse("2026-06-01T00:00:00Z") : null);
    }

    String text() {
        var text = new StringBuilder(pick(WORDS));
        for (int more = random.nextInt(3); more > 0; more--) {
            text.append(' ').append(pick(WORDS));
        }
        return text.toString();
    }

    private String value(Filter filter) {
        var list = filter.list();
        if (list != null) {
            return pick(codes.entries(list).stream().map(CodeEntry::code).toList());
        }
        return switch (filter) {
            case AGE -> random.nextBoolean()
                    ? Integer.toString(random.nextInt(121)) : pick(List.of(AgeBand.values())).code();
            case ACCESS -> pick(List.of("drop-in", "booking", "invitation"));
            case COST -> pick(List.of("free", "fee"));
            case AUDIENCE -> pick(List.of(Audience.values())).code();
            case FRESHNESS -> pick(List.of(Grade.values())).code();
            default -> pick(actors);
        };
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
