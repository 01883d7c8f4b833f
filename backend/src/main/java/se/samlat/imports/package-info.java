/**
 * The way content comes in: one format, one code path, whether over HTTP, by command or at the first start. Knows every
 * kind that can be registered through {@link se.samlat.entry.EntryKind} and no feature by name.
 */
@NullMarked
package se.samlat.imports;

import org.jspecify.annotations.NullMarked;
