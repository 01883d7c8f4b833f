package se.samlat.offering;

import java.util.Locale;

/** The codes of enumerated values, as they stand in JSON and in filters. */
public final class Wire {

    private Wire() {}

    /** {@code SELF_REFERRAL} is {@code self-referral}. */
    public static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
