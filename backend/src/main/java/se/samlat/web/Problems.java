package se.samlat.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.inject.Singleton;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Makes problem documents, for the resources and for the edge before them. */
@Singleton
public class Problems {

    private final String base;
    private final ObjectMapper json;

    Problems(@ConfigProperty(name = "samlat.api-url") String base, ObjectMapper json) {
        this.base = base;
        this.json = json;
    }

    /** A problem with faults that name fields or parameters. */
    public Problem of(ProblemType type, Language language, String path, List<Failure.Fault> faults) {
        List<Problem.FieldError> errors = faults.stream()
                .map(fault -> new Problem.FieldError(
                        shown(fault.pointer()), shown(language.text(fault.key(), fault.arguments().toArray()))))
                .toList();
        @Nullable String detail = errors.isEmpty() ? null : errors.getFirst().detail();
        return Problem.of(type, language, base, detail, path, errors);
    }

    /** What a caller wrote, as a problem repeats it: without what cannot be written as JSON in UTF-8 or be shown. */
    private static String shown(String text) {
        return text.codePoints()
                .map(c -> Character.isISOControl(c) || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE
                        ? '\uFFFD'
                        : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The bytes of a problem without fields. */
    byte[] bytes(ProblemType type, Language language, String path) {
        try {
            return json.writeValueAsBytes(of(type, language, path, List.of()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a problem cannot be written", e);
        }
    }
}
