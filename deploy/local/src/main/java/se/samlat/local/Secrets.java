package se.samlat.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/**
 * The passwords of the local database roles and of the local Keycloak's accounts: made once per clone, readable by the owner
 * alone, never committed.
 *
 * @param postgres password of the database superuser
 * @param samlat password of the API's database role
 * @param keycloak password of Keycloak's database role
 * @param keycloakAdmin password of the local Keycloak's {@code admin} account
 * @param accounts secret of the client by which the API keeps accounts
 */
record Secrets(String postgres, String samlat, String keycloak, String keycloakAdmin, String accounts) {
    private static final int BYTES = 24;

    static Path file(Path runFolder) {
        return runFolder.resolve("secrets.properties");
    }

    /** @throws Trouble when there is a database but its passwords are gone */
    static Secrets readOrMake(Path runFolder) {
        var file = file(runFolder);
        if (!Files.exists(file)) {
            if (Files.exists(Postgres.dataFolder(runFolder))) {
                throw new Trouble(
                        "%s is missing, so the database beside it cannot be opened: put the file back, or remove %s to start over."
                                .formatted(file, runFolder));
            }
            make(file);
        }
        try (var in = Files.newBufferedReader(file)) {
            var values = new Properties();
            values.load(in);
            return new Secrets(
                    values.getProperty("postgres"),
                    values.getProperty("samlat"),
                    values.getProperty("keycloak"),
                    values.getProperty("keycloak-admin"),
                    values.getProperty("accounts", ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void make(Path file) {
        try {
            Files.createDirectories(file.getParent());
            var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            var fresh = file.resolveSibling("secrets.new");
            Files.deleteIfExists(fresh);
            Files.createFile(fresh, ownerOnly);
            Files.writeString(
                    fresh,
                    "postgres=%s%nsamlat=%s%nkeycloak=%s%nkeycloak-admin=%s%naccounts=%s%n"
                            .formatted(random(), random(), random(), random(), random()));
            Files.move(fresh, file, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String random() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
