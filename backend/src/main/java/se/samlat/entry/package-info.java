/**
 * What everything registered has in common: identity, version, state, origin and a content record, how it is read and
 * how it is written. Features add their content and their rules; no feature may be known here.
 */
@NullMarked
package se.samlat.entry;

import org.jspecify.annotations.NullMarked;
