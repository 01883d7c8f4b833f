package se.samlat.testkit;

import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;

/** The API as it is shipped, in a process of its own, with what it says to the log. */
public final class PackagedApi implements AutoCloseable {

    /** How long anything that must come may take to come on a slow machine; nothing is measured by it. */
    public static final Duration GENEROUS = Duration.ofSeconds(120);

    private static final Path JAR =
            Path.of(System.getProperty("samlat.packaged", "target/quarkus-app/quarkus-run.jar"));

    private static Shared shared;

    /** What all tests of the packaged API share: it is started once. */
    public record Shared(DatabaseServer database, LogIn logIn, PackagedApi api) {}

    private final Process process;
    private final int port;
    private final ConcurrentLinkedQueue<String> log = new ConcurrentLinkedQueue<>();

    private PackagedApi(Process process, int port) {
        this.process = process;
        this.port = port;
        Thread.ofVirtual().start(this::listen);
    }

    /** The API that all tests share, with Halland's content. */
    public static synchronized Shared shared() {
        if (shared == null) {
            DatabaseServer database = new DatabaseServer();
            LogIn logIn = new LogIn();
            PackagedApi api = launch(database, logIn, Map.of(
                    "samlat.import-on-empty", "content/code-lists.ndjson,content/halland.ndjson,src/test/resources/one-right.ndjson"));
            shared = new Shared(database, logIn, api);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                api.close();
                logIn.close();
                database.close();
            }));
            api.awaitReady();
        }
        return shared;
    }

    /** Starts one more on the same database and log-in service; does not wait for it. */
    public static PackagedApi launch(DatabaseServer database, LogIn logIn, Map<String, String> settings) {
        int port = freePort();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m", "-XX:TieredStopAtLevel=1"));
        Map<String, String> all = new java.util.LinkedHashMap<>(Map.of(
                "quarkus.http.port", Integer.toString(port),
                "quarkus.datasource.jdbc.url", database.url(),
                "quarkus.datasource.username", "postgres",
                "quarkus.datasource.password", "postgres",
                "quarkus.oidc.auth-server-url", logIn.realm(),
                "samlat.keycloak-admin-url", logIn.realm().replace("/realms/", "/admin/realms/"),
                "samlat.api-url", "http://127.0.0.1:" + port));
        all.putAll(settings);
        all.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of("-jar", JAR.toString()));
        if (!Files.exists(JAR)) {
            throw new IllegalStateException("The API is not packaged: " + JAR.toAbsolutePath() + " is missing.");
        }
        try {
            return new PackagedApi(new ProcessBuilder(command).redirectErrorStream(true).start(), port);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits until it is ready to answer. */
    public PackagedApi awaitReady() {
        await().atMost(GENEROUS).pollInterval(Duration.ofMillis(100)).ignoreExceptions().until(() -> {
            if (!process.isAlive()) {
                throw new IllegalStateException("the API has ended:\n" + log());
            }
            return wire().get("/health/ready").status() == 200;
        });
        return this;
    }

    /** Waits until it has ended by itself. */
    public int awaitEnd() {
        await().atMost(GENEROUS).pollInterval(Duration.ofMillis(100)).until(() -> !process.isAlive());
        return process.exitValue();
    }

    /** HTTP to it. */
    public Wire wire() {
        return new Wire(port);
    }

    /** Everything that it has said so far. */
    public String log() {
        return String.join("\n", log);
    }

    /** The lines so far that hold what matches the pattern. */
    public List<String> linesLike(String pattern) {
        return log.stream().filter(java.util.regex.Pattern.compile(pattern).asPredicate()).toList();
    }

    /** Ends it in the middle of whatever it does, as a power cut would. */
    public void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, java.util.concurrent.TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void listen() {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                log.add(line);
            }
        } catch (IOException e) {
            log.add("(the log cannot be read)");
        }
    }

    private static int freePort() {
        try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return any.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
