package se.samlat.catalogue;

/** The code lists that listings are described with. */
public enum CodeList {
    MUNICIPALITIES,
    TARGET_GROUPS,
    LANGUAGES,
    CONCERNS,
    ACTIVITY_CODES,
    SUPPORT_LEVELS,
    SERVICE_KINDS
}
