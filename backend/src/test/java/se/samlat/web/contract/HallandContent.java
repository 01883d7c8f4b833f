package se.samlat.web.contract;

import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import se.samlat.imports.ImportFiles;
import se.samlat.testkit.TestRegister;

/** What Halland's content lacks, so that every answer of the contract can be had: a removal, a merger and a right. */
@Singleton
class HallandContent {

    /** An actor that was removed. */
    static final UUID REMOVED = UUID.fromString("01a2008c-0000-7000-8000-000000000001");

    /** An actor that was merged with {@link #SURVIVOR}. */
    static final UUID MERGED = UUID.fromString("01a2008c-0000-7000-8000-000000000002");

    /** Region Halland. */
    static final UUID SURVIVOR = UUID.fromString("01a2008c-b17d-79a8-b35c-784c14d4248d");

    /** Halland's content has no rights yet; this one shows their form, and says so. */
    private static final UUID RIGHT = UUID.fromString("01a2008c-0000-7000-8000-000000000003");

    private static final String RECORD =
            """
            {"type":"%s","source":"contract","externalId":"%s","id":"%s","state":"%s","content":%s}
            """;
    private static final String ACTOR = "{\"name\":{\"sv\":\"Nedlagd förening\"},\"kind\":\"ideburen\"}";
    private static final String RIGHT_CONTENT =
            """
            {"targetGroup":"asylsokande","area":"care","text":{"sv":"Exempeltext: här står rättigheten i klarspråk."},\
            "legalSource":"Exempel: här står regeln","validFrom":"2026-01-01"}""";

    private final ImportFiles files;

    HallandContent(ImportFiles files) {
        this.files = files;
    }

    /** Adds what is lacking, once. */
    void complete() throws IOException, SQLException {
        if (TestRegister.count("select count(*) from actor where id = ?", MERGED) > 0) {
            return;
        }
        take(List.of(
                record("actor", "closed", REMOVED, "published", ACTOR),
                record("actor", "double", MERGED, "published", ACTOR),
                record("right", "shown", RIGHT, "published", RIGHT_CONTENT)));
        take(List.of(record("actor", "closed", REMOVED, "archived", ACTOR)));
        // The product cannot merge yet; its reading side can meet what was merged.
        TestRegister.execute("update actor set state = 'merged', merged_into = '%s' where id = '%s'".formatted(SURVIVOR, MERGED));
        TestRegister.forget();
    }

    private static String record(String type, String externalId, UUID id, String state, String content) {
        return RECORD.formatted(type, externalId, id, state, content);
    }

    private void take(List<String> records) throws IOException {
        Path file = Files.createTempFile("contract", ".ndjson");
        try (var silent = new PrintStream(PrintStream.nullOutputStream(), false, StandardCharsets.UTF_8)) {
            Files.write(file, String.join("", records).getBytes(StandardCharsets.UTF_8));
            assertTrue(files.run(file, false, silent), "the fixture is taken");
        } finally {
            Files.delete(file);
        }
    }
}
