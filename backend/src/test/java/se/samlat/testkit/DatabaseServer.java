package se.samlat.testkit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A throw-away PostgreSQL of a test's own, which can be taken away, frozen and brought back under the API's feet. */
public final class DatabaseServer implements AutoCloseable {

    private final EmbeddedPostgres postgres;
    private final String url;
    private final Path data;
    private final Path binaries;

    public DatabaseServer() {
        try {
            postgres = EmbeddedPostgres.builder().setServerConfig("max_connections", "60").start();
            url = postgres.getJdbcUrl("postgres", "postgres");
            data = Path.of(one("show data_directory"));
            binaries = Path.of(process().info().command().orElseThrow()).getParent();
        } catch (IOException e) {
            throw new IllegalStateException("the test database does not start", e);
        }
    }

    /** Its JDBC address; user and password are {@code postgres}. */
    public String url() {
        return url;
    }

    /** The first column of the first row. */
    public String one(String query) {
        try (Connection connection = DriverManager.getConnection(url, "postgres", "postgres");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            return rows.next() ? rows.getString(1) : "";
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Makes a change of which nobody is told, as no program but a test can: to see whether the database was asked. */
    public void changeInSilence(String update) {
        try (Connection connection = DriverManager.getConnection(url, "postgres", "postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute(update);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Stops the server; connections are cut. */
    public void stop() {
        pgCtl("stop", "-m", "fast", "-w");
    }

    /** Starts the server again at the same port with the same data; nothing where it runs. */
    public void start() {
        if (process() == null) {
            // "restart" takes over the options of last time, which "start" does not.
            pgCtl("restart", "-w");
        }
    }

    /** Makes every process of the server stand still: connections stay open and nothing answers. */
    public void freeze() {
        signal("-STOP");
    }

    /** Lets a frozen server go on; nothing where it is not frozen. */
    public void thaw() {
        if (process() != null) {
            signal("-CONT");
        }
    }

    @Override
    public void close() {
        thaw();
        try {
            postgres.close();
        } catch (IOException e) {
            throw new IllegalStateException("the test database does not stop", e);
        }
    }

    private ProcessHandle process() {
        try {
            Path file = data == null ? Path.of(one("show data_directory"), "postmaster.pid") : data.resolve("postmaster.pid");
            return Files.exists(file)
                    ? ProcessHandle.of(Long.parseLong(Files.readAllLines(file).getFirst())).orElse(null)
                    : null;
        } catch (IOException e) {
            return null;
        }
    }

    private void signal(String signal) {
        ProcessHandle main = process();
        List<String> command = new ArrayList<>(List.of("kill", signal));
        Stream.concat(Stream.of(main), main.descendants())
                .forEach(process -> command.add(Long.toString(process.pid())));
        run(command);
    }

    private void pgCtl(String... arguments) {
        List<String> command = new ArrayList<>();
        if (System.getProperty("user.name").equals("root")) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.addAll(List.of(binaries.resolve("pg_ctl").toString(), "-D", data.toString(), "-l", data + "/again.log"));
        command.addAll(List.of(arguments));
        run(command);
    }

    private static void run(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            int code = process.waitFor();
            if (code != 0) {
                throw new IllegalStateException(String.join(" ", command) + " ended with " + code);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
