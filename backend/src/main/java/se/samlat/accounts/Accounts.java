package se.samlat.accounts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samlat.account.Caller;
import se.samlat.account.Membership;
import se.samlat.accounts.AccountRules.Keeper;
import se.samlat.accounts.AccountWire.AccountChange;
import se.samlat.accounts.AccountWire.AccountRole;
import se.samlat.entry.Today;
import se.samlat.history.History;
import se.samlat.history.History.Subject;
import se.samlat.web.Failure;
import se.samlat.web.VersionTag;

/**
 * Changes accounts. The history is written first, in the transaction, and Keycloak asked last: when it fails, nothing is noted; and
 * what it has done by then is taken back (decisions/0064).
 */
@Singleton
class Accounts {

    private static final String TYPE = "account";

    private final Keycloak keycloak;
    private final AccountRules rules;
    private final AccountRepository repository;
    private final History history;
    private final Today today;

    Accounts(Keycloak keycloak, AccountRules rules, AccountRepository repository, History history, Today today) {
        this.keycloak = keycloak;
        this.rules = rules;
        this.repository = repository;
        this.history = history;
        this.today = today;
    }

    /** The account, if the caller may know of it. */
    Account of(UUID id, Caller caller) {
        return keycloak.find(id).filter(rules.of(caller)::sees).orElseThrow(Failure.NotFound::new);
    }

    /** Makes an account and sends the mail by which its password is chosen. Without the mail there is no account either. */
    @Transactional
    Account invite(Invitation invitation, Caller caller) {
        Keeper keeper = rules.of(caller);
        refuseBeyond(keeper, invitation.memberships(), invitation.roles());
        repository.lock();
        Account[] made = new Account[1];
        Steps.whole(steps -> {
            UUID id = keycloak.create(
                    invitation.firstName(), invitation.lastName(), invitation.email(), invitation.language());
            JsonNode content = content(invitation.memberships(), invitation.roles(), true);
            steps.take(
                    () -> note(id, 0, "invited", null, content, keeper, invitation.memberships().keySet()),
                    () -> keycloak.delete(id));
            invitation.memberships().forEach((actor, membership) -> keycloak.join(id, actor, membership));
            invitation.roles().forEach(role -> keycloak.give(id, role));
            keycloak.invite(id);
            made[0] = keycloak.find(id).orElseThrow(() -> new Failure.Away("problem.log-in-away"));
        });
        return made[0];
    }

    /** Sends the invitation again. */
    @Transactional
    void inviteAgain(UUID id, Caller caller) {
        Keeper keeper = rules.of(caller);
        Account account = allowed(id, keeper, AccountChange.INVITE_AGAIN);
        repository.lock();
        JsonNode content = content(account.memberships(), account.roles(), account.enabled());
        note(id, version(id), "invited-again", content, content, keeper, account.memberships().keySet());
        keycloak.invite(id);
    }

    /** Changes what the account is at which actors, as far as the caller keeps accounts there, and its roles where they are given. */
    @Transactional
    Account revise(
            UUID id,
            @Nullable String ifMatch,
            Map<UUID, Membership> memberships,
            @Nullable Set<AccountRole> roles,
            Caller caller) {
        Keeper keeper = rules.of(caller);
        repository.lock();
        Account before = allowed(id, keeper, AccountChange.REVISE);
        refuseBeyond(keeper, memberships, roles);
        int version = version(id);
        VersionTag.require(ifMatch, version);
        Map<UUID, Membership> all = new TreeMap<>(before.memberships());
        all.keySet().removeAll(keeper.within(before).keySet());
        all.putAll(memberships);
        Account after = before.with(all, roles == null ? before.roles() : roles);
        if (!after.roles().contains(AccountRole.ADMINISTRATOR)) {
            keepAnAdministrator(before);
        }
        Set<UUID> concerned = new TreeSet<>(keeper.within(before).keySet());
        concerned.addAll(memberships.keySet());
        note(id, version, "revised", content(before), content(after), keeper, concerned);
        Steps.whole(steps -> change(before, after, steps));
        return after;
    }

    /** Closes the account and ends its sessions; what it was at which actors stays, for when it is opened again. */
    @Transactional
    Account deactivate(UUID id, @Nullable String ifMatch, Caller caller) {
        return letIn(id, ifMatch, caller, AccountChange.DEACTIVATE);
    }

    /** Opens the account again. */
    @Transactional
    Account reactivate(UUID id, @Nullable String ifMatch, Caller caller) {
        return letIn(id, ifMatch, caller, AccountChange.REACTIVATE);
    }

    private Account letIn(UUID id, @Nullable String ifMatch, Caller caller, AccountChange action) {
        Keeper keeper = rules.of(caller);
        repository.lock();
        boolean letIn = action == AccountChange.REACTIVATE;
        Account before = allowed(id, keeper, action);
        int version = version(id);
        VersionTag.require(ifMatch, version);
        if (!letIn) {
            keepAnAdministrator(before);
        }
        Account after = before.with(letIn);
        note(id, version, letIn ? "reactivated" : "deactivated", content(before), content(after), keeper,
                before.memberships().keySet());
        Steps.whole(steps -> {
            steps.take(() -> keycloak.letIn(id, letIn), () -> keycloak.letIn(id, !letIn));
            if (!letIn) {
                keycloak.logOut(id);
            }
        });
        return after;
    }

    private void change(Account before, Account after, Steps steps) {
        UUID id = before.id();
        after.memberships().forEach((actor, membership) -> {
            if (before.memberships().get(actor) != membership) {
                steps.take(
                        () -> keycloak.join(id, actor, membership),
                        () -> keycloak.leave(id, actor, before.memberships().get(actor)));
            }
        });
        difference(after.roles(), before.roles())
                .forEach(role -> steps.take(() -> keycloak.give(id, role), () -> keycloak.take(id, role)));
        before.memberships().forEach((actor, membership) -> {
            if (after.memberships().get(actor) != membership) {
                steps.take(
                        () -> keycloak.leave(id, actor, after.memberships().get(actor)),
                        () -> keycloak.join(id, actor, membership));
            }
        });
        difference(before.roles(), after.roles())
                .forEach(role -> steps.take(() -> keycloak.take(id, role), () -> keycloak.give(id, role)));
    }

    private static Set<AccountRole> difference(Set<AccountRole> from, Set<AccountRole> without) {
        Set<AccountRole> rest = EnumSet.noneOf(AccountRole.class);
        rest.addAll(from);
        rest.removeAll(without);
        return rest;
    }

    /** The account, if the caller may do that with it; says why not where that is no secret. */
    private Account allowed(UUID id, Keeper keeper, AccountChange action) {
        Account account = keycloak.find(id).filter(keeper::sees).orElseThrow(Failure.NotFound::new);
        if (keeper.actions(account).contains(action)) {
            return account;
        }
        if (keeper.isOwn(account)) {
            throw new Failure.Conflict("/id", "rule.own-account");
        }
        boolean closed = action == AccountChange.REACTIVATE;
        if (account.enabled() == closed || action == AccountChange.INVITE_AGAIN) {
            throw new Failure.Conflict("/state", "rule.account-state");
        }
        throw new Failure.Forbidden();
    }

    private static void refuseBeyond(
            Keeper keeper, Map<UUID, Membership> memberships, @Nullable Set<AccountRole> roles) {
        boolean rolesToo = roles != null && !roles.isEmpty();
        if (rolesToo && !keeper.everywhere() || !memberships.keySet().stream().allMatch(keeper::reaches)) {
            throw new Failure.Forbidden();
        }
    }

    private void keepAnAdministrator(Account account) {
        if (account.roles().contains(AccountRole.ADMINISTRATOR)
                && keycloak.activeAdministrators().stream().allMatch(account.id()::equals)) {
            throw new Failure.Conflict("/roles", "rule.last-administrator");
        }
    }

    private int version(UUID id) {
        return repository.versions(List.of(id)).getOrDefault(id, 0);
    }

    private void note(
            UUID id, int version, String verb, @Nullable JsonNode before, JsonNode after, Keeper keeper, Set<UUID> actors) {
        history.note(
                rules.acting(keeper, actors), new Subject(TYPE, id, version + 1, verb, null), before, after, today.now());
    }

    private static JsonNode content(Account account) {
        return content(account.memberships(), account.roles(), account.enabled());
    }

    /** What the history keeps of an account: actors, roles and whether it is open, never who it is. */
    private static JsonNode content(Map<UUID, Membership> memberships, Set<AccountRole> roles, boolean open) {
        ObjectNode content = JsonNodeFactory.instance.objectNode();
        ObjectNode at = content.putObject("memberships");
        memberships.forEach((actor, membership) -> at.put(actor.toString(), membership.code()));
        ArrayNode names = content.putArray("roles");
        roles.stream().sorted().map(AccountRole::code).forEach(names::add);
        return content.put("open", open);
    }
}
