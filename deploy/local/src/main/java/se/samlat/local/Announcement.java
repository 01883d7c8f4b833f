package se.samlat.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** What a run says once its parts answer: addresses and demo accounts. */
final class Announcement {
    private Announcement() {}

    static void pages(Settings settings, long seconds) {
        boolean own = settings.externalKeycloak().isEmpty();
        System.out.printf(
                """

                Samlat runs (pages and API after %d s)
                  Pages     %s
                  API       %s/samlat/v1/services
                  Contract  %s/samlat/v1/openapi.yaml
                  Log-in    %s%s
                  Mail      %s (all mail of this run; nothing is sent on)
                  Database  %s
                  Logs      %s
                """,
                seconds,
                settings.webUrl(),
                settings.apiUrl(),
                settings.apiUrl(),
                settings.realmUrl(),
                own ? " (starting)" : "",
                settings.mailboxUrl(),
                settings.externalDatabase()
                        .map(Settings.Database::url)
                        .orElse("jdbc:postgresql://127.0.0.1:%d/samlat (role samlat, password in %s)"
                                .formatted(settings.databasePort(), Secrets.file(settings.runFolder()))),
                settings.logFolder());
        if (own) {
            System.out.println();
            System.out.print(demoAccounts(settings));
        }
        System.out.printf("%nStop with Ctrl-C.%n");
    }

    static void logIn(Settings settings, long seconds) {
        System.out.printf("Log-in is ready (after %d s): %s%n", seconds, settings.realmUrl());
    }

    private static String demoAccounts(Settings settings) {
        try {
            return Files.readString(settings.root().resolve("deploy/keycloak/demo-accounts.txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
