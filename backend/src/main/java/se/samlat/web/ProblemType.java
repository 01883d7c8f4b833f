package se.samlat.web;

/** Every kind of error that the API answers with; each has a page under {@code /problems/<slug>} in the README. */
public enum ProblemType {
    MALFORMED("malformed", 400),
    UNKNOWN_PARAMETER("unknown-parameter", 400),
    UNAUTHORIZED("unauthorized", 401),
    FORBIDDEN("forbidden", 403),
    NOT_FOUND("not-found", 404),
    METHOD_NOT_ALLOWED("method-not-allowed", 405),
    NOT_ACCEPTABLE("not-acceptable", 406),
    CONFLICT("conflict", 409),
    GONE("gone", 410),
    STALE("stale", 412),
    TOO_LARGE("too-large", 413),
    URI_TOO_LONG("uri-too-long", 414),
    UNSUPPORTED_MEDIA_TYPE("unsupported-media-type", 415),
    INVALID("invalid", 422),
    PRECONDITION_REQUIRED("precondition-required", 428),
    TOO_MANY_REQUESTS("too-many-requests", 429),
    HEADERS_TOO_LARGE("headers-too-large", 431),
    INTERNAL("internal", 500),
    UNAVAILABLE("unavailable", 503);

    private final String slug;
    private final int status;

    ProblemType(String slug, int status) {
        this.slug = slug;
        this.status = status;
    }

    /** Last part of the type's address. */
    public String slug() {
        return slug;
    }

    /** HTTP status. */
    public int status() {
        return status;
    }

    /** Key of the title. */
    String titleKey() {
        return "problem." + slug + ".title";
    }

    /** Key of the general detail, for where nothing more exact is known. */
    String detailKey() {
        return "problem." + slug + ".detail";
    }

    /** The type that answers a status which a framework chose: the exact one, or the general one of its class. */
    static ProblemType ofStatus(int status) {
        for (ProblemType type : values()) {
            if (type.status == status && type != UNKNOWN_PARAMETER) {
                return type;
            }
        }
        if (status >= 500) {
            return status == 502 || status == 504 ? UNAVAILABLE : INTERNAL;
        }
        return MALFORMED;
    }
}
