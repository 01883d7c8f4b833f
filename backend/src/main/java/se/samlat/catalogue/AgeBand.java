package se.samlat.catalogue;

import java.util.Optional;
import java.util.stream.Stream;

/** The age bands of the directory; a listing belongs to a band when the two share at least one year of age. */
public enum AgeBand {
    BARN_0_5("barn-0-5", 0, 5),
    BARN_6_12("barn-6-12", 6, 12),
    UNGA_13_17("unga-13-17", 13, 17),
    UNGA_VUXNA_18_24("unga-vuxna-18-24", 18, 24),
    VUXNA_25_64("vuxna-25-64", 25, 64),
    ALDRE_65("aldre-65", 65, AgeBand.OLDEST);

    /** The highest age that can be asked for, in years. */
    public static final int OLDEST = 120;

    private final String code;
    private final int from;
    private final int to;

    AgeBand(String code, int from, int to) {
        this.code = code;
        this.from = from;
        this.to = to;
    }

    /** The code on the wire. */
    public String code() {
        return code;
    }

    /** The first year of age in the band. */
    public int from() {
        return from;
    }

    /** The last year of age in the band. */
    public int to() {
        return to;
    }

    /** The band with this code, if there is one. */
    public static Optional<AgeBand> of(String code) {
        return Stream.of(values()).filter(band -> band.code.equals(code)).findFirst();
    }
}
