package se.samlat.account;

/** The roles of the realm, as they stand in the token (domain: accounts and roles). */
public final class Role {
    /** Convenes meetings, opens update rounds, sees all freshness. */
    public static final String COORDINATOR = "coordinator";
    /** Makes and analyses follow-up rounds. */
    public static final String FOLLOW_UP_LEAD = "follow-up-lead";
    /** Imports and publishes indicators. */
    public static final String STATISTICS_EDITOR = "statistics-editor";
    /** Brings content in by import. */
    public static final String IMPORTER = "importer";
    /** Keeps accounts, actors, code lists and API clients; has no right to content. */
    public static final String ADMINISTRATOR = "administrator";
    /** A system that pulls listings. */
    public static final String PARTNER = "partner";

    /** Keeps the listings of an actor true; given by membership, see {@link Membership}. */
    public static final String EDITOR = "editor";
    /** Speaks for an actor, and may all that an editor may; given by membership. */
    public static final String REPRESENTATIVE = "representative";
    /** Whoever is logged in, whatever their roles. */
    public static final String ANY = "**";

    private Role() {}
}
