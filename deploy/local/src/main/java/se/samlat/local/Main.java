package se.samlat.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Entry point: {@code check}, {@code train}, {@code run [--train]}, {@code stop}, {@code database} or {@code import FILE}, called by the Makefile from the top folder of the clone.
 *
 * <p>Exit code 0 when all went as asked, a stop by Ctrl-C or SIGTERM included; 1 with one sentence on standard error otherwise.
 */
public final class Main {
    private static final Duration STOP_LIMIT = Duration.ofSeconds(100);

    private Main() {}

    /** @param arguments {@code check}, {@code train}, {@code run}, {@code stop}, {@code database} or {@code import FILE} */
    public static void main(String[] arguments) {
        try {
            var settings = Settings.from(System.getenv(), Path.of("").toAbsolutePath());
            switch (List.of(arguments)) {
                case List<String> it when it.equals(List.of("check")) -> check(settings);
                case List<String> it when it.equals(List.of("train")) -> train(settings);
                case List<String> it when it.equals(List.of("run")) -> run(settings, Optional.empty());
                case List<String> it
                when it.equals(List.of("run", "--train")) -> run(settings, Optional.of(new Training(settings)));
                case List<String> it when it.equals(List.of("stop")) -> stop(settings);
                case List<String> it when it.equals(List.of("database")) -> database(settings);
                case List<String> it
                when it.size() == 2 && it.getFirst().equals("import") -> System.exit(importFile(settings, it.get(1)));
                default -> throw new Trouble("Give check, train, run, stop, database or import FILE.");
            }
        } catch (Trouble trouble) {
            System.err.println(trouble.getMessage());
            System.exit(1);
        }
    }

    /** All that can be said before anything is built or started. */
    private static Ledger check(Settings settings) {
        var ledger = new Ledger(settings.runFolder());
        Leftovers.runningLauncher(ledger).ifPresent(launcher -> {
            throw new Trouble("Samlat runs already in this folder (process %d): use it, or stop it with `make stop`."
                    .formatted(launcher.pid()));
        });
        Leftovers.clear(settings, ledger);
        new Training(settings).clear();
        Ports.requireFree(settings.ports());
        return ledger;
    }

    private static void train(Settings settings) {
        var training = new Training(settings);
        Runtime.getRuntime().addShutdownHook(new Thread(training::stop, "stop"));
        training.run();
    }

    private static void run(Settings settings, Optional<Training> training) {
        var ledger = check(settings);
        Child.makeFolder(settings.logFolder());
        var stack = new Stack(settings, ledger, training);
        var exitCode = new AtomicInteger();
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            System.out.println("Stopping.");
                            stack.stop();
                            System.out.println("Stopped.");
                            Runtime.getRuntime().halt(exitCode.get());
                        },
                        "stop"));
        String said;
        try {
            said = stack.run().getMessage();
        } catch (Trouble startTrouble) {
            said = startTrouble.getMessage();
        } catch (RuntimeException e) {
            said = "Samlat could not be started: " + e;
        }
        if (!stack.isStopping()) {
            exitCode.set(1);
            System.err.println(said);
        }
        System.exit(1);
    }

    private static void stop(Settings settings) {
        var ledger = new Ledger(settings.runFolder());
        var launcher = Leftovers.runningLauncher(ledger);
        launcher.ifPresent(Main::stopInOrder);
        int stopped = Leftovers.clear(settings, ledger) + new Training(settings).clear();
        System.out.println(launcher.isPresent() || stopped > 0 ? "Samlat is stopped." : "Samlat was not running.");
    }

    /** The launcher alone is asked, so that it stops its parts in order; only one that hangs is ended with all of them. */
    private static void stopInOrder(ProcessHandle launcher) {
        launcher.destroy();
        try {
            launcher.onExit().get(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            Child.stop(launcher, Duration.ofSeconds(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** PostgreSQL alone, until a signal ends it: what measurements run on. */
    private static void database(Settings settings) {
        Child.makeFolder(settings.logFolder());
        var postgres = new Postgres(settings.runFolder(), settings.databasePort(), Secrets.readOrMake(settings.runFolder()));
        Runtime.getRuntime().addShutdownHook(new Thread(postgres::stop, "stop"));
        postgres.start();
        System.out.println("PostgreSQL answers on port " + settings.databasePort() + ".");
        try {
            Thread.currentThread().join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Uses the database of a running stack; when none runs, starts the local PostgreSQL for the time of the import. */
    private static int importFile(Settings settings, String name) {
        var file = Path.of(name).toAbsolutePath();
        if (!Files.isReadable(file)) {
            throw new Trouble(
                    "%s cannot be read: give the path of an NDJSON or JSON file, as in `make import FILE=content.ndjson`."
                            .formatted(name));
        }
        var api = new Api(settings.root());
        var secrets = Secrets.readOrMake(settings.runFolder());
        if (settings.externalDatabase().isPresent()) {
            return api.importFile(Api.Run.of(settings, settings.externalDatabase().get(), secrets), file);
        }
        Child.makeFolder(settings.logFolder());
        var running = Postgres.serverPort(settings.runFolder());
        var postgres = new Postgres(settings.runFolder(), running.orElse(settings.databasePort()), secrets);
        if (running.isPresent()) {
            return api.importFile(Api.Run.of(settings, postgres.database(), secrets), file);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(postgres::stop, "stop"));
        postgres.start();
        return api.importFile(Api.Run.of(settings, postgres.database(), secrets), file);
    }
}
