package se.samlat.catalogue.words;

import java.util.List;
import java.util.stream.Stream;

/** Cuts text into words. */
public final class Tokens {
    private Tokens() {}

    /** The words of a text, in order. */
    public static List<String> of(String text) {
        return Stream.of(text.split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty()).toList();
    }
}
