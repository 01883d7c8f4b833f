package se.samlat.accounts;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import se.samlat.accounts.AccountWire.AccountState;
import se.samlat.web.Faults;
import se.samlat.web.PageRequest;
import se.samlat.web.Parameters;

/** Which accounts are wanted. */
public class AccountFilter extends PageRequest {

    @QueryParam("actor")
    @Parameter(
            description = "Bara konton hos aktören. – Only accounts at the actor.",
            schema = @Schema(type = SchemaType.STRING, format = "uuid"))
    @Nullable String actor;

    @QueryParam("state")
    @Parameter(
            description = "Bara konton i läget. – Only accounts in the state.",
            schema = @Schema(
                    type = SchemaType.STRING,
                    enumeration = {"invited", "active", "deactivated"}))
    @Nullable String state;

    @Override
    public void check() {
        super.check();
        Faults faults = new Faults("?");
        if (actor != null && id() == null) {
            faults.add("actor", "parameter.id", "actor");
        }
        if (state != null && AccountState.of(state).isEmpty()) {
            faults.add("state", "parameter.account-state", "state");
        }
        faults.refuse();
    }

    @Override
    public Map<String, List<String>> query() {
        return new Parameters()
                .with("actor", actor)
                .with("state", state)
                .with(super.query())
                .map();
    }

    /** Whether the account is wanted. */
    boolean wants(Account account) {
        return (actor == null || account.memberships().containsKey(id()))
                && (state == null || account.state().code().equals(state));
    }

    private @Nullable UUID id() {
        try {
            return actor == null ? null : UUID.fromString(actor);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
