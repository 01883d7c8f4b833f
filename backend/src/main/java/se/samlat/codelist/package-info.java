/**
 * The code lists: municipalities, target groups, languages, concerns, activity codes, support levels and service kinds.
 * Seven lists, one shape: data that an import brings, never code. No feature that uses the lists may be known here.
 */
@NullMarked
package se.samlat.codelist;

import org.jspecify.annotations.NullMarked;
