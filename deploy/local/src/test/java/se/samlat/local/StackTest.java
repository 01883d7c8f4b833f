package se.samlat.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The parts of a run together: pages, API and the making of the start cache beside them. */
@Tag("packaged")
class StackTest {
    private final Path root = Path.of("").toAbsolutePath().getParent().getParent();

    @TempDir
    private Path runFolder;

    /** The limit finds a stop that waits for itself, which ends when the JVM gives up an idle thread after a minute, or never. */
    @Test
    void aStopWhileTheStartCacheIsMadeEndsEverything() throws Exception {
        Files.deleteIfExists(new Api(root).cache());
        var settings = settings();
        var stack = new Stack(settings, new Ledger(runFolder), Optional.of(new Training(settings)));
        var run = new FutureTask<>(stack::run);
        Thread.ofPlatform().daemon().start(run);
        var trained = runFolder.resolve("training");
        while (alive(trained).size() < 2) {
            assertFalse(run.isDone(), () -> "The run ended before its training began: " + run);
            TimeUnit.MILLISECONDS.sleep(50);
        }
        var started = new ArrayList<>(alive(trained));
        started.addAll(alive(runFolder));
        started.removeIf(entry -> entry.name().equals(Leftovers.LAUNCHER));
        assertEquals(
                List.of("api", "api", "postgres", "postgres", "web"),
                started.stream().map(Ledger.Entry::name).sorted().toList());
        assertTimeoutPreemptively(Duration.ofSeconds(45), stack::stop);
        for (var entry : started) {
            assertFalse(entry.process().isAlive(), entry.name());
        }
    }

    private List<Ledger.Entry> alive(Path folder) throws IOException {
        return new Ledger(folder).alive();
    }

    private Settings settings() {
        var environment = new HashMap<String, String>();
        environment.put("SAMLAT_RUN_DIR", runFolder.toString());
        environment.put("SAMLAT_OIDC_URL", "http://127.0.0.1:9/realms/samlat");
        List.of("SAMLAT_API_PORT", "SAMLAT_WEB_PORT", "SAMLAT_DB_PORT", "SAMLAT_KEYCLOAK_PORT", "SAMLAT_MAIL_PORT", "SAMLAT_MAILBOX_PORT")
                .forEach(name -> environment.put(name, Integer.toString(Ports.anyFree())));
        return Settings.from(environment, root);
    }
}
