package se.samlat.entry;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Where a statement comes from: a web page, or a document by its title.
 *
 * @param url address of the page
 * @param title title of the document or page
 */
public record Source(
        @Nullable @Size(max = 500) String url,
        @Nullable @Size(max = 300) String title) {}
