package se.samlat.offering;

/** The names of what listings refer to, as they stand now. Answered by the feature that holds them in memory. */
public interface CurrentNames {

    /** Names of codes, actors and locations, all of the same moment. */
    Names names();
}
