package se.samlat.search;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samlat.offering.OfferingWire.Match;
import se.samlat.offering.OfferingWire.ServiceSummary;
import se.samlat.search.SearchWire.Facet;
import se.samlat.search.SearchWire.SearchMeta;
import se.samlat.web.Links;
import se.samlat.web.Removed;

/** Puts an answer to a search together from finished rows. What it writes is {@link SearchWire.ServiceList}. */
@Singleton
class AnswerWriter {

    private static final int USUAL_SIZE = 64 * 1024;

    @JsonIgnoreProperties("match")
    private interface WithoutMatch {}

    private final ObjectMapper json;
    private final ObjectWriter rows;

    AnswerWriter(ObjectMapper json) {
        this.json = json;
        this.rows = json.copy().addMixIn(ServiceSummary.class, WithoutMatch.class).writerFor(ServiceSummary.class);
    }

    /** A row without its end: what follows is why it matches, and that is another thing in every answer. */
    byte[] row(ServiceSummary summary) {
        try {
            byte[] whole = rows.writeValueAsBytes(summary);
            return Arrays.copyOf(whole, whole.length - 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A row as an answer holds it. */
    record Row(byte[] begun, Match match) {}

    byte[] answer(
            SearchMeta meta,
            Links links,
            List<Row> rows,
            @Nullable Map<String, List<Facet>> facets,
            @Nullable List<Removed> removed) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(USUAL_SIZE);
        text(out, "{\"_meta\":");
        out.writeBytes(bytes(meta));
        text(out, ",\"_links\":");
        out.writeBytes(bytes(links));
        text(out, ",\"services\":[");
        for (int i = 0; i < rows.size(); i++) {
            text(out, i == 0 ? "" : ",");
            out.writeBytes(rows.get(i).begun());
            text(out, ",\"match\":");
            out.writeBytes(bytes(rows.get(i).match()));
            text(out, "}");
        }
        text(out, "]");
        part(out, "facets", facets);
        part(out, "removed", removed);
        text(out, "}");
        return out.toByteArray();
    }

    private void part(ByteArrayOutputStream out, String name, @Nullable Object value) {
        if (value != null) {
            text(out, ",\"" + name + "\":");
            out.writeBytes(bytes(value));
        }
    }

    private byte[] bytes(Object value) {
        try {
            return json.writeValueAsBytes(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void text(ByteArrayOutputStream out, String text) {
        out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
