/**
 * What visitors send in without an account, and what becomes of it: reports of errors in a listing, answered by those who keep it
 * true; tips and registrations, handled by coordinators. Nothing about whoever sent it may enter here (decisions/0065).
 */
@NullMarked
package se.samlat.submission;

import org.jspecify.annotations.NullMarked;
