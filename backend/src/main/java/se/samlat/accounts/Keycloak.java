package se.samlat.accounts;

import jakarta.inject.Singleton;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import se.samlat.account.Membership;
import se.samlat.accounts.AccountWire.AccountLanguage;
import se.samlat.accounts.AccountWire.AccountRole;
import se.samlat.accounts.KeycloakAdmin.Group;
import se.samlat.accounts.KeycloakAdmin.RealmRole;
import se.samlat.accounts.KeycloakAdmin.User;
import se.samlat.web.Failure;

/** The accounts in Keycloak. Whatever keeps it from answering is one failure: the log-in service is away, and nothing has changed. */
@Singleton
class Keycloak {

    private static final String ACTORS = "actors";

    /** What whoever is invited has to do before the first log-in. */
    private static final List<String> FIRST = List.of("VERIFY_EMAIL", "UPDATE_PASSWORD");

    private static final String LOCALE = "locale";
    private static final int ALL = 10_000;
    private static final int CONFLICT = 409;
    private static final int NOT_FOUND = 404;
    private static final int BAD_REQUEST = 400;

    private final KeycloakAdmin admin;
    private final String web;

    Keycloak(@RestClient KeycloakAdmin admin, @ConfigProperty(name = "samlat.web-url") String web) {
        this.admin = admin;
        this.web = web;
    }

    /** All accounts of people. */
    List<Account> all() {
        return ask(() -> {
            Map<UUID, Map<UUID, Membership>> memberships = memberships();
            Map<UUID, Set<AccountRole>> roles = new HashMap<>();
            for (AccountRole role : AccountRole.values()) {
                admin.withRole(role.code(), ALL).forEach(user -> roles.computeIfAbsent(
                                id(user), id -> EnumSet.noneOf(AccountRole.class))
                        .add(role));
            }
            return admin.users(0, ALL).stream()
                    .map(user -> account(
                            user,
                            memberships.getOrDefault(id(user), Map.of()),
                            roles.getOrDefault(id(user), Set.of())))
                    .toList();
        });
    }

    /** What everybody is at which actors, by account. */
    private Map<UUID, Map<UUID, Membership>> memberships() {
        Map<UUID, Map<UUID, Membership>> found = new HashMap<>();
        for (Membership membership : Membership.values()) {
            groups(admin.groupsNamed(membership.code(), true, true, false, ALL))
                    .forEach(group -> Membership.of(Objects.requireNonNull(group.path()))
                            .ifPresent(at -> admin.members(Objects.requireNonNull(group.id()), ALL)
                                    .forEach(user -> found.computeIfAbsent(id(user), id -> new TreeMap<>())
                                            .merge(at.actor(), at.membership(), Keycloak::stronger))));
        }
        return found;
    }

    /** The account with the id; empty where there is none. */
    Optional<Account> find(UUID id) {
        return ask(() -> {
            User user;
            try {
                user = admin.user(id);
            } catch (WebApplicationException e) {
                if (e.getResponse().getStatus() == NOT_FOUND) {
                    return Optional.empty();
                }
                throw e;
            }
            Map<UUID, Membership> memberships = new TreeMap<>();
            admin.groups(id, ALL).forEach(group -> Membership.of(Objects.requireNonNull(group.path()))
                    .ifPresent(at -> memberships.merge(at.actor(), at.membership(), Keycloak::stronger)));
            Set<String> names = admin.rolesOf(id).stream().map(RealmRole::name).collect(java.util.stream.Collectors.toSet());
            Set<AccountRole> roles = EnumSet.noneOf(AccountRole.class);
            Stream.of(AccountRole.values()).filter(role -> names.contains(role.code())).forEach(roles::add);
            return Optional.of(account(user, memberships, roles));
        });
    }

    /** Those who may keep accounts everywhere and can log in. */
    List<UUID> activeAdministrators() {
        return ask(() -> admin.withRole(AccountRole.ADMINISTRATOR.code(), ALL).stream()
                .filter(user -> Boolean.TRUE.equals(user.enabled()) && !isWaiting(user))
                .map(Keycloak::id)
                .toList());
    }

    /** When the account was logged in last, as far back as that is kept. */
    @Nullable Instant lastLogIn(UUID id) {
        return ask(() -> admin.events("LOGIN", id, 1)).stream()
                .map(event -> Instant.ofEpochMilli(event.time()))
                .findFirst()
                .orElse(null);
    }

    /**
     * Makes an account without a password, which nobody can log in to yet.
     *
     * @throws Failure.Conflict where the address has an account
     */
    UUID create(String firstName, String lastName, String email, AccountLanguage language) {
        return ask(() -> {
            User user = new User(
                    null, email, email, firstName, lastName, true, null, FIRST, Map.of(LOCALE, List.of(language.code())));
            try (Response made = admin.create(user)) {
                return UUID.fromString(made.getLocation().getPath().replaceFirst(".*/", ""));
            } catch (WebApplicationException e) {
                throw switch (e.getResponse().getStatus()) {
                    case CONFLICT -> new Failure.Conflict("/email", "rule.address-has-account");
                    case BAD_REQUEST -> new Failure.Invalid(List.of(Failure.Fault.of("/email", "rule.email", email)));
                    default -> e;
                };
            }
        });
    }

    /** Takes an account away that was made a moment ago. */
    void delete(UUID id) {
        ask(() -> admin.delete(id));
    }

    /** Sends the mail by which a password is chosen. */
    void invite(UUID id) {
        ask(() -> admin.mail(id, "samlat-web", web + "/", FIRST));
    }

    /** Lets the account in, or not any more. */
    void letIn(UUID id, boolean letIn) {
        ask(() -> admin.change(id, new User(null, null, null, null, null, letIn, null, null, null)));
    }

    /** Ends all sessions of the account. */
    void logOut(UUID id) {
        ask(() -> admin.logOut(id));
    }

    /** Makes the account a member of the actor; the group is made where it is missing. */
    void join(UUID id, UUID actor, Membership membership) {
        ask(() -> admin.join(id, group(actor, membership)));
    }

    /** Leaves the account nothing at the actor but that membership, where one is given: it may be in both groups. */
    void leave(UUID id, UUID actor, @Nullable Membership but) {
        ask(() -> Stream.of(Membership.values())
                .filter(membership -> membership != but)
                .flatMap(membership -> found(() -> admin.groupAt(ACTORS, actor.toString(), membership.code())).stream())
                .forEach(group -> admin.leave(id, group)));
    }

    /** Gives a role. */
    void give(UUID id, AccountRole role) {
        ask(() -> admin.give(id, List.of(admin.role(role.code()))));
    }

    /** Takes a role away. */
    void take(UUID id, AccountRole role) {
        ask(() -> admin.take(id, List.of(admin.role(role.code()))));
    }

    private String group(UUID actor, Membership membership) {
        String name = actor.toString();
        String code = membership.code();
        return found(() -> admin.groupAt(ACTORS, name, code)).orElseGet(() -> {
            String above = found(() -> admin.groupAt(ACTORS, name))
                    .orElseGet(() -> added(found(() -> admin.groupAt(ACTORS)).orElseThrow(Keycloak::away), name));
            return added(above, code);
        });
    }

    private String added(String parent, String name) {
        return Objects.requireNonNull(admin.addGroup(parent, new Group(null, name, null, null)).id());
    }

    private static Optional<String> found(Supplier<Group> question) {
        try {
            return Optional.ofNullable(question.get().id());
        } catch (WebApplicationException e) {
            if (e.getResponse().getStatus() == NOT_FOUND) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private static Stream<Group> groups(@Nullable List<Group> groups) {
        return groups == null
                ? Stream.empty()
                : groups.stream().flatMap(group -> Stream.concat(Stream.of(group), groups(group.subGroups())));
    }

    private static Account account(User user, Map<UUID, Membership> memberships, Set<AccountRole> roles) {
        List<String> locales =
                user.attributes() == null ? List.of() : user.attributes().getOrDefault(LOCALE, List.of());
        return new Account(
                id(user),
                Objects.requireNonNullElse(user.firstName(), ""),
                Objects.requireNonNullElse(user.lastName(), ""),
                Objects.requireNonNullElse(user.email(), ""),
                locales.contains(AccountLanguage.EN.code()) ? AccountLanguage.EN : AccountLanguage.SV,
                new TreeMap<>(memberships),
                roles,
                Boolean.TRUE.equals(user.enabled()),
                isWaiting(user),
                Instant.ofEpochMilli(Objects.requireNonNullElse(user.createdTimestamp(), 0L)));
    }

    private static boolean isWaiting(User user) {
        return user.requiredActions() != null && user.requiredActions().contains("UPDATE_PASSWORD");
    }

    private static UUID id(User user) {
        return Objects.requireNonNull(user.id());
    }

    private static Membership stronger(Membership one, Membership other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static void ask(Runnable question) {
        ask(() -> {
            question.run();
            return true;
        });
    }

    private static <T> T ask(Supplier<T> question) {
        try {
            return question.get();
        } catch (Failure failure) {
            throw failure;
        } catch (RuntimeException e) {
            throw away();
        }
    }

    private static Failure.Away away() {
        return new Failure.Away("problem.log-in-away");
    }
}
