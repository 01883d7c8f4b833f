package se.samlat.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Something the person at the keyboard must know: one sentence that says what is wrong and what cures it. */
public final class Trouble extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int TAIL_LINES = 12;

    /** @param sentence what is wrong and its cure, in one sentence */
    public Trouble(String sentence) {
        super(sentence);
    }

    /**
     * A part that did not start, with the end of its log.
     *
     * @param sentence what is wrong and its cure
     * @param log the file the part wrote to
     */
    static Trouble withLog(String sentence, Path log) {
        return new Trouble(sentence + "\n  The end of " + log + ":" + tail(log));
    }

    private static String tail(Path log) {
        try {
            List<String> lines = Files.readAllLines(log, java.nio.charset.StandardCharsets.ISO_8859_1);
            var text = new StringBuilder();
            for (String line : lines.subList(Math.max(0, lines.size() - TAIL_LINES), lines.size())) {
                text.append("\n    ").append(line);
            }
            return text.isEmpty() ? " (empty)" : text.toString();
        } catch (IOException e) {
            return " (not written)";
        }
    }
}
