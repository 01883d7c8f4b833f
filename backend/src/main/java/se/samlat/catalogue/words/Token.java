package se.samlat.catalogue.words;

/**
 * A word where it stands in a text.
 *
 * @param typed the word as it stands there, composed (NFC) and in lower case
 * @param word the same word as search compares it
 */
public record Token(String typed, Word word) {}
