package se.samlat.web;

import org.jspecify.annotations.Nullable;

/**
 * The entity tag of what is edited: its version, and what tells its bytes from others (decisions/0061). Whoever changes it says by
 * {@code If-Match} what they have seen, so that nobody's change is lost under another's. Only the version counts there: a grade
 * of freshness that has turned over at midnight, or another encoding, is nobody's change; and whoever has the version from a list
 * sends it alone, {@code "7"}.
 */
public final class VersionTag {

    /** How an endpoint tells {@link PublicAnswers} the version of what it answers; never sent. */
    public static final String HEADER = "X-Version";

    private VersionTag() {}

    /** The tag of an answer of which both are known: {@code "7.h3Jk…"}. */
    static String of(Object version, String bytes) {
        return "\"" + version + "." + bytes.substring(1);
    }

    /**
     * Lets only a change pass that was made on this version.
     *
     * @throws Failure.Unconditional where the change does not say on which version it was made
     * @throws Failure.Stale where it was made on another
     */
    public static void require(@Nullable String ifMatch, int version) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new Failure.Unconditional();
        }
        String seen = ifMatch.strip();
        if (!seen.equals("\"" + version + "\"") && !seen.startsWith("\"" + version + ".")) {
            throw new Failure.Stale();
        }
    }
}
