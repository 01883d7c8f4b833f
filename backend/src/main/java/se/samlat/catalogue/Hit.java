package se.samlat.catalogue;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * One listing of an answer, and why it stands there.
 *
 * @param id the listing
 * @param notStated the filters (also those read from the text) that it does not state; empty for a sure hit
 * @param terms what each word of the text hit
 * @param via umbrella groups through which it matched a target group that it does not name itself
 */
public record Hit(UUID id, Set<Filter> notStated, List<Term> terms, List<String> via) {}
