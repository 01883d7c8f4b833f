package se.samlat.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import se.samlat.testkit.PackagedApi;
import se.samlat.testkit.Wire;

/** Every operation of the contract, as the running API publishes it, with an address that exists. */
record Operation(String method, String path, String address, JsonNode description) {

    private static final List<String> METHODS = List.of("get", "put", "post", "delete", "patch");

    /** All of them; a path's parameter is filled with the first entry of its list. */
    static List<Operation> all(Wire wire) {
        List<Operation> operations = new ArrayList<>();
        JsonNode paths = wire.get("/samlat/v1/openapi.json").json().path("paths");
        paths.fields().forEachRemaining(path -> METHODS.stream()
                .filter(path.getValue()::has)
                .forEach(method -> operations.add(new Operation(
                        method.toUpperCase(Locale.ROOT),
                        path.getKey(),
                        address(wire, path.getKey()),
                        path.getValue().get(method)))));
        return operations;
    }

    /** All of the shared API. */
    static List<Operation> all() {
        return all(PackagedApi.shared().api().wire());
    }

    /** Those that anybody may read. */
    static List<Operation> publicReads() {
        return all().stream().filter(operation -> operation.method().equals("GET") && operation.open()).toList();
    }

    /** Whether the contract asks for no log-in. */
    boolean open() {
        JsonNode security = description.path("security");
        return security.isMissingNode() || security.isEmpty() || security.get(0).isEmpty();
    }

    @Override
    public String toString() {
        return method + " " + path;
    }

    private static String address(Wire wire, String path) {
        if (!path.contains("{")) {
            return path;
        }
        // Lists that nobody reads without logging in.
        if (Stream.of("imports", "accounts", "submissions", "update-rounds").anyMatch(list -> path.startsWith("/samlat/v1/" + list))) {
            return path.replaceAll("\\{.*}", "0192b7a0-0000-7000-8000-000000000001");
        }
        String list = path.substring(0, path.indexOf("/{"));
        JsonNode first = wire.get(list + "?limit=1").json();
        String name = first.path("_links").path("self").isMissingNode() ? "" : entries(first);
        return path.replaceAll("\\{.*}", name);
    }

    /** The code or id of the first entry of a list, whatever the list is called. */
    private static String entries(JsonNode list) {
        for (JsonNode member : list) {
            if (member.isArray() && !member.isEmpty()) {
                JsonNode entry = member.get(0);
                return entry.has("code") ? entry.get("code").asText() : entry.path("id").asText();
            }
        }
        return "0192b7a0-0000-7000-8000-000000000001";
    }
}
