package se.samlat.web.contract;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The examples of the contract, which are answers that were really given. Run with {@code -Dsamlat.examples=write} to write
 * them anew; otherwise it is only held that each is there.
 */
final class KeptExamples {

    private static final Path FOLDER = Path.of("src/main/resources/openapi-examples");
    private static final boolean WRITES = "write".equals(System.getProperty("samlat.examples"));
    private static final String PLACEHOLDER = "https://api.samlat.invalid";
    private static final String PAGES = "https://samlat.invalid";
    private static final ObjectMapper JSON = new ObjectMapper();

    private KeptExamples() {}

    /** Keeps what was answered to the operation. */
    static void answer(String operation, Response response) {
        boolean table = response.contentType().startsWith("text/csv");
        keep(operation + "-" + response.statusCode(), table ? ".csv" : ".json", response.asString());
    }

    /** Keeps a refusal that all operations share, by the name of its component. */
    static void problem(String component, String body) {
        keep("problem-" + component, ".json", body);
    }

    /** Keeps what was sent to the operation. */
    static void request(String operation, String ending, String body) {
        keep(operation + "-request", ending, body);
    }

    private static void keep(String name, String ending, String body) {
        Path file = FOLDER.resolve(name + ending);
        try {
            if (WRITES) {
                Files.createDirectories(FOLDER);
                Files.writeString(file, neutral(ending.equals(".json") ? laidOut(body) : body));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertTrue(Files.exists(file), () -> file + " is missing: run this test with -Dsamlat.examples=write");
    }

    private static String laidOut(String body) throws IOException {
        JsonNode tree = JSON.readTree(body);
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(tree) + "\n";
    }

    /** Without this machine's addresses. */
    private static String neutral(String body) {
        return body.replace(setting("samlat.api-url"), PLACEHOLDER).replace(setting("samlat.web-url"), PAGES);
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }
}
