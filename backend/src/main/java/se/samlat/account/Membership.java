package se.samlat.account;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an account is at an actor, as a group in Keycloak says it: {@code /actors/<actor id>/editor} or
 * {@code /actors/<actor id>/representative} (deploy/keycloak/README.md). The later one may all that the earlier may.
 */
public enum Membership {
    /** Keeps the actor's listings and its description true. */
    @JsonProperty("editor")
    EDITOR,
    /** Does so too, answers follow-ups and registers what the principal has decided. */
    @JsonProperty("representative")
    REPRESENTATIVE;

    /** The claim of the token that holds the groups. */
    static final String CLAIM = "actors";

    private static final Pattern GROUP =
            Pattern.compile("/actors/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/(editor|representative)");

    /** The value on the wire, in the token and in the history; also the role that it gives. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * A membership at an actor.
     *
     * @param actor the actor's id
     */
    public record At(UUID actor, Membership membership) {}

    /** What a group says, by its path in Keycloak; empty for one that is no membership. */
    public static Optional<At> of(String group) {
        Matcher found = GROUP.matcher(group);
        return found.matches()
                ? Optional.of(new At(UUID.fromString(found.group(1)), valueOf(found.group(2).toUpperCase(Locale.ROOT))))
                : Optional.empty();
    }
}
