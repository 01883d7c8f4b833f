package se.samlat.web;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
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

    /** RFC 3339 has years of four digits; neither it nor the database knows more. */
    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");

    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

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
        return number("page", page, 1, DEEPEST);
    }

    /** Rows of the page. */
    public int limit() {
        return number("limit", limit, USUAL, MOST);
    }

    /** Reads both, so that both are complained of at once. */
    public void check() {
        List<Failure.Fault> faults = new ArrayList<>();
        try {
            page();
        } catch (Failure.Malformed e) {
            faults.addAll(e.faults);
        }
        try {
            limit();
        } catch (Failure.Malformed e) {
            faults.addAll(e.faults);
        }
        if (!faults.isEmpty()) {
            throw new Failure.Malformed(faults);
        }
    }

    private static int number(String name, @Nullable String text, int usual, int most) {
        if (text == null) {
            return usual;
        }
        // Digits of ASCII only: the language would read those of every script.
        if (NUMBER.matcher(text).matches()) {
            int number = Integer.parseInt(text);
            if (number >= 1 && number <= most) {
                return number;
            }
        }
        throw new Failure.Malformed("?" + name, "parameter.number", name, 1, most);
    }

    /** Reads a yes or no given as a parameter; no where none was given. */
    public static boolean flag(String name, @Nullable String text) {
        if (text == null || text.equals("false")) {
            return false;
        }
        if (text.equals("true")) {
            return true;
        }
        throw new Failure.Malformed("?" + name, "parameter.boolean", name);
    }

    /** Reads a moment given as a parameter; null where none was given. */
    public static @Nullable Instant moment(String name, @Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            Instant moment = OffsetDateTime.parse(text).toInstant();
            if (moment.isAfter(EARLIEST) && moment.isBefore(LATEST)) {
                return moment;
            }
        } catch (DateTimeException e) {
            // Falls through to the answer that shows the form.
        }
        throw new Failure.Malformed("?" + name, "parameter.moment", name);
    }
}
