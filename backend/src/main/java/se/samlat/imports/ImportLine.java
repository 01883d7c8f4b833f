package se.samlat.imports;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samlat.entry.ContentJson;

/**
 * One record as it was sent.
 *
 * @param number its line in the file, or its place in the array, from 1
 * @param text the record as JSON, not yet known to be well formed
 */
record ImportLine(int number, String text) {

    /** A file that cannot be read as a whole; nothing of it is taken. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1;
        private final String key;

        Unreadable(String key) {
            super(key, null, false, false);
            this.key = key;
        }

        String key() {
            return key;
        }
    }

    /** Reads NDJSON or a JSON array of records. */
    static List<ImportLine> readAll(InputStream in) throws IOException, Unreadable {
        PushbackInputStream start = new PushbackInputStream(in, 3);
        int first = start.read();
        if (first == 0xEF) {
            start.readNBytes(2);
            first = start.read();
        }
        while (first == ' ' || first == '\n' || first == '\r' || first == '\t') {
            first = start.read();
        }
        if (first < 0) {
            return List.of();
        }
        start.unread(first);
        try {
            return first == '[' ? array(start) : lines(start);
        } catch (CharacterCodingException e) {
            throw new Unreadable("import.not-utf8");
        } catch (JacksonException e) {
            throw new Unreadable("import.not-json");
        }
    }

    private static List<ImportLine> lines(InputStream in) throws IOException {
        List<ImportLine> lines = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                in,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)))) {
            int number = 0;
            for (@Nullable String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (!line.isBlank()) {
                    lines.add(new ImportLine(number, line));
                }
            }
        }
        return lines;
    }

    private static List<ImportLine> array(InputStream in) throws IOException {
        List<ImportLine> lines = new ArrayList<>();
        try (JsonParser parser = ContentJson.MAPPER.createParser(in)) {
            parser.nextToken();
            int number = 0;
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                JsonNode record = ContentJson.MAPPER.readTree(parser);
                number++;
                lines.add(new ImportLine(number, record.toString()));
            }
        }
        return lines;
    }
}
