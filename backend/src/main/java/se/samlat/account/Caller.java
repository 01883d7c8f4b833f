package se.samlat.account;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Who is calling, as the token says it.
 *
 * @param accountId the account's id in Keycloak
 * @param roles its realm roles, and those that its memberships give
 * @param memberships what it is at which actors, by the actors' ids; units below them are reached too
 */
public record Caller(String accountId, Set<String> roles, Map<UUID, Membership> memberships) {

    /** Whether the caller has the role at all. */
    public boolean is(String role) {
        return roles.contains(role);
    }
}
