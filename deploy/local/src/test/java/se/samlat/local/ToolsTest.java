package se.samlat.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a newcomer reads whose machine lacks a tool: one sentence with its cure. The machine is a folder that holds next to nothing. */
class ToolsTest {
    @TempDir
    private Path machine;

    @BeforeEach
    void installNextToNothing() throws IOException {
        var script = Files.readString(Path.of("with.sh"));
        Files.writeString(machine.resolve("with.sh"), script.replaceAll(" /(usr|opt|Library)/", " " + machine + "/$1/"));
        for (String tool : new String[] {"sed", "dirname", "echo"}) {
            Files.createSymbolicLink(machine.resolve(tool), Child.onPath(tool).orElseThrow());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "java, 'JDK 25 is missing: install one (Debian'",
        "maven, 'Maven is missing: install 3.8.7 or newer (Debian'",
        "node, 'Node 20 or newer with npm is missing: install it (Debian'"
    })
    void namesAMissingToolAndTheCure(String tool, String said) throws IOException, InterruptedException {
        String answer = run(1, tool, "--", "echo", "found");
        assertTrue(answer.startsWith(said), answer);
        assertEquals(1, answer.lines().count(), answer);
    }

    @Test
    void refusesANodeThatIsTooOld() throws IOException, InterruptedException {
        install("node", "echo v18.20.4");
        install("npm", "");
        assertTrue(run(1, "node", "--", "echo", "found").startsWith("Node 20 or newer"));
        install("node", "echo v20.0.0");
        assertEquals("found\n", run(0, "node", "--", "echo", "found"));
    }

    private void install(String tool, String script) throws IOException {
        var file = machine.resolve(tool);
        Files.writeString(file, "#!/bin/sh\n" + script + "\n");
        assertTrue(file.toFile().setExecutable(true));
    }

    private String run(int exitCode, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("/bin/sh", machine.resolve("with.sh").toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(Map.of("PATH", machine.toString(), "HOME", machine.toString()));
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(exitCode, process.waitFor(), said);
        return said;
    }
}
