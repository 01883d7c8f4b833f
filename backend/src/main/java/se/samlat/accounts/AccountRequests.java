package se.samlat.accounts;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samlat.account.Membership;
import se.samlat.accounts.AccountWire.AccountInvitation;
import se.samlat.accounts.AccountWire.AccountLanguage;
import se.samlat.accounts.AccountWire.AccountPlace;
import se.samlat.accounts.AccountWire.AccountRole;
import se.samlat.web.Failure;
import se.samlat.web.Failure.Fault;

/** Reads what is sent about accounts, and names every field that breaks a rule. */
@Singleton
class AccountRequests {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_ADDRESS = 254;
    private static final Pattern ADDRESS = Pattern.compile("[^@\\s\\p{Cntrl}]+@[^@\\s\\p{Cntrl}]+[.][^@\\s.\\p{Cntrl}]+");

    /** What Keycloak does not take in a name. */
    private static final Pattern NO_NAME = Pattern.compile("[<>&\"$%!#?§;*~/\\\\|^=\\[\\]{}()\\p{Cntrl}]");

    private final AccountRepository repository;

    AccountRequests(AccountRepository repository) {
        this.repository = repository;
    }

    /**
     * An invitation.
     *
     * @throws Failure.Invalid naming all that is missing or wrong
     */
    Invitation read(AccountInvitation sent) {
        List<Fault> faults = new ArrayList<>();
        String firstName = name("/firstName", sent.firstName(), faults);
        String lastName = name("/lastName", sent.lastName(), faults);
        String email = text(sent.email()).toLowerCase(Locale.ROOT);
        if (email.isEmpty()) {
            faults.add(Fault.of("/email", "rule.missing"));
        } else if (email.length() > LONGEST_ADDRESS || !ADDRESS.matcher(email).matches()) {
            faults.add(Fault.of("/email", "rule.email", email));
        }
        Map<UUID, Membership> memberships = places(sent.memberships(), faults);
        Set<AccountRole> roles = roles(sent.roles());
        if (memberships.isEmpty() && roles.isEmpty() && faults.isEmpty()) {
            faults.add(Fault.of("/memberships", "rule.account-without-place"));
        }
        refuse(faults);
        return new Invitation(
                firstName,
                lastName,
                email,
                Objects.requireNonNullElse(sent.language(), AccountLanguage.SV),
                memberships,
                roles);
    }

    /**
     * What an account shall be at which actors.
     *
     * @throws Failure.Invalid naming the one that is not there, or is there twice
     */
    Map<UUID, Membership> read(@Nullable List<AccountPlace> places) {
        List<Fault> faults = new ArrayList<>();
        if (places == null) {
            faults.add(Fault.of("/memberships", "rule.missing"));
        }
        Map<UUID, Membership> memberships = places(places, faults);
        refuse(faults);
        return memberships;
    }

    private static Set<AccountRole> roles(@Nullable List<AccountRole> roles) {
        Set<AccountRole> set = EnumSet.noneOf(AccountRole.class);
        if (roles != null) {
            set.addAll(roles);
        }
        return set;
    }

    private static String name(String pointer, @Nullable String sent, List<Fault> faults) {
        String name = text(sent);
        if (name.isEmpty()) {
            faults.add(Fault.of(pointer, "rule.missing"));
        } else if (name.length() > LONGEST_NAME) {
            faults.add(Fault.of(pointer, "rule.text-too-long", LONGEST_NAME));
        } else if (NO_NAME.matcher(name).find()) {
            faults.add(Fault.of(pointer, "rule.person-name"));
        }
        return name;
    }

    private Map<UUID, Membership> places(@Nullable List<AccountPlace> places, List<Fault> faults) {
        Map<UUID, Membership> memberships = new TreeMap<>();
        for (int i = 0; places != null && i < places.size(); i++) {
            AccountPlace place = places.get(i);
            String at = "/memberships/" + i;
            if (place.actor() == null || place.membership() == null) {
                faults.add(Fault.of(at + (place.actor() == null ? "/actor" : "/membership"), "rule.missing"));
            } else if (memberships.put(place.actor(), place.membership()) != null) {
                faults.add(Fault.of(at + "/actor", "rule.doubled"));
            } else if (!repository.names(List.of(place.actor())).containsKey(place.actor())) {
                faults.add(Fault.of(at + "/actor", "rule.unknown-reference", place.actor(), "actor"));
            }
        }
        return memberships;
    }

    private static String text(@Nullable String sent) {
        return sent == null ? "" : sent.strip();
    }

    private static void refuse(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new Failure.Invalid(faults);
        }
    }
}
