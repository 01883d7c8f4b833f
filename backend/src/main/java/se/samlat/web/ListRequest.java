package se.samlat.web;

import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which part of a list is wanted, and whether only what has changed. */
public class ListRequest extends PageRequest {

    /** RFC 3339 has years of four digits; neither it nor the database knows more. */
    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");

    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

    @QueryParam("changedSince")
    @Parameter(
            description = "Bara det som ändrats vid eller efter tidpunkten; då anges också vad som tagits bort. – "
                    + "Only what has changed at or after the moment; what was removed is then told too.",
            schema = @Schema(type = SchemaType.STRING, format = "date-time"))
    @Nullable String changedSince;

    /** The moment, null where everything is wanted. */
    public @Nullable Instant changedSince() {
        if (changedSince == null) {
            return null;
        }
        try {
            Instant moment = OffsetDateTime.parse(changedSince).toInstant();
            if (moment.isAfter(EARLIEST) && moment.isBefore(LATEST)) {
                return moment;
            }
        } catch (DateTimeException e) {
            // Falls through to the answer that shows the form.
        }
        throw new Failure.Malformed("?changedSince", "parameter.moment", "changedSince");
    }

    @Override
    public Map<String, List<String>> query() {
        return new Parameters()
                .with("changedSince", changedSince)
                .with(super.query())
                .map();
    }
}
