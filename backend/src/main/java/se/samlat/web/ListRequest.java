package se.samlat.web;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which part of a plain list is wanted, and whether only what has changed. */
public class ListRequest extends PageRequest {

    @QueryParam("changedSince")
    @Parameter(
            description = "Bara det som ändrats vid eller efter tidpunkten; då anges också vad som tagits bort. – "
                    + "Only what has changed at or after the moment; what was removed is then told too.",
            schema = @Schema(type = SchemaType.STRING, format = "date-time"))
    @Nullable String changedSince;

    /** The moment, null where everything is wanted. */
    public @Nullable Instant changedSince() {
        return moment("changedSince", changedSince);
    }

    /** The query again, for links. */
    public java.util.Map<String, java.util.List<String>> query() {
        java.util.Map<String, java.util.List<String>> query = new java.util.LinkedHashMap<>();
        if (changedSince != null) {
            query.put("changedSince", java.util.List.of(changedSince));
        }
        if (limit() != USUAL) {
            query.put("limit", java.util.List.of(Integer.toString(limit())));
        }
        return query;
    }
}
