package se.samlat.catalogue.words;

import java.util.List;

/** Takes the article, and the small words that are written together with it, off an Arabic word. */
final class ArabicStem {
    private static final List<String> BEGINNINGS = List.of("وال", "بال", "كال", "فال", "ال", "لل");
    private static final int SHORTEST = 3;
    private static final String AND = "و";

    private ArabicStem() {}

    static String of(String word) {
        for (var beginning : BEGINNINGS) {
            if (word.length() - beginning.length() >= SHORTEST && word.startsWith(beginning)) {
                return word.substring(beginning.length());
            }
        }
        return word.startsWith(AND) && word.length() > SHORTEST + 1 ? word.substring(AND.length()) : word;
    }
}
