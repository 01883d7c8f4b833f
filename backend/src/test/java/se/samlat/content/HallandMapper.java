package se.samlat.content;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Maps Halland's public content to import records. Null in the source ("not found") becomes an absent field, free
 * text becomes a code only where the whole text stands in {@code exact-match.json}, and our own classifications are
 * merged in marked {@code suggested}. Rules and reasons: decision records 0030 to 0032.
 */
final class HallandMapper {

    /** Kinds of actor that decide for themselves on the strategy (huvudman): region, municipality, state body. */
    private static final Set<String> PRINCIPAL_KINDS = Set.of("region", "lansstyrelse", "kommun", "statlig-myndighet");
    /** In the source a target group; here an audience. */
    private static final String EVERYONE = "allman";
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final JsonNode content;
    private final JsonNode exactMatch;
    private final JsonNode suggestions;
    private final StableIds ids;
    private final Map<String, ObjectNode> locations = new LinkedHashMap<>();

    HallandMapper(JsonNode content, JsonNode exactMatch, JsonNode suggestions, StableIds ids) {
        this.content = content;
        this.exactMatch = exactMatch;
        this.suggestions = suggestions;
        this.ids = ids;
    }

    /** All records: actors, locations, knowledge resources, strategy periods, services; within each in source order. */
    List<ObjectNode> map() {
        var services = new ArrayList<ObjectNode>();
        content.get("services").forEach(service -> services.add(service(service)));
        var records = new ArrayList<ObjectNode>();
        content.get("actors").forEach(actor -> records.add(actor(actor)));
        records.addAll(locations.values());
        content.get("knowledge_resources").forEach(resource -> records.add(knowledgeResource(resource)));
        content.get("strategy_versions").forEach(period -> records.add(strategyPeriod(period)));
        records.addAll(services);
        return records;
    }

    private ObjectNode actor(JsonNode from) {
        var kind = code(from.get("kind").asText());
        var to = JSON.objectNode();
        to.set("name", swedish(from.get("name")));
        to.put("kind", kind);
        if (PRINCIPAL_KINDS.contains(kind)) {
            to.put("principal", true);
        }
        copy(from, "parent_id", to, "parent");
        copy(from, "org_number", to, "organisationNumber");
        copy(from, "municipalities", to, "municipalities");
        copy(from, "url", to, "url");
        copy(from, "phone_switchboard", to, "phone");
        copyText(from, "description", to, "description");
        copy(from, "named_in_seed_strategy", to, "namedInStrategy");
        putSources(to, from.get("sources"));
        copy(from, "as_of", to, "sourceAsOf");
        copyText(from, "note", to, "sourceNote");
        return record("actor", from.get("id").asText(), "published", to);
    }

    private ObjectNode service(JsonNode from) {
        var externalId = from.get("id").asText();
        var status = from.get("status").asText();
        var to = JSON.objectNode();
        copy(from, "provider_id", to, "provider");
        if (!from.get("partner_ids").isEmpty()) {
            copy(from, "partner_ids", to, "partners");
        }
        to.set("name", swedish(from.get("name")));
        copyText(from, "description", to, "description");
        to.put("kind", code(from.get("kind").asText()));
        putSuggestions(to, externalId, "concerns");
        if (stated(from, "iasc_level_suggested")) {
            to.set("supportLevel", suggested(from.get("iasc_level_suggested").asText()));
        }
        putSuggestions(to, externalId, "activityCodes");
        putAudience(to, from);
        copy(from, "age_min", to, "ageMin");
        copy(from, "age_max", to, "ageMax");
        copy(from, "municipalities", to, "municipalities");
        putLanguagesAndAccess(to, from);
        putCoded(to, from, "cost", "cost");
        putCoded(to, from, "when", "when");
        putPlace(to, from);
        putContact(to, from);
        putSources(to, from.get("source_urls"));
        copy(from, "as_of", to, "sourceAsOf");
        switch (status) {
            case "aktuell_enligt_kalla" -> to.put("sourceStatus", "current");
            case "aldre_uppgift" -> to.put("sourceStatus", "older");
            case "okänd" -> to.put("sourceStatus", "unknown");
            case "avslutad" -> { }
            default -> throw new IllegalStateException(externalId + " has the unknown status " + status);
        }
        copyText(from, "note", to, "sourceNote");
        return record("service", externalId, status.equals("avslutad") ? "archived" : "published", to);
    }

    /** "Alla invånare" makes the audience general; groups that are named beside it stay named. */
    private static void putAudience(ObjectNode to, JsonNode from) {
        var groups = JSON.arrayNode();
        var everyone = false;
        for (var group : from.get("target_groups")) {
            if (group.asText().equals(EVERYONE)) {
                everyone = true;
            } else {
                groups.addObject().put("code", code(group.asText()));
            }
        }
        to.put("audience", switch (from.get("audience").asText()) {
            case "malgrupp" -> everyone ? "residents-general" : "residents-targeted";
            case "allmanhet" -> "residents-general";
            case "personal", "aktorer" -> "staff-and-actors";
            default -> throw new IllegalStateException("unknown audience " + from.get("audience"));
        });
        if (!groups.isEmpty()) {
            to.set("targetGroups", groups);
        }
    }

    private void putLanguagesAndAccess(ObjectNode to, JsonNode from) {
        var coded = coded(from, "how_to_get");
        var languages = JSON.objectNode();
        copy(from, "languages", languages, "delivery");
        languages.setAll(part(coded, "languages"));
        if (!languages.isEmpty()) {
            to.set("languages", languages);
        }
        var access = JSON.objectNode();
        access.setAll(part(coded, "access"));
        copyText(from, "how_to_get", access, "text");
        if (!access.isEmpty()) {
            to.set("access", access);
        }
    }

    private void putCoded(ObjectNode to, JsonNode from, String source, String target) {
        if (stated(from, source)) {
            var value = (ObjectNode) coded(from, source).deepCopy();
            copyText(from, source, value, "text");
            to.set(target, value);
        }
    }

    /** A named place becomes a location in the service's municipality; two municipalities leave it without one. */
    private void putPlace(ObjectNode to, JsonNode from) {
        if (!stated(from, "place")) {
            return;
        }
        var place = (ObjectNode) coded(from, "place").deepCopy();
        if (!place.isEmpty()) {
            var externalId = place.remove("externalId").asText();
            place.put("type", "physical");
            if (from.get("municipalities").size() == 1) {
                place.set("municipality", from.get("municipalities").get(0));
            }
            var location = record("location", externalId, "published", place);
            var known = locations.putIfAbsent(externalId, location);
            if (known != null && !known.equals(location)) {
                throw new IllegalStateException("two different places are called " + externalId);
            }
            to.putArray("places").addObject().put("location", externalId);
        }
        copyText(from, "place", to, "placeText");
    }

    private static void putContact(ObjectNode to, JsonNode from) {
        var contact = JSON.objectNode();
        copy(from, "phone", contact, "phone");
        copy(from, "url", contact, "url");
        if (!contact.isEmpty()) {
            to.set("contact", contact);
        }
    }

    private void putSuggestions(ObjectNode to, String externalId, String list) {
        var codes = suggestions.get("services").path(externalId).path(list);
        if (!codes.isEmpty()) {
            var values = to.putArray(list);
            codes.forEach(code -> values.add(suggested(code.asText())));
        }
    }

    private ObjectNode knowledgeResource(JsonNode from) {
        var to = JSON.objectNode();
        to.set("title", swedish(from.get("title")));
        copy(from, "publisher", to, "publisher");
        copy(from, "url", to, "url");
        to.put("kind", code(from.get("kind").asText()));
        copyText(from, "note", to, "note");
        return record("knowledge-resource", code(from.get("title").asText()), "published", to);
    }

    private ObjectNode strategyPeriod(JsonNode from) {
        var period = from.get("period");
        var to = JSON.objectNode();
        to.putObject("name").put("sv",
            "Hälsa och migration i Halland " + period.get(0).asText() + "–" + period.get(1).asText());
        to.set("from", period.get(0));
        to.set("to", period.get(1));
        copy(from, "adopted", to, "adopted");
        copyText(from, "adopted_by", to, "adoptedBy");
        var sources = JSON.arrayNode();
        for (var source : from.get("source").asText().split(",")) {
            sources.add(source);
        }
        putSources(to, sources);
        copyText(from, "note", to, "note");
        return record("strategy-period", from.get("id").asText(), "published", to);
    }

    /** Addresses stay addresses; {@code seed:NNN} becomes the title of the document that it points to. */
    private void putSources(ObjectNode to, JsonNode from) {
        var sources = JSON.arrayNode();
        for (var source : from) {
            if (source.asText().startsWith("seed:")) {
                sources.addObject().set("title", exactMatch.get("documents").required(source.asText()));
            } else {
                sources.addObject().set("url", source);
            }
        }
        if (!sources.isEmpty()) {
            to.set("sources", sources);
        }
    }

    private ObjectNode record(String type, String externalId, String state, ObjectNode fields) {
        var record = JSON.objectNode().put("type", type).put("source", "halland").put("externalId", externalId)
            .put("id", ids.idOf(type, externalId)).put("state", state);
        record.set("content", fields);
        return record;
    }

    private JsonNode coded(JsonNode from, String field) {
        var value = stated(from, field) ? exactMatch.get(field).get(from.get(field).asText()) : null;
        return value == null ? JSON.objectNode() : value;
    }

    private static ObjectNode part(JsonNode coded, String name) {
        return coded.get(name) instanceof ObjectNode object ? object.deepCopy() : JSON.objectNode();
    }

    private static ObjectNode suggested(String code) {
        return JSON.objectNode().put("code", code).put("suggested", true);
    }

    private static ObjectNode swedish(JsonNode text) {
        return JSON.objectNode().set("sv", text);
    }

    private static boolean stated(JsonNode from, String field) {
        return from.hasNonNull(field);
    }

    private static void copy(JsonNode from, String field, ObjectNode to, String name) {
        if (stated(from, field)) {
            to.set(name, from.get(field));
        }
    }

    private static void copyText(JsonNode from, String field, ObjectNode to, String name) {
        if (stated(from, field)) {
            to.set(name, swedish(from.get(field)));
        }
    }

    /** Lower case, a to z and digits, words joined by hyphens: {@code Idéburen} becomes {@code ideburen}. */
    static String code(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD).replaceAll("\\p{M}", "")
            .replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
