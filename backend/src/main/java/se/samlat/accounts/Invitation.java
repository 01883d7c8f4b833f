package se.samlat.accounts;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.samlat.account.Membership;
import se.samlat.accounts.AccountWire.AccountLanguage;
import se.samlat.accounts.AccountWire.AccountRole;

/** An invitation that was read and holds together: see {@link AccountRequests}. */
record Invitation(
        String firstName,
        String lastName,
        String email,
        AccountLanguage language,
        Map<UUID, Membership> memberships,
        Set<AccountRole> roles) {}
