package se.samlat.guidance;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samlat.text.LocalizedText;
import se.samlat.web.Links;
import se.samlat.web.Meta;
import se.samlat.web.Removed;

/** Knowledge resources on the wire; {@link KnowledgeResourceContent} says what the fields mean. */
final class KnowledgeResourceWire {

    private KnowledgeResourceWire() {}

    /** One of them. */
    record KnowledgeResourceDetail(
            UUID id,
            LocalizedText title,
            @Nullable String publisher,
            @Nullable String url,
            @Nullable String kind,
            @Nullable LocalizedText note,
            Instant changedAt,
            @JsonProperty("_links") KnowledgeResourceLinks links) {}

    /**
     * Where it lives.
     *
     * @param self itself
     */
    record KnowledgeResourceLinks(Links.Link self) {}

    /** A page of them. */
    record KnowledgeResourceList(
            @JsonProperty("_meta") Meta meta,
            @JsonProperty("_links") Links links,
            List<KnowledgeResourceDetail> knowledgeResources,
            @Nullable @JsonInclude(JsonInclude.Include.NON_NULL) List<Removed> removed) {}
}
