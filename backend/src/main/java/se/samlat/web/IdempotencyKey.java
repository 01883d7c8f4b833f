package se.samlat.web;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The key under which a request may be sent again without being done twice. */
public final class IdempotencyKey {

    public static final String HEADER = "Idempotency-Key";

    private static final Pattern FORM = Pattern.compile("[!-~]{1,200}");

    private IdempotencyKey() {}

    /**
     * The key as it was sent; null where none was.
     *
     * @throws Failure.Malformed where it can be no key
     */
    public static @Nullable String of(@Nullable String sent) {
        if (sent != null && !FORM.matcher(sent).matches()) {
            throw new Failure.Malformed(HEADER, "rule.bounds");
        }
        return sent;
    }
}
