package se.samlat.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what cannot be read in a request, so that its author is told all of it at once. */
public final class Faults {

    private final String prefix;
    private final List<Failure.Fault> list = new ArrayList<>();

    /**
     * Begins without any.
     *
     * @param prefix what stands before a name: {@code ?} for parameters, {@code /} for fields of a body
     */
    public Faults(String prefix) {
        this.prefix = prefix;
    }

    /** Notes a fault of the parameter or field. */
    public void add(String name, String key, Object... arguments) {
        list.add(Failure.Fault.of(prefix + name, key, arguments));
    }

    /** Reads a yes or no; no where none was given. */
    public boolean flag(String name, @Nullable String given) {
        if (given != null && !given.equals("true") && !given.equals("false")) {
            add(name, "parameter.boolean", name);
        }
        return "true".equals(given);
    }

    /** Ends the reading: refuses the request if anything was wrong with it. */
    public void refuse() {
        if (!list.isEmpty()) {
            throw new Failure.Malformed(list);
        }
    }
}
