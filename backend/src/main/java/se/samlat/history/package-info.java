/** The append-only history of everything registered: who changed what, when and why. Features write to it; it knows none. */
@NullMarked
package se.samlat.history;

import org.jspecify.annotations.NullMarked;
