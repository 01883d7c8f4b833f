package se.samlat.testkit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.jspecify.annotations.Nullable;
import se.samlat.catalogue.Audience;
import se.samlat.catalogue.CodeEntry;
import se.samlat.catalogue.CodeList;
import se.samlat.catalogue.Codes;
import se.samlat.catalogue.Field;
import se.samlat.catalogue.FieldName;
import se.samlat.catalogue.Grade;
import se.samlat.catalogue.Listing;

/**
 * Made-up listings that look like real ones: skewed over municipalities and groups, most of them silent about
 * languages, cost and age, Swedish text with compounds and inflected forms. The same seed gives the same listings.
 */
public final class GeneratedListings {
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final List<String> WELCOMES =
            List.of("unconditional", "preferential", "exclusive", Listing.NOT_SERVED);

    private final RandomGenerator random;
    private final int counties;
    private final List<UUID> actors = new ArrayList<>();
    private final Map<UUID, UUID> parents = new HashMap<>();
    private final GeneratedText text;

    /**
     * @param seed decides everything
     * @param counties how many counties of six municipalities the listings are spread over; 1 is Halland
     * @param actors how many actors provide them; every tenth is the parent of the nine that follow it
     */
    public GeneratedListings(long seed, int counties, int actors) {
        this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        this.counties = counties;
        this.text = new GeneratedText(random);
        for (int number = 0; number < actors; number++) {
            this.actors.add(id());
            if (number % 10 != 0) {
                parents.put(this.actors.get(number), this.actors.get(number - number % 10));
            }
        }
    }

    /** The parent of every actor that has one. */
    public Map<UUID, UUID> parents() {
        return parents;
    }

    /** Code lists with names and synonyms like the real ones; county 13 has Halland's own municipalities. */
    public Codes codes() {
        var entries = new ArrayList<CodeEntry>();
        var halland = List.of("Hylte", "Halmstad", "Laholm", "Falkenberg", "Varberg", "Kungsbacka");
        var hallandCodes = List.of("1315", "1380", "1381", "1382", "1383", "1384");
        for (int county = 0; county < counties; county++) {
            for (int at = 0; at < 6; at++) {
                var name = county == 0 ? halland.get(at) : GeneratedText.town(county * 6 + at);
                var code = county == 0 ? hallandCodes.get(at) : Integer.toString(2000 + county * 10 + at);
                entries.add(new CodeEntry(CodeList.MUNICIPALITIES, code, Map.of("sv", name), Map.of(), null,
                        county * 6 + at, Integer.toString(13 + county), false));
            }
        }
        GeneratedCodes.addTo(entries);
        return Codes.of(entries);
    }

    /** So many new listings. */
    public List<Listing> listings(int count) {
        var listings = new ArrayList<Listing>(count);
        for (int at = 0; at < count; at++) {
            listings.add(listing(id()));
        }
        return listings;
    }

    /** A new listing with this id. */
    public Listing listing(UUID id) {
        int county = random.nextInt(counties);
        var municipalities = municipalities(county);
        var provider = pick(actors);
        var audience = chance(0.75) ? Audience.RESIDENTS_TARGETED
                : chance(0.7) ? Audience.RESIDENTS_GENERAL : Audience.STAFF_AND_ACTORS;
        var ages = ages();
        var grade = pick(List.of(Grade.values()));
        var town = county == 0 ? "Halmstad" : GeneratedText.town(county * 6 + random.nextInt(6));
        var name = text.name(town);
        return new Listing(
                id,
                fields(name, town),
                name,
                provider,
                chance(0.2) ? Set.of(pick(actors)) : Set.of(),
                audience,
                municipalities,
                groups(audience),
                chance(0.85) ? Integer.toString(1 + random.nextInt(4)) : null,
                chance(0.6) ? some(GeneratedCodes.ACTIVITIES, 2) : null,
                chance(0.95) ? pick(GeneratedCodes.KINDS) : null,
                chance(0.7) ? some(GeneratedCodes.CONCERNS, 3) : null,
                chance(0.2) ? some(GeneratedCodes.LANGUAGES, 4) : null,
                chance(0.1) ? some(GeneratedCodes.LANGUAGES, 5) : null,
                ages[0],
                ages[1],
                chance(0.3) ? some(List.of("drop-in", "booking", "self-referral", "referral", "invitation"), 2) : null,
                chance(0.3) ? pick(List.of("free", "fee")) : null,
                grade,
                grade.isConfirmed() ? START.plusSeconds(random.nextInt(20_000_000)) : null,
                START.plusSeconds(random.nextInt(30_000_000)));
    }

    private List<Field> fields(String name, String town) {
        var fields = new ArrayList<Field>();
        fields.add(new Field(FieldName.NAME, "sv", name));
        fields.add(new Field(FieldName.SUMMARY, "sv", text.sentence(8)));
        fields.add(new Field(FieldName.DESCRIPTION, "sv", text.sentence(30)));
        fields.add(new Field(FieldName.PROVIDER, "sv", text.provider(town)));
        if (chance(0.3)) {
            fields.add(new Field(FieldName.PLACE, "sv", town));
        }
        if (chance(0.2)) {
            fields.add(new Field(FieldName.DESCRIPTION, "en", "Support and conversation in small groups"));
        }
        return fields;
    }

    private @Nullable Set<String> municipalities(int county) {
        if (chance(0.05)) {
            return chance(0.5) ? null : Set.of();
        }
        var all = new ArrayList<String>();
        for (int at = 0; at < 6; at++) {
            all.add(county == 0
                    ? List.of("1315", "1380", "1381", "1382", "1383", "1384").get(at)
                    : Integer.toString(2000 + county * 10 + at));
        }
        return chance(0.25) ? Set.copyOf(all) : some(all, 2);
    }

    private @Nullable Map<String, @Nullable String> groups(Audience audience) {
        if (chance(audience == Audience.RESIDENTS_GENERAL ? 0.8 : 0.05)) {
            return null;
        }
        var groups = new HashMap<String, @Nullable String>();
        for (var group : some(GeneratedCodes.GROUPS, 4)) {
            groups.put(group, chance(0.6) ? null : pick(WELCOMES));
        }
        return groups;
    }

    private @Nullable Integer[] ages() {
        if (chance(0.5)) {
            return new @Nullable Integer[] {null, null};
        }
        int from = random.nextInt(5) * 6;
        return switch (random.nextInt(4)) {
            case 0 -> new @Nullable Integer[] {from, null};
            case 1 -> new @Nullable Integer[] {null, from + 5};
            default -> new @Nullable Integer[] {from, chance(0.5) ? 120 : from + random.nextInt(40)};
        };
    }

    private Set<String> some(List<String> values, int most) {
        var chosen = new HashSet<String>();
        int count = 1 + random.nextInt(most);
        for (int at = 0; at < count; at++) {
            chosen.add(pick(values));
        }
        return chosen;
    }

    private <T> T pick(List<T> values) {
        return values.get((int) (values.size() * Math.pow(random.nextDouble(), 1.6)));
    }

    private boolean chance(double share) {
        return random.nextDouble() < share;
    }

    private UUID id() {
        return new UUID(random.nextLong() & ~0xF000L | 0x7000L, random.nextLong() & ~(3L << 62) | (1L << 63));
    }
}
