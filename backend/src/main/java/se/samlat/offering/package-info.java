/**
 * Offerings: the listings of what actors offer ({@code /services} on the wire; the class is not called Service, which the
 * classes of rules are). What a listing holds, how fresh it is, what of it may be shown, how it is found and where support
 * is missing. Improvement cases, meetings and partners refer to a listing by its id and must not enter.
 */
@NullMarked
package se.samlat.offering;

import org.jspecify.annotations.NullMarked;
