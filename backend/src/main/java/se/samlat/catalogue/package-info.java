/**
 * The catalogue: an immutable picture, held in memory, of every published listing as search sees it. It answers
 * search, filters, counts per filter value, counts of what is not stated, the reading of free text, what dropping a
 * condition would give, and coverage, all from the same sets so that the numbers agree with each other.
 *
 * <p>Plain Java: nothing here may know HTTP, JSON, Hibernate or SQL, and nothing may be given to it that may not be
 * shown publicly. The text of a query is used and forgotten: it is never logged, cached or put in an exception.
 */
@NullMarked
package se.samlat.catalogue;

import org.jspecify.annotations.NullMarked;
