package se.samlat.local;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortsTest {

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "0.0.0.0"})
    void namesAPortInUseAndTheCure(String address) throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getByName(address))) {
            var wanted = Map.of("SAMLAT_API_PORT", new Ports.Wanted("API", other.getLocalPort()));
            var trouble = assertThrows(Trouble.class, () -> Ports.requireFree(wanted));
            var sentence =
                    "Port %d \\(API\\) is in use by another program: stop it or run `make run SAMLAT_API_PORT=\\d+`\\."
                            .formatted(other.getLocalPort());
            assertTrue(trouble.getMessage().matches(sentence), trouble.getMessage());
        }
    }

    @Test
    void acceptsAFreePort() throws IOException {
        var wanted = Map.of("SAMLAT_API_PORT", new Ports.Wanted("API", Ports.anyFree()));
        assertDoesNotThrow(() -> Ports.requireFree(wanted));
    }
}
