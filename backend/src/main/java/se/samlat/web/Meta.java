package se.samlat.web;


/**
 * What a list says of itself.
 *
 * @param page this page, counted from 1
 * @param limit most rows of a page
 * @param totalItems rows in all
 * @param totalPages pages in all; 0 for an empty list
 */
public record Meta(
        Integer page, Integer limit, Integer totalItems, Integer totalPages) {

    /** The numbers of a page. */
    public static Meta of(int page, int limit, int totalItems) {
        return new Meta(page, limit, totalItems, pages(totalItems, limit));
    }

    /** How many pages the rows fill. */
    public static int pages(int totalItems, int limit) {
        return (totalItems + limit - 1) / limit;
    }
}
