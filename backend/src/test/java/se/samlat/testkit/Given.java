package se.samlat.testkit;

import static se.samlat.testkit.Sent.sv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a test begins with: records that go in through the product's own import. */
public final class Given {

    /** The actor that offers every service which names no other. */
    public static final String ACTOR = "forening";

    /** Id of the actor that the caller of {@link EditorOfOwn} belongs to; its key is {@code own}. */
    public static final String OWN = "0192b7a0-0000-7000-8000-00000000aa01";

    private static final Map<String, String> TABLES = Map.of(
            "actor", "actor",
            "location", "location",
            "service", "service",
            "right", "rights_information",
            "knowledge-resource", "knowledge_resource",
            "strategy-period", "strategy_period");

    private Given() {}

    /** Small code lists and the actor that everything is offered by. */
    public static List<Sent> basics() {
        List<Sent> records = new ArrayList<>();
        records.add(code("municipality", "1315", "Hylte", 1).with("county", "13"));
        records.add(code("municipality", "1380", "Halmstad", 2).with("county", "13"));
        records.add(code("municipality", "1382", "Falkenberg", 3).with("county", "13"));
        records.add(code("target-group", "flykting", "Flyktingar", 1));
        records.add(code("target-group", "asylsokande", "Asylsökande", 2).with("broader", "flykting"));
        records.add(code("target-group", "nyanland", "Nyanlända", 3).with("broader", "flykting"));
        records.add(code("target-group", "tillstandslos", "Tillståndslösa", 4)
                .with("synonyms", Map.of("sv", List.of("papperslös"))));
        records.add(code("language", "sv", "Svenska", 1));
        records.add(code("language", "ar", "Arabiska", 2).with("direction", "rtl"));
        records.add(code("language", "so", "Somaliska", 3));
        records.add(code("concern", "somn", "Sömn", 1).with("synonyms", Map.of("sv", List.of("sova"))));
        records.add(code("concern", "ensamhet", "Ensamhet", 2));
        records.add(code("activity-code", "4-1", "Samtalsgrupp", 1).with("group", "person"));
        records.add(code("activity-code", "5-2", "Mötesplats", 2).with("group", "community"));
        for (int level = 1; level <= 4; level++) {
            records.add(code("support-level", Integer.toString(level), "Stödnivå " + level, level));
        }
        records.add(code("service-kind", "samtal", "Samtal", 1));
        records.add(code("service-kind", "halsa", "Hälsa", 2));
        records.add(actor(ACTOR));
        return records;
    }

    /** A code of a list. */
    public static Sent code(String list, String code, String name, int position) {
        return Sent.of(list, code).with("name", sv(name)).with("position", position);
    }

    /** An actor, named after its key. */
    public static Sent actor(String key) {
        return Sent.of("actor", key).with("name", sv("Aktören " + key)).with("kind", "ideburen");
    }

    /** The caller's own actor, a unit below it, and one that is nobody's of these. */
    public static Sent[] ownAndOther() {
        return new Sent[] {
            actor("own").envelope("id", OWN), actor("unit").with("parent", "own"), actor("other")
        };
    }

    /** A location with its whole address. */
    public static Sent location(String key) {
        return Sent.of("location", key)
                .with("name", sv("Huset " + key))
                .with("type", "physical")
                .with("visibility", "full")
                .with("municipality", "1315");
    }

    /** A service that states the least that it must; current by its source, never confirmed. */
    public static Sent service(String key) {
        return Sent.of("service", key)
                .with("name", sv("Insatsen " + key))
                .with("provider", ACTOR)
                .with("audience", "residents-targeted")
                .with("sourceStatus", "current");
    }

    /** Rights information. */
    public static Sent right(String key) {
        return Sent.of("right", key)
                .with("targetGroup", "asylsokande")
                .with("area", "care")
                .with("text", sv("Vård som inte kan vänta"))
                .with("legalSource", "Lag (2008:344)")
                .with("validFrom", "2008-07-01");
    }

    /** A knowledge resource. */
    public static Sent knowledgeResource(String key) {
        return Sent.of("knowledge-resource", key).with("title", sv("Rapporten " + key));
    }

    /** A strategy period. */
    public static Sent period(String key, String from, String to) {
        return Sent.of("strategy-period", key).with("name", sv("Strategi " + from)).with("from", from).with("to", to);
    }

    /** A value list as a classification. */
    public static List<Map<String, String>> coded(String... codes) {
        return Arrays.stream(codes).map(code -> Map.of("code", code)).toList();
    }

    /** Stores the basics and these records; all of them must be taken. */
    public static void stored(Sent... records) {
        also(Stream.concat(basics().stream(), Arrays.stream(records)).toArray(Sent[]::new));
    }

    /** Stores these records beside what is there; all of them must be taken. */
    public static void also(Sent... records) {
        try {
            Path file = Files.createTempFile("given", ".ndjson");
            try {
                Files.writeString(file, ndjson(records));
                TestRegister.take(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The records as a file. */
    public static String ndjson(Sent... records) {
        return Arrays.stream(records).map(Sent::json).collect(Collectors.joining("\n"));
    }

    /** The records as a file. */
    public static String ndjson(List<Sent> records) {
        return ndjson(records.toArray(Sent[]::new));
    }

    /** The public id of a stored record. */
    public static UUID id(String type, String externalId) {
        String table = TABLES.getOrDefault(type, "code");
        String list = table.equals("code") ? " and list = '" + type + "'" : "";
        return UUID.fromString(TestRegister.strings(
                        "select id from " + table + " where external_id = ?" + list, externalId)
                .getFirst());
    }
}
