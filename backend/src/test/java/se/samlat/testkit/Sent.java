package se.samlat.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** A record as an importer sends it: complete and right from the start, then changed as a test needs it. */
public final class Sent {

    /** Who the records of tests come from. */
    public static final String SOURCE = "test";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectNode record;

    private Sent(ObjectNode record) {
        this.record = record;
    }

    static Sent of(String type, String externalId) {
        ObjectNode record = JSON.createObjectNode()
                .put("type", type)
                .put("source", SOURCE)
                .put("externalId", externalId)
                .put("state", "published");
        record.putObject("content");
        return new Sent(record);
    }

    /** The same record with this in its content; null is sent as null. */
    public Sent with(String property, Object value) {
        ObjectNode copy = record.deepCopy();
        ((ObjectNode) copy.get("content")).set(property, tree(value));
        return new Sent(copy);
    }

    /** The same record without this in its content. */
    public Sent without(String property) {
        ObjectNode copy = record.deepCopy();
        ((ObjectNode) copy.get("content")).remove(property);
        return new Sent(copy);
    }

    /** The same record with this in its envelope. */
    public Sent envelope(String property, Object value) {
        ObjectNode copy = record.deepCopy();
        copy.set(property, tree(value));
        return new Sent(copy);
    }

    /** The same record, taken away. */
    public Sent archived() {
        return envelope("state", "archived");
    }

    /** The line that is sent. */
    public String json() {
        return record.toString();
    }

    public String type() {
        return record.get("type").asText();
    }

    public String externalId() {
        return record.get("externalId").asText();
    }

    /** A text in Swedish. */
    public static Map<String, String> sv(String text) {
        return Map.of("sv", text);
    }

    private static JsonNode tree(Object value) {
        return JSON.valueToTree(value);
    }
}
