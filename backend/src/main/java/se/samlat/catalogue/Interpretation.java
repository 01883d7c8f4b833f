package se.samlat.catalogue;

import java.util.Map;

/**
 * What a part of the free text was taken to mean. Listings with the code match, and listings whose text has the word.
 *
 * @param text the part as typed
 * @param filter the dimension that the code belongs to
 * @param code the code
 * @param names the code's name per language
 */
public record Interpretation(String text, Filter filter, String code, Map<String, String> names) {}
