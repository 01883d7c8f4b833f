package se.samlat.codelist;

/** The seven code lists, by the name that they have in imports, in the database and in addresses. */
public enum CodeList {
    MUNICIPALITY("municipality", "municipalities"),
    TARGET_GROUP("target-group", "target-groups"),
    LANGUAGE("language", "languages"),
    CONCERN("concern", "concerns"),
    ACTIVITY_CODE("activity-code", "activity-codes"),
    SUPPORT_LEVEL("support-level", "support-levels"),
    SERVICE_KIND("service-kind", "service-kinds");

    private final String type;
    private final String path;

    CodeList(String type, String path) {
        this.type = type;
        this.path = path;
    }

    /** The name of one code's kind: {@code target-group}. */
    public String type() {
        return type;
    }

    /** The name of the resource: {@code target-groups}. */
    public String path() {
        return path;
    }
}
