package se.samlat.coverage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.samlat.coverage.CoverageWire.CoverageCell;
import se.samlat.coverage.CoverageWire.CoverageMatrix;
import se.samlat.search.Directory;
import se.samlat.web.Addresses;
import se.samlat.web.Language;

/** Coverage over HTTP, as JSON and as a table for spreadsheets. */
@Path(Addresses.ROOT)
@PermitAll
@Tag(name = "coverage")
public class CoverageResource {

    static final String PATH = "coverage";

    private static final CsvMapper CSV = new CsvMapper();
    /** Lets spreadsheets read the file as UTF-8. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Directory directory;
    private final CoverageView view;

    CoverageResource(Directory directory, CoverageView view) {
        this.directory = directory;
        this.view = view;
    }

    @GET
    @Path(PATH)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Var finns och saknas registrerat stöd?",
            description = "Antal insatser per kommun, stödnivå och målgrupp, lika med vad sökningen ger för varje ruta. – Listings by"
                    + " municipality, support level and target group, equal to what the search gives for each cell.")
    public CoverageMatrix getCoverage(
            @BeanParam CoverageRequest request,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Parameter(hidden = true) @Nullable String language) {
        Directory.Searchable searchable = directory.searchable();
        return view.matrix(
                searchable.catalogue().coverage(request.read(searchable.names())),
                request,
                searchable.names(),
                Language.of(language));
    }

    @GET
    @Path(PATH + ".csv")
    @Produces("text/csv;charset=UTF-8")
    @Operation(
            summary = "Stödkartan som tabell",
            description = "Samma tal som /coverage, en rad per ruta. – The same numbers as /coverage, a row for each cell.")
    public String getCoverageTable(
            @BeanParam CoverageRequest request,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Parameter(hidden = true) @Nullable String language)
            throws JsonProcessingException {
        Language spoken = Language.of(language);
        List<Row> rows = getCoverage(request, language).cells().stream()
                .map(cell -> row(cell, spoken.tag()))
                .toList();
        CsvSchema schema = CSV.schemaFor(Row.class).withHeader();
        return BYTE_ORDER_MARK + CSV.writer(schema).writeValueAsString(rows);
    }

    /** A cell as a row. */
    @com.fasterxml.jackson.annotation.JsonPropertyOrder({
        "municipalityCode", "municipality", "supportLevel", "targetGroupCode", "targetGroup", "ageBand", "state",
        "targetedConfirmed", "targetedUnconfirmed", "targetedOutdated", "generalConfirmed", "generalUnconfirmed",
        "generalOutdated", "countyWide", "languagesNotStated", "sentence"
    })
    record Row(
            String municipalityCode,
            String municipality,
            String supportLevel,
            String targetGroupCode,
            String targetGroup,
            @Nullable String ageBand,
            String state,
            int targetedConfirmed,
            int targetedUnconfirmed,
            int targetedOutdated,
            int generalConfirmed,
            int generalUnconfirmed,
            int generalOutdated,
            int countyWide,
            int languagesNotStated,
            String sentence) {}

    private static Row row(CoverageCell cell, String language) {
        return new Row(
                cell.municipality().code(),
                cell.municipality().name().in(language),
                cell.supportLevel().code(),
                cell.targetGroup().code(),
                cell.targetGroup().name().in(language),
                cell.ageBand(),
                cell.state().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
                cell.targeted().confirmed(),
                cell.targeted().unconfirmed(),
                cell.targeted().outdated(),
                cell.general().confirmed(),
                cell.general().unconfirmed(),
                cell.general().outdated(),
                cell.targeted().countyWide() + cell.general().countyWide(),
                cell.languagesNotStated(),
                cell.sentence());
    }
}
