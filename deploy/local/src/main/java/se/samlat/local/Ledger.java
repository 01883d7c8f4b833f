package se.samlat.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The list of processes this folder's run has started, kept on disk so that a later run finds what a killed launcher left behind.
 *
 * <p>A process number alone may have been given to another program since; a line counts only when the start time agrees too.
 * File format: one process a line, {@code name pid startMillis}.
 */
final class Ledger {
    private static final Pattern LINE = Pattern.compile("\\S+ \\d{1,18} \\d{1,18}");

    private final Path file;
    private final Map<String, ProcessHandle> running = new LinkedHashMap<>();

    Ledger(Path runFolder) {
        this.file = runFolder.resolve("processes");
    }

    /** @param name what the process is, without spaces */
    record Entry(String name, ProcessHandle process) {}

    /** The processes of an earlier run that still live. */
    List<Entry> alive() {
        var found = new ArrayList<Entry>();
        if (!Files.exists(file)) {
            return found;
        }
        try {
            for (String line : Files.readAllLines(file)) {
                parse(line).ifPresent(found::add);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    synchronized void add(String name, ProcessHandle process) {
        running.put(name, process);
        write();
    }

    synchronized void remove(String name) {
        if (running.remove(name) != null) {
            write();
        }
    }

    private void write() {
        try {
            var lines = running.entrySet().stream()
                    .map(entry -> entry.getKey() + " " + entry.getValue().pid() + " " + startOf(entry.getValue()))
                    .toList();
            Files.createDirectories(file.getParent());
            var fresh = file.resolveSibling("processes.new");
            Files.write(fresh, lines);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Entry> parse(String line) {
        if (!LINE.matcher(line).matches()) {
            return Optional.empty();
        }
        String[] parts = line.split(" ");
        return ProcessHandle.of(Long.parseLong(parts[1]))
                .filter(ProcessHandle::isAlive)
                .filter(process -> startOf(process) == Long.parseLong(parts[2]))
                .map(process -> new Entry(parts[0], process));
    }

    private static long startOf(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }
}
