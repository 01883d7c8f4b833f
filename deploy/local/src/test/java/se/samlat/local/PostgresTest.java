package se.samlat.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresTest {
    @TempDir
    static Path folder;

    private static Postgres postgres;

    @BeforeAll
    static void unpackServer() throws IOException {
        postgres = new Postgres(folder, Ports.anyFree(), Secrets.readOrMake(folder));
    }

    @AfterEach
    void stopServer() {
        postgres.stop();
    }

    @Test
    void writesThroughToTheDisk() throws SQLException {
        postgres.start();
        assertEquals("on", ask("show fsync"));
        assertEquals("on", ask("show synchronous_commit"));
        assertEquals("on", ask("show full_page_writes"));
    }

    @Test
    void keepsWhatWasAcknowledgedThroughAKill() throws SQLException {
        var server = postgres.start();
        ask("create table kept (n int); insert into kept values (42) returning n");
        server.destroyForcibly();
        server.onExit().join();
        postgres.start();
        assertEquals("42", ask("select n from kept"));
    }

    @Test
    void givesTheApiARoleWithoutPowerOverTheServer() throws SQLException {
        postgres.start();
        assertEquals("f", ask("select rolsuper from pg_roles where rolname = current_user"));
        assertEquals(
                "samlat", ask("select pg_get_userbyid(datdba) from pg_database where datname = current_database()"));
    }

    @Test
    void sortsByCodePointUnlessAskedForSwedish() throws SQLException {
        postgres.start();
        assertEquals("zå", ask("select string_agg(c, '' order by c) from (values ('å'), ('z')) t(c)"));
        assertEquals(
                "åö",
                ask("select string_agg(c, '' order by c collate \"sv-SE-x-icu\") from (values ('ö'), ('å')) t(c)"));
    }

    @Test
    void startsOverAStalePidFileOfAnotherProgram() throws IOException {
        postgres.start();
        postgres.stop();
        long otherProgram = ProcessHandle.current().pid();
        Files.writeString(Postgres.dataFolder(folder).resolve("postmaster.pid"), otherProgram + "\n");
        assertTrue(Postgres.server(folder).isEmpty());
        assertTrue(postgres.start().isAlive());
    }

    @Test
    void findsAServerThatAKilledLauncherLeftBehind() {
        var server = postgres.start();
        assertEquals(server, Postgres.server(folder).orElseThrow());
        var settings = Settings.from(Map.of("SAMLAT_RUN_DIR", folder.toString()), folder);
        assertEquals(1, Leftovers.clear(settings, new Ledger(folder)));
        assertFalse(server.isAlive());
    }

    @Test
    void keepsPasswordsReadableByTheOwnerAlone() throws IOException {
        var permissions = Files.getPosixFilePermissions(Secrets.file(folder));
        assertEquals("rw-------", PosixFilePermissions.toString(permissions));
    }

    @Test
    void saysWhatToDoWhenThePasswordsAreGone() throws IOException {
        postgres.start();
        var elsewhere = Files.move(Secrets.file(folder), folder.resolve("elsewhere"));
        var trouble = assertThrows(Trouble.class, () -> Secrets.readOrMake(folder));
        Files.move(elsewhere, Secrets.file(folder));
        assertTrue(trouble.getMessage().contains("put the file back, or remove"), trouble.getMessage());
    }

    @Test
    void refusesDataOfAnotherVersion() throws IOException {
        postgres.start();
        postgres.stop();
        var version = Postgres.dataFolder(folder).resolve("PG_VERSION");
        Files.writeString(version, "17\n");
        var trouble = assertThrows(Trouble.class, postgres::start);
        Files.writeString(version, "18\n");
        assertTrue(
                trouble.getMessage().contains("were written by PostgreSQL 17 and this is PostgreSQL 18"),
                trouble.getMessage());
    }

    private String ask(String sql) throws SQLException {
        var database = postgres.database();
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                var statement = connection.createStatement()) {
            boolean rows = statement.execute(sql);
            while (!rows) {
                rows = statement.getMoreResults();
            }
            var answer = statement.getResultSet();
            answer.next();
            return answer.getString(1);
        }
    }
}
