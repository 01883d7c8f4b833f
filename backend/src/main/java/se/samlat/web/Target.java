package se.samlat.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a request is addressed to, as it stands in its first line: path and query. */
final class Target {

    /** Addresses that need no closer look: most. */
    private static final Pattern PLAIN = Pattern.compile("/[a-z0-9][A-Za-z0-9/._~-]*+(\\?[A-Za-z0-9._~=&,+-]*+)?");

    private Target() {}

    /** Whether the address is one by RFC 3986, letters beyond ASCII aside. */
    static boolean isWellFormed(String uri) {
        if (PLAIN.matcher(uri).matches()) {
            return true;
        }
        try {
            new URI(uri);
            return true;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /**
     * The address with its bytes beyond ASCII written as RFC 3986 wants it, null where there are none: people and simple
     * programs send {@code ?q=sömn} as it stands, and would be told that nothing exists.
     */
    static @Nullable String encoded(String uri) {
        int first = 0;
        while (first < uri.length() && uri.charAt(first) < 0x7F) {
            first++;
        }
        if (first == uri.length()) {
            return null;
        }
        StringBuilder encoded = new StringBuilder(uri.length() * 2).append(uri, 0, first);
        for (int i = first; i < uri.length(); i++) {
            char sign = uri.charAt(i);
            if (sign < 0x7F) {
                encoded.append(sign);
            } else {
                encoded.append("%%%02X".formatted(sign & 0xFF));
            }
        }
        return encoded.toString();
    }

    /** Path and query with the parameters in order, so that the same question is found whatever way it is put. */
    static String ordered(String path, @Nullable String query) {
        if (query == null || query.isEmpty()) {
            return path;
        }
        if (query.indexOf('&') < 0) {
            return path + "?" + query;
        }
        String[] parameters = query.split("&");
        Arrays.sort(parameters);
        return path + "?" + String.join("&", parameters);
    }
}
