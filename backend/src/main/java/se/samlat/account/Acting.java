package se.samlat.account;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * On whose behalf a change is made; stands in the history of everything.
 *
 * @param accountId the account's id in Keycloak, or {@code system}
 * @param role the role that allowed it
 * @param actor the actor that was acted for
 */
public record Acting(String accountId, String role, @Nullable UUID actor) {

    /** The system itself: an import by command, a job. */
    public static final Acting SYSTEM = new Acting("system", "system", null);
}
