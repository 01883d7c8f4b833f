package se.samlat.web;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which part of a list is wanted. The same everywhere; every list has a total order. */
public class PageRequest {

    /** Most rows of a page. */
    public static final int MOST = 100;

    /** Rows of a page where nothing is said. */
    public static final int USUAL = 20;

    /** Deepest page; nobody reads so far, and everything is found by narrowing down. */
    public static final int DEEPEST = 1_000_000;

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    @QueryParam("page")
    @DefaultValue("1")
    @Parameter(
            description = "Vilken sida, räknat från 1. – Which page, counted from 1.",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "1000000", defaultValue = "1"))
    @Nullable String page;

    @QueryParam("limit")
    @DefaultValue("20")
    @Parameter(
            description = "Hur många på sidan. – How many on the page.",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "100", defaultValue = "20"))
    @Nullable String limit;

    /** The page, counted from 1. */
    public int page() {
        Faults faults = new Faults("?");
        int number = page(faults);
        faults.refuse();
        return number;
    }

    /** Rows of the page. */
    public int limit() {
        Faults faults = new Faults("?");
        int number = limit(faults);
        faults.refuse();
        return number;
    }

    /** Reads both, so that both are complained of at once. */
    public void check() {
        Faults faults = new Faults("?");
        page(faults);
        limit(faults);
        faults.refuse();
    }

    /** The query again but for the page, for links. */
    public Map<String, List<String>> query() {
        return new Parameters()
                .with("limit", limit() == USUAL ? null : Integer.toString(limit()))
                .map();
    }

    private int page(Faults faults) {
        return number("page", page, 1, DEEPEST, faults);
    }

    private int limit(Faults faults) {
        return number("limit", limit, USUAL, MOST, faults);
    }

    private static int number(String name, @Nullable String text, int usual, int most, Faults faults) {
        if (text == null) {
            return usual;
        }
        // Digits of ASCII only: the language would read those of every script.
        int number = NUMBER.matcher(text).matches() ? Integer.parseInt(text) : 0;
        if (number < 1 || number > most) {
            faults.add(name, "parameter.number", name, 1, most);
        }
        return number;
    }
}
