package se.samlat.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A program the launcher has started: its output goes to a log file, and it lives in a session of its own, so that Ctrl-C in the
 * terminal reaches the launcher alone and the parts are stopped in order.
 */
final class Child {
    private final String name;
    private final Path log;
    private final Process process;

    private Child(String name, Path log, Process process) {
        this.name = name;
        this.log = log;
        this.process = process;
    }

    /**
     * Starts a program.
     *
     * @param name what messages call it
     * @param environment added to the launcher's own
     * @throws Trouble when the program cannot be started
     */
    static Child start(String name, List<String> command, Path folder, Map<String, String> environment, Path log) {
        try {
            Files.createDirectories(log.getParent());
            var whole = new ArrayList<String>();
            onPath("setsid").ifPresent(setsid -> whole.add(setsid.toString()));
            whole.addAll(command);
            var builder = new ProcessBuilder(whole).directory(folder.toFile());
            builder.environment().putAll(environment);
            builder.redirectInput(
                    ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
            builder.redirectErrorStream(true).redirectOutput(log.toFile());
            return new Child(name, log, builder.start());
        } catch (IOException e) {
            throw new Trouble("%s could not be started (%s): check that `%s` can be run."
                    .formatted(name, e.getMessage(), command.getFirst()));
        }
    }

    /** The file of that name in the folders of PATH. */
    static java.util.Optional<Path> onPath(String program) {
        for (String folder : System.getenv().getOrDefault("PATH", "").split(":")) {
            var file = Path.of(folder.isEmpty() ? "." : folder, program);
            if (Files.isExecutable(file)) {
                return java.util.Optional.of(file);
            }
        }
        return java.util.Optional.empty();
    }

    String name() {
        return name;
    }

    Path log() {
        return log;
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    CompletableFuture<Process> onExit() {
        return process.onExit();
    }

    /** Waits for a program that ends by itself. Returns its exit code. */
    int await() {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("Stopped while waiting for " + name + ".");
        }
    }

    /** @param patience how long the program may take to end by itself before it is killed */
    void stop(Duration patience) {
        stop(process.toHandle(), patience);
    }

    /** Ends a process and everything it has started: asks first, kills after {@code patience}. */
    static void stop(ProcessHandle process, Duration patience) {
        var family = new ArrayList<ProcessHandle>();
        family.add(process);
        process.descendants().forEach(family::add);
        family.forEach(ProcessHandle::destroy);
        var all = CompletableFuture.allOf(
                family.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new));
        try {
            all.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            family.forEach(ProcessHandle::destroyForcibly);
            all.join();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            family.forEach(ProcessHandle::destroyForcibly);
            Thread.currentThread().interrupt();
        }
    }

    /** Makes a folder and those above it. */
    static void makeFolder(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
