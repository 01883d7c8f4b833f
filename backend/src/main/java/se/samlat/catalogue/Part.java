package se.samlat.catalogue;

import java.util.List;

/** A part of the free text that must be met: one word, or a phrase read as a code. */
interface Part {
    /** The part as typed. */
    String text();

    /** What it was taken to mean; empty for a plain word. */
    List<Interpretation> interpretation();

    /** What it demands. */
    Condition condition();

    /**
     * Listings by how far the best match is from a perfect one: those at place n are n steps away. A listing that
     * stands in several places counts at the first one.
     */
    List<Slots> steps();

    /** What it hit in a listing. */
    List<Term> explain(int slot);
}
