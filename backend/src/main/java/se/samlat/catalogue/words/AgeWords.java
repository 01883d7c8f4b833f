package se.samlat.catalogue.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Ages as people write them: 7 år, 14-åring, femtonåring, tonåring, flicka, 7-year-old, عمره 7. */
public final class AgeWords {
    /**
     * An age at a place of a text.
     *
     * @param length how many words say it
     * @param from the first year of age that is meant
     * @param to the last one
     */
    public record Age(int length, int from, int to) {}

    private static final int OLDEST = 120;
    private static final int GROWN_UP = 18;
    private static final Age NONE = new Age(0, 0, 0);

    private static final Pattern IN_ONE_WORD = Pattern.compile("([0-9]{1,3})(ar|ars|arig[at]?|aring(en|ar|arna)?)");
    private static final Pattern NUMBER_IN_LETTERS = Pattern.compile("([a-z]+?)ar(ig[at]?|ing(en|ar|arna)?)");
    /** What follows the number of years. */
    private static final Set<String> YEARS = plain("år", "års", "årig", "årigt", "åriga", "åring", "åringen", "åringar",
            "årsåldern", "year", "years", "سنه", "سنوات", "سنين", "عام", "اعوام", "عاما");
    /** What may follow the years and adds nothing. */
    private static final Set<String> OLD = plain("gammal", "gammalt", "gamla", "old");
    /** What tells that the number that follows is an age. */
    private static final Set<String> AGE = plain("ålder", "åldern", "age", "aged", "عمر", "عمري", "عمره", "عمرها");
    private static final List<String> NUMBERS = List.of("noll", "ett", "tva", "tre", "fyra", "fem", "sex", "sju", "atta",
            "nio", "tio", "elva", "tolv", "tretton", "fjorton", "femton", "sexton", "sjutton", "arton", "nitton", "tjugo");
    /** Who is a child, also where an age before or after says more. */
    private static final Set<String> CHILD = plain("barn", "barnet", "child", "kid");
    private static final Map<String, Age> SPANS = new HashMap<>();

    static {
        span(0, GROWN_UP - 1, "flicka", "flickan", "flickor", "flickorna", "pojke", "pojken", "pojkar", "pojkarna",
                "tjej", "tjejen", "tjejer", "kille", "killen", "killar", "dotter", "döttrar", "son", "sonen", "söner",
                "girl", "girls", "boy", "boys", "daughter", "طفل", "الطفل", "طفله", "اطفال", "الاطفال", "طفلي", "طفلتي",
                "اطفالي", "بنت", "بنات", "ابنتي", "ولد", "اولاد", "اولادي", "ابني");
        span(13, GROWN_UP - 1, "tonåring", "tonåringen", "tonåringar", "tonåringarna", "tonårig", "tonårigt", "tonåriga",
                "tonåren", "teenager", "teenagers", "teen", "teens", "مراهق", "مراهقه", "مراهقين", "المراهقين");
        span(13, 24, "ungdom", "ungdomen", "ungdomar", "ungdomarna", "youth", "شباب", "الشباب");
        span(65, OLDEST, "äldre", "pensionär", "pensionären", "pensionärer", "senior", "seniorer", "elderly", "مسن",
                "مسنه", "المسنين");
    }

    private AgeWords() {}

    /** The age that stands at a place of a text, or null when none does. */
    public static @Nullable Age at(List<Token> tokens, int place) {
        var words = tokens.subList(place, tokens.size()).stream()
                .limit(6)
                .map(token -> token.word().plain())
                .toList();
        var span = SPANS.getOrDefault(
                words.getFirst(), SPANS.getOrDefault(tokens.get(place).word().plainStem(), NONE));
        boolean child = CHILD.contains(words.getFirst()) || isChild(span);
        var counted = counted(words, child ? 1 : 0);
        if (counted != null) {
            return counted;
        }
        return span.length() == 0 ? null : span;
    }

    private static @Nullable Age counted(List<String> words, int before) {
        int at = before;
        boolean announced = AGE.contains(word(words, at));
        int number = number(word(words, announced ? at + 1 : at));
        if (number >= 0) {
            at += announced ? 2 : 1;
            // "13–17 år" are two ages, and both are asked for.
            boolean years = YEARS.contains(word(words, at));
            boolean range = number(word(words, at)) >= 0 && YEARS.contains(word(words, at + 1));
            if (!announced && !years && !range) {
                return null;
            }
            at += years ? 1 : 0;
        } else {
            number = inOneWord(word(words, at));
            if (number < 0) {
                return null;
            }
            at++;
        }
        at += OLD.contains(word(words, at)) ? 1 : 0;
        boolean childAfter = CHILD.contains(word(words, at)) || isChild(SPANS.getOrDefault(word(words, at), NONE));
        return new Age(before == 0 && childAfter ? at + 1 : at, number, number);
    }

    private static boolean isChild(Age span) {
        return span.length() > 0 && span.to() < GROWN_UP;
    }

    private static int number(String word) {
        return word.matches("[0-9]{1,3}") && Integer.parseInt(word) <= OLDEST
                ? Integer.parseInt(word)
                : NUMBERS.indexOf(word);
    }

    private static int inOneWord(String word) {
        var digits = IN_ONE_WORD.matcher(word);
        if (digits.matches()) {
            return number(digits.group(1));
        }
        var letters = NUMBER_IN_LETTERS.matcher(word);
        return letters.matches() ? NUMBERS.indexOf(letters.group(1)) : -1;
    }

    private static String word(List<String> words, int at) {
        return at < words.size() ? words.get(at) : "";
    }

    private static void span(int from, int to, String... words) {
        plain(words).forEach(word -> SPANS.put(word, new Age(1, from, to)));
    }

    private static Set<String> plain(String... words) {
        return Stream.of(words).map(Word::plain).collect(Collectors.toSet());
    }
}
