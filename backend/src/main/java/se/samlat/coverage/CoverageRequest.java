package se.samlat.coverage;

import jakarta.ws.rs.QueryParam;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import se.samlat.catalogue.CoverageQuery;
import se.samlat.codelist.CodeList;
import se.samlat.offering.Names;
import se.samlat.web.Faults;
import se.samlat.web.Parameters;

/** Which part of the matrix is asked for. */
public class CoverageRequest {

    @QueryParam("municipality")
    @Parameter(description = "Kommunkoder; alla när inget anges. – Municipality codes; all where none is given.")
    @Nullable List<String> municipality;

    @QueryParam("supportLevel")
    @Parameter(description = "Stödnivåer; 2 och 3 när inget anges. – Support levels; 2 and 3 where none is given.")
    @Nullable List<String> supportLevel;

    @QueryParam("targetGroup")
    @Parameter(description = "Målgrupper; strategins när inget anges. – Target groups; those of the strategy where none is given.")
    @Nullable List<String> targetGroup;

    @QueryParam("byAge")
    @Parameter(description = "Dela varje ruta i åldersgrupper. – Divide every cell by age band.", schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    @Nullable String byAge;

    @QueryParam("all")
    @Parameter(description = "Alla nivåer och grupper, inte bara strategins. – Every level and group, not those of the strategy only.", schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    @Nullable String all;

    /** The question, held against the code lists. */
    CoverageQuery read(Names names) {
        Faults faults = new Faults("?");
        CoverageQuery query = new CoverageQuery(
                codes("municipality", municipality, CodeList.MUNICIPALITY, names, faults),
                codes("supportLevel", supportLevel, CodeList.SUPPORT_LEVEL, names, faults),
                codes("targetGroup", targetGroup, CodeList.TARGET_GROUP, names, faults),
                faults.flag("byAge", byAge),
                faults.flag("all", all));
        faults.refuse();
        return query;
    }

    /** What was given, for the link to itself. */
    Map<String, List<String>> given() {
        return new Parameters()
                .with("municipality", municipality)
                .with("supportLevel", supportLevel)
                .with("targetGroup", targetGroup)
                .with("byAge", byAge)
                .with("all", all)
                .map();
    }

    private static Set<String> codes(
            String name, @Nullable List<String> given, CodeList list, Names names, Faults faults) {
        Set<String> codes = new LinkedHashSet<>(given == null ? List.of() : given);
        if (!names.codesOf(list).containsAll(codes)) {
            codes.removeAll(names.codesOf(list));
            String unknown = codes.iterator().next();
            String shown = unknown.length() > 40 ? unknown.substring(0, 40) + "…" : unknown;
            faults.add(name, "parameter.choice", "”" + shown + "”", String.join(", ", names.codesOf(list)));
        }
        return codes;
    }
}
