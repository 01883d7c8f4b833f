/**
 * Texts and values that stand on their own: texts in several languages, numbers with check digits, the guard against
 * personal data. Pure Java: nothing of the web, the database or a feature may enter.
 */
@NullMarked
package se.samlat.text;

import org.jspecify.annotations.NullMarked;
