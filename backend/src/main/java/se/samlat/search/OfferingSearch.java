package se.samlat.search;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samlat.catalogue.AgeBand;
import se.samlat.catalogue.Answer;
import se.samlat.catalogue.FacetValue;
import se.samlat.catalogue.Filter;
import se.samlat.catalogue.Hit;
import se.samlat.catalogue.Query;
import se.samlat.catalogue.Term;
import se.samlat.codelist.CodeList;
import se.samlat.offering.Names;
import se.samlat.offering.OfferingRepository;
import se.samlat.offering.OfferingResource;
import se.samlat.offering.OfferingView;
import se.samlat.offering.OfferingWire.CodeRef;
import se.samlat.offering.OfferingWire.Match;
import se.samlat.offering.OfferingWire.MatchedTerm;
import se.samlat.offering.Wire;
import se.samlat.search.SearchWire.Facet;
import se.samlat.search.SearchWire.InterpretedText;
import se.samlat.search.SearchWire.RelaxedCondition;
import se.samlat.search.SearchWire.SearchMeta;
import se.samlat.text.LocalizedText;
import se.samlat.web.Addresses;
import se.samlat.web.Language;
import se.samlat.web.Links;
import se.samlat.web.Meta;
import se.samlat.web.Removed;

/** Answers searches: the catalogue chooses, the database gives those of the chosen that no
 * answer has shown yet, the view shows what may be shown. */
@Singleton
class OfferingSearch {

    private final Directory directory;
    private final OfferingRepository repository;
    private final OfferingView view;
    private final AnswerWriter writer;
    private final Addresses addresses;

    OfferingSearch(
            Directory directory,
            OfferingRepository repository,
            OfferingView view,
            AnswerWriter writer,
            Addresses addresses) {
        this.directory = directory;
        this.repository = repository;
        this.view = view;
        this.writer = writer;
        this.addresses = addresses;
    }

    /** A search by query parameters; its links repeat them. */
    byte[] byParameters(ServiceQuery parameters, Language language) {
        Directory.Searchable searchable = directory.searchable();
        Query query = Questions.of(parameters, searchable.names());
        return answer(
                searchable,
                query,
                language,
                meta -> addresses.page(OfferingResource.PATH, parameters.query(), meta));
    }

    /** A search by body; its links repeat nothing. */
    byte[] byBody(ServiceSearch body, Language language) {
        Directory.Searchable searchable = directory.searchable();
        Query query = Questions.of(body, searchable.names());
        Links.Link self = addresses.link(OfferingResource.PATH + "/searches");
        return answer(searchable, query, language, meta -> new Links(self, null, null, null, null));
    }

    private byte[] answer(
            Directory.Searchable searchable,
            Query query,
            Language language,
            java.util.function.Function<Meta, Links> links) {
        Answer answer = searchable.catalogue().search(query);
        List<UUID> ids = answer.hits().stream().map(Hit::id).toList();
        Map<UUID, byte[]> rendered =
                searchable.rendered().of(ids, language, missing -> render(missing, searchable, language));
        List<AnswerWriter.Row> rows = answer.hits().stream()
                .filter(hit -> rendered.containsKey(hit.id()))
                .map(hit -> new AnswerWriter.Row(rendered.get(hit.id()), match(hit, searchable.names())))
                .toList();
        Meta meta = Meta.of(query.page(), query.limit(), answer.totalItems());
        return writer.answer(
                meta(meta, answer, searchable.names()),
                links.apply(meta),
                rows,
                query.facets() ? facets(answer, searchable.names()) : null,
                query.changedSince() == null ? null : Removed.of(repository.removedSince(query.changedSince())));
    }

    private Map<UUID, byte[]> render(List<UUID> ids, Directory.Searchable searchable, Language language) {
        Map<UUID, byte[]> rows = new HashMap<>();
        repository
                .findAll(ids)
                .forEach(row -> rows.put(
                        row.entry().id(), writer.row(view.summary(row, searchable.names(), language))));
        return rows;
    }

    /** Why a hit stands in an answer. */
    private static Match match(Hit hit, Names names) {
        return new Match(
                hit.terms().stream()
                        .map(term -> new MatchedTerm(
                                term.term(), matched(term, names), term.field(), term.language(), Wire.code(term.how())))
                        .toList(),
                hit.via().stream()
                        .map(code -> new CodeRef(code, names.label(CodeList.TARGET_GROUP, code)))
                        .toList(),
                hit.notStated().stream().map(Filter::parameter).sorted().toList());
    }

    /** The catalogue does not know what ages are called. */
    private static String matched(Term term, Names names) {
        return term.language() == null && term.field().equals(Filter.AGE.parameter())
                ? name(Filter.AGE, term.matched(), names).sv()
                : term.matched();
    }

    private static SearchMeta meta(Meta meta, Answer answer, Names names) {
        Map<String, Integer> notStated = new LinkedHashMap<>();
        answer.notStatedItems().forEach((filter, count) -> notStated.put(filter.parameter(), count));
        return new SearchMeta(
                meta.page(),
                meta.limit(),
                meta.totalItems(),
                meta.totalPages(),
                answer.outdatedItems(),
                notStated,
                answer.notStatedTotal(),
                answer.interpretation().stream()
                        .map(part -> new InterpretedText(
                                part.text(), part.filter().parameter(), part.code(), name(part.filter(), part.code(), names)))
                        .toList(),
                answer.relaxations().stream()
                        .map(relaxation -> new RelaxedCondition(
                                relaxation.filter() == null
                                        ? null
                                        : relaxation.filter().parameter(),
                                List.copyOf(relaxation.values()),
                                relaxation.text(),
                                relaxation.q(),
                                relaxation.totalItems()))
                        .toList());
    }

    private static Map<String, List<Facet>> facets(Answer answer, Names names) {
        Map<String, List<Facet>> facets = new LinkedHashMap<>();
        answer.facets().forEach((filter, values) -> facets.put(
                filter.parameter(),
                values.stream().map(value -> facet(filter, value, names)).toList()));
        return facets;
    }

    private static Facet facet(Filter filter, FacetValue value, Names names) {
        return new Facet(value.code(), name(filter, value.code(), names), value.count(), value.own(), value.chosen());
    }

    private static LocalizedText name(Filter filter, String code, Names names) {
        @Nullable CodeList list =
                switch (filter) {
                    case MUNICIPALITY -> CodeList.MUNICIPALITY;
                    case TARGET_GROUP -> CodeList.TARGET_GROUP;
                    case SUPPORT_LEVEL -> CodeList.SUPPORT_LEVEL;
                    case ACTIVITY_CODE -> CodeList.ACTIVITY_CODE;
                    case KIND -> CodeList.SERVICE_KIND;
                    case LANGUAGE -> CodeList.LANGUAGE;
                    case CONCERN -> CodeList.CONCERN;
                    case AGE, ACCESS, COST, ACTOR, AUDIENCE, FRESHNESS -> null;
                };
        if (list != null) {
            return names.label(list, code);
        }
        if (filter == Filter.ACTOR) {
            var actor = names.actors().get(UUID.fromString(code));
            return actor == null ? LocalizedText.swedish("–") : actor.name();
        }
        if (filter == Filter.AGE && AgeBand.of(code).isEmpty()) {
            int years = Integer.parseInt(code);
            return new LocalizedText(Map.of(
                    "sv", Language.SV.text("value.age.years", years), "en", Language.EN.text("value.age.years", years)));
        }
        String key = "value." + filter.parameter() + "." + code;
        return new LocalizedText(Map.of("sv", Language.SV.text(key), "en", Language.EN.text(key)));
    }
}
