package se.samlat.round;

import java.util.List;
import se.samlat.catalogue.Coverage;

/**
 * A cell of the coverage as it was when a round was closed.
 *
 * @param services what the search gave there, targeted and general
 * @param confirmed how many of them had been confirmed at some time
 */
record KeptCell(String municipality, String supportLevel, String targetGroup, int services, int confirmed) {

    static List<KeptCell> of(Coverage coverage) {
        return coverage.cells().stream()
                .map(cell -> new KeptCell(
                        cell.municipality(),
                        cell.supportLevel(),
                        cell.targetGroup(),
                        cell.targeted().total() + cell.general().total(),
                        cell.targeted().confirmed() + cell.general().confirmed()))
                .toList();
    }
}
