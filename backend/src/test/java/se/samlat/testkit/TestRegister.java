package se.samlat.testkit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.arc.Arc;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import se.samlat.entry.EntriesChanged;
import se.samlat.imports.ImportFiles;

/** The register under the tests: emptied, filled by the product's own import, and asked in plain SQL. */
public final class TestRegister {

    private static final List<String> TABLES = List.of(
            "submission", "reminder_use", "reminder", "update_round_result", "update_round", "service", "location",
            "rights_information", "knowledge_resource", "strategy_period", "code", "actor", "history", "service_draft",
            "import_finding", "import_job");

    private static boolean holdsHalland;

    private TestRegister() {}

    /** Takes everything away, which the product itself never does, and lets the API forget it. */
    public static void empty() {
        holdsHalland = false;
        onConnection(connection -> {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.execute("set local session_replication_role = replica");
                // Of few rows a delete is quicker than a truncate, which makes every file anew.
                for (String table : TABLES) {
                    statement.execute("delete from " + table);
                }
                connection.commit();
            } finally {
                connection.setAutoCommit(true);
            }
            return true;
        });
        forget();
    }

    /** Lets the API read anew what it keeps in memory, as after any change. */
    public static void forget() {
        Arc.container().beanManager().getEvent().select(EntriesChanged.class).fire(new EntriesChanged());
    }

    /** Makes the register hold Halland's content and nothing else. */
    static void holdHalland() {
        if (!holdsHalland) {
            empty();
            take(Path.of("content/code-lists.ndjson"));
            take(Path.of("content/halland.ndjson"));
            holdsHalland = true;
        }
    }

    /** Imports a file by the product's own code and demands that everything in it is taken. */
    static void take(Path file) {
        var report = new ByteArrayOutputStream();
        try {
            boolean whole = Arc.container()
                    .instance(ImportFiles.class)
                    .get()
                    .run(file, false, new PrintStream(report, true, StandardCharsets.UTF_8));
            assertTrue(whole, () -> report.toString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The one number that the query gives. */
    public static int count(String sql, Object... arguments) {
        return Integer.parseInt(strings(sql, arguments).getFirst());
    }

    /** The first column of every row, as text. */
    public static List<String> strings(String sql, Object... arguments) {
        return onConnection(connection -> {
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                for (int at = 0; at < arguments.length; at++) {
                    select.setObject(at + 1, arguments[at]);
                }
                try (ResultSet rows = select.executeQuery()) {
                    List<String> list = new ArrayList<>();
                    while (rows.next()) {
                        list.add(rows.getString(1));
                    }
                    return list;
                }
            }
        });
    }

    /** Runs a statement; what the database says against it comes out as it is. */
    public static void execute(String sql) throws SQLException {
        try (Connection connection = database().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    private static <T> T onConnection(Work<T> work) {
        try (Connection connection = database().getConnection()) {
            return work.on(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("the test database does not do what a test asks", e);
        }
    }

    private static DataSource database() {
        return Arc.container().instance(DataSource.class).get();
    }
}
