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
import java.util.stream.Collectors;

/** The packaged API as a process: its command line and its settings. */
final class Api {
    private static final Duration START_LIMIT = Duration.ofMinutes(3);
    private static final List<String> MEMORY = List.of("-Xmx320m", "-XX:+UseSerialGC");

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
     */
    record Run(int port, String url, String webUrl, String realmUrl, Settings.Database database) {}

    Child start(Run run, Path log) {
        var environment = new LinkedHashMap<>(settings(run));
        environment.put("SAMLAT_IMPORT_ON_EMPTY", contentFiles());
        return Child.start("The API", command(), root, environment, log);
    }

    void await(Child child, Run run) {
        Readiness.await(child, "http://127.0.0.1:%d/health/ready".formatted(run.port()), START_LIMIT);
    }

    /** The API's own import command, in the foreground. Returns its exit code. */
    int importFile(Run run, Path file) {
        var command = new ArrayList<>(command());
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

    private List<String> command() {
        var jar = root.resolve("backend/target/quarkus-app/quarkus-run.jar");
        if (!Files.exists(jar)) {
            throw new Trouble("The API is not built: use `make run`, which builds it first.");
        }
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(MEMORY);
        var aotCache = jar.resolveSibling("app.aot");
        if (Files.exists(aotCache)) {
            command.add("-XX:AOTCache=" + aotCache);
        }
        command.addAll(List.of("-jar", jar.toString()));
        return command;
    }

    private static Map<String, String> settings(Run run) {
        var environment = new LinkedHashMap<String, String>();
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", run.database().url());
        environment.put("QUARKUS_DATASOURCE_USERNAME", run.database().user());
        environment.put("QUARKUS_DATASOURCE_PASSWORD", run.database().password());
        // A busy machine may need longer for the very first connection than a running API would ever wait.
        environment.put("QUARKUS_FLYWAY_CONNECT_RETRIES", "10");
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(run.port()));
        environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", run.realmUrl());
        environment.put("SAMLAT_API_URL", run.url());
        environment.put("SAMLAT_WEB_URL", run.webUrl());
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
