package se.samlat.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest {
    @TempDir
    Path folder;

    @Test
    void findsAProcessOfAnEarlierRun() {
        new Ledger(folder).add("api", ProcessHandle.current());
        var found = new Ledger(folder).alive();
        assertEquals(List.of("api"), found.stream().map(Ledger.Entry::name).toList());
        assertEquals(ProcessHandle.current(), found.getFirst().process());
    }

    @Test
    void leavesAloneAProgramThatHasGotTheNumberSince() throws IOException {
        Files.writeString(
                folder.resolve("processes"), "api " + ProcessHandle.current().pid() + " 12345\n");
        assertEquals(List.of(), new Ledger(folder).alive());
    }

    @Test
    void forgetsWhatWasStopped() {
        var ledger = new Ledger(folder);
        ledger.add("api", ProcessHandle.current());
        ledger.remove("api");
        assertTrue(new Ledger(folder).alive().isEmpty());
    }

    @Test
    void readsPastALineThatIsNoEntry() throws IOException {
        Files.writeString(folder.resolve("processes"), "half a line\n\nx\n");
        assertTrue(new Ledger(folder).alive().isEmpty());
    }
}
