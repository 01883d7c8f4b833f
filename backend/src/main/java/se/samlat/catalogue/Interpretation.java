package se.samlat.catalogue;

/**
 * What a part of the free text was taken to mean. Listings with the code match, and listings whose text has the word.
 *
 * @param text the part as typed
 * @param filter the dimension that the code belongs to
 * @param code the code, or the years of an age
 */
public record Interpretation(String text, Filter filter, String code) {}
