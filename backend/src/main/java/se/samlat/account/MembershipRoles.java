package se.samlat.account;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * Gives an account that is a member of any actor the role of that membership, so that an endpoint can say who may call it at
 * all; at which actor, the rules of the endpoint ask {@link Callers}.
 */
@ApplicationScoped
public class MembershipRoles implements SecurityIdentityAugmentor {

    /** Under this name the identity keeps what the account is at which actors. */
    static final String MEMBERSHIPS = "samlat.memberships";

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return Uni.createFrom().item(identity.isAnonymous() ? identity : withMemberships(identity));
    }

    private static SecurityIdentity withMemberships(SecurityIdentity identity) {
        Map<UUID, Membership> memberships = new TreeMap<>();
        groups(identity).flatMap(group -> Membership.of(group).stream())
                .forEach(at -> memberships.merge(at.actor(), at.membership(), MembershipRoles::stronger));
        QuarkusSecurityIdentity.Builder known = QuarkusSecurityIdentity.builder(identity)
                .addAttribute(MEMBERSHIPS, Map.copyOf(memberships));
        memberships.values().stream().map(Membership::code).forEach(known::addRole);
        return known.build();
    }

    private static Membership stronger(Membership one, Membership other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static Stream<String> groups(SecurityIdentity identity) {
        @Nullable Object claim = identity.getPrincipal() instanceof JsonWebToken token
                ? token.getClaim(Membership.CLAIM)
                : identity.getAttribute(Membership.CLAIM);
        return switch (claim) {
            case JsonArray groups -> groups.getValuesAs(JsonString.class).stream().map(JsonString::getString);
            case Collection<?> groups -> groups.stream().map(String::valueOf);
            case null, default -> Stream.empty();
        };
    }
}
