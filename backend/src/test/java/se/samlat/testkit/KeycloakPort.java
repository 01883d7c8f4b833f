package se.samlat.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;

/** Tells the API where accounts are kept. Nobody answers there but in tests that put up a {@link KeycloakStandIn}. */
public class KeycloakPort implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String server = "http://127.0.0.1:" + any.getLocalPort();
            return Map.of(
                    "samlat.keycloak-admin-url", server + "/admin/realms/samlat",
                    "quarkus.oidc-client.auth-server-url", server + "/realms/samlat");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void stop() {
        // Nothing was kept open.
    }
}
