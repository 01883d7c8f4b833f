package se.samlat.catalogue;

/**
 * One value of a filter, with what choosing it gives.
 *
 * @param code the value
 * @param count total of the same search with this value added to those chosen in the filter; for a chosen value, the
 *     total of the answer itself
 * @param own total of the same search with only this value chosen in the filter
 * @param chosen whether the search has chosen it
 */
public record FacetValue(String code, int count, int own, boolean chosen) {}
