package se.samlat;

import java.io.PrintStream;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.locks.LockSupport;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Waits at the start for the database, which often starts at the same time; without it nothing can be migrated or answered.
 * Once started, the API lives through the loss of its database.
 */
final class DatabaseWait {

    private static final Duration PAUSE = Duration.ofMillis(300);

    private DatabaseWait() {}

    /** Whether the database answers within the time that is set; says why not, in one sentence, where it does not. */
    static boolean over(PrintStream out) {
        Config config = ConfigProvider.getConfig();
        String url = config.getOptionalValue("quarkus.datasource.jdbc.url", String.class).orElse("");
        Duration patience = config.getValue("samlat.database-wait", Duration.class);
        if (url.isEmpty()) {
            out.println("No database is named. Set QUARKUS_DATASOURCE_JDBC_URL, _USERNAME and _PASSWORD.");
            return false;
        }
        Properties login = new Properties();
        config.getOptionalValue("quarkus.datasource.username", String.class).ifPresent(u -> login.put("user", u));
        config.getOptionalValue("quarkus.datasource.password", String.class).ifPresent(p -> login.put("password", p));
        login.put("connectTimeout", "2");
        login.put("loginTimeout", "2");
        login.put("socketTimeout", "2");
        long begun = System.nanoTime();
        while (true) {
            try {
                DriverManager.getConnection(url, login).close();
                return true;
            } catch (SQLException e) {
                String state = e.getSQLState() == null ? "" : e.getSQLState();
                if (state.startsWith("28") || state.startsWith("3D")) {
                    out.println("The database refuses the log-in or has no such database. Check"
                            + " QUARKUS_DATASOURCE_JDBC_URL, _USERNAME and _PASSWORD.");
                    return false;
                }
                if (System.nanoTime() - begun > patience.toNanos()) {
                    out.printf(
                            "The database at %s has not answered for %d s. Start it, then start Samlat again.%n",
                            url.replaceAll("\\?.*", ""), patience.toSeconds());
                    return false;
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }
}
