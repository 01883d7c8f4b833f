package se.samlat.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Halland's committed content as a catalogue, without the rest of the product. */
final class HallandFixture {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, CodeList> LISTS = Map.of(
            "municipality", CodeList.MUNICIPALITIES,
            "target-group", CodeList.TARGET_GROUPS,
            "language", CodeList.LANGUAGES,
            "concern", CodeList.CONCERNS,
            "activity-code", CodeList.ACTIVITY_CODES,
            "support-level", CodeList.SUPPORT_LEVELS,
            "service-kind", CodeList.SERVICE_KINDS);

    private final Map<String, JsonNode> actors = new HashMap<>();
    private final Map<UUID, String> slugs = new HashMap<>();
    private final List<Listing> listings = new ArrayList<>();
    private final Codes codes;
    private final Catalogue catalogue;

    HallandFixture() {
        var entries = new ArrayList<CodeEntry>();
        records("content/code-lists.ndjson").forEach(record -> entries.add(code(record)));
        codes = Codes.of(entries);
        var services = new ArrayList<JsonNode>();
        records("content/halland.ndjson").forEach(record -> {
            switch (record.get("type").asText()) {
                case "actor" -> actors.put(record.get("externalId").asText(), record);
                case "service" -> services.add(record);
                default -> { }
            }
        });
        for (var service : services) {
            if (service.get("state").asText().equals("published")) {
                listings.add(listing(service));
            }
        }
        catalogue = Catalogue.of(listings, codes, parents());
    }

    Catalogue catalogue() {
        return catalogue;
    }

    Codes codes() {
        return codes;
    }

    List<Listing> listings() {
        return listings;
    }

    /** The external ids of an answer, in its order. */
    List<String> slugs(Answer answer) {
        return answer.hits().stream().map(hit -> slugs.get(hit.id())).toList();
    }

    String slug(Hit hit) {
        return slugs.get(hit.id());
    }

    private static Stream<JsonNode> records(String file) {
        try {
            return Files.readAllLines(Path.of(file)).stream().filter(line -> !line.isBlank()).map(line -> {
                try {
                    return JSON.readTree(line);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CodeEntry code(JsonNode record) {
        var content = record.get("content");
        var synonyms = new HashMap<String, List<String>>();
        content.path("synonyms").properties().forEach(one -> synonyms.put(one.getKey(), texts(one.getValue())));
        return new CodeEntry(
                LISTS.get(record.get("type").asText()),
                record.get("externalId").asText(),
                map(content.get("name")),
                synonyms,
                text(content, "broader"),
                content.path("position").asInt(0),
                text(content, "county"),
                content.path("inStrategy").asBoolean(false));
    }

    private Map<UUID, UUID> parents() {
        var parents = new HashMap<UUID, UUID>();
        for (var actor : actors.values()) {
            var parent = text(actor.get("content"), "parent");
            if (parent != null) {
                parents.put(id(actor), id(actors.get(parent)));
            }
        }
        return parents;
    }

    private static UUID id(JsonNode record) {
        return UUID.fromString(record.get("id").asText());
    }

    private Listing listing(JsonNode record) {
        var content = record.get("content");
        slugs.put(id(record), record.get("externalId").asText());
        var provider = actors.get(content.get("provider").asText());
        var partners = new HashSet<UUID>();
        var fields = new ArrayList<Field>();
        add(fields, FieldName.NAME, content.get("name"));
        add(fields, FieldName.SUMMARY, content.get("summary"));
        add(fields, FieldName.DESCRIPTION, content.get("description"));
        add(fields, FieldName.PROVIDER, provider.at("/content/name"));
        for (var partner : content.path("partners")) {
            partners.add(id(actors.get(partner.asText())));
            add(fields, FieldName.PARTNER, actors.get(partner.asText()).at("/content/name"));
        }
        add(fields, FieldName.PLACE, content.get("placeText"));
        add(fields, FieldName.ACCESS, content.at("/access/text"));
        add(fields, FieldName.COST, content.at("/cost/text"));
        boolean current = "current".equals(text(content, "sourceStatus"));
        return new Listing(
                id(record),
                fields,
                content.at("/name/sv").asText(),
                id(provider),
                partners,
                Audience.of(content.get("audience").asText()),
                set(content.get("municipalities")),
                groups(content.get("targetGroups")),
                text(content.path("supportLevel"), "code"),
                coded(content.get("activityCodes")),
                text(content, "kind"),
                coded(content.get("concerns")),
                set(content.at("/languages/delivery")),
                null,
                number(content, "ageMin"),
                number(content, "ageMax"),
                set(content.at("/access/ways")),
                text(content.path("cost"), "kind"),
                current ? Grade.UNVERIFIED : Grade.OUTDATED,
                null,
                Instant.EPOCH);
    }

    private static void add(List<Field> fields, FieldName name, @Nullable JsonNode text) {
        map(text).forEach((language, value) -> fields.add(new Field(name, language, value)));
    }

    private static @Nullable Map<String, @Nullable String> groups(@Nullable JsonNode node) {
        if (node == null) {
            return null;
        }
        var groups = new HashMap<String, @Nullable String>();
        node.forEach(group -> groups.put(group.get("code").asText(), text(group, "welcome")));
        return groups;
    }

    private static @Nullable Set<String> coded(@Nullable JsonNode node) {
        if (node == null) {
            return null;
        }
        var codes = new HashSet<String>();
        node.forEach(one -> codes.add(one.get("code").asText()));
        return codes;
    }

    private static @Nullable Set<String> set(@Nullable JsonNode node) {
        return node == null || node.isMissingNode() || node.isNull() ? null : Set.copyOf(texts(node));
    }

    private static List<String> texts(JsonNode node) {
        var texts = new ArrayList<String>();
        node.forEach(one -> texts.add(one.asText()));
        return texts;
    }

    private static Map<String, String> map(@Nullable JsonNode node) {
        var texts = new LinkedHashMap<String, String>();
        if (node != null) {
            node.properties().forEach(one -> texts.put(one.getKey(), one.getValue().asText()));
        }
        return texts;
    }

    private static @Nullable String text(JsonNode node, String property) {
        var value = node.get(property);
        return value == null || value.isNull() ? null : value.asText();
    }

    private static @Nullable Integer number(JsonNode node, String property) {
        var value = node.get(property);
        return value == null || value.isNull() ? null : Integer.valueOf(value.asInt());
    }
}
