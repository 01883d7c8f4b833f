package se.samlat.text;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A text that people read, in one or more languages. Swedish is the canonical text and always there; other languages are
 * translations of it.
 *
 * @param texts language tag (BCP 47, such as {@code sv}, {@code en}, {@code ar}) to text; holds {@code sv}
 */
public record LocalizedText(Map<String, String> texts) {

    /** Makes the order of languages fixed, so that equal texts are written as equal bytes; a null is not stated. */
    @JsonCreator
    public LocalizedText {
        TreeMap<String, String> stated = new TreeMap<>(texts);
        stated.values().removeIf(Objects::isNull);
        texts = java.util.Collections.unmodifiableMap(stated);
    }

    /** A text that exists in Swedish only. */
    public static LocalizedText swedish(String text) {
        return new LocalizedText(Map.of("sv", text));
    }

    /** The languages and texts, as they stand in JSON. */
    @JsonValue
    @Override
    public Map<String, String> texts() {
        return texts;
    }

    /** The Swedish text; empty where a record without Swedish got this far (the import refuses such records). */
    public String sv() {
        return texts.getOrDefault("sv", "");
    }

    /** The text in the language asked for, in Swedish where it is not translated. */
    public String in(String language) {
        @Nullable String text = texts.get(language);
        return text == null ? sv() : text;
    }
}
