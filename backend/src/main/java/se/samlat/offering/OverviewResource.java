package se.samlat.offering;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.samlat.account.Caller;
import se.samlat.account.Callers;
import se.samlat.account.Role;
import se.samlat.actor.ActorReachRepository;
import se.samlat.entry.Today;
import se.samlat.offering.Freshness.FreshnessGrade;
import se.samlat.offering.OverviewWire.EditionOverview;
import se.samlat.offering.OverviewWire.GradeCount;
import se.samlat.web.Addresses;
import se.samlat.web.Language;
import se.samlat.web.Meta;

/** All listings by how fresh they are, for coordinators over HTTP: in pages, and as a table for spreadsheets. */
@Path(Addresses.ROOT)
@RolesAllowed(Role.COORDINATOR)
@Tag(name = "editions")
@SecurityRequirement(name = "keycloak")
public class OverviewResource {

    private static final String PATH = "editions";
    /** More than any county will list; a table is read as a whole. */
    private static final int MOST_ROWS = 10_000;

    private final OverviewRepository repository;
    private final Editions editions;
    private final EditionView view;
    private final OverviewTable table;
    private final ActorReachRepository reach;
    private final CurrentNames names;
    private final Callers callers;
    private final Addresses addresses;
    private final Today today;

    OverviewResource(
            OverviewRepository repository,
            Editions editions,
            EditionView view,
            OverviewTable table,
            ActorReachRepository reach,
            CurrentNames names,
            Callers callers,
            Addresses addresses,
            Today today) {
        this.repository = repository;
        this.editions = editions;
        this.view = view;
        this.table = table;
        this.reach = reach;
        this.names = names;
        this.callers = callers;
        this.addresses = addresses;
        this.today = today;
    }

    @GET
    @Path(PATH)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Alla insatser efter hur aktuella de är",
            description = "Publicerade insatser hos alla aktörer, det mest brådskande först, med vad samordnaren får göra. – Published"
                    + " listings of all actors, the most pressing first, with what the coordinator may do.")
    public EditionOverview listEditions(
            @BeanParam OverviewRequest request,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Parameter(hidden = true) @Nullable String language) {
        OverviewRepository.Question question = question(request);
        Map<FreshnessGrade, Integer> counts = repository.grades(question);
        Collection<String> wanted = question.grades();
        int total = counts.entrySet().stream()
                .filter(grade -> wanted == null || wanted.contains(Wire.code(grade.getKey())))
                .mapToInt(Map.Entry::getValue)
                .sum();
        Language spoken = Language.of(language);
        Caller caller = callers.current();
        Meta meta = Meta.of(request.page(), request.limit(), total);
        return new EditionOverview(
                meta,
                addresses.page(PATH, request.query(), meta),
                counts.entrySet().stream()
                        .map(grade -> new GradeCount(
                                grade.getKey(),
                                spoken.text("value.freshness." + Wire.code(grade.getKey())),
                                grade.getValue()))
                        .toList(),
                repository.page(question, request.page(), request.limit()).stream()
                        .map(row -> view.of(editions.others(row, caller), caller, spoken))
                        .toList());
    }

    @GET
    @Path(PATH + ".csv")
    @Produces("text/csv;charset=UTF-8")
    @Operation(
            summary = "Alla insatser efter hur aktuella de är, som tabell",
            description = "Samma urval som /editions, alla på en gång. – The same choice as /editions, all at once.")
    public String getEditionTable(
            @BeanParam OverviewRequest request,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Parameter(hidden = true) @Nullable String language)
            throws JsonProcessingException {
        return table.of(repository.page(question(request), 1, MOST_ROWS), names.names(), Language.of(language));
    }

    private OverviewRepository.Question question(OverviewRequest request) {
        OverviewRequest.Choice choice = request.read(names.names());
        return new OverviewRepository.Question(
                orAll(choice.municipalities()),
                choice.actors().isEmpty() ? null : reach.below(choice.actors()),
                orAll(choice.grades()),
                today.date(),
                names.names().round());
    }

    private static @Nullable List<String> orAll(List<String> chosen) {
        return chosen.isEmpty() ? null : chosen;
    }
}
