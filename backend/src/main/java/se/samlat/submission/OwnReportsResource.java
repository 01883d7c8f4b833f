package se.samlat.submission;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samlat.account.Callers;
import se.samlat.account.Role;
import se.samlat.actor.ActorReachRepository;
import se.samlat.actor.MeResource;
import se.samlat.submission.SubmissionWire.SubmissionList;

/** What visitors have reported in the caller's own listings, over HTTP. */
@Path(MeResource.AT)
@RolesAllowed({Role.EDITOR, Role.REPRESENTATIVE})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "me")
@SecurityRequirement(name = "keycloak")
public class OwnReportsResource {

    private final SubmissionView view;
    private final ActorReachRepository reach;
    private final Callers callers;

    OwnReportsResource(SubmissionView view, ActorReachRepository reach, Callers callers) {
        this.view = view;
        this.reach = reach;
        this.callers = callers;
    }

    @GET
    @Path("reports")
    @Operation(
            summary = "Synpunkter på mina insatser",
            description = "Det som besökare har sagt till om i insatserna hos kontots aktörer och deras enheter; det som väntat längst först."
                    + " – What visitors have reported in the listings of the account's actors and their units, what has waited longest"
                    + " first.")
    public SubmissionList listOwnReports(@BeanParam SubmissionRequest request) {
        request.check();
        Set<UUID> actors = reach.below(callers.current().memberships().keySet());
        return view.page(
                MeResource.PATH + "/reports",
                new SubmissionRepository.Wanted(actors, null, null, request.done()),
                request);
    }
}
