/**
 * Actors: the organisations, and their units, that offer support or take part in the work. Knows the code lists; services,
 * meetings and cases that refer to an actor must not enter.
 */
@NullMarked
package se.samlat.actor;

import org.jspecify.annotations.NullMarked;
