package se.samlat.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The local PostgreSQL: unpacked, initialised, started, stopped. Its data live in {@code .run/postgres} and are written through to
 * the disk (fsync and synchronous_commit on), so that nothing acknowledged is lost when the machine or the launcher dies.
 *
 * <p>PostgreSQL's own programs are called rather than a test library's server class: that one turns fsync off and attaches to a
 * server left over from a killed run without a word.
 */
final class Postgres {
    private static final String SUPERUSER = "postgres";
    private static final String MAJOR =
            Versions.postgres().substring(0, Versions.postgres().indexOf('.'));

    private final Path runFolder;
    private final Path data;
    private final Path log;
    private final Path programs;
    private final int port;
    private final Secrets secrets;

    Postgres(Path runFolder, int port, Secrets secrets) {
        this.runFolder = runFolder;
        this.data = dataFolder(runFolder);
        this.log = runFolder.resolve("log/postgres.log");
        this.programs = PostgresBinaries.unpackedIn(runFolder).resolve("bin");
        this.port = port;
        this.secrets = secrets;
    }

    static Path dataFolder(Path runFolder) {
        return runFolder.resolve("postgres");
    }

    /** How the API reaches its database. */
    Settings.Database database() {
        return new Settings.Database(url("samlat"), "samlat", secrets.samlat());
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    /** The server process over this data folder, when one lives. */
    static Optional<ProcessHandle> server(Path runFolder) {
        var pidFile = dataFolder(runFolder).resolve("postmaster.pid");
        try {
            if (!Files.exists(pidFile)) {
                return Optional.empty();
            }
            long pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
            return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(Postgres::isPostgres);
        } catch (IOException | NumberFormatException | java.util.NoSuchElementException e) {
            return Optional.empty();
        }
    }

    /** The port a living server over this data folder listens on: line 4 of its pid file. */
    static Optional<Integer> serverPort(Path runFolder) {
        return server(runFolder).flatMap(process -> {
            try {
                return Optional.of(Integer.parseInt(
                        Files.readAllLines(dataFolder(runFolder).resolve("postmaster.pid"))
                                .get(3)
                                .strip()));
            } catch (IOException | IndexOutOfBoundsException | NumberFormatException e) {
                return Optional.empty();
            }
        });
    }

    /**
     * Starts the server and makes the databases {@code samlat} and {@code keycloak} when they are not there.
     *
     * @return the server process
     * @throws Trouble when the data cannot be opened or the server does not start
     */
    ProcessHandle start() {
        refuseRootWithoutNamespace();
        if (!Files.exists(data)) {
            initialise();
        }
        refuseOtherVersion();
        removeStalePidFile();
        Child.makeFolder(log.getParent());
        var settings =
                "-c listen_addresses=127.0.0.1 -c port=%d -c unix_socket_directories= -c fsync=on -c synchronous_commit=on -c full_page_writes=on"
                        .formatted(port);
        int code = run(
                "pg_ctl",
                "--pgdata",
                data.toString(),
                "--log",
                log.toString(),
                "--wait",
                "--timeout",
                "60",
                "-o",
                settings,
                "start");
        if (code != 0) {
            throw Trouble.withLog("PostgreSQL did not start on port %d over %s.".formatted(port, data), log);
        }
        makeDatabase("samlat", secrets.samlat());
        makeDatabase("keycloak", secrets.keycloak());
        return server(runFolder).orElseThrow(() -> Trouble.withLog("PostgreSQL stopped right after its start.", log));
    }

    /** Stops the server over this data folder: finishes nothing new, breaks off connections, writes everything down. */
    void stop() {
        server(runFolder).ifPresent(process -> {
            int code = stop("fast");
            if (code != 0) {
                code = stop("immediate");
            }
            if (code != 0) {
                throw Trouble.withLog(
                        "PostgreSQL (process %d) does not stop: end it with `kill -QUIT %d`."
                                .formatted(process.pid(), process.pid()),
                        log);
            }
            process.onExit().join();
        });
    }

    private int stop(String mode) {
        return run("pg_ctl", "--pgdata", data.toString(), "--wait", "--timeout", "30", "--mode", mode, "stop");
    }

    private void initialise() {
        var fresh = data.resolveSibling("postgres.new");
        var passwordFile = runFolder.resolve("initdb-password");
        try {
            PostgresBinaries.remove(fresh);
            Files.writeString(passwordFile, secrets.postgres() + "\n");
            boolean mac = System.getProperty("os.name").startsWith("Mac");
            int code = run(
                    "initdb",
                    "--pgdata",
                    fresh.toString(),
                    "--username",
                    SUPERUSER,
                    "--pwfile",
                    passwordFile.toString(),
                    "--auth",
                    "scram-sha-256",
                    "--encoding",
                    "UTF8",
                    "--locale",
                    mac ? "en_US.UTF-8" : "C.UTF-8",
                    "--locale-provider",
                    "builtin",
                    "--builtin-locale",
                    "C.UTF-8");
            if (code != 0) {
                throw Trouble.withLog("A new database could not be made in %s.".formatted(data), programLog("initdb"));
            }
            Files.move(fresh, data, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deleteQuietly(passwordFile);
        }
    }

    private void makeDatabase(String name, String password) {
        try (var connection = DriverManager.getConnection(url("postgres"), SUPERUSER, secrets.postgres())) {
            if (!exists(connection, "select 1 from pg_roles where rolname = ?", name)) {
                execute(connection, "create role %s login password '%s'".formatted(name, password));
            }
            if (!exists(connection, "select 1 from pg_database where datname = ?", name)) {
                execute(connection, "create database %s owner %s".formatted(name, name));
            }
        } catch (SQLException e) {
            throw Trouble.withLog(
                    "The local PostgreSQL answers but refuses the password in %s: put the right file back, or remove %s to start over."
                            .formatted(Secrets.file(runFolder), runFolder),
                    log);
        }
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void refuseOtherVersion() {
        try {
            String found = Files.readString(data.resolve("PG_VERSION")).strip();
            if (!found.equals(MAJOR)) {
                throw new Trouble(
                        "The data in %s were written by PostgreSQL %s and this is PostgreSQL %s: move the folder away to start over."
                                .formatted(data, found, MAJOR));
            }
        } catch (IOException e) {
            throw new Trouble("%s is not a whole database: remove it to start over.".formatted(data));
        }
    }

    /** A pid file whose number now belongs to another program would keep PostgreSQL from starting. */
    private void removeStalePidFile() {
        if (server(runFolder).isEmpty()) {
            deleteQuietly(data.resolve("postmaster.pid"));
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> command.endsWith("/postgres"))
                .orElse(true);
    }

    private static void refuseRootWithoutNamespace() {
        if (isRoot() && !mayUnshare()) {
            throw new Trouble(
                    "PostgreSQL refuses to run as root and this machine does not allow `unshare --user`: run make as"
                            + " an ordinary user, or set SAMLAT_DB_URL.");
        }
    }

    private int run(String program, String... arguments) {
        var command = new ArrayList<String>();
        if (isRoot()) {
            command.addAll(List.of("unshare", "--user"));
        }
        command.add(programs.resolve(program).toString());
        command.addAll(List.of(arguments));
        return Child.start(program, command, runFolder, Map.of("LC_ALL", "C", "TZ", "UTC"), programLog(program))
                .await();
    }

    private Path programLog(String program) {
        return runFolder.resolve("log").resolve(program + ".log");
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static boolean mayUnshare() {
        try {
            var process = new ProcessBuilder("unshare", "--user", "true")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void deleteQuietly(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
