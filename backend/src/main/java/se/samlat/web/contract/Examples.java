package se.samlat.web.contract;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/**
 * Puts in the examples: answers that were really given, on Halland's content, kept in {@code openapi-examples} as
 * {@code <operation>-<status>}, {@code <operation>-request} and {@code problem-<status>}. A test writes and checks them.
 */
final class Examples {

    private static final String FOLDER = "/openapi-examples/";
    private static final String NAME = "halland";
    private static final String NDJSON = "application/x-ndjson";
    private static final String CSV = "text/csv";

    private final ObjectMapper json = new ObjectMapper();

    /** The examples of an operation's request and answers. */
    void of(Operation operation) {
        if (operation.getRequestBody() != null) {
            add(operation.getRequestBody().getContent(), operation.getOperationId() + "-request");
        }
        operation.getResponses().getAPIResponses().forEach((status, response) ->
                add(response.getContent(), operation.getOperationId() + "-" + status));
    }

    /** The examples of the problems that all operations share; each of those answers has one status. */
    void ofProblems(@Nullable Map<String, APIResponse> responses) {
        if (responses != null) {
            responses.forEach((name, response) -> add(response.getContent(), "problem-" + name));
        }
    }

    private void add(@Nullable Content content, String file) {
        if (content == null) {
            return;
        }
        content.getMediaTypes().forEach((type, media) -> {
            Object value = type.equals(NDJSON) ? text(file + ".ndjson") : type.startsWith(CSV) ? text(file + ".csv") : tree(file);
            if (value != null && media.getExamples() == null) {
                media.addExample(NAME, OASFactory.createExample().value(value));
            }
        });
    }

    private @Nullable Object tree(String file) {
        String text = text(file + ".json");
        try {
            return text == null ? null : json.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException("the example " + file + " is not JSON", e);
        }
    }

    private static @Nullable String text(String file) {
        try (InputStream in = Examples.class.getResourceAsStream(FOLDER + file)) {
            return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
