package se.samlat.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The one shape of every error (RFC 9457).
 *
 * @param type address of the page that explains this kind of error
 * @param title the kind of error in words
 * @param status HTTP status
 * @param detail what happened and what to do
 * @param instance path of the request, without its query
 * @param errors what is wrong with which field
 */
@Schema(description = "Fel enligt RFC 9457. – An error as RFC 9457 describes it.")
public record Problem(
        @Schema(format = "uri") String type,
        String title,
        Integer status,
        String detail,
        String instance,
        List<FieldError> errors) {

    /** Media type of every error. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /**
     * What is wrong with one field or parameter.
     *
     * @param pointer JSON pointer of the field, or {@code ?name} for a query parameter
     * @param detail what is wrong and the cure
     */
    public record FieldError(String pointer, String detail) {}

    /** A problem in the language; the general detail where no exact one is given. */
    static Problem of(
            ProblemType type, Language language, String base, @Nullable String detail, String path, List<FieldError> errors) {
        return new Problem(
                base + "/problems/" + type.slug(),
                language.text(type.titleKey()),
                type.status(),
                detail == null ? language.text(type.detailKey()) : detail,
                path,
                errors);
    }
}
