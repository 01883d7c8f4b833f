/** Update rounds: asking every actor, about twice a year, to go through what it has listed. */
@NullMarked
package se.samlat.round;

import org.jspecify.annotations.NullMarked;
