package se.samlat.catalogue.words;

import java.util.List;

/** Takes the article, and what is written together with it, off an Arabic word: sleep and the sleep are one word. */
final class ArabicStem {
    private static final List<String> BEGINNINGS = List.of("وال", "بال", "كال", "فال", "ال", "لل");
    private static final int SHORTEST = 3;

    private ArabicStem() {}

    static String of(String word) {
        for (var beginning : BEGINNINGS) {
            if (word.length() - beginning.length() >= SHORTEST && word.startsWith(beginning)) {
                return word.substring(beginning.length());
            }
        }
        return word;
    }
}
