package se.samlat.web;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.text.MessageFormat;
import org.jspecify.annotations.Nullable;

/** The languages that the API itself speaks: labels, messages and errors. Content has its own, more numerous languages. */
public enum Language {
    SV("sv"),
    EN("en");

    private static final int LONGEST_HEADER = 200;

    private final String tag;
    private final ResourceBundle texts;

    Language(String tag) {
        this.tag = tag;
        this.texts = ResourceBundle.getBundle(
                "messages." + tag,
                Locale.ROOT,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The tag as it stands in {@code Content-Language}. */
    public String tag() {
        return tag;
    }

    /** The language that an {@code Accept-Language} header asks for most; Swedish where it asks for neither. */
    public static Language of(@Nullable String header) {
        if (header == null || header.isBlank() || header.length() > LONGEST_HEADER) {
            return SV;
        }
        try {
            List<Locale.LanguageRange> ranges = Locale.LanguageRange.parse(header);
            String found = Locale.lookupTag(ranges, List.of("sv", "en"));
            return "en".equals(found) ? EN : SV;
        } catch (IllegalArgumentException malformed) {
            return SV;
        }
    }

    /** The message with the key, its places filled in. A missing key is shown as the key, and a test finds it. */
    public String text(String key, Object... arguments) {
        String pattern;
        try {
            pattern = texts.getString(key);
        } catch (MissingResourceException e) {
            return key;
        }
        return arguments.length == 0
                ? pattern.replace("''", "'")
                : new MessageFormat(pattern, Locale.forLanguageTag(tag)).format(stringified(arguments));
    }

    /** Every key that this language has a text for. */
    public Iterable<String> keys() {
        return texts.keySet();
    }

    private static Object[] stringified(Object[] arguments) {
        Object[] strings = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            strings[i] = arguments[i] instanceof Number number ? number : String.valueOf(arguments[i]);
        }
        return strings;
    }
}
