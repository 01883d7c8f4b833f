package se.samlat.actor;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samlat.entry.Source;
import se.samlat.text.LocalizedText;
import se.samlat.web.Links;
import se.samlat.web.Meta;
import se.samlat.web.Removed;

/** Actors on the wire; {@link ActorContent} says what the fields mean. */
final class ActorWire {

    private ActorWire() {}

    /** One of them. */
    record ActorDetail(
            UUID id,
            LocalizedText name,
            ActorContent.ActorType kind,
            @Nullable Boolean principal,
            @Nullable UUID parent,
            @Nullable String organisationNumber,
            @Nullable List<String> municipalities,
            @Nullable String url,
            @Nullable String phone,
            @Nullable String email,
            @Nullable LocalizedText description,
            @Nullable String responsibleRole,
            @Nullable Boolean namedInStrategy,
            @Nullable List<Source> sources,
            @Nullable Integer sourceAsOf,
            @Nullable LocalizedText sourceNote,
            @Nullable String license,
            Instant changedAt,
            @JsonProperty("_links") ActorLinks links) {}

    /**
     * Where it lives.
     *
     * @param self itself
     */
    record ActorLinks(Links.Link self) {}

    /** A page of them. */
    record ActorList(
            @JsonProperty("_meta") Meta meta,
            @JsonProperty("_links") Links links,
            List<ActorDetail> actors,
            @Nullable @JsonInclude(JsonInclude.Include.NON_NULL) List<Removed> removed) {}
}
