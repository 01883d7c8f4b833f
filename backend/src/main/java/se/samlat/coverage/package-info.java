/**
 * Coverage (stödkartan): what is registered where, for whom and at which level, and where nothing is. Counts what a search
 * would give, no more. Knows the listings through {@link se.samlat.search.Directory}.
 */
@NullMarked
package se.samlat.coverage;

import org.jspecify.annotations.NullMarked;
