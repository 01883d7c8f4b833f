package se.samlat.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A throw-away PostgreSQL, the packaged API and the real Keycloak on free ports. {@link #startApi} comes first, so that tests can see
 * how it behaves while Keycloak is away; {@link #startKeycloak} brings it. The unpacked Keycloak is the one that {@code make run} uses too.
 */
final class KeycloakFixture implements AutoCloseable {
    static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Path root = Path.of("").toAbsolutePath().getParent().getParent();
    private final Path runFolder = Files.createTempDirectory(
            Files.createDirectories(root.resolve("deploy/local/target/keycloak-tests")), "run");
    private final Secrets secrets = Secrets.readOrMake(runFolder);
    private final int keycloakPort = Ports.anyFree();
    private final String keycloakUrl = "http://127.0.0.1:" + keycloakPort;
    private final Postgres postgres = new Postgres(runFolder, Ports.anyFree(), secrets);
    private final int mailPort = Ports.anyFree();
    private final int mailboxPort = Ports.anyFree();
    private final Api.Run apiRun;
    private Mailbox mailbox;
    private final List<Child> children = new ArrayList<>();

    KeycloakFixture() throws IOException {
        int port = Ports.anyFree();
        apiRun = new Api.Run(
                port,
                "http://127.0.0.1:" + port,
                "http://127.0.0.1:3000",
                realmUrl("samlat"),
                postgres.database(),
                mailPort,
                Optional.of(secrets.accounts()));
    }

    void startApi() {
        postgres.start();
        var program = new Api(root);
        var api = program.start(apiRun, runFolder.resolve("log/api.log"));
        children.add(api);
        program.await(api, apiRun);
    }

    void startKeycloak() {
        var server = new Keycloak(root, root.resolve(".run"), System.getenv().getOrDefault("SAMLAT_MVN", "mvn"));
        server.fetch();
        server.prepare(root.resolve("deploy/keycloak/realm-samlat.json"));
        var run = new Keycloak.Run(
                keycloakPort,
                keycloakUrl,
                new Settings.Database(postgres.url("keycloak"), "keycloak", secrets.keycloak()),
                "public",
                secrets.keycloakAdmin(),
                secrets.accounts(),
                mailPort);
        mailbox = Mailbox.start(mailPort, mailboxPort);
        var keycloak = server.start(run);
        children.add(keycloak);
        server.await(keycloak, run);
    }

    @Override
    public void close() throws IOException {
        children.forEach(child -> child.stop(PATIENCE));
        if (mailbox != null) {
            mailbox.close();
        }
        postgres.stop();
        PostgresBinaries.remove(runFolder);
    }

    Path root() {
        return root;
    }

    String realmUrl(String realm) {
        return keycloakUrl + "/realms/" + realm;
    }

    /** GET on the API, anonymous when the token is empty. */
    HttpResponse<String> read(String path, String token) {
        return send(withToken(HttpRequest.newBuilder(URI.create(apiRun.url() + path)), token)
                .build());
    }

    /** The call that only the role importer may make: a dry run over no records. */
    HttpResponse<String> importNothing(String token) {
        var request = HttpRequest.newBuilder(URI.create(apiRun.url() + "/samlat/v1/imports?dryRun=true"))
                .header("Content-Type", "application/x-ndjson")
                .POST(HttpRequest.BodyPublishers.ofString("\n"));
        return send(withToken(request, token).build());
    }

    /** A request of the API with a token, and with a version and a body where they are given. */
    HttpResponse<String> ask(String method, String path, String token, Optional<Integer> version, Optional<Object> sent) {
        var request = HttpRequest.newBuilder(URI.create(apiRun.url() + path))
                .header("Content-Type", "application/json")
                .method(
                        method,
                        sent.map(body -> HttpRequest.BodyPublishers.ofString(json(body)))
                                .orElseGet(HttpRequest.BodyPublishers::noBody));
        version.ifPresent(seen -> request.header("If-Match", "\"" + seen + "\""));
        return send(withToken(request, token).build());
    }

    /** What the mailbox has got. */
    List<Mailbox.Mail> mails() {
        return mailbox.mails();
    }

    /** Ends Keycloak, as when its machine is lost. */
    void stopKeycloak() {
        children.getLast().stop(PATIENCE);
    }

    /** Access token of a confidential client. */
    String clientToken(String realm, String client, String secret) {
        return form(
                        realmUrl(realm) + "/protocol/openid-connect/token",
                        Map.of("grant_type", "client_credentials", "client_id", client, "client_secret", secret))
                .path("access_token")
                .asText();
    }

    /** POST to Keycloak's admin API as the administrator of the local server. Returns the status. */
    int administer(String path, Object body) {
        var request = HttpRequest.newBuilder(URI.create(keycloakUrl + "/admin/realms" + path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json(body)));
        return send(withToken(request, adminToken()).build()).statusCode();
    }

    /** GET on Keycloak's admin API. */
    JsonNode inspect(String path) {
        return parse(
                send(withToken(HttpRequest.newBuilder(URI.create(keycloakUrl + "/admin/realms" + path)), adminToken())
                        .build()));
    }

    private String adminToken() {
        return form(
                        realmUrl("master") + "/protocol/openid-connect/token",
                        Map.of(
                                "grant_type",
                                "password",
                                "client_id",
                                "admin-cli",
                                "username",
                                "admin",
                                "password",
                                secrets.keycloakAdmin()))
                .path("access_token")
                .asText();
    }

    static JsonNode form(String url, Map<String, String> fields) {
        return parse(send(HttpRequest.newBuilder(URI.create(url))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encode(fields)))
                .build()));
    }

    static String encode(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    static HttpResponse<String> send(HttpRequest request) {
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static JsonNode parse(HttpResponse<String> response) {
        try {
            return JSON.readTree(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HttpRequest.Builder withToken(HttpRequest.Builder request, String token) {
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private static String json(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
