/**
 * What the catalogue knows of words: cutting text into words, Swedish inflection, typing errors, words inside longer
 * words, and words that say nothing. Knows no listings, codes or queries.
 */
@NullMarked
package se.samlat.catalogue.words;

import org.jspecify.annotations.NullMarked;
