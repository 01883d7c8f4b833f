package se.samlat.guidance;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samlat.entry.EntryReader;
import se.samlat.entry.EntryRow;
import se.samlat.entry.Today;
import se.samlat.web.Addresses;
import se.samlat.web.ListRequest;
import se.samlat.web.Published;

/** Strategy periods over HTTP. */
@Path(StrategyPeriodResource.AT)
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "strategy-periods")
public class StrategyPeriodResource {

    static final String PATH = "strategy-periods";
    static final String AT = Addresses.ROOT + "/" + PATH;

    private final Published periods;
    private final Today today;

    StrategyPeriodResource(EntryReader reader, StrategyPeriodKind kind, Addresses addresses, Today today) {
        this.periods = new Published(PATH, kind, reader, addresses);
        this.today = today;
    }

    @GET
    @Operation(summary = "Strategiperioder", description = "Strategiperioder, som lista. – Strategy periods, as a list.")
    public StrategyPeriodWire.StrategyPeriodList listStrategyPeriods(@BeanParam ListRequest request) {
        return periods.page(request, this::detail, StrategyPeriodWire.StrategyPeriodList::new);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "En strategiperiod", description = "Slå upp en strategiperiod efter id. – Look up a strategy period by its id.")
    public StrategyPeriodWire.StrategyPeriodDetail getStrategyPeriod(@PathParam("id") UUID id) {
        return detail(periods.get(id));
    }

    private StrategyPeriodWire.StrategyPeriodDetail detail(EntryRow row) {
        StrategyPeriodContent content = row.content(StrategyPeriodContent.class);
        return new StrategyPeriodWire.StrategyPeriodDetail(
                row.id(),
                content.name(),
                content.from(),
                content.to(),
                Integer.parseInt(content.to()) < today.date().getYear(),
                content.adopted(),
                content.adoptedBy(),
                content.sources(),
                content.note(),
                row.changedAt(),
                new StrategyPeriodWire.StrategyPeriodLinks(periods.link(row)));
    }
}
