package se.samlat.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A problem with the little that is told of what was taken away (410).
 *
 * @param problem the problem, whose members stand beside the others
 * @param id what it was
 * @param kind what sort of thing, as imports name it
 * @param at when it was taken away
 */
@Schema(description = "Något är borttaget: vad det var och när det skedde. – Something was removed: what it was and when.")
public record GoneProblem(
        @JsonUnwrapped Problem problem, UUID id, String kind, Instant at) {}
