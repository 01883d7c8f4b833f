package se.samlat.catalogue;

import org.jspecify.annotations.Nullable;
import se.samlat.catalogue.words.How;

/**
 * Why one word of the text hit a listing.
 *
 * @param term the word or phrase as typed
 * @param matched the word in the listing, the Swedish name of the code, or the code of an age
 * @param field where it stands: the name of a {@link FieldName} or the parameter of a {@link Filter}
 * @param language language of the text hit, or null for a code
 * @param how how the two belong together
 */
public record Term(String term, String matched, String field, @Nullable String language, How how) {}
