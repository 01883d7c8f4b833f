package se.samlat.entry;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where an entry stands: only what is published is shown; the others answer in their own way. */
public enum EntryState {
    /** Being written; nobody but its editors sees it. */
    DRAFT,
    /** Shown to everyone. */
    PUBLISHED,
    /** Taken away with a reason; the address answers 410. */
    ARCHIVED,
    /** Found to be the same as another entry; the address leads on to that one (308). */
    MERGED;

    /** The value on the wire and in the database. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The state of a code; fails on an unknown one, which the database does not let in. */
    public static EntryState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
