package se.samlat.catalogue;

/**
 * One text of a listing in one language. Only text that may be shown publicly.
 *
 * @param name where it stands
 * @param language language tag of the text, for instance "sv"
 * @param text the text itself; it is cut into words and not kept
 */
public record Field(FieldName name, String language, String text) {}
