package se.samlat.imports;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One record as it was sent.
 *
 * @param number its line in the file, or its place in the array, from 1
 * @param text the record as JSON, not yet known to be well formed
 */
record ImportLine(int number, String text) {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** Finds where records begin and end; what is in them is judged when each is read. */
    private static final JsonFactory CUTTER = new JsonFactory();

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
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                in,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)))) {
            int before = 0;
            int first = first(reader);
            while (first == '\n') {
                reader.read();
                before++;
                first = first(reader);
            }
            return first == '[' ? array(reader) : lines(reader, before);
        } catch (CharacterCodingException e) {
            throw new Unreadable("import.not-utf8");
        } catch (JacksonException e) {
            throw new Unreadable("import.not-json");
        }
    }

    /** The first character that means something, not yet read; a byte order mark and blanks mean nothing. */
    private static int first(BufferedReader reader) throws IOException {
        int first;
        do {
            reader.mark(1);
            first = reader.read();
        } while (first == BYTE_ORDER_MARK || first == ' ' || first == '\t' || first == '\r');
        if (first >= 0) {
            reader.reset();
        }
        return first;
    }

    private static List<ImportLine> lines(BufferedReader reader, int before) throws IOException {
        List<ImportLine> lines = new ArrayList<>();
        int number = before;
        for (@Nullable String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (!line.isBlank()) {
                lines.add(new ImportLine(number, line));
            }
        }
        return lines;
    }

    /** Cuts the array into its records, word for word, so that each is judged alone. */
    private static List<ImportLine> array(BufferedReader reader) throws IOException {
        String text = reader.readAllAsString();
        List<ImportLine> records = new ArrayList<>();
        try (JsonParser parser = CUTTER.createParser(text)) {
            parser.nextToken();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                int from = (int) parser.currentTokenLocation().getCharOffset();
                parser.skipChildren();
                parser.finishToken();
                int to = (int) parser.currentLocation().getCharOffset();
                records.add(new ImportLine(records.size() + 1, text.substring(from, to)));
            }
            if (parser.nextToken() != null) {
                throw new JsonParseException(parser, "the file goes on after its array");
            }
        }
        return records;
    }
}
