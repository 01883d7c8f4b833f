package se.samlat.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
    private static final Path ROOT = Path.of("/clone");

    @Test
    void knowsTheStandardPortsWithoutAnyVariable() {
        var settings = Settings.from(Map.of(), ROOT);
        assertEquals("http://127.0.0.1:3000", settings.webUrl());
        assertEquals("http://127.0.0.1:8080", settings.apiUrl());
        assertEquals("http://127.0.0.1:8180/realms/samlat", settings.realmUrl());
        assertEquals(5433, settings.databasePort());
        assertEquals(1025, settings.mailPort());
        assertEquals("http://127.0.0.1:8025", settings.mailboxUrl());
        assertEquals(ROOT.resolve(".run"), settings.runFolder());
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "0", "65536", "-1", "80 80"})
    void refusesWhatIsNoPortByName(String port) {
        var trouble = assertThrows(Trouble.class, () -> Settings.from(Map.of("SAMLAT_API_PORT", port), ROOT));
        assertEquals("SAMLAT_API_PORT is \"" + port + "\": give a port number from 1 to 65535.", trouble.getMessage());
    }

    @Test
    void refusesTwoPartsOnOnePort() {
        var trouble = assertThrows(Trouble.class, () -> Settings.from(Map.of("SAMLAT_WEB_PORT", "8080"), ROOT));
        assertEquals(
                "SAMLAT_WEB_PORT and SAMLAT_API_PORT are both 8080: give each its own port.", trouble.getMessage());
    }

    @Test
    void skipsTheLocalDatabaseWhenOneIsGiven() {
        var settings = Settings.from(
                Map.of("SAMLAT_DB_URL", "jdbc:postgresql://db:5432/samlat", "SAMLAT_DB_USER", "samlat"), ROOT);
        assertEquals("samlat", settings.externalDatabase().orElseThrow().user());
        assertFalse(settings.ports().containsKey("SAMLAT_DB_PORT"));
        assertTrue(settings.ports().containsKey("SAMLAT_KEYCLOAK_PORT"));
    }

    @Test
    void skipsTheLocalKeycloakWhenOneIsGiven() {
        var settings = Settings.from(Map.of("SAMLAT_OIDC_URL", "https://id.example/realms/samlat"), ROOT);
        assertEquals("https://id.example/realms/samlat", settings.realmUrl());
        assertFalse(settings.ports().containsKey("SAMLAT_KEYCLOAK_PORT"));
    }

    @Test
    void saysHowADatabaseAddressBegins() {
        var trouble =
                assertThrows(Trouble.class, () -> Settings.from(Map.of("SAMLAT_DB_URL", "postgres://db/samlat"), ROOT));
        assertTrue(
                trouble.getMessage().startsWith("SAMLAT_DB_URL must begin with jdbc:postgresql:"),
                trouble.getMessage());
    }

    @Test
    void asksForTheRoleOfAGivenDatabase() {
        var trouble = assertThrows(
                Trouble.class, () -> Settings.from(Map.of("SAMLAT_DB_URL", "jdbc:postgresql://db/samlat"), ROOT));
        assertTrue(trouble.getMessage().contains("SAMLAT_DB_USER is not"), trouble.getMessage());
    }
}
