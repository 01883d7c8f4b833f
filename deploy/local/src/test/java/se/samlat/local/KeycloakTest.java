package se.samlat.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The packaged API and the committed realm against the real Keycloak. */
@Tag("packaged")
class KeycloakTest {
    private static final String PASSWORD = "samlat-demo-2026";
    private static final String SERVICES = "/samlat/v1/services";

    private static KeycloakFixture fixture;
    private static HttpResponse<String> readWhileAway;
    private static HttpResponse<String> tokenWhileAway;
    private static HttpResponse<String> noTokenWhileAway;

    @BeforeAll
    static void startApiFirstAndKeycloakLater() throws IOException {
        fixture = new KeycloakFixture();
        fixture.startApi();
        readWhileAway = fixture.read(SERVICES, "");
        noTokenWhileAway = fixture.importNothing("");
        tokenWhileAway = fixture.importNothing(unsignedToken());
        fixture.startKeycloak();
    }

    @AfterAll
    static void stopEverything() throws IOException {
        if (fixture != null) {
            fixture.close();
        }
    }

    @Test
    void startsAndServesPublicReadsWhileKeycloakIsAway() {
        assertEquals(200, readWhileAway.statusCode());
        var meta = KeycloakFixture.parse(readWhileAway).path("_meta");
        assertTrue(meta.path("totalItems").asInt() > 0, "Halland's services");
    }

    @Test
    void refusesProtectedCallsWhileKeycloakIsAway() {
        assertProblem(401, noTokenWhileAway);
        assertTrue(
                Set.of(401, 503).contains(tokenWhileAway.statusCode()), () -> "status " + tokenWhileAway.statusCode());
        assertProblem(tokenWhileAway.statusCode(), tokenWhileAway);
    }

    @Test
    void acceptsTokensOnceKeycloakHasComeWithoutARestart() {
        assertEquals(202, fixture.importNothing(importerToken()).statusCode());
    }

    @Test
    void importsTheRealmWithItsRolesAndFixedAccounts() {
        var roles = new TreeSet<String>();
        fixture.inspect("/samlat/roles")
                .forEach(role -> roles.add(role.path("name").asText()));
        assertTrue(
                roles.containsAll(List.of(
                        "coordinator", "follow-up-lead", "statistics-editor", "importer", "administrator", "partner")),
                roles::toString);
        var accounts = new TreeSet<String>();
        fixture.inspect("/samlat/users?max=100")
                .forEach(user -> accounts.add(
                        user.path("username").asText() + " " + user.path("id").asText()));
        assertTrue(accounts.contains("coordinator 0193a000-0000-7000-8000-000000000001"), accounts::toString);
        assertTrue(accounts.contains("two-actors 0193a000-0000-7000-8000-000000000008"), accounts::toString);
    }

    @Test
    void importsTheProductionRealmWhichHasNoAccountAndNoSecret() throws IOException {
        var file = fixture.root().resolve("deploy/keycloak/realm-samlat-production.json");
        var text = Files.readString(file)
                .replace("${SAMLAT_WEB_URL}", "https://samlat.example")
                .replace("${SAMLAT_MAIL_HOST}", "127.0.0.1")
                .replace("${SAMLAT_MAIL_PORT}", "25")
                .replace("${SAMLAT_MAIL_FROM}", "samlat@samlat.example")
                .replaceAll("[$][{]SAMLAT_[A-Z_]*:([^}]*)[}]", "$1");
        var realm = (ObjectNode) KeycloakFixture.JSON.readTree(text);
        realm.put("realm", "production");
        assertEquals(201, fixture.administer("", realm));
        assertEquals(0, fixture.inspect("/production/users").size());
    }

    @Test
    void putsActorMembershipsIntoTheUsersToken() throws IOException {
        var ids = KeycloakFixture.JSON.readTree(
                fixture.root().resolve("backend/content/ids.json").toFile());
        var claims = LogIn.claims(logIn("two-actors").path("access_token").asText());
        assertEquals(
                Set.of(
                        "/actors/" + ids.path("actor:kommun-hylte").asText() + "/editor",
                        "/actors/" + ids.path("actor:region-halland").asText() + "/representative"),
                Set.copyOf(texts(claims.path("actors"))));
        assertEquals("0193a000-0000-7000-8000-000000000008", claims.path("sub").asText());
        assertEquals("samlat-api", claims.path("aud").asText());
        assertEquals(300, claims.path("exp").asInt() - claims.path("iat").asInt());
    }

    @Test
    void keepsNamesAndAddressesOutOfTheAccessToken() {
        var claims = LogIn.claims(logIn("coordinator").path("access_token").asText());
        for (String claim : List.of("name", "given_name", "family_name", "email", "preferred_username")) {
            assertFalse(claims.has(claim), claim);
        }
    }

    @Test
    void letsAUserWithTheRoleIn() {
        assertEquals(
                202,
                fixture.importNothing(logIn("importer").path("access_token").asText())
                        .statusCode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "coordinator",
                "followup",
                "statistics",
                "administrator",
                "editor",
                "representative",
                "two-actors"
            })
    void refusesAUserWithAnotherRole(String username) {
        assertProblem(
                403, fixture.importNothing(logIn(username).path("access_token").asText()));
    }

    @Test
    void letsTheImportersClientInByItsCredentials() {
        assertEquals(202, fixture.importNothing(importerToken()).statusCode());
    }

    @Test
    void refusesAClientWithAnotherRole() {
        assertProblem(
                403, fixture.importNothing(fixture.clientToken("samlat", "samlat-partner", "samlat-partner-demo")));
    }

    @Test
    void refusesAnExpiredToken() {
        assertEquals(
                201,
                fixture.administer(
                        "/samlat/clients",
                        serviceClient(
                                "short-lived", Map.of("access.token.lifespan", "1"), List.of("basic", "samlat-api"))));
        String token = fixture.clientToken("samlat", "short-lived", "secret");
        assertProblem(401, untilExpired(token));
    }

    @Test
    void refusesATokenOfAForeignRealm() {
        assertEquals(201, fixture.administer("", Map.of("realm", "foreign", "enabled", true)));
        assertEquals(
                201, fixture.administer("/foreign/clients", serviceClient("stranger", Map.of(), List.of("basic"))));
        assertProblem(401, fixture.importNothing(fixture.clientToken("foreign", "stranger", "secret")));
    }

    @Test
    void refusesATokenForAnotherAudience() {
        assertEquals(
                201,
                fixture.administer("/samlat/clients", serviceClient("other-audience", Map.of(), List.of("basic"))));
        assertProblem(401, fixture.importNothing(fixture.clientToken("samlat", "other-audience", "secret")));
    }

    @Test
    void refusesATokenWithAChangedPayload() {
        String[] parts = importerToken().split("\\.");
        var payload = LogIn.claims(String.join(".", parts));
        ((ObjectNode) payload).put("sub", "0193a000-0000-7000-8000-000000000001");
        parts[1] = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(payload.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertProblem(401, fixture.importNothing(String.join(".", parts)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rubbish", "a.b.c"})
    void refusesABadTokenOnAPublicReadInsteadOfTreatingItAsNone(String token) {
        assertProblem(401, fixture.read(SERVICES, token));
    }

    @Test
    void servesAPublicReadToAGoodToken() {
        assertEquals(200, fixture.read(SERVICES, importerToken()).statusCode());
    }

    @ParameterizedTest
    @CsvSource({"sv, Logga in", "en, Sign in"})
    void showsTheLogInPageInBothLanguages(String language, String words) {
        String page = new LogIn(fixture.realmUrl("samlat")).page(language);
        assertTrue(page.contains("lang=\"" + language + "\""), page);
        assertTrue(page.contains(words), page);
    }

    @Test
    void asksThePageForACodeChallenge() {
        var answer = new LogIn(fixture.realmUrl("samlat")).askWithoutChallenge();
        assertTrue(answer.headers().firstValue("Location").orElse("").contains("error=invalid_request"), answer.body());
    }

    @Test
    void takesARefreshTokenOnceOnly() {
        var browser = new LogIn(fixture.realmUrl("samlat"));
        String first =
                browser.tokens("coordinator", PASSWORD).path("refresh_token").asText();
        assertTrue(browser.refresh(first).has("access_token"));
        assertEquals("invalid_grant", browser.refresh(first).path("error").asText());
    }

    private static JsonNode logIn(String username) {
        return new LogIn(fixture.realmUrl("samlat")).tokens(username, PASSWORD);
    }

    private static String importerToken() {
        return fixture.clientToken("samlat", "samlat-importer", "samlat-importer-demo");
    }

    /** Calls until the answer is another one than 403, which a good token without the role gets: one second of life is soon over. */
    private static HttpResponse<String> untilExpired(String token) {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        var answer = fixture.importNothing(token);
        while (answer.statusCode() == 403 && System.nanoTime() < end) {
            answer = fixture.importNothing(token);
        }
        return answer;
    }

    private static Map<String, Object> serviceClient(String id, Map<String, String> attributes, List<String> scopes) {
        return Map.of(
                "clientId",
                id,
                "secret",
                "secret",
                "publicClient",
                false,
                "serviceAccountsEnabled",
                true,
                "standardFlowEnabled",
                false,
                "attributes",
                attributes,
                "defaultClientScopes",
                scopes);
    }

    /** A token that is whole in form, and signed by nobody. */
    private static String unsignedToken() {
        var encoder = Base64.getUrlEncoder().withoutPadding();
        var header = encoder.encodeToString("{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"k\"}"
                .getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        var body = encoder.encodeToString(("{\"sub\":\"x\",\"aud\":\"samlat-api\",\"iss\":\""
                        + fixture.realmUrl("samlat") + "\",\"exp\":4102444800}")
                .getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        return header + "." + body + "." + encoder.encodeToString(new byte[256]);
    }

    private static List<String> texts(JsonNode array) {
        var texts = new ArrayList<String>();
        array.forEach(node -> texts.add(node.asText()));
        return texts;
    }

    private static void assertProblem(int status, HttpResponse<String> answer) {
        assertEquals(status, answer.statusCode(), answer.body());
        assertTrue(
                answer.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json"),
                answer.body());
        assertEquals(status, KeycloakFixture.parse(answer).path("status").asInt());
    }
}
