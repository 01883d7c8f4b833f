package se.samlat.coverage;

import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
import se.samlat.web.Failure;
import se.samlat.web.Failure.Fault;

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
        List<Fault> faults = new ArrayList<>();
        CoverageQuery query = new CoverageQuery(
                codes("municipality", municipality, CodeList.MUNICIPALITY, names, faults),
                codes("supportLevel", supportLevel, CodeList.SUPPORT_LEVEL, names, faults),
                codes("targetGroup", targetGroup, CodeList.TARGET_GROUP, names, faults),
                flag("byAge", byAge, faults),
                flag("all", all, faults));
        if (!faults.isEmpty()) {
            throw new Failure.Malformed(faults);
        }
        return query;
    }

    /** What was given, for the link to itself. */
    Map<String, List<String>> given() {
        Map<String, List<String>> given = new LinkedHashMap<>();
        put(given, "municipality", municipality);
        put(given, "supportLevel", supportLevel);
        put(given, "targetGroup", targetGroup);
        put(given, "byAge", byAge == null ? null : List.of(byAge));
        put(given, "all", all == null ? null : List.of(all));
        return given;
    }

    private static void put(Map<String, List<String>> given, String name, @Nullable List<String> values) {
        if (values != null && !values.isEmpty()) {
            given.put(name, values);
        }
    }

    private static Set<String> codes(
            String name, @Nullable List<String> given, CodeList list, Names names, List<Fault> faults) {
        Set<String> codes = new LinkedHashSet<>(given == null ? List.of() : given);
        if (!names.codesOf(list).containsAll(codes)) {
            codes.removeAll(names.codesOf(list));
            String unknown = codes.iterator().next();
            String shown = unknown.length() > 40 ? unknown.substring(0, 40) + "…" : unknown;
            faults.add(Fault.of(
                    "?" + name, "parameter.choice", "”" + shown + "”", String.join(", ", names.codesOf(list))));
        }
        return codes;
    }

    private static boolean flag(String name, @Nullable String given, List<Fault> faults) {
        if (given != null && !given.equals("true") && !given.equals("false")) {
            faults.add(Fault.of("?" + name, "parameter.boolean", name));
        }
        return "true".equals(given);
    }
}
