package se.samlat.accounts;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import se.samlat.accounts.AccountRules.Keeper;
import se.samlat.accounts.AccountWire.AccountChoices;
import se.samlat.accounts.AccountWire.AccountDetail;
import se.samlat.accounts.AccountWire.AccountLinks;
import se.samlat.accounts.AccountWire.AccountMembership;
import se.samlat.accounts.AccountWire.AccountRole;
import se.samlat.text.LocalizedText;
import se.samlat.web.Addresses;

/** Makes what those who keep accounts see of them. */
@Singleton
class AccountView {

    private final Keycloak keycloak;
    private final AccountRepository repository;
    private final Addresses addresses;

    AccountView(Keycloak keycloak, AccountRepository repository, Addresses addresses) {
        this.keycloak = keycloak;
        this.repository = repository;
        this.addresses = addresses;
    }

    /** Accounts, as far as whoever keeps them may know of each. */
    List<AccountDetail> of(Collection<Account> accounts, Keeper keeper) {
        Map<UUID, Integer> versions =
                repository.versions(accounts.stream().map(Account::id).toList());
        TreeSet<UUID> actors = new TreeSet<>();
        accounts.forEach(account -> actors.addAll(keeper.within(account).keySet()));
        Map<UUID, LocalizedText> names = repository.names(actors);
        return accounts.stream()
                .map(account -> detail(account, keeper, versions.getOrDefault(account.id(), 0), names))
                .toList();
    }

    /** What whoever keeps accounts may give. */
    AccountChoices choices(Keeper keeper) {
        return new AccountChoices(
                repository.actors(keeper.everywhere(), keeper.actors()),
                keeper.everywhere() ? List.of(AccountRole.values()) : List.of());
    }

    private AccountDetail detail(Account account, Keeper keeper, int version, Map<UUID, LocalizedText> names) {
        return new AccountDetail(
                account.id(),
                account.firstName(),
                account.lastName(),
                account.email(),
                account.language(),
                keeper.within(account).entrySet().stream()
                        .map(at -> new AccountMembership(at.getKey(), names.get(at.getKey()), at.getValue()))
                        .toList(),
                keeper.within(account).size() < account.memberships().size(),
                account.roles().stream().sorted().toList(),
                account.state(),
                account.invitedAt(),
                keycloak.lastLogIn(account.id()),
                keeper.isOwn(account),
                version,
                keeper.actions(account),
                new AccountLinks(addresses.link(AccountResource.PATH + "/" + account.id())));
    }
}
