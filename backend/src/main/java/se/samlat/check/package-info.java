/**
 * What must be true of content before it is stored, whoever brings it. Knows every kind that can be registered through
 * {@link se.samlat.entry.EntryKind} and no feature by name.
 */
@NullMarked
package se.samlat.check;

import org.jspecify.annotations.NullMarked;
