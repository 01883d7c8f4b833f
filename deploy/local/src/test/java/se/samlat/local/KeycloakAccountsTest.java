package se.samlat.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Accounts that the packaged API keeps in the real Keycloak, by the committed realm; last, what it says once Keycloak is gone. */
@Tag("packaged")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KeycloakAccountsTest {
    private static final String ACCOUNTS = "/samlat/v1/accounts";
    private static final String PASSWORD = "samlat-demo-2026";

    private static KeycloakFixture fixture;
    private static JsonNode ids;
    private static String administrator;

    @BeforeAll
    static void start() throws IOException {
        fixture = new KeycloakFixture();
        fixture.startApi();
        fixture.startKeycloak();
        ids = KeycloakFixture.JSON.readTree(
                fixture.root().resolve("backend/content/ids.json").toFile());
        administrator = token("administrator");
    }

    @AfterAll
    static void stop() throws IOException {
        if (fixture != null) {
            fixture.close();
        }
    }

    @Test
    @Order(1)
    void invitesToAnActorThatNobodyBelongedToAndChangesClosesAndOpensTheAccount() {
        var laholm = actor("kommun-laholm");
        var invited = held(201, post("", Optional.empty(), Map.of(
                "firstName", "Kim",
                "lastName", "Åström",
                "email", "kim@kommun.example",
                "memberships", List.of(Map.of("actor", laholm, "membership", "editor")))));
        var id = invited.path("id").asText();
        assertEquals("invited", invited.path("state").asText());
        assertEquals(List.of("Inbjudan till Samlat"), subjects("kim@kommun.example"));
        assertEquals(List.of("/actors/" + laholm + "/editor"), groups(id));

        var revised = held(200, fixture.ask("PUT", ACCOUNTS + "/" + id, administrator, Optional.of(1), Optional.of(Map.of(
                "memberships", List.of(Map.of("actor", laholm, "membership", "representative")),
                "roles", List.of("coordinator")))));
        assertEquals("coordinator", revised.path("roles").path(0).asText());
        assertEquals(List.of("/actors/" + laholm + "/representative"), groups(id));
        var stripped = held(200, fixture.ask("PUT", ACCOUNTS + "/" + id, administrator, Optional.of(2), Optional.of(Map.of(
                "memberships", List.of(), "roles", List.of()))));
        assertEquals(0, stripped.path("roles").size() + stripped.path("memberships").size());

        assertEquals("deactivated", held(200, post("/" + id + "/deactivations", Optional.of(3), null)).path("state").asText());
        assertEquals(false, fixture.inspect("/samlat/users/" + id).path("enabled").asBoolean(true));
        assertEquals("Åström", fixture.inspect("/samlat/users/" + id).path("lastName").asText());
        assertEquals("invited", held(200, post("/" + id + "/reactivations", Optional.of(4), null)).path("state").asText());
        held(200, post("/" + id + "/invitations", Optional.empty(), null));
        assertEquals(2, subjects("kim@kommun.example").size());
        held(404, post("/0193a000-0000-7000-8000-0000000000ff/deactivations", Optional.of(0), null));
    }

    @Test
    @Order(2)
    void tellsWhoWasLoggedInLastAndKeepsARepresentativeToTheOwnActor() {
        var all = held(200, fixture.read(ACCOUNTS + "?limit=100", administrator)).path("accounts");
        var names = new TreeSet<String>();
        all.forEach(account -> names.add(account.path("lastName").asText()));
        assertTrue(names.containsAll(List.of("Administratör", "Redaktör", "Samordnare")), names::toString);
        all.forEach(account -> {
            if (account.path("own").asBoolean()) {
                assertTrue(account.path("lastLogInAt").isTextual(), account::toString);
            }
        });
        var representative = token("representative");
        held(200, fixture.read(ACCOUNTS, representative)).path("accounts").forEach(account -> assertTrue(
                account.path("memberships").size() > 0, account::toString));
        held(404, fixture.read(ACCOUNTS + "/0193a000-0000-7000-8000-000000000006", representative));
        held(403, fixture.read(ACCOUNTS, token("editor")));
        held(403, fixture.read("/samlat/v1/unattended-actors", representative));
    }

    @Test
    @Order(3)
    void refusesASecondAccountForAnAddress() {
        held(409, post("", Optional.empty(), Map.of(
                "firstName", "Kim",
                "lastName", "Ny",
                "email", "editor@samlat.example",
                "roles", List.of("coordinator"))));
    }

    @Test
    @Order(4)
    void saysThatNothingHasChangedOnceKeycloakIsGone() {
        fixture.stopKeycloak();
        var problem = held(503, fixture.read(ACCOUNTS, administrator));
        assertTrue(problem.path("detail").asText().contains("Inget har ändrats"), problem::toString);
        held(503, post("/0193a000-0000-7000-8000-000000000006/deactivations", Optional.of(0), null));
        held(200, fixture.read("/samlat/v1/services", ""));
    }

    private static HttpResponse<String> post(String rest, Optional<Integer> version, Object sent) {
        return fixture.ask("POST", ACCOUNTS + rest, administrator, version, Optional.ofNullable(sent));
    }

    private static JsonNode held(int status, HttpResponse<String> answer) {
        assertEquals(status, answer.statusCode(), answer.body());
        return KeycloakFixture.parse(answer);
    }

    private static String actor(String key) {
        return ids.path("actor:" + key).asText();
    }

    private static String token(String username) {
        return new LogIn(fixture.realmUrl("samlat")).tokens(username, PASSWORD).path("access_token").asText();
    }

    private static List<String> subjects(String address) {
        return fixture.mails().stream()
                .filter(mail -> mail.to().contains(address))
                .map(Mailbox.Mail::subject)
                .toList();
    }

    private static List<String> groups(String id) {
        var groups = new java.util.ArrayList<String>();
        fixture.inspect("/samlat/users/" + id + "/groups").forEach(group -> groups.add(group.path("path").asText()));
        return groups;
    }
}
