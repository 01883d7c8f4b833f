package se.samlat.catalogue;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * One listing of an answer, and why it stands there.
 *
 * @param id the listing
 * @param countyWide whether it serves every municipality of a county
 * @param notStated the filters (also those read from the text) that it does not state; empty for a sure hit
 * @param terms what each word of the text hit
 * @param via umbrella groups through which it matched a target group that it does not name itself
 * @param score how far the text match is from the best possible one: 0 is best, only comparable within an answer
 */
public record Hit(UUID id, boolean countyWide, Set<Filter> notStated, List<Term> terms, List<String> via, int score) {}
