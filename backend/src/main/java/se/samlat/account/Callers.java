package se.samlat.account;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Tells who is calling. */
@Singleton
public class Callers {

    private final SecurityIdentity identity;

    Callers(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** Whoever made the request that is being answered; only where a log-in is needed. */
    public Caller current() {
        Map<UUID, Membership> memberships =
                Objects.requireNonNullElse(identity.getAttribute(MembershipRoles.MEMBERSHIPS), Map.of());
        return new Caller(identity.getPrincipal().getName(), identity.getRoles(), memberships);
    }
}
