package se.samlat.offering;

import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import se.samlat.codelist.CodeList;
import se.samlat.offering.Freshness.FreshnessGrade;
import se.samlat.web.Faults;
import se.samlat.web.PageRequest;
import se.samlat.web.Parameters;

/** Which of all published listings a coordinator wants to see. */
public class OverviewRequest extends PageRequest {

    @QueryParam("municipality")
    @Parameter(description = "Kommunkoder. – Municipality codes.")
    @Nullable List<String> municipality;

    @QueryParam("actor")
    @Parameter(
            description = "Aktörer, med sina enheter. – Actors, with their units.",
            schema = @Schema(type = SchemaType.ARRAY, implementation = UUID.class))
    @Nullable List<String> actor;

    @QueryParam("freshness")
    @Parameter(
            description = "Hur aktuella. – How fresh.",
            schema = @Schema(type = SchemaType.ARRAY, implementation = FreshnessGrade.class))
    @Nullable List<String> freshness;

    /**
     * What is asked for, held against the code lists; empty lists choose everything.
     *
     * @param municipalities their codes
     * @param actors their ids; units below them count too
     * @param grades grades as they stand on the wire
     */
    record Choice(List<String> municipalities, List<UUID> actors, List<String> grades) {}

    Choice read(Names names) {
        check();
        Faults faults = new Faults("?");
        List<UUID> actors = new ArrayList<>();
        for (String id : actor == null ? List.<String>of() : actor) {
            try {
                actors.add(UUID.fromString(id));
            } catch (IllegalArgumentException e) {
                faults.add("actor", "parameter.id", "actor");
            }
        }
        List<String> known = Stream.of(FreshnessGrade.values()).map(Wire::code).toList();
        Choice choice = new Choice(
                among("municipality", municipality, names.codesOf(CodeList.MUNICIPALITY), faults),
                actors,
                among("freshness", freshness, known, faults));
        faults.refuse();
        return choice;
    }

    @Override
    public Map<String, List<String>> query() {
        return new Parameters()
                .with("municipality", municipality)
                .with("actor", actor)
                .with("freshness", freshness)
                .with(super.query())
                .map();
    }

    private static List<String> among(
            String name, @Nullable List<String> given, java.util.Collection<String> known, Faults faults) {
        List<String> chosen = given == null ? List.of() : given;
        if (!Set.copyOf(known).containsAll(chosen)) {
            faults.add(name, "parameter.choice", name, String.join(", ", known));
        }
        return chosen;
    }
}
