package se.samlat.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The packaged API as a process: its command line and its settings. */
final class Api {
    private static final Duration START_LIMIT = Duration.ofMinutes(3);

    private final Path root;

    Api(Path root) {
        this.root = root;
    }

    /**
     * How the API is to run.
     *
     * @param port where it listens on the loopback address
     * @param url its public address, from which all links are made
     * @param webUrl public address of the pages
     * @param realmUrl issuer of the tokens it accepts
     * @param mailPort where it sends mail to on the loopback address
     * @param accountsSecret what it shows the local log-in service when it keeps accounts; empty where another one is used,
     *     whose secret stands in the environment
     */
    record Run(
            int port,
            String url,
            String webUrl,
            String realmUrl,
            Settings.Database database,
            int mailPort,
            Optional<String> accountsSecret) {

        /** The API of a local run. */
        static Run of(Settings settings, Settings.Database database, Secrets secrets) {
            return new Run(
                    settings.apiPort(),
                    settings.apiUrl(),
                    settings.webUrl(),
                    settings.realmUrl(),
                    database,
                    settings.mailPort(),
                    settings.externalKeycloak().isEmpty() ? Optional.of(secrets.accounts()) : Optional.empty());
        }
    }

    Child start(Run run, Path log) {
        return start(run, log, isTrained() ? List.of("-XX:AOTCache=" + cache()) : List.of());
    }

    /** Starts the API, after all that people wait for, so that the JVM writes its ahead-of-time cache when it ends. */
    Child startTraining(Run run, Path log, Path cache) {
        return start(run, log, List.of("-XX:AOTCacheOutput=" + cache));
    }

    private Child start(Run run, Path log, List<String> options) {
        var environment = new LinkedHashMap<>(settings(run));
        environment.put("SAMLAT_IMPORT_ON_EMPTY", contentFiles());
        return Child.start("The API", command(options), root, environment, log);
    }

    /** Where the JVM's ahead-of-time cache of the packaged API lies. */
    Path cache() {
        return jar().resolveSibling("app.aot");
    }

    /** Whether this build has a cache. */
    boolean isTrained() {
        try {
            return Files.exists(cache())
                    && Files.getLastModifiedTime(cache()).compareTo(Files.getLastModifiedTime(jar())) >= 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void await(Child child, Run run) {
        Readiness.await(child, "http://127.0.0.1:%d/health/ready".formatted(run.port()), START_LIMIT);
    }

    /** The API's own import command, in the foreground, with room for large files. Returns its exit code. */
    int importFile(Run run, Path file) {
        var command = new ArrayList<>(command(List.of("-Xmx1g")));
        command.addAll(List.of("import", file.toString()));
        try {
            var builder = new ProcessBuilder(command).directory(root.toFile()).inheritIO();
            builder.environment().putAll(settings(run));
            return builder.start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("The import was interrupted: run it again, it continues where it was.");
        }
    }

    private Path jar() {
        var jar = root.resolve("backend/target/quarkus-app/quarkus-run.jar");
        if (!Files.exists(jar)) {
            throw new Trouble("The API is not built: use `make run`, which builds it first.");
        }
        return jar;
    }

    private List<String> command(List<String> options) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("@" + root.resolve("backend/jvm.options"));
        command.addAll(options);
        command.addAll(List.of("-jar", jar().toString()));
        return command;
    }

    private static Map<String, String> settings(Run run) {
        var environment = new LinkedHashMap<String, String>();
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", run.database().url());
        environment.put("QUARKUS_DATASOURCE_USERNAME", run.database().user());
        environment.put("QUARKUS_DATASOURCE_PASSWORD", run.database().password());
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(run.port()));
        environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", run.realmUrl());
        environment.put("SAMLAT_KEYCLOAK_ADMIN_URL", run.realmUrl().replaceFirst("/realms/", "/admin/realms/"));
        environment.put("SAMLAT_API_URL", run.url());
        environment.put("SAMLAT_WEB_URL", run.webUrl());
        environment.put("SAMLAT_MAIL_HOST", "127.0.0.1");
        environment.put("SAMLAT_MAIL_PORT", Integer.toString(run.mailPort()));
        run.accountsSecret().ifPresent(secret -> environment.put("SAMLAT_ACCOUNTS_SECRET", secret));
        return environment;
    }

    /** Halland's content: what an empty database is filled with on the first start. */
    private String contentFiles() {
        var folder = root.resolve("backend/content");
        if (!Files.isDirectory(folder)) {
            return "";
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".ndjson"))
                    .sorted()
                    .map(Path::toString)
                    .collect(Collectors.joining(","));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
