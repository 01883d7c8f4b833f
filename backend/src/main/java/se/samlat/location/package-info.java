/**
 * Locations: where support is given, and how much of the address may be told. Knows the code lists only.
 */
@NullMarked
package se.samlat.location;

import org.jspecify.annotations.NullMarked;
