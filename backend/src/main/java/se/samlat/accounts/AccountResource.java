package se.samlat.accounts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.text.Collator;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.samlat.account.Callers;
import se.samlat.account.Role;
import se.samlat.accounts.AccountRules.Keeper;
import se.samlat.accounts.AccountWire.AccountChoices;
import se.samlat.accounts.AccountWire.AccountDetail;
import se.samlat.accounts.AccountWire.AccountInvitation;
import se.samlat.accounts.AccountWire.AccountList;
import se.samlat.accounts.AccountWire.AccountRevision;
import se.samlat.accounts.AccountWire.AccountRole;
import se.samlat.web.Addresses;
import se.samlat.web.Meta;
import se.samlat.web.VersionTag;

/** Accounts over HTTP. */
@Path(AccountResource.AT)
@RolesAllowed({Role.ADMINISTRATOR, Role.REPRESENTATIVE})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "accounts")
@SecurityRequirement(name = "keycloak")
public class AccountResource {

    static final String PATH = "accounts";
    static final String AT = Addresses.ROOT + "/" + PATH;

    private final Accounts accounts;
    private final Keycloak keycloak;
    private final AccountRules rules;
    private final AccountRequests requests;
    private final AccountView view;
    private final Callers callers;
    private final Addresses addresses;

    AccountResource(
            Accounts accounts,
            Keycloak keycloak,
            AccountRules rules,
            AccountRequests requests,
            AccountView view,
            Callers callers,
            Addresses addresses) {
        this.accounts = accounts;
        this.keycloak = keycloak;
        this.rules = rules;
        this.requests = requests;
        this.view = view;
        this.callers = callers;
        this.addresses = addresses;
    }

    @GET
    @Operation(
            summary = "Konton",
            description = "Konton som den inloggade sköter: en administratör alla, en representant dem hos den egna aktören och dess"
                    + " enheter. – Accounts that the caller keeps: an administrator all, a representative those of the own actor and"
                    + " its units.")
    public AccountList listAccounts(@BeanParam AccountFilter filter) {
        filter.check();
        Keeper keeper = rules.of(callers.current());
        List<Account> wanted = keycloak.all().stream()
                .filter(keeper::sees)
                .filter(filter::wants)
                .sorted(byName())
                .toList();
        Meta meta = Meta.of(filter.page(), filter.limit(), wanted.size());
        List<Account> page = wanted.stream()
                .skip((long) (filter.page() - 1) * filter.limit())
                .limit(filter.limit())
                .toList();
        return new AccountList(meta, addresses.page(PATH, filter.query(), meta), view.of(page, keeper));
    }

    @GET
    @Path("choices")
    @Operation(
            summary = "Vad som kan ges",
            description = "Hos vilka aktörer den inloggade får ge medlemskap, och vilka roller. – At which actors the caller may give"
                    + " memberships, and which roles.")
    public AccountChoices getAccountChoices() {
        return view.choices(rules.of(callers.current()));
    }

    @GET
    @Path("{id}")
    @Operation(
            summary = "Ett konto",
            description = "Kontot med sin version och vad den inloggade får göra med det. – The account with its version and what the"
                    + " caller may do with it.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = AccountDetail.class)))
    public Response getAccount(@PathParam("id") UUID id) {
        return answer(accounts.of(id, callers.current()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Bjud in",
            description = "Skapar ett konto och skickar ett mejl där lösenordet väljs. Går mejlet inte att skicka skapas inget konto. –"
                    + " Makes an account and sends the mail by which its password is chosen. Without the mail there is no account.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = AccountInvitation.class)))
    @APIResponse(
            responseCode = "201",
            description = "Kontot finns och mejlet är skickat. – The account is there, and the mail is sent.",
            content = @Content(schema = @Schema(implementation = AccountDetail.class)))
    @APIResponse(responseCode = "409")
    public Response inviteAccount(@NotNull AccountInvitation invitation) {
        Account account = accounts.invite(requests.read(invitation), callers.current());
        return Response.fromResponse(answer(account))
                .status(Response.Status.CREATED)
                .location(URI.create(addresses.of(PATH + "/" + account.id())))
                .build();
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Ändra ett konto",
            description = "Vad kontot är hos vilka aktörer, och dess roller. Medlemskap som den inloggade inte råder över lämnas som de"
                    + " är. – What the account is at which actors, and its roles. Memberships beyond the caller's reach are left alone.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = AccountRevision.class)))
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = AccountDetail.class)))
    public Response reviseAccount(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull AccountRevision revision) {
        return answer(accounts.revise(
                id, ifMatch, requests.read(revision.memberships()), roles(revision), callers.current()));
    }

    @POST
    @Path("{id}/invitations")
    @Operation(
            summary = "Skicka inbjudan igen",
            description = "Till den som inte har valt lösenord än. – To whoever has not chosen a password yet.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = AccountDetail.class)))
    @APIResponse(responseCode = "409")
    public Response inviteAccountAgain(@PathParam("id") UUID id) {
        accounts.inviteAgain(id, callers.current());
        return answer(accounts.of(id, callers.current()));
    }

    @POST
    @Path("{id}/deactivations")
    @Operation(
            summary = "Stäng ett konto",
            description = "Kontot kan inte logga in, och pågående inloggningar avslutas. – The account cannot log in, and its sessions"
                    + " end.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = AccountDetail.class)))
    public Response deactivateAccount(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return answer(accounts.deactivate(id, ifMatch, callers.current()));
    }

    @POST
    @Path("{id}/reactivations")
    @Operation(
            summary = "Öppna ett konto igen",
            description = "Kontot kan logga in som förut. – The account can log in as before.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = AccountDetail.class)))
    public Response reactivateAccount(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return answer(accounts.reactivate(id, ifMatch, callers.current()));
    }

    private Response answer(Account account) {
        AccountDetail detail = view.of(List.of(account), rules.of(callers.current())).getFirst();
        return Response.ok(detail).header(VersionTag.HEADER, detail.version()).build();
    }

    private static @Nullable Set<AccountRole> roles(AccountRevision revision) {
        if (revision.roles() == null) {
            return null;
        }
        Set<AccountRole> roles = EnumSet.noneOf(AccountRole.class);
        roles.addAll(revision.roles());
        return roles;
    }

    private static Comparator<Account> byName() {
        Collator swedish = Collator.getInstance(Locale.of("sv", "SE"));
        return Comparator.comparing(Account::lastName, swedish)
                .thenComparing(Account::firstName, swedish)
                .thenComparing(Account::id);
    }
}
