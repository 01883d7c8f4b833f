package se.samlat.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts down the parameters of a query by name, in order; those not given are left out. */
public final class Parameters {

    private final Map<String, List<String>> given = new LinkedHashMap<>();

    /** With the parameter, if it was given. */
    public Parameters with(String name, @Nullable String value) {
        return with(name, value == null ? null : List.of(value));
    }

    /** With every value of the parameter, if there are any. */
    public Parameters with(String name, @Nullable List<String> values) {
        if (values != null && !values.isEmpty()) {
            given.put(name, values);
        }
        return this;
    }

    /** With all of these. */
    public Parameters with(Map<String, List<String>> others) {
        given.putAll(others);
        return this;
    }

    /** What was put down. */
    public Map<String, List<String>> map() {
        return given;
    }
}
