package se.samlat.entry;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/**
 * Hears from the database when any instance has changed an entry. While it hears, finished answers may be kept; when it
 * cannot hear, nobody may answer from memory, because a change may have been missed.
 */
@Singleton
public class ChangeListener {

    private static final Logger LOG = Logger.getLogger(ChangeListener.class);
    private static final int LISTEN_MILLIS = 300;
    private static final int RETRY_MILLIS = 300;
    private static final int FIRST_SECONDS = 3;

    private final Event<EntriesChanged> changed;
    private final String url;
    private final Properties login = new Properties();
    private volatile boolean hearing;
    private volatile boolean stopping;
    private @Nullable Thread thread;
    private final CountDownLatch first = new CountDownLatch(1);

    ChangeListener(
            Event<EntriesChanged> changed,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") String password) {
        this.changed = changed;
        this.url = url;
        login.setProperty("user", user);
        login.setProperty("password", password);
        login.setProperty("ApplicationName", "samlat-changes");
        login.setProperty("connectTimeout", "1");
        login.setProperty("loginTimeout", "1");
        login.setProperty("socketTimeout", "1");
        login.setProperty("tcpKeepAlive", "true");
    }

    /** Whether every change until about a second ago has been heard of. */
    public boolean hearing() {
        return hearing;
    }

    /** Begins to listen; waits a moment for the first word, so that an API that is up also answers. */
    void start(@Observes @Priority(2000) StartupEvent event) throws InterruptedException {
        thread = Thread.ofPlatform().daemon().name("samlat-changes").start(this::listen);
        if (!first.await(FIRST_SECONDS, TimeUnit.SECONDS)) {
            LOG.warn("The API starts although the database does not answer yet");
        }
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
        if (thread != null) {
            thread.interrupt();
        }
    }

    private void listen() {
        boolean said = false;
        while (!stopping) {
            try (Connection connection = DriverManager.getConnection(url, login);
                    Statement statement = connection.createStatement()) {
                statement.execute("listen samlat_change");
                changed.fire(new EntriesChanged());
                hearing = true;
                first.countDown();
                said = false;
                hear(connection.unwrap(PGConnection.class), statement);
            } catch (SQLException | RuntimeException e) {
                hearing = false;
                if (!said && !stopping) {
                    LOG.warn("The database does not answer; data is answered with 503 until it does");
                    said = true;
                }
                pause();
            }
        }
        hearing = false;
    }

    private void hear(PGConnection connection, Statement statement) throws SQLException {
        while (!stopping) {
            PGNotification[] notes = connection.getNotifications(LISTEN_MILLIS);
            if (notes != null && notes.length > 0) {
                changed.fire(new EntriesChanged());
            } else {
                statement.execute("select 1");
            }
        }
    }

    private void pause() {
        try {
            Thread.sleep(RETRY_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopping = true;
        }
    }
}
