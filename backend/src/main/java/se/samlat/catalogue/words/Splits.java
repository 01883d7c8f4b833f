package se.samlat.catalogue.words;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a typed compound into two words that are written somewhere: kvinnogrupp into kvinnor and grupp. Gathers first
 * which written words can be its beginning and its end, then puts together those that meet.
 */
public final class Splits {
    private static final int SHORTEST_HEAD = 3;
    private static final int SHORTEST_TAIL = 4;
    private static final int LONGEST = 40;
    private static final String LINKS = "soeau";

    /** The words that can stand on each side of one cut. */
    public record Cut(List<Integer> heads, List<Integer> tails) {}

    private final Word typed;
    private final boolean possible;
    private final List<List<Integer>> headsUntil = new ArrayList<>();
    private final List<List<Integer>> tailsFrom = new ArrayList<>();

    /** Starts gathering for a typed word. */
    public Splits(Word typed) {
        this.typed = typed;
        int length = typed.text().length();
        this.possible = length >= SHORTEST_HEAD + SHORTEST_TAIL && length <= LONGEST;
        for (int at = 0; possible && at <= length; at++) {
            headsUntil.add(new ArrayList<>());
            tailsFrom.add(new ArrayList<>());
        }
    }

    /** Looks at one written word, known to the caller by a number. */
    public void look(Word written, int number) {
        if (!possible || written.stem().length() < SHORTEST_HEAD || written.stem().length() >= typed.text().length()) {
            return;
        }
        if (typed.text().startsWith(written.stem())) {
            headsUntil.get(written.stem().length()).add(number);
            if (!written.text().equals(written.stem()) && typed.text().startsWith(written.text())) {
                headsUntil.get(written.text().length()).add(number);
            }
        }
        if (written.stem().length() >= SHORTEST_TAIL) {
            if (typed.stem().endsWith(written.stem())) {
                tailsFrom.get(typed.stem().length() - written.stem().length()).add(number);
            } else if (typed.text().endsWith(written.text())) {
                tailsFrom.get(typed.text().length() - written.text().length()).add(number);
            }
        }
    }

    /** The cuts where both sides are written somewhere. */
    public List<Cut> cuts() {
        var cuts = new ArrayList<Cut>();
        for (int from = SHORTEST_HEAD; from < tailsFrom.size(); from++) {
            if (tailsFrom.get(from).isEmpty()) {
                continue;
            }
            var heads = new ArrayList<>(headsUntil.get(from));
            if (LINKS.indexOf(typed.text().charAt(from - 1)) >= 0) {
                heads.addAll(headsUntil.get(from - 1));
            }
            if (!heads.isEmpty()) {
                cuts.add(new Cut(heads, tailsFrom.get(from)));
            }
        }
        return cuts;
    }
}
