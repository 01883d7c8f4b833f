package se.samlat.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The start cache of the packaged API: made once for a build, and nothing is left of the making. */
@Tag("packaged")
class TrainingTest {
    private final Path root = Path.of("").toAbsolutePath().getParent().getParent();
    private final Api api = new Api(root);

    @TempDir
    private Path runFolder;

    @Test
    void makesACacheOnceForABuildAndLeavesNothingBehind() throws IOException {
        Files.deleteIfExists(api.cache());
        assertFalse(api.isTrained());
        training().run();
        assertTrue(api.isTrained());
        assertFalse(Files.exists(runFolder.resolve("training")));
        FileTime made = Files.getLastModifiedTime(api.cache());
        training().run();
        assertEquals(made, Files.getLastModifiedTime(api.cache()));
    }

    private Training training() {
        return new Training(Settings.from(Map.of("SAMLAT_RUN_DIR", runFolder.toString()), root));
    }
}
