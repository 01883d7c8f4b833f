package se.samlat.content;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The files under {@code backend/content}; tests run with {@code backend} as working folder. */
final class ContentFiles {

    static final String SOURCE = "source/halland-content.json";
    static final String IDS = "ids.json";
    static final String EXACT_MATCH = "exact-match.json";
    static final String SUGGESTIONS = "suggested-classifications.json";
    static final String CODE_LISTS = "code-lists.ndjson";
    static final String HALLAND = "halland.ndjson";

    private static final Path FOLDER = Path.of("content");
    private static final ObjectMapper JSON = new ObjectMapper();

    private ContentFiles() {
    }

    /** The whole file as one JSON value. */
    static JsonNode json(String file) {
        try {
            return JSON.readTree(text(file));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(file + " is not JSON", e);
        }
    }

    /** The records of an NDJSON file, one per line, in file order. */
    static List<ObjectNode> records(String file) {
        return text(file).lines().map(line -> (ObjectNode) parse(file, line)).toList();
    }

    /** The NDJSON text of the records, as it is committed: one compact object a line, newline last. */
    static String ndjson(List<ObjectNode> records) {
        return records.stream().map(record -> record + "\n").collect(Collectors.joining());
    }

    static String text(String file) {
        try {
            return Files.readString(FOLDER.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(String file, String text) {
        try {
            Files.writeString(FOLDER.resolve(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode parse(String file, String line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("a line of " + file + " is not JSON: " + line, e);
        }
    }
}
