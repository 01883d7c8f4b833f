package se.samlat.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * The local Keycloak: fetched through Maven, prepared once, started with the realm of {@code deploy/keycloak}. Keycloak imports the
 * realm only when its database does not have it yet.
 */
final class Keycloak {
    private static final Duration START_LIMIT = Duration.ofMinutes(4);

    private final Path root;
    private final Path folder;
    private final Path home;
    private final Path logFolder;
    private final String maven;

    Keycloak(Path root, Path runFolder, String maven) {
        this.root = root;
        this.folder = runFolder.resolve("keycloak");
        this.home = folder.resolve("keycloak-" + Versions.keycloak());
        this.logFolder = runFolder.resolve("log");
        this.maven = maven;
    }

    /**
     * How Keycloak is to run.
     *
     * @param port where it listens on the loopback address
     * @param url its address as clients see it, which is also in the tokens
     * @param database its own database
     * @param schema schema in that database
     * @param adminPassword password of the account {@code admin} that is made on the first start
     * @param accountsSecret secret of the client by which the API keeps accounts
     * @param mailPort where it sends mail to on the loopback address
     */
    record Run(
            int port,
            String url,
            Settings.Database database,
            String schema,
            String adminPassword,
            String accountsSecret,
            int mailPort) {}

    /** Fetches and unpacks the distribution when it is not there. Needs no database. */
    void fetch() {
        var complete = home.resolve("samlat-complete");
        if (Files.exists(complete)) {
            return;
        }
        var log = logFolder.resolve("keycloak-fetch.log");
        try {
            PostgresBinaries.remove(folder);
            var child = Child.start(
                    "Maven",
                    List.of(
                            maven,
                            "-B",
                            "-f",
                            root.resolve("deploy/local/pom.xml").toString(),
                            "dependency:unpack@keycloak",
                            "-Dkeycloak.directory=" + folder.toAbsolutePath()),
                    root,
                    javaSettings(),
                    log);
            if (child.await() != 0) {
                throw Trouble.withLog(
                        "Keycloak %s could not be fetched: check the network and run `make run` again, or set SAMLAT_OIDC_URL."
                                .formatted(Versions.keycloak()),
                        log);
            }
            Files.createFile(complete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lays the realm ready and builds Keycloak for PostgreSQL, which makes every later start quicker. */
    void prepare(Path realm) {
        try {
            var imports = home.resolve("data/import");
            Files.createDirectories(imports);
            Files.copy(realm, imports.resolve("realm.json"), StandardCopyOption.REPLACE_EXISTING);
            var built = home.resolve("samlat-built");
            if (!Files.exists(built)) {
                var log = logFolder.resolve("keycloak-build.log");
                var child =
                        Child.start("Keycloak's build", command("build", "--db=postgres"), home, javaSettings(), log);
                if (child.await() != 0) {
                    throw Trouble.withLog(
                            "Keycloak could not be prepared: remove %s and run `make run` again.".formatted(folder),
                            log);
                }
                Files.createFile(built);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts Keycloak; {@link #await} tells when it is ready. */
    Child start(Run run) {
        var environment = new java.util.HashMap<>(javaSettings());
        environment.putAll(Map.of(
                "KC_DB_URL", run.database().url(),
                "KC_DB_USERNAME", run.database().user(),
                "KC_DB_PASSWORD", run.database().password(),
                "KC_DB_SCHEMA", run.schema(),
                "KC_BOOTSTRAP_ADMIN_USERNAME", "admin",
                "KC_BOOTSTRAP_ADMIN_PASSWORD", run.adminPassword(),
                "JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx512m"));
        environment.putAll(Map.of(
                "SAMLAT_ACCOUNTS_SECRET", run.accountsSecret(),
                "SAMLAT_MAIL_HOST", "127.0.0.1",
                "SAMLAT_MAIL_PORT", Integer.toString(run.mailPort()),
                "SAMLAT_MAIL_FROM", "samlat@samlat.example"));
        return Child.start(
                "Keycloak",
                command(
                        "start",
                        "--optimized",
                        "--import-realm",
                        "--http-enabled=true",
                        "--http-host=127.0.0.1",
                        "--http-port=" + run.port(),
                        "--hostname=" + run.url(),
                        "--cache=local"),
                home,
                environment,
                logFolder.resolve("keycloak.log"));
    }

    /** Waits until the realm answers. */
    void await(Child child, Run run) {
        Readiness.await(child, run.url() + "/realms/samlat/.well-known/openid-configuration", START_LIMIT);
    }

    private List<String> command(String... arguments) {
        var command = new java.util.ArrayList<String>();
        command.add(home.resolve("bin/kc.sh").toString());
        command.addAll(List.of(arguments));
        return command;
    }

    /** The launcher's own JDK, and only the quick compiler: a local Keycloak starts often and serves one person (14 instead of 25 CPU-s). */
    private static Map<String, String> javaSettings() {
        return Map.of("JAVA_HOME", System.getProperty("java.home"), "JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1");
    }
}
