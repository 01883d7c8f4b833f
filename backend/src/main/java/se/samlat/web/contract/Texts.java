package se.samlat.web.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * What the contract says in words, Swedish and then English: one file for all of it ({@code openapi-texts.properties}).
 * Keys: {@code Schema}, {@code Schema.property}, {@code property} (for every schema that has none of its own),
 * {@code parameter.name}, {@code tag.name}, {@code operation.status}, {@code status}.
 */
final class Texts {

    private static final String FILE = "/openapi-texts.properties";

    private final Properties texts;

    private Texts(Properties texts) {
        this.texts = texts;
    }

    static Texts load() {
        Properties texts = new Properties();
        try (InputStream in = Objects.requireNonNull(Texts.class.getResourceAsStream(FILE), FILE)) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Texts(texts);
    }

    /** The text with the key, or what stands there already. */
    @Nullable String or(String key, @Nullable String given) {
        return texts.getProperty(key, given);
    }

    /** The text of a property: its own, or the one that all properties of the name share. */
    @Nullable String ofProperty(String schema, String property) {
        return texts.getProperty(schema + "." + property, texts.getProperty(property));
    }
}
