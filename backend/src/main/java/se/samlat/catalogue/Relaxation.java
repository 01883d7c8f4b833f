package se.samlat.catalogue;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One condition that could be dropped, and how many listings the search would then give.
 *
 * @param filter the filter to drop, or the dimension that a part of the text was read as; null for plain words
 * @param values the values chosen in the filter, or the codes that the text was read as; empty for plain words
 * @param text the part of the free text that is dropped, as typed; null when a filter is dropped
 * @param q the free text that remains; null when none does
 * @param totalItems what the search gives without the condition; always more than with it
 */
public record Relaxation(
        @Nullable Filter filter, Set<String> values, @Nullable String text, @Nullable String q, int totalItems) {}
