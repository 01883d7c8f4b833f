package se.samlat.accounts;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import se.samlat.account.Acting;
import se.samlat.account.Caller;
import se.samlat.account.Membership;
import se.samlat.account.Role;
import se.samlat.accounts.AccountWire.AccountChange;
import se.samlat.actor.ActorReachRepository;

/** Who may do what with whose account: an administrator with all, a representative with those of the own actor and its units. */
@Singleton
class AccountRules {

    private final ActorReachRepository reach;

    AccountRules(ActorReachRepository reach) {
        this.reach = reach;
    }

    /** What the caller may. */
    Keeper of(Caller caller) {
        if (caller.is(Role.ADMINISTRATOR)) {
            return new Keeper(caller, true, Set.of());
        }
        return new Keeper(
                caller,
                false,
                reach.below(caller.memberships().entrySet().stream()
                        .filter(at -> at.getValue() == Membership.REPRESENTATIVE)
                        .map(Map.Entry::getKey)
                        .toList()));
    }

    /** In which role the caller acts with an account at these actors, and for which actor. */
    Acting acting(Keeper keeper, Set<UUID> actors) {
        if (keeper.everywhere()) {
            return new Acting(keeper.caller().accountId(), Role.ADMINISTRATOR, null);
        }
        return actors.stream()
                .flatMap(actor -> reach.over(keeper.caller(), actor).stream())
                .filter(standing -> standing.membership() == Membership.REPRESENTATIVE)
                .findFirst()
                .map(standing -> new Acting(keeper.caller().accountId(), Role.REPRESENTATIVE, standing.through()))
                .orElseGet(() -> new Acting(keeper.caller().accountId(), Role.REPRESENTATIVE, null));
    }

    /**
     * Somebody who keeps accounts.
     *
     * @param everywhere whether at all actors, and roles too
     * @param actors where, else
     */
    record Keeper(Caller caller, boolean everywhere, Set<UUID> actors) {

        /** Whether the caller keeps accounts at the actor. */
        boolean reaches(UUID actor) {
            return everywhere || actors.contains(actor);
        }

        /** Whether the caller may know of the account. */
        boolean sees(Account account) {
            return everywhere || account.memberships().keySet().stream().anyMatch(this::reaches);
        }

        /** The memberships of the account that the caller may know of. */
        SortedMap<UUID, Membership> within(Account account) {
            return account.memberships().entrySet().stream()
                    .filter(at -> reaches(at.getKey()))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, TreeMap::new));
        }

        /** Whether nobody else has a say in the account. */
        boolean alone(Account account) {
            return everywhere || account.roles().isEmpty() && within(account).size() == account.memberships().size();
        }

        boolean isOwn(Account account) {
            return account.id().toString().equals(caller.accountId());
        }

        /** What the caller may do with the account; nothing with the own one, so that nobody locks themselves out. */
        List<AccountChange> actions(Account account) {
            List<AccountChange> actions = new ArrayList<>();
            if (!isOwn(account) && sees(account)) {
                if (account.enabled()) {
                    actions.add(AccountChange.REVISE);
                }
                if (account.enabled() && account.waiting()) {
                    actions.add(AccountChange.INVITE_AGAIN);
                }
                if (alone(account)) {
                    actions.add(account.enabled() ? AccountChange.DEACTIVATE : AccountChange.REACTIVATE);
                }
            }
            return actions;
        }
    }
}
