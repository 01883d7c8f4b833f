package se.samlat.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Holds the committed content against its sources. {@code mvn -q test -Dtest=HallandContentTest
 * -Dsamlat.content.write=true} writes it anew first, adding ids only for what has none.
 */
class HallandContentTest {

    private static final boolean WRITE = Boolean.getBoolean("samlat.content.write");

    @BeforeAll
    static void writeWhenAsked() {
        if (WRITE) {
            var ids = new StableIds(ContentFiles.json(ContentFiles.IDS), true);
            var codes = withIds(ContentFiles.records(ContentFiles.CODE_LISTS), ids);
            ContentFiles.write(ContentFiles.HALLAND, ContentFiles.ndjson(mapped(ids)));
            ContentFiles.write(ContentFiles.CODE_LISTS, ContentFiles.ndjson(codes));
            ContentFiles.write(ContentFiles.IDS, ids.toJson());
        }
    }

    @Test
    void committedRecordsAreWhatTheMapperMakesOfTheSource() {
        var ids = new StableIds(ContentFiles.json(ContentFiles.IDS), false);
        assertEquals(ContentFiles.ndjson(mapped(ids)), ContentFiles.text(ContentFiles.HALLAND));
    }

    private static List<ObjectNode> mapped(StableIds ids) {
        return new HallandMapper(ContentFiles.json(ContentFiles.SOURCE), ContentFiles.json(ContentFiles.EXACT_MATCH),
            ContentFiles.json(ContentFiles.SUGGESTIONS), ids).map();
    }

    /** The code records, each with its id set right after its externalId. */
    private static List<ObjectNode> withIds(List<ObjectNode> codes, StableIds ids) {
        var records = new ArrayList<ObjectNode>();
        for (var code : codes) {
            var record = code.objectNode();
            code.properties().forEach(field -> {
                record.set(field.getKey(), field.getValue());
                if (field.getKey().equals("externalId")) {
                    record.put("id", ids.idOf(code.get("type").asText(), field.getValue().asText()));
                }
            });
            records.add(record);
        }
        return records;
    }
}
