package se.samlat.local;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The static server of the built pages; it hands the addresses of API and log-in to them as {@code /config.json}. */
final class Web {
    private static final Duration START_LIMIT = Duration.ofMinutes(1);

    private Web() {}

    static Child start(Settings settings) {
        return Child.start(
                "The page server",
                List.of("npm", "run", "--silent", "serve"),
                settings.root().resolve("frontend"),
                Map.of(
                        "SAMLAT_WEB_PORT", Integer.toString(settings.webPort()),
                        "SAMLAT_API_URL", settings.apiUrl(),
                        "SAMLAT_KEYCLOAK_URL", settings.realmUrl()),
                settings.logFolder().resolve("web.log"));
    }

    static void await(Child child, Settings settings) {
        Readiness.await(child, settings.webUrl() + "/", START_LIMIT);
    }
}
