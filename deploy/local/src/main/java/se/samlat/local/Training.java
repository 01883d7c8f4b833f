package se.samlat.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A short run of the packaged API on a throw-away database, from which the JVM writes its ahead-of-time cache (JEP 483, 514, 515): classes
 * are read, linked and profiled once, and each later start takes about a quarter of the processor time. The cache belongs to one build
 * and one JDK; the JVM leaves one that does not fit unused.
 */
final class Training {
    /** Writing the cache takes the JVM about 10 s of processor time after its exit was asked for. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private static final List<String> QUESTIONS = List.of(
            "services?municipality=1315&targetGroup=asylsokande&facets=true",
            "services?q=s%C3%B6mn%20hylte",
            "services?limit=1",
            "actors",
            "coverage",
            "openapi.json");

    private final Settings settings;
    private final Ledger ledger;
    private final Api api;
    private Optional<Postgres> postgres = Optional.empty();
    private Optional<Child> child = Optional.empty();
    private volatile boolean stopping;

    /** @param settings of the clone; the training has a folder of its own in its run folder, and ports of its own */
    Training(Settings settings) {
        this.settings = new Settings(
                settings.root(),
                settings.runFolder().resolve("training"),
                Ports.anyFree(),
                Ports.anyFree(),
                Ports.anyFree(),
                Ports.anyFree(),
                Ports.anyFree(),
                Ports.anyFree(),
                Optional.empty(),
                Optional.empty(),
                settings.maven());
        this.ledger = new Ledger(this.settings.runFolder());
        this.api = new Api(settings.root());
    }

    /** Makes the cache where this build has none. Without one all works too, so that a training that fails is only told. */
    void run() {
        if (api.isTrained()) {
            return;
        }
        System.out.println("Preparing quicker starts of the API.");
        try {
            clear();
            clean();
            var cache = train();
            if (Files.exists(cache)) {
                Files.move(cache, api.cache(), StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (Trouble | IOException | UncheckedIOException trouble) {
            if (!stopping) {
                System.err.println("The API will start more slowly. " + trouble.getMessage());
            }
        } finally {
            stop();
            clean();
        }
    }

    /** Stops what a killed training left behind. Returns how many processes. */
    int clear() {
        return Leftovers.clear(settings, ledger);
    }

    private void clean() {
        try {
            PostgresBinaries.remove(settings.runFolder());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path train() {
        Child.makeFolder(settings.logFolder());
        startPostgres();
        var cache = settings.runFolder().resolve("app.aot");
        var run = Api.Run.of(settings, postgres.orElseThrow().database(), Secrets.readOrMake(settings.runFolder()));
        startApi(run, cache);
        api.await(child.orElseThrow(), run);
        QUESTIONS.forEach(question -> Readiness.answers(settings.apiUrl() + "/samlat/v1/" + question));
        child.orElseThrow().stop(PATIENCE);
        return cache;
    }

    private synchronized void startPostgres() {
        refuseWhenStopping();
        var local = new Postgres(settings.runFolder(), settings.databasePort(), Secrets.readOrMake(settings.runFolder()));
        postgres = Optional.of(local);
        ledger.add("postgres", local.start());
    }

    private synchronized void startApi(Api.Run run, Path cache) {
        refuseWhenStopping();
        var started = api.startTraining(run, settings.logFolder().resolve("api.log"), cache);
        child = Optional.of(started);
        ledger.add("api", started.handle());
    }

    /** Ends what has been started. Safe to call at any time and more than once. */
    synchronized void stop() {
        stopping = true;
        child.ifPresent(it -> it.stop(Duration.ZERO));
        postgres.ifPresent(Postgres::stop);
    }

    private void refuseWhenStopping() {
        if (stopping) {
            throw new Trouble("Stopped while preparing.");
        }
    }
}
