package se.samlat.accounts;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import se.samlat.account.Membership;

/**
 * An account as Keycloak holds it; read for an answer, never stored.
 *
 * @param memberships what it is at which actors
 * @param roles its roles in all of Samlat, those that can be given here
 * @param enabled whether it may log in
 * @param waiting whether it was invited and has not chosen a password yet
 */
record Account(
        UUID id,
        String firstName,
        String lastName,
        String email,
        AccountWire.AccountLanguage language,
        SortedMap<UUID, Membership> memberships,
        Set<AccountWire.AccountRole> roles,
        boolean enabled,
        boolean waiting,
        Instant invitedAt) {

    /** Where it stands. */
    AccountWire.AccountState state() {
        if (!enabled) {
            return AccountWire.AccountState.DEACTIVATED;
        }
        return waiting ? AccountWire.AccountState.INVITED : AccountWire.AccountState.ACTIVE;
    }

    /** Whether it can be worked with: let in, and with a password. */
    boolean isActive() {
        return enabled && !waiting;
    }

    /** The same account with other memberships and roles. */
    Account with(Map<UUID, Membership> others, Set<AccountWire.AccountRole> otherRoles) {
        return new Account(
                id, firstName, lastName, email, language, new TreeMap<>(others), otherRoles, enabled, waiting, invitedAt);
    }

    /** The same account, let in or not. */
    Account with(boolean letIn) {
        return new Account(
                id, firstName, lastName, email, language, memberships, roles, letIn, waiting, invitedAt);
    }
}
