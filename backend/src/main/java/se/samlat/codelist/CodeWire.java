package se.samlat.codelist;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samlat.text.LocalizedText;
import se.samlat.web.Links;
import se.samlat.web.Meta;
import se.samlat.web.Removed;

/** The code lists on the wire. */
final class CodeWire {

    private CodeWire() {}

    /**
     * One code of a list; see {@link CodeContent} for what the fields mean.
     *
     * @param id the row's id, as the history knows it
     * @param code the code, by which it is addressed
     * @param changedAt when it last changed
     */
    record CodeDetail(
            UUID id,
            String code,
            LocalizedText name,
            @Nullable LocalizedText definition,
            @Nullable Map<String, List<String>> synonyms,
            @Nullable String broader,
            @Nullable Integer position,
            @Nullable String source,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            CodeContent.@Nullable Population population,
            @Nullable String county,
            CodeContent.@Nullable WritingDirection direction,
            @Nullable Boolean inStrategy,
            @Nullable String group,
            Instant changedAt,
            @JsonProperty("_links") CodeLinks links) {}

    /**
     * Where a code lives.
     *
     * @param self the code itself
     */
    record CodeLinks(Links.Link self) {}

    /** A page of municipalities. */
    record MunicipalityList(
            @JsonProperty("_meta") Meta meta,
            @JsonProperty("_links") Links links,
            List<CodeDetail> municipalities,
            @Nullable @JsonInclude(JsonInclude.Include.NON_NULL) List<Removed> removed) {}

    /** A page of target groups. */
    record TargetGroupList(
            @JsonProperty("_meta") Meta meta,
            @JsonProperty("_links") Links links,
            List<CodeDetail> targetGroups,
            @Nullable @JsonInclude(JsonInclude.Include.NON_NULL) List<Removed> removed) {}

    /** A page of languages. */
    record LanguageList(
            @JsonProperty("_meta") Meta meta,
            @JsonProperty("_links") Links links,
            List<CodeDetail> languages,
            @Nullable @JsonInclude(JsonInclude.Include.NON_NULL) List<Removed> removed) {}

    /** A page of concerns: what help is needed with. */
    record ConcernList(
            @JsonProperty("_meta") Meta meta,
            @JsonProperty("_links") Links links,
            List<CodeDetail> concerns,
            @Nullable @JsonInclude(JsonInclude.Include.NON_NULL) List<Removed> removed) {}

    /** A page of 4Ws activity codes. */
    record ActivityCodeList(
            @JsonProperty("_meta") Meta meta,
            @JsonProperty("_links") Links links,
            List<CodeDetail> activityCodes,
            @Nullable @JsonInclude(JsonInclude.Include.NON_NULL) List<Removed> removed) {}

    /** A page of support levels of the IASC pyramid. */
    record SupportLevelList(
            @JsonProperty("_meta") Meta meta,
            @JsonProperty("_links") Links links,
            List<CodeDetail> supportLevels,
            @Nullable @JsonInclude(JsonInclude.Include.NON_NULL) List<Removed> removed) {}

    /** A page of kinds of service. */
    record ServiceKindList(
            @JsonProperty("_meta") Meta meta,
            @JsonProperty("_links") Links links,
            List<CodeDetail> serviceKinds,
            @Nullable @JsonInclude(JsonInclude.Include.NON_NULL) List<Removed> removed) {}
}
