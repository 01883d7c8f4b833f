package se.samlat.catalogue.words;

import java.util.List;
import java.util.Set;

/**
 * Takes the ending off a Swedish word, so that its forms meet: gruppen, grupper and gruppernas give grupp. Only what
 * nouns and adjectives need. Made to be used together with the word itself ({@link Word#isFormOf}): plats loses its
 * s here, but platser gives plats.
 */
final class SwedishStem {
    /** Longest first; the number of letters that must be left is three, four for a single vowel or consonant. */
    private static final List<String> ENDINGS = List.of(
            "arna", "erna", "orna", "aren", "are", "ena", "ar", "er", "or", "en", "et", "an", "at", "e", "a");
    private static final String VOWELS = "aeiouyåäö";
    /** Whole words that only look inflected; papper is not a form of pappa. */
    private static final Set<String> WHOLE = Set.of("papper", "läger", "center", "vatten", "sommar", "kvarter");

    private SwedishStem() {}

    static String of(String word) {
        for (int at = 0; at < word.length(); at++) {
            char letter = word.charAt(at);
            if ((letter < 'a' || letter > 'z') && VOWELS.indexOf(letter) < 0) {
                return word;
            }
        }
        return withoutLettersThatComeAndGo(withoutEnding(withoutGenitive(word)));
    }

    private static String withoutGenitive(String word) {
        int left = word.length() - 1;
        boolean genitive = left >= 4 && word.charAt(left) == 's' && "sxz".indexOf(word.charAt(left - 1)) < 0
                && !word.endsWith("ats");
        return genitive ? word.substring(0, left) : word;
    }

    private static String withoutEnding(String word) {
        if (WHOLE.contains(word)) {
            return word;
        }
        for (var ending : ENDINGS) {
            int left = word.length() - ending.length();
            if (left >= (ending.equals("a") ? 4 : 3) && word.endsWith(ending) && hasVowel(word, left)) {
                return ending.equals("et") && word.charAt(left - 1) == 'h' ? word : word.substring(0, left);
            }
        }
        int left = word.length() - 1;
        if (left >= 3 && word.charAt(left) == 'n' && endsForN(word, left)) {
            return word.substring(0, left);
        }
        if (left >= 5 && word.charAt(left) == 't' && "kgsl".indexOf(word.charAt(left - 1)) >= 0) {
            return word.substring(0, left);
        }
        return word;
    }

    /** kurator-n, cykel-n, strategi-n, oro-n; but not barn, kommun or station. */
    private static boolean endsForN(String word, int left) {
        char last = word.charAt(left - 1);
        return "iyåäö".indexOf(last) >= 0 || last == 'o' && left == 3
                || left >= 5 && (last == 'r' || last == 'l');
    }

    /** cirkel and cirkl(ar), förälder and föräldr(ar), vän and vänn(er) differ by more than their ending. */
    private static String withoutLettersThatComeAndGo(String stem) {
        int last = stem.length() - 1;
        if (last >= 4 && stem.endsWith("el") && "kgdbtp".indexOf(stem.charAt(last - 2)) >= 0) {
            return stem.substring(0, last - 1) + 'l';
        }
        boolean doubled = stem.endsWith("nn") || stem.endsWith("mm");
        if (last >= 3 && doubled || last >= 4 && (stem.endsWith("dr") || stem.endsWith("tr"))) {
            return stem.substring(0, last);
        }
        return stem;
    }

    private static boolean hasVowel(String word, int until) {
        for (int at = 0; at < until; at++) {
            if (VOWELS.indexOf(word.charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
