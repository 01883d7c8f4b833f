package se.samlat.accounts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samlat.account.Role;
import se.samlat.accounts.AccountRepository.Unattended;
import se.samlat.accounts.AccountWire.UnattendedActorList;
import se.samlat.web.Addresses;
import se.samlat.web.Meta;
import se.samlat.web.PageRequest;

/** Actors without an active editor, over HTTP. */
@Path(UnattendedActorResource.AT)
@RolesAllowed({Role.COORDINATOR, Role.ADMINISTRATOR})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "accounts")
@SecurityRequirement(name = "keycloak")
public class UnattendedActorResource {

    static final String PATH = "unattended-actors";
    static final String AT = Addresses.ROOT + "/" + PATH;

    private final Keycloak keycloak;
    private final AccountRepository repository;
    private final Addresses addresses;

    UnattendedActorResource(Keycloak keycloak, AccountRepository repository, Addresses addresses) {
        this.keycloak = keycloak;
        this.repository = repository;
        this.addresses = addresses;
    }

    @GET
    @Operation(
            summary = "Aktörer utan aktiv redaktör",
            description = "Aktörer där ingen kan hålla uppgifterna aktuella: varken aktören själv eller någon ovanför den har ett konto"
                    + " som används. – Actors where nobody can keep the listings true: neither the actor nor one above it has an"
                    + " account in use.")
    public UnattendedActorList listUnattendedActors(@BeanParam PageRequest request) {
        request.check();
        List<Account> accounts = keycloak.all();
        Unattended found = repository.unattended(
                actors(accounts, Account::isActive),
                actors(accounts, account -> account.enabled() && account.waiting()),
                request.page(),
                request.limit());
        Meta meta = Meta.of(request.page(), request.limit(), found.total());
        return new UnattendedActorList(meta, addresses.page(PATH, request.query(), meta), found.actors());
    }

    private static Set<UUID> actors(List<Account> accounts, Predicate<Account> which) {
        return accounts.stream()
                .filter(which)
                .flatMap(account -> account.memberships().keySet().stream())
                .collect(Collectors.toSet());
    }
}
