/**
 * Brings Halland's public content into the import format, and holds the committed result against its sources.
 * The mapper lives with the tests because it is a tool of the content, not of the product: nothing here reaches the
 * packaged API. What the product needs to know about content must not enter here; it reads only the finished records.
 */
@NullMarked
package se.samlat.content;

import org.jspecify.annotations.NullMarked;
