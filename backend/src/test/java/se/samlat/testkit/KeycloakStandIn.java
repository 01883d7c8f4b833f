package se.samlat.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Keeps accounts as Keycloak's admin API does, as far as it is used, and can fail at any point; what the real one does, the launcher's
 * tests of the packaged API try.
 */
public final class KeycloakStandIn implements AutoCloseable {

    private static final String ROOT = "/admin/realms/samlat/";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, ObjectNode> users = new TreeMap<>();
    private final Map<String, TreeSet<String>> groups = new TreeMap<>();
    private final Map<String, TreeSet<String>> roles = new TreeMap<>();
    private final Map<String, Long> logIns = new LinkedHashMap<>();
    private final List<String> mailed = new ArrayList<>();
    private final HttpServer server;
    private String failing = "";

    /** Answers from now on, with no account. */
    public KeycloakStandIn() {
        URI address = URI.create(ConfigProvider.getConfig().getValue("samlat.keycloak-admin-url", String.class));
        groups.put("/actors", new TreeSet<>());
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", address.getPort()), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/realms/", exchange -> answer(
                exchange, 200, JsonNodeFactory.instance.objectNode().put("access_token", "t").put("token_type", "Bearer").put("expires_in", 300)));
        server.createContext(ROOT, this::handle);
        server.start();
    }

    /** Puts an account there that has chosen its password. */
    public synchronized void account(String id, String name, List<String> memberOf, String... has) {
        ObjectNode user = JsonNodeFactory.instance.objectNode()
                .put("id", id)
                .put("username", name)
                .put("email", name + "@samlat.example")
                .put("firstName", "Kim")
                .put("lastName", name)
                .put("enabled", true)
                .put("createdTimestamp", 1_780_000_000_000L);
        user.putArray("requiredActions");
        users.put(id, user);
        memberOf.forEach(group -> join(group, id));
        for (String role : has) {
            roles.computeIfAbsent(role, any -> new TreeSet<>()).add(id);
        }
    }

    /** The account chooses its password and logs in. */
    public synchronized void logIn(String id, long millis) {
        users.get(id).putArray("requiredActions");
        logIns.put(id, millis);
    }

    /** From now on, answers 500 to requests such as {@code PUT users/…/groups/…}, by pattern; empty for none. */
    public synchronized void failAt(String pattern) {
        failing = pattern;
    }

    /** Ids of all accounts. */
    public synchronized List<String> accounts() {
        return List.copyOf(users.keySet());
    }

    /** Whether the account may log in. */
    public synchronized boolean lets(String id) {
        return users.get(id).path("enabled").asBoolean();
    }

    /** The groups and roles of the account. */
    public synchronized List<String> belongings(String id) {
        List<String> found = new ArrayList<>();
        groups.forEach((group, members) -> {
            if (members.contains(id)) {
                found.add(group);
            }
        });
        roles.forEach((role, members) -> {
            if (members.contains(id)) {
                found.add(role);
            }
        });
        return found;
    }

    /** Who was sent an invitation, in order. */
    public synchronized List<String> mailed() {
        return List.copyOf(mailed);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private synchronized void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath().substring(ROOT.length());
        String call = exchange.getRequestMethod() + " " + path;
        JsonNode sent = JSON.readTree(exchange.getRequestBody().readAllBytes());
        if (!failing.isEmpty() && call.matches(failing)) {
            answer(exchange, 500, null);
            return;
        }
        String[] parts = path.split("/");
        String query = String.valueOf(exchange.getRequestURI().getQuery());
        switch (parts[0]) {
            case "users" -> users(exchange, call, parts, sent);
            case "roles" -> answer(exchange, 200, parts.length == 2 ? role(parts[1]) : list(roles.getOrDefault(parts[1], new TreeSet<>())));
            case "group-by-path" -> group(exchange, "/" + path.substring("group-by-path/".length()));
            case "groups" -> groups(exchange, call, parts, sent, query);
            case "events" -> events(exchange, query);
            default -> answer(exchange, 404, null);
        }
    }

    private void users(HttpExchange exchange, String call, String[] parts, JsonNode sent) throws IOException {
        if (call.equals("GET users")) {
            answer(exchange, 200, list(users.keySet()));
            return;
        }
        if (call.equals("POST users")) {
            create(exchange, (ObjectNode) sent);
            return;
        }
        String id = parts[1];
        if (!users.containsKey(id)) {
            answer(exchange, 404, null);
            return;
        }
        switch (call.replace(id, "ID").replaceFirst("groups/.+", "groups/G")) {
            case "GET users/ID" -> answer(exchange, 200, users.get(id));
            case "PUT users/ID" -> users.get(id).setAll((ObjectNode) sent);
            case "DELETE users/ID" -> {
                users.remove(id);
                groups.values().forEach(members -> members.remove(id));
                roles.values().forEach(members -> members.remove(id));
            }
            case "GET users/ID/groups" -> {
                ArrayNode found = JsonNodeFactory.instance.arrayNode();
                groups.forEach((group, members) -> {
                    if (members.contains(id)) {
                        found.add(group(group));
                    }
                });
                answer(exchange, 200, found);
            }
            case "PUT users/ID/groups/G" -> groups.get(path(parts[3])).add(id);
            case "DELETE users/ID/groups/G" -> groups.get(path(parts[3])).remove(id);
            case "GET users/ID/role-mappings/realm" -> {
                ArrayNode found = JsonNodeFactory.instance.arrayNode();
                roles.forEach((role, members) -> {
                    if (members.contains(id)) {
                        found.add(role(role));
                    }
                });
                answer(exchange, 200, found);
            }
            case "POST users/ID/role-mappings/realm" -> sent.forEach(role -> roles.computeIfAbsent(
                    role.path("name").asText(), any -> new TreeSet<>()).add(id));
            case "DELETE users/ID/role-mappings/realm" -> sent.forEach(role -> roles.get(role.path("name").asText()).remove(id));
            case "PUT users/ID/execute-actions-email" -> mailed.add(users.get(id).path("email").asText());
            case "POST users/ID/logout" -> logIns.size();
            default -> answer(exchange, 405, null);
        }
        answer(exchange, 204, null);
    }

    private void create(HttpExchange exchange, ObjectNode user) throws IOException {
        boolean taken = users.values().stream().anyMatch(other -> other.path("email").equals(user.path("email")));
        if (taken) {
            answer(exchange, 409, null);
            return;
        }
        String id = UUID.randomUUID().toString();
        users.put(id, user.put("id", id).put("createdTimestamp", 1_780_000_000_000L));
        exchange.getResponseHeaders().set("Location", "http://127.0.0.1" + ROOT + "users/" + id);
        answer(exchange, 201, null);
    }

    private void group(HttpExchange exchange, String path) throws IOException {
        answer(exchange, groups.containsKey(path) ? 200 : 404, groups.containsKey(path) ? group(path) : null);
    }

    private void groups(HttpExchange exchange, String call, String[] parts, JsonNode sent, String query) throws IOException {
        if (call.equals("GET groups")) {
            String name = query.replaceFirst(".*search=([^&]*).*", "$1");
            ArrayNode found = JsonNodeFactory.instance.arrayNode();
            groups.keySet().stream().filter(path -> path.endsWith("/" + name)).forEach(path -> found.add(group(path)));
            answer(exchange, 200, JsonNodeFactory.instance.arrayNode().add(((ObjectNode) group("/actors")).set("subGroups", found)));
        } else if (call.startsWith("POST")) {
            String path = path(parts[1]) + "/" + sent.path("name").asText();
            groups.put(path, new TreeSet<>());
            answer(exchange, 201, group(path));
        } else {
            answer(exchange, 200, list(groups.get(path(parts[1]))));
        }
    }

    private void events(HttpExchange exchange, String query) throws IOException {
        ArrayNode events = JsonNodeFactory.instance.arrayNode();
        Long at = logIns.get(query.replaceFirst(".*user=([^&]*).*", "$1"));
        if (at != null) {
            events.addObject().put("time", at).put("type", "LOGIN");
        }
        answer(exchange, 200, events);
    }

    private void join(String group, String id) {
        for (int end = group.indexOf('/', 1); end > 0; end = group.indexOf('/', end + 1)) {
            groups.computeIfAbsent(group.substring(0, end), any -> new TreeSet<>());
        }
        groups.computeIfAbsent(group, any -> new TreeSet<>()).add(id);
    }

    private ArrayNode list(Iterable<String> ids) {
        ArrayNode found = JsonNodeFactory.instance.arrayNode();
        ids.forEach(id -> found.add(users.get(id)));
        return found;
    }

    private static JsonNode role(String name) {
        return JsonNodeFactory.instance.objectNode().put("id", "role-" + name).put("name", name);
    }

    /** A group, whose id is its path, written so that it can stand in an address. */
    private static ObjectNode group(String path) {
        return JsonNodeFactory.instance.objectNode()
                .put("id", path.replace('/', '.'))
                .put("name", path.replaceFirst(".*/", ""))
                .put("path", path);
    }

    private static String path(String id) {
        return id.replace('.', '/');
    }

    /** The first answer counts: what follows it in a branch is let be. */
    private static void answer(HttpExchange exchange, int status, JsonNode body) throws IOException {
        if (exchange.getResponseCode() > 0) {
            return;
        }
        byte[] bytes = body == null ? new byte[0] : body.toString().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
