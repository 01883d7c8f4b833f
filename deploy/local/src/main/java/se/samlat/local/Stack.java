package se.samlat.local;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/**
 * All parts of one local run. Pages and API come first; Keycloak, which takes longest, is fetched beside them and started when they
 * answer; a build without a start cache gets one last of all, beside the running stack. Parts are stopped in the opposite order of
 * need: pages, API, Keycloak, mailbox, PostgreSQL.
 */
final class Stack {
    private static final Duration QUICK = Duration.ofSeconds(5);
    private static final Duration PATIENT = Duration.ofSeconds(25);

    /** Threads of its own: the common pool is what tells that a process has ended, and must not wait for one itself. */
    private static final Executor BESIDE = task -> Thread.ofPlatform().daemon().start(task);

    private final Settings settings;
    private final Ledger ledger;
    private final Optional<Training> training;
    private final long begun = System.nanoTime();
    private final CompletableFuture<Trouble> failure = new CompletableFuture<>();
    private Optional<Postgres> postgres = Optional.empty();
    private Optional<Mailbox> mailbox = Optional.empty();
    private Optional<Child> keycloak = Optional.empty();
    private Optional<Child> api = Optional.empty();
    private Optional<Child> web = Optional.empty();
    private volatile boolean stopping;

    /** @param training of a build that may get a start cache, last of all */
    Stack(Settings settings, Ledger ledger, Optional<Training> training) {
        this.settings = settings;
        this.ledger = ledger;
        this.training = training;
    }

    /**
     * Starts everything and returns only when a part has failed or died.
     *
     * @return what happened to the part
     * @throws Trouble when a part does not start
     */
    Trouble run() {
        ledger.add(Leftovers.LAUNCHER, ProcessHandle.current());
        Optional<Keycloak> server = settings.externalKeycloak().isPresent()
                ? Optional.empty()
                : Optional.of(new Keycloak(settings.root(), settings.runFolder(), settings.maven()));
        var fetched = CompletableFuture.runAsync(() -> server.ifPresent(Keycloak::fetch), BESIDE);
        var secrets = Secrets.readOrMake(settings.runFolder());
        var database = settings.externalDatabase().orElseGet(() -> startPostgres(secrets));
        startMailbox();
        startApiAndPages(database, secrets);
        Announcement.pages(settings, seconds());
        CompletableFuture.runAsync(() -> {
            server.ifPresent(it -> startKeycloak(it, fetched, database, secrets));
            training.ifPresent(Training::run);
        }, BESIDE);
        return failure.join();
    }

    private Settings.Database startPostgres(Secrets secrets) {
        var local = new Postgres(settings.runFolder(), settings.databasePort(), secrets);
        synchronized (this) {
            refuseWhenStopping();
            postgres = Optional.of(local);
            var process = local.start();
            ledger.add("postgres", process);
            process.onExit()
                    .thenRun(() -> died("PostgreSQL", settings.logFolder().resolve("postgres.log")));
        }
        return local.database();
    }

    /** In the launcher's own process: it needs no more, and is gone with it. */
    private synchronized void startMailbox() {
        refuseWhenStopping();
        mailbox = Optional.of(Mailbox.start(settings.mailPort(), settings.mailboxPort()));
    }

    private void startApiAndPages(Settings.Database database, Secrets secrets) {
        var program = new Api(settings.root());
        var run = Api.Run.of(settings, database, secrets);
        Child apiChild;
        Child webChild;
        synchronized (this) {
            refuseWhenStopping();
            apiChild = watch("api", program.start(run, settings.logFolder().resolve("api.log")));
            api = Optional.of(apiChild);
            webChild = watch("web", Web.start(settings));
            web = Optional.of(webChild);
        }
        Web.await(webChild, settings);
        program.await(apiChild, run);
    }

    private void startKeycloak(
            Keycloak server, CompletableFuture<Void> fetched, Settings.Database database, Secrets secrets) {
        try {
            fetched.join();
        } catch (java.util.concurrent.CompletionException e) {
            System.err.println(e.getCause().getMessage() + "\nPages and API run on without log-in.");
            return;
        }
        try {
            server.prepare(settings.root().resolve("deploy/keycloak/realm-samlat.json"));
            var run = new Keycloak.Run(
                    settings.keycloakPort(),
                    settings.keycloakUrl(),
                    keycloakDatabase(database, secrets),
                    settings.externalDatabase().isPresent() ? "keycloak" : "public",
                    secrets.keycloakAdmin(),
                    secrets.accounts(),
                    settings.mailPort());
            Child child;
            synchronized (this) {
                refuseWhenStopping();
                child = watch("keycloak", server.start(run));
                keycloak = Optional.of(child);
            }
            server.await(child, run);
            Announcement.logIn(settings, seconds());
        } catch (Trouble trouble) {
            failure.complete(trouble);
        } catch (RuntimeException e) {
            failure.complete(new Trouble("Keycloak could not be started: " + e.getMessage()));
        }
    }

    /** Keycloak has a database of its own in the local PostgreSQL, or a schema of its own in an external one. */
    private Settings.Database keycloakDatabase(Settings.Database api, Secrets secrets) {
        if (postgres.isPresent()) {
            return new Settings.Database(postgres.get().url("keycloak"), "keycloak", secrets.keycloak());
        }
        try (var connection = DriverManager.getConnection(api.url(), api.user(), api.password());
                var statement = connection.createStatement()) {
            statement.execute("create schema if not exists keycloak");
            return api;
        } catch (SQLException e) {
            throw new Trouble(
                    "Keycloak needs a schema in the database of SAMLAT_DB_URL and may not make it: run `create schema keycloak authorization %s` there, or set SAMLAT_OIDC_URL."
                            .formatted(api.user()));
        }
    }

    private Child watch(String name, Child child) {
        ledger.add(name, child.handle());
        child.onExit().thenRun(() -> died(child.name(), child.log()));
        return child;
    }

    private void died(String name, Path log) {
        if (!stopping) {
            failure.complete(
                    Trouble.withLog("%s has stopped by itself, so everything is stopped.".formatted(name), log));
        }
    }

    private void refuseWhenStopping() {
        if (stopping) {
            throw new Trouble("Stopped while starting.");
        }
    }

    /** Whether a stop was asked for: what fails from then on is no news. */
    boolean isStopping() {
        return stopping;
    }

    /** Stops what has been started. Safe to call at any time and more than once. */
    synchronized void stop() {
        stopping = true;
        training.ifPresent(Training::stop);
        stop("web", web, QUICK);
        stop("api", api, PATIENT);
        stop("keycloak", keycloak, PATIENT);
        mailbox.ifPresent(Mailbox::close);
        postgres.ifPresent(Postgres::stop);
        ledger.remove("postgres");
        ledger.remove(Leftovers.LAUNCHER);
    }

    private void stop(String name, Optional<Child> child, Duration patience) {
        child.ifPresent(it -> it.stop(patience));
        ledger.remove(name);
    }

    private long seconds() {
        return Duration.ofNanos(System.nanoTime() - begun).toSeconds();
    }
}
