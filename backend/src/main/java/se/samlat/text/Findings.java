package se.samlat.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What the scanners have found so far. Where two findings meet, the one that was noted first stands. */
final class Findings {

    /** More than anyone can act on; keeps the answer to a hostile text small. */
    static final int MOST = 100;

    private final List<PersonalDataFinding> noted = new ArrayList<>();

    boolean full() {
        return noted.size() >= MOST;
    }

    void note(PersonalDataFinding finding) {
        if (!full() && noted.stream().noneMatch(finding::overlaps)) {
            noted.add(finding);
        }
    }

    List<PersonalDataFinding> inOrder() {
        return noted.stream()
                .sorted(Comparator.comparingInt(PersonalDataFinding::start))
                .toList();
    }
}
