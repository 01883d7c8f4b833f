package se.samlat.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * One thing that a search demands.
 *
 * @param filter the dimension it is about; null for plain words and for the time of change
 * @param sure the listings that surely meet it
 * @param notStated the listings that do not state it (none where that cannot be)
 */
record Condition(@Nullable Filter filter, Slots sure, Slots notStated) {
    /** The listings let through: the sure ones, or also those that do not state it. */
    Slots letThrough(boolean notStatedToo) {
        return notStatedToo && !notStated.isEmpty() ? Slots.or(sure, notStated) : sure;
    }
}
