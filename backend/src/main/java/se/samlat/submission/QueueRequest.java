package se.samlat.submission;

import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import se.samlat.offering.Wire;
import se.samlat.submission.SubmissionWire.SubmissionKind;
import se.samlat.web.Failure;
import se.samlat.web.Parameters;

/** Which part of the coordinators' queue is wanted. */
public class QueueRequest extends SubmissionRequest {

    @QueryParam("kind")
    @Parameter(
            description = "Bara det här slaget. – This kind only.",
            schema = @Schema(type = SchemaType.STRING, enumeration = {"report", "tip", "registration"}))
    @Nullable String kind;

    /** The kind; null where all are wanted. */
    @Nullable SubmissionKind kind() {
        if (kind == null) {
            return null;
        }
        return Arrays.stream(SubmissionKind.values())
                .filter(one -> Wire.code(one).equals(kind))
                .findFirst()
                .orElseThrow(() -> new Failure.Malformed(
                        "?kind",
                        "parameter.choice",
                        kind,
                        Arrays.stream(SubmissionKind.values()).map(Wire::code).collect(Collectors.joining(", "))));
    }

    @Override
    public Map<String, List<String>> query() {
        return new Parameters().with("kind", kind).with(super.query()).map();
    }
}
