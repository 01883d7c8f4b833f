package se.samlat.submission;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import se.samlat.web.Failure;
import se.samlat.web.PageRequest;
import se.samlat.web.Parameters;

/** Which part of what has come in is wanted, and whether what waits or what is done. */
public class SubmissionRequest extends PageRequest {

    private static final String OPEN = "open";
    private static final String DONE = "done";

    @QueryParam("state")
    @Parameter(
            description = "open: det som väntar på svar. done: det som är klart. – open: what waits for an answer. done: what is done.",
            schema = @Schema(type = SchemaType.STRING, enumeration = {OPEN, DONE}))
    @Nullable String state;

    /** Whether what is done is wanted, or what waits; null where it does not matter. */
    @Nullable Boolean done() {
        if (state == null) {
            return null;
        }
        if (!state.equals(OPEN) && !state.equals(DONE)) {
            throw new Failure.Malformed("?state", "parameter.choice", state, OPEN + ", " + DONE);
        }
        return state.equals(DONE);
    }

    @Override
    public Map<String, List<String>> query() {
        return new Parameters().with("state", state).with(super.query()).map();
    }
}
