package se.samlat.content;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** What must hold for every committed record, code lists and Halland's content alike. */
class RecordRulesTest {

    private static final List<ObjectNode> CODES = ContentFiles.records(ContentFiles.CODE_LISTS);
    private static final List<ObjectNode> HALLAND = ContentFiles.records(ContentFiles.HALLAND);
    private static final List<ObjectNode> ALL = Stream.concat(CODES.stream(), HALLAND.stream()).toList();
    private static final Set<String> KEYS = ALL.stream().map(RecordRulesTest::key).collect(toSet());

    @Test
    void holdsAsManyRecordsOfEachTypeAsTheSourceAndTheLists() {
        var counts = ALL.stream().collect(groupingBy(record -> record.get("type").asText(),
            counting()));
        assertEquals(Map.ofEntries(Map.entry("actor", 44L), Map.entry("service", 85L), Map.entry("location", 6L),
            Map.entry("knowledge-resource", 7L), Map.entry("strategy-period", 2L), Map.entry("municipality", 6L),
            Map.entry("target-group", 9L), Map.entry("language", 19L), Map.entry("support-level", 4L),
            Map.entry("service-kind", 13L), Map.entry("concern", 17L), Map.entry("activity-code", 11L)), counts);
        assertEquals(ALL.size(), KEYS.size(), "each key stands once");
    }

    @Test
    void everyIdIsTheCommittedOneAndAVersionSevenUuid() {
        var committed = ContentFiles.json(ContentFiles.IDS);
        var seen = new HashSet<String>();
        for (var record : ALL) {
            var id = record.get("id").asText();
            assertEquals(committed.path(key(record)).asText(), id, key(record));
            assertEquals(7, UUID.fromString(id).version(), key(record));
            assertEquals(2, UUID.fromString(id).variant(), key(record));
            assertTrue(seen.add(id), () -> key(record) + " shares its id");
        }
        assertEquals(ALL.size(), committed.size(), "ids.json holds nothing else");
    }

    @Test
    void anIdThatIsThereIsKeptAndOnlyAMissingOneIsMade() {
        var committed = ContentFiles.json(ContentFiles.IDS);
        var ids = new StableIds(committed, true);
        assertEquals(committed.get("actor:bris").asText(), ids.idOf("actor", "bris"));
        var made = ids.idOf("actor", "ny-forening");
        assertEquals(7, UUID.fromString(made).version());
        assertEquals(made, ids.idOf("actor", "ny-forening"));
    }

    @Test
    void everyReferenceLeadsToARecord() {
        var broken = new ArrayList<String>();
        for (var record : ALL) {
            references(record).filter(key -> !KEYS.contains(key))
                .forEach(key -> broken.add(key(record) + " → " + key));
        }
        assertEquals(List.of(), broken);
    }

    @Test
    void nothingIsNullOrBlankAndTheOnlyEmptyListSaysOutsideTheCounty() {
        for (var record : ALL) {
            assertFilled(key(record), "", record);
        }
    }

    @Test
    void everyCodeSaysWhereItComesFromAndHasASwedishAndAnEnglishName() {
        for (var code : CODES) {
            assertAll(key(code),
                () -> assertFalse(code.at("/content/source").asText().isBlank()),
                () -> assertFalse(code.at("/content/name/sv").asText().isBlank()),
                () -> assertFalse(code.at("/content/name/en").asText().isBlank()),
                () -> assertTrue(code.get("externalId").asText().matches("[a-z0-9]+(-[a-z0-9]+)*")));
        }
    }

    @Test
    void aWordMeansTwoCodesOfOneListOnlyWhereItTrulyDoes() {
        var meanings = CODES.stream().flatMap(code -> words(code)
                .map(word -> Map.entry(code.get("type").asText() + ":" + word, code.get("externalId").asText())))
            .distinct().collect(groupingBy(Map.Entry::getKey));
        var twice = meanings.values().stream().filter(entries -> entries.size() > 1)
            .map(entries -> entries.getFirst().getKey()).collect(toSet());
        assertEquals(Set.of("language:kurdiska", "language:kurdisk", "language:kurdiskt", "language:kurdisktalande",
            "language:kurdish", "language:الكردية", "language:كردي"), twice);
    }

    @Test
    void papperslosFindsTillstandslosWhichIsNeitherStatelessNorUnderTheUmbrellaOfRefugees() {
        var undocumented = code("target-group:tillstandslos");
        var words = words(undocumented).collect(toSet());
        assertTrue(words.containsAll(Set.of("papperslös", "papperslösa", "utan papper", "gömd")));
        assertTrue(CODES.stream().flatMap(RecordRulesTest::words).noneMatch(word -> word.contains("statslös")));
        assertFalse(undocumented.get("content").has("broader"));
        var under = CODES.stream().filter(code -> code.at("/content/broader").asText().equals("flykting"))
            .map(code -> code.get("externalId").asText()).collect(toSet());
        assertEquals(Set.of("asylsokande", "nyanland", "kvotflykting", "anhorig-till-nyanland", "massflykt",
            "anvisad-nyanland", "ensamkommande-barn"), under);
    }

    @Test
    void noTextHoldsAnAddressOfAPersonAPersonalNumberOrAMobileNumber() {
        for (var record : ALL) {
            var texts = texts(record.get("content")).filter(text -> !text.startsWith("http"));
            texts.forEach(text -> assertAll(key(record),
                () -> assertFalse(text.contains("@"), text),
                () -> assertFalse(text.matches("(?s).*\\b(19|20)?\\d{6}[-+ ]?\\d{4}\\b.*"), text),
                () -> assertFalse(text.matches("(?s).*\\b(\\+46 ?|0)7[02369][ -]?\\d.*"), text)));
        }
    }

    private static String key(JsonNode record) {
        return record.get("type").asText() + ":" + record.get("externalId").asText();
    }

    private static ObjectNode code(String key) {
        return CODES.stream().filter(code -> key(code).equals(key)).findFirst().orElseThrow();
    }

    private static Stream<String> words(JsonNode code) {
        return Stream.concat(texts(code.at("/content/name")), texts(code.at("/content/synonyms")))
            .map(word -> word.toLowerCase(Locale.ROOT)).distinct();
    }

    /** Every key that the record refers to, spelled out by hand for each kind of reference. */
    private static Stream<String> references(JsonNode record) {
        var content = record.get("content");
        return Stream.of(
            one(content, "/provider", "actor"), many(content, "/partners", "", "actor"),
            one(content, "/parent", "actor"), many(content, "/municipalities", "", "municipality"),
            one(content, "/municipality", "municipality"), many(content, "/places", "/location", "location"),
            many(content, "/concerns", "/code", "concern"), many(content, "/activityCodes", "/code", "activity-code"),
            one(content, "/supportLevel/code", "support-level"),
            many(content, "/targetGroups", "/code", "target-group"), one(content, "/broader", "target-group"),
            many(content, "/languages/delivery", "", "language"),
            record.get("type").asText().equals("service")
                ? one(content, "/kind", "service-kind") : Stream.<String>empty()
        ).flatMap(keys -> keys);
    }

    private static Stream<String> one(JsonNode content, String pointer, String type) {
        var value = content.at(pointer);
        return value.isMissingNode() ? Stream.empty() : Stream.of(type + ":" + value.asText());
    }

    private static Stream<String> many(JsonNode content, String list, String pointer, String type) {
        return StreamSupport.stream(content.at(list).spliterator(), false)
            .map(value -> type + ":" + value.at(pointer).asText());
    }

    private static Stream<String> texts(JsonNode node) {
        return node.isContainerNode()
            ? StreamSupport.stream(node.spliterator(), false).flatMap(RecordRulesTest::texts)
            : Stream.of(node).filter(JsonNode::isTextual).map(JsonNode::asText);
    }

    private static void assertFilled(String key, String pointer, JsonNode node) {
        assertFalse(node.isNull(), key + pointer);
        assertFalse(node.isTextual() && node.asText().isBlank(), key + pointer);
        var mayBeEmpty = !node.isContainerNode() || pointer.equals("/content/municipalities");
        assertTrue(mayBeEmpty || !node.isEmpty(), key + pointer);
        node.properties().forEach(entry -> assertFilled(key, pointer + "/" + entry.getKey(), entry.getValue()));
        if (node.isArray()) {
            node.forEach(element -> assertFilled(key, pointer + "/-", element));
        }
    }
}
