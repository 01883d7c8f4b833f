package se.samlat.guidance;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import se.samlat.text.LocalizedText;

/**
 * Something to read or use in the work: a report, a routine, a web guide.
 *
 * @param title what it is called
 * @param publisher who stands behind it
 * @param url where it is
 * @param kind what sort of thing it is, in one word
 * @param note remark
 */
public record KnowledgeResourceContent(
        @NotNull LocalizedText title,
        @Nullable @Size(max = 200) String publisher,
        @Nullable @Size(max = 500) String url,
        @Nullable @Size(max = 60) String kind,
        @Nullable LocalizedText note) {}
