/**
 * Offerings: the listings of what actors offer ({@code /services} on the wire; the class is not called Service, which the
 * classes of rules are). What a listing holds, what must be true of it, how fresh it is and what of it may be shown. How
 * listings are found and counted is not known here. Improvement cases, meetings and partners refer to a listing by its id
 * and must not enter.
 */
@NullMarked
package se.samlat.offering;

import org.jspecify.annotations.NullMarked;
