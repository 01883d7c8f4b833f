/**
 * Search: how listings are found. Holds the register in memory, up to date with every change, reads questions, lets the
 * catalogue choose, and puts the answers together from rows that the listings' room has made fit to be shown. What a
 * listing is and what of it may be told is decided there, never here; whoever counts listings may enter, by {@link
 * se.samlat.search.Directory}.
 */
@NullMarked
package se.samlat.search;

import org.jspecify.annotations.NullMarked;
