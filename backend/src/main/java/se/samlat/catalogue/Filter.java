package se.samlat.catalogue;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a search can be narrowed by: one of the values within a filter is enough, every filter must be met. */
public enum Filter {
    /** SCB code of a municipality served. */
    MUNICIPALITY("municipality", CodeList.MUNICIPALITIES, true),
    /** A target group named, or one that is an umbrella of it; never one that the listing does not serve. */
    TARGET_GROUP("targetGroup", CodeList.TARGET_GROUPS, true),
    /** Level "1" to "4" of the pyramid. */
    SUPPORT_LEVEL("supportLevel", CodeList.SUPPORT_LEVELS, true),
    /** 4Ws activity code. */
    ACTIVITY_CODE("activityCode", CodeList.ACTIVITY_CODES, true),
    /** Kind of service. */
    KIND("kind", CodeList.SERVICE_KINDS, true),
    /** Language of delivery, or of a stated interpreter. */
    LANGUAGE("language", CodeList.LANGUAGES, true),
    /** Whole years 0 to 120, or the code of an {@link AgeBand}. */
    AGE("age", null, true),
    /** Way in: drop-in, booking, self-referral, referral, invitation. */
    ACCESS("access", null, true),
    /** Kind of cost: free, fee. */
    COST("cost", null, true),
    /** UUID of the provider or a partner; a parent actor stands for its units too. */
    ACTOR("actor", null, false),
    /** What help is needed with. */
    CONCERN("concern", CodeList.CONCERNS, true),
    /** Code of an {@link Audience}; chosen values replace the default. */
    AUDIENCE("audience", null, false),
    /** Code of a {@link Grade}; chosen values replace the default, which leaves out only the outdated. */
    FRESHNESS("freshness", null, false);

    private final String parameter;
    private final @Nullable CodeList list;
    private final boolean canBeUnstated;

    Filter(String parameter, @Nullable CodeList list, boolean canBeUnstated) {
        this.parameter = parameter;
        this.list = list;
        this.canBeUnstated = canBeUnstated;
    }

    /** The name of the query parameter. */
    public String parameter() {
        return parameter;
    }

    /** The code list that the values come from, if they come from one. */
    public @Nullable CodeList list() {
        return list;
    }

    /** Whether a listing can be silent about this; provider, audience and freshness are always known. */
    public boolean canBeUnstated() {
        return canBeUnstated;
    }

    /** The filter with this parameter name, if there is one. */
    public static Optional<Filter> of(String parameter) {
        return Stream.of(values()).filter(filter -> filter.parameter.equals(parameter)).findFirst();
    }
}
