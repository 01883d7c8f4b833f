package se.samlat.catalogue.words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Cuts a typed compound into two words that are written somewhere: kvinnogrupp into kvinnor and grupp. */
public final class Splits {
    private static final int SHORTEST_HEAD = 3;
    private static final int SHORTEST_TAIL = 4;
    private static final int LONGEST = 40;
    private static final String LINKS = "soeau";

    private Splits() {}

    /**
     * The numbers of the words that can stand on each side of one cut.
     *
     * @param heads words that the compound may begin with
     * @param tails words that it may end with
     */
    public record Cut(int[] heads, int[] tails) {}

    /**
     * The cuts where both sides are written somewhere.
     *
     * @param written gives the numbers of the words whose text or stem is a given string
     */
    public static List<Cut> of(Word typed, Function<String, int[]> written) {
        var text = typed.text();
        var cuts = new ArrayList<Cut>();
        if (text.length() > LONGEST) {
            return cuts;
        }
        for (int at = SHORTEST_HEAD; at <= text.length() - SHORTEST_TAIL; at++) {
            var tails = written.apply(text.substring(at));
            if (!typed.stem().equals(text) && typed.stem().length() - at >= SHORTEST_TAIL) {
                tails = both(tails, written.apply(typed.stem().substring(at)));
            }
            if (tails.length == 0) {
                continue;
            }
            var heads = written.apply(text.substring(0, at));
            if (at > SHORTEST_HEAD && LINKS.indexOf(text.charAt(at - 1)) >= 0) {
                heads = both(heads, written.apply(SwedishStem.of(text.substring(0, at - 1))));
            }
            if (heads.length > 0) {
                cuts.add(new Cut(heads, tails));
            }
        }
        return cuts;
    }

    private static int[] both(int[] some, int[] more) {
        return IntStream.concat(IntStream.of(some), IntStream.of(more)).distinct().toArray();
    }
}
