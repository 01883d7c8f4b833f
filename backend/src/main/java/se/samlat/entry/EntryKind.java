package se.samlat.entry;

import org.jspecify.annotations.Nullable;

/**
 * One kind of thing that can be registered, as its feature describes it: what its rows are called, what record its
 * content is, and what must be true of it. Import, history and reading work on every kind through this.
 *
 * @param <C> the content record
 */
public interface EntryKind<C> {

    /** The name in imports, history and messages: {@code service}, {@code target-group}. */
    String type();

    /** The table that holds the rows. */
    String table();

    /** The list within the table, for code lists; null for all other kinds. */
    default @Nullable String list() {
        return null;
    }

    /** The content record. */
    Class<C> content();

    /** The entity that writes rows of this kind. */
    Class<? extends Entry> entity();

    /** A new, empty entity. */
    Entry create();

    /** Reports everything that is wrong with the meaning of the content; its shape has been checked before. */
    void check(C content, Findings findings);

    /**
     * Order of writing: a kind may refer to its own kind and to those of a smaller rank. Codes 0, actors 1, locations and
     * guidance 2, services 3.
     */
    int rank();

    /** Whether a file may bring rows of this kind; no for what only people decide, such as a round. */
    default boolean imported() {
        return true;
    }

    /** What must also hold of a row, as an SQL condition, for lists to name it at all; empty where nothing must. */
    default String listed() {
        return "";
    }

    /**
     * What holds of a row that lists have named and name no more although it stands, as an SQL condition: those who ask for
     * changes are told that it is gone. Empty where there is no such thing.
     */
    default String withdrawn() {
        return "";
    }
}
