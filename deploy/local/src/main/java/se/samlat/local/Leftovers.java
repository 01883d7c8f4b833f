package se.samlat.local;

import java.time.Duration;
import java.util.Optional;

/** What an earlier run of the same folder left behind when its launcher was killed. */
final class Leftovers {
    /** Name of the launcher itself in the {@link Ledger}. */
    static final String LAUNCHER = "launcher";

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Leftovers() {}

    /** The launcher that runs this folder right now, when there is one. */
    static Optional<ProcessHandle> runningLauncher(Ledger ledger) {
        return ledger.alive().stream()
                .filter(entry -> entry.name().equals(LAUNCHER))
                .map(Ledger.Entry::process)
                .findFirst();
    }

    /**
     * Stops parts without a launcher, says so, and leaves the database whole.
     *
     * @return how many were stopped
     */
    static int clear(Settings settings, Ledger ledger) {
        int stopped = 0;
        for (var entry : ledger.alive()) {
            if (entry.name().equals("postgres")) {
                continue;
            }
            say(entry.name(), entry.process());
            Child.stop(entry.process(), PATIENCE);
            stopped++;
        }
        var server = Postgres.server(settings.runFolder());
        if (server.isPresent()) {
            say("PostgreSQL", server.get());
            new Postgres(settings.runFolder(), settings.databasePort(), Secrets.readOrMake(settings.runFolder()))
                    .stop();
            stopped++;
        }
        return stopped;
    }

    private static void say(String name, ProcessHandle process) {
        System.out.printf(
                "A killed run left %s (process %d) behind: it is stopped now; stored data are whole.%n",
                name, process.pid());
    }
}
