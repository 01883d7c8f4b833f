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
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/**
 * Hears from the database when any instance has changed an entry, and tells those who answer from memory. While it hears,
 * finished answers may be kept; when it cannot hear, nobody may answer from memory, because a change may have been missed.
 * Hearing and telling are two threads: however long somebody takes to be told, a database that falls silent is noticed.
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
    private volatile boolean missed;
    private final AtomicBoolean toTell = new AtomicBoolean();
    private final ExecutorService teller = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("samlat-changes-teller").factory());
    private volatile boolean stopping;
    private @Nullable Thread thread;
    private final CountDownLatch first = new CountDownLatch(1);

    protected ChangeListener(
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

    /**
     * Tells everybody on this instance that entries have changed, and returns when they know: after it, no answer is given
     * from what was before. Where somebody fails to take it in, nobody answers from memory until all have.
     */
    public void tell() {
        try {
            changed.fire(new EntriesChanged());
        } catch (RuntimeException e) {
            missed = true;
            hearing = false;
            LOG.debug("a change was not taken in", e);
        }
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
        teller.shutdownNow();
    }

    private void listen() {
        boolean said = false;
        while (!stopping) {
            try (Connection connection = DriverManager.getConnection(url, login);
                    Statement statement = connection.createStatement()) {
                statement.execute("listen samlat_change");
                missed = false;
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
            if (missed) {
                throw new SQLException("a change was not taken in");
            }
            PGNotification[] notes = connection.getNotifications(LISTEN_MILLIS);
            if (notes != null && notes.length > 0) {
                tellSoon();
            } else {
                statement.execute("select 1");
            }
        }
    }

    /** Lets the teller tell; a change that arrives before it has begun is told of with it. */
    private void tellSoon() {
        if (toTell.compareAndSet(false, true)) {
            teller.execute(() -> {
                toTell.set(false);
                tell();
            });
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
