package se.samlat.round;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import se.samlat.round.UpdateRoundWire.RoundActorState;
import se.samlat.web.Failure;
import se.samlat.web.PageRequest;
import se.samlat.web.Parameters;

/** Which of the actors that a round asks are wanted. */
public class RoundActorRequest extends PageRequest {

    @QueryParam("state")
    @Parameter(
            description = "Hur långt de har kommit. – How far they have come.",
            schema = @Schema(type = SchemaType.ARRAY, implementation = RoundActorState.class))
    @Nullable List<String> state;

    @Override
    public void check() {
        super.check();
        List<String> known = Stream.of(RoundActorState.values()).map(RoundActorRequest::code).toList();
        if (state != null && !known.containsAll(state)) {
            throw new Failure.Malformed("?state", "parameter.choice", "state", String.join(", ", known));
        }
    }

    /** Whether an actor that has come so far is wanted. */
    boolean wants(RoundActorState reached) {
        return state == null || state.isEmpty() || state.contains(code(reached));
    }

    @Override
    public Map<String, List<String>> query() {
        return new Parameters().with("state", state).with(super.query()).map();
    }

    private static String code(RoundActorState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
