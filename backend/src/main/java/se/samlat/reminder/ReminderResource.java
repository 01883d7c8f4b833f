package se.samlat.reminder;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.samlat.account.Callers;
import se.samlat.account.Role;
import se.samlat.offering.CurrentNames;
import se.samlat.reminder.ReminderWire.MailPreview;
import se.samlat.reminder.ReminderWire.RecentMailbox;
import se.samlat.reminder.ReminderWire.RemindedActor;
import se.samlat.reminder.ReminderWire.ReminderDetail;
import se.samlat.reminder.ReminderWire.ReminderList;
import se.samlat.reminder.ReminderWire.ReminderPreview;
import se.samlat.reminder.ReminderWire.ReminderState;
import se.samlat.round.UpdateRoundRepository;
import se.samlat.text.LocalizedText;
import se.samlat.web.Addresses;
import se.samlat.web.Language;
import se.samlat.web.Meta;
import se.samlat.web.PageRequest;

/** Reminders of an update round over HTTP. */
@Path(ReminderResource.AT)
@RolesAllowed(Role.COORDINATOR)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "update-rounds")
@SecurityRequirement(name = "keycloak")
public class ReminderResource {

    static final String AT = Addresses.ROOT + "/update-rounds/{id}/reminders";

    /** Stands in a preview where the link's own token will. */
    private static final String SAMPLE = "…";

    private final Reminders reminders;
    private final ReminderRepository repository;
    private final ReminderMail mail;
    private final ReminderJob job;
    private final CurrentNames names;
    private final Callers callers;
    private final Addresses addresses;

    ReminderResource(
            Reminders reminders,
            ReminderRepository repository,
            ReminderMail mail,
            ReminderJob job,
            CurrentNames names,
            Callers callers,
            Addresses addresses) {
        this.reminders = reminders;
        this.repository = repository;
        this.mail = mail;
        this.job = job;
        this.names = names;
        this.callers = callers;
        this.addresses = addresses;
    }

    @GET
    @Operation(
            summary = "Brev som har skickats i en genomgång",
            description = "Det senaste först, även de som inte har gått att lämna. – The newest first, also those that could not be delivered.")
    public ReminderList listReminders(
            @PathParam("id") UUID id,
            @BeanParam PageRequest request,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Parameter(hidden = true) @Nullable String language) {
        request.check();
        reminders.known(id);
        return list(id, request.page(), request.limit(), request, Language.of(language));
    }

    @GET
    @Path("preview")
    @Operation(
            summary = "Vad som skulle skickas nu",
            description = "Varje brev som det skulle se ut. Inget skickas. – Each mail as it would be. Nothing is sent.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ReminderPreview.class)))
    @APIResponse(responseCode = "409")
    public ReminderPreview previewReminders(@PathParam("id") UUID id) {
        UpdateRoundRepository.Row round = reminders.asking(id);
        Reminders.Plan plan = reminders.plan(round);
        return new ReminderPreview(
                plan.letters().stream()
                        .map(letter -> {
                            ReminderMail.Written written =
                                    mail.write(round.content(), letter, SAMPLE, reminders.expiry(round));
                            return new MailPreview(letter.address(), written.subject(), written.text(), letter.listings());
                        })
                        .toList(),
                plan.recent().entrySet().stream()
                        .map(last -> new RecentMailbox(last.getKey(), last.getValue()))
                        .toList(),
                plan.unreachable().stream().map(this::actor).toList());
    }

    @POST
    @Operation(
            summary = "Skicka påminnelser nu",
            description = "Ett brev till varje brevlåda där något är kvar, högst ett i veckan; sedan varje vecka tills genomgången avslutas."
                    + " – A mail to each mailbox where something is left, at most one a week; then every week until the round is closed.")
    @APIResponse(
            responseCode = "202",
            content = @Content(schema = @Schema(implementation = ReminderList.class)))
    @APIResponse(responseCode = "409")
    public Response sendReminders(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Parameter(hidden = true) @Nullable String language) {
        reminders.write(id, callers.current().accountId());
        Thread.ofVirtual().name("samlat-reminders").start(job::deliver);
        return Response.accepted(list(id, 1, PageRequest.USUAL, null, Language.of(language)))
                .location(java.net.URI.create(addresses.of(path(id))))
                .build();
    }

    private ReminderList list(UUID id, int page, int limit, @Nullable PageRequest request, Language language) {
        Meta meta = Meta.of(page, limit, repository.count(id));
        return new ReminderList(
                meta,
                addresses.page(path(id), request == null ? java.util.Map.of() : request.query(), meta),
                repository.page(id, page, limit).stream()
                        .map(row -> detail(row, language))
                        .toList());
    }

    private ReminderDetail detail(ReminderRepository.Row row, Language language) {
        List<RemindedActor> actors = row.actors().stream().map(this::actor).toList();
        return new ReminderDetail(
                row.id(),
                row.address(),
                actors,
                row.listings(),
                ReminderState.valueOf(row.state().name()),
                row.attempts(),
                row.createdAt(),
                row.sentAt(),
                row.state() == ReminderRepository.State.WAITING ? row.nextTryAt() : null,
                row.problem() == null ? null : language.text(row.problem()));
    }

    private RemindedActor actor(UUID id) {
        var actor = names.names().actors().get(id);
        return new RemindedActor(id, actor == null ? LocalizedText.swedish("–") : actor.name());
    }

    private static String path(UUID id) {
        return "update-rounds/" + id + "/reminders";
    }
}
