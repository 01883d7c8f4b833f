package se.samlat.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Where a list goes on (names: IANA link relations).
 *
 * @param self this page
 * @param first first page
 * @param prev page before; absent on the first
 * @param next page after; absent on the last
 * @param last last page
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Links(
        Link self, @Nullable Link first, @Nullable Link prev, @Nullable Link next, @Nullable Link last) {

    /**
     * An absolute address.
     *
     * @param href the address
     */
    public record Link(@Schema(format = "uri") String href) {}
}
