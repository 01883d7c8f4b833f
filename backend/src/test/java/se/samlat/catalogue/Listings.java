package se.samlat.catalogue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samlat.testkit.GeneratedListings;

/** Makes single listings for tests: unconfirmed, targeted, silent about everything that is not said. */
final class Listings {
    static final GeneratedListings GENERATED = new GeneratedListings(7, 1, 5);
    private static final List<String> COUNTY = List.of("1315", "1380", "1381", "1382", "1383", "1384");

    private final List<Field> fields = new ArrayList<>();
    private final String name;
    private UUID id = UUID.randomUUID();
    private UUID provider = new UUID(1, 1);
    private Audience audience = Audience.RESIDENTS_TARGETED;
    private @Nullable Set<String> municipalities;
    private @Nullable Map<String, @Nullable String> groups;
    private @Nullable String level;
    private @Nullable Set<String> concerns;
    private @Nullable Set<String> languages;
    private @Nullable Set<String> interpreters;
    private @Nullable Integer ageMin;
    private @Nullable Integer ageMax;
    private Grade grade = Grade.UNVERIFIED;

    private Listings(String name) {
        this.name = name;
        fields.add(new Field(FieldName.NAME, "sv", name));
    }

    static Listings named(String name) {
        return new Listings(name);
    }

    /** A catalogue under the generated code lists. */
    static Catalogue catalogue(Listing... listings) {
        return Catalogue.of(List.of(listings), GENERATED.codes());
    }

    Listings id(UUID value) {
        id = value;
        return this;
    }

    Listings provider(UUID value) {
        provider = value;
        return this;
    }

    Listings text(String text) {
        fields.add(new Field(FieldName.DESCRIPTION, "sv", text));
        return this;
    }

    Listings audience(Audience value) {
        audience = value;
        return this;
    }

    Listings municipality(String... codes) {
        municipalities = Set.of(codes);
        return this;
    }

    Listings countyWide() {
        municipalities = Set.copyOf(COUNTY);
        return this;
    }

    Listings group(String code, @Nullable String welcome) {
        groups = groups == null ? new HashMap<>() : groups;
        groups.put(code, welcome);
        return this;
    }

    Listings level(String code) {
        level = code;
        return this;
    }

    Listings concern(String code) {
        concerns = concerns == null ? new HashSet<>() : concerns;
        concerns.add(code);
        return this;
    }

    Listings language(String... codes) {
        languages = Set.of(codes);
        return this;
    }

    Listings interpreter(String... codes) {
        interpreters = Set.of(codes);
        return this;
    }

    Listings ages(@Nullable Integer min, @Nullable Integer max) {
        ageMin = min;
        ageMax = max;
        return this;
    }

    Listings grade(Grade value) {
        grade = value;
        return this;
    }

    Listing build() {
        return new Listing(id, fields, name, provider, Set.of(), audience, municipalities, groups, level, null, null,
                concerns, languages, interpreters, ageMin, ageMax, null, null, grade, null, Instant.EPOCH);
    }
}
