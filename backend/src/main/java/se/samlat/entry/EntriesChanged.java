package se.samlat.entry;

/**
 * Told after a transaction that changed entries has committed: on the instance that wrote before the write is
 * acknowledged, on every other one when the database says so. Also told when a change may have been missed.
 */
public record EntriesChanged() {

    /** Order among those who are told: first what answers are made from, then the finished answers. */
    public static final int SOURCES = 1000;

    /** See {@link #SOURCES}. */
    public static final int ANSWERS = 2000;
}
