package se.samlat.offering;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samlat.actor.ActorContent;
import se.samlat.codelist.CodeList;
import se.samlat.entry.Today;
import se.samlat.offering.OfferingContent.Contact;
import se.samlat.offering.OverviewWire.OverviewRow;
import se.samlat.web.Language;

/** Makes the table for spreadsheets of all listings by how fresh they are. */
@Singleton
class OverviewTable {

    private static final CsvMapper CSV = CsvMapper.csvBuilder()
            .addModule(new JavaTimeModule())
            .disable(com.fasterxml.jackson.databind.SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();
    /** Lets spreadsheets read the file as UTF-8. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Today today;

    OverviewTable(Today today) {
        this.today = today;
    }

    String of(List<OfferingRow> rows, Names names, Language language) throws JsonProcessingException {
        CsvSchema schema = CSV.schemaFor(OverviewRow.class).withHeader();
        return BYTE_ORDER_MARK
                + CSV.writer(schema)
                        .writeValueAsString(rows.stream()
                                .map(row -> row(row, names, language))
                                .toList());
    }

    private OverviewRow row(OfferingRow row, Names names, Language language) {
        OfferingContent content = row.content();
        String tag = language.tag();
        ActorContent actor = names.actors().get(content.provider());
        Contact contact = content.contact();
        Freshness freshness = Freshness.of(row, names.round(), today.date(), today.zone(), language);
        List<String> municipalities = content.municipalities() == null ? List.of() : content.municipalities();
        return new OverviewRow(
                row.entry().id(),
                text(content.name().in(tag)),
                content.provider(),
                text(OfferingView.actor(content.provider(), names).name().in(tag)),
                municipalities.stream()
                        .map(code -> names.label(CodeList.MUNICIPALITY, code).in(tag))
                        .collect(Collectors.joining(", ")),
                Wire.code(freshness.grade()),
                freshness.label(),
                freshness.verifiedAt(),
                freshness.verifiedBy(),
                freshness.verifiedHow(),
                freshness.reviewBefore(),
                text(actor == null ? null : actor.phone()),
                text(actor == null ? null : actor.email()),
                text(contact == null ? null : contact.phone()),
                text(contact == null ? null : contact.email()));
    }

    /** What somebody has written, so that a spreadsheet takes it for a text and never for a formula. */
    private static String text(@Nullable String written) {
        if (written == null) {
            return "";
        }
        return !written.isEmpty() && "=+-@\t\r".indexOf(written.charAt(0)) >= 0 ? "'" + written : written;
    }
}
