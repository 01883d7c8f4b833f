package se.samlat.coverage;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samlat.catalogue.Coverage;
import se.samlat.catalogue.Filter;
import se.samlat.catalogue.Query;
import se.samlat.codelist.CodeList;
import se.samlat.coverage.CoverageWire.CellLinks;
import se.samlat.coverage.CoverageWire.CoverageCell;
import se.samlat.coverage.CoverageWire.CoverageCode;
import se.samlat.coverage.CoverageWire.CoverageLinks;
import se.samlat.coverage.CoverageWire.CoverageMatrix;
import se.samlat.coverage.CoverageWire.CoverageMeta;
import se.samlat.coverage.CoverageWire.CoverageMunicipality;
import se.samlat.coverage.CoverageWire.CoverageState;
import se.samlat.coverage.CoverageWire.CoverageTally;
import se.samlat.entry.Today;
import se.samlat.offering.Names;
import se.samlat.web.Addresses;
import se.samlat.web.Language;
import se.samlat.web.Links;

/** Puts the counts of the catalogue into words, names and links. */
@Singleton
class CoverageView {

    private final Addresses addresses;
    private final Today today;

    CoverageView(Addresses addresses, Today today) {
        this.addresses = addresses;
        this.today = today;
    }

    CoverageMatrix matrix(Coverage coverage, CoverageRequest request, Names names, Language language) {
        return new CoverageMatrix(
                new CoverageMeta(
                        today.date(), language.text("coverage.note"), coverage.municipalityNotStated()),
                new CoverageLinks(addresses.at(CoverageResource.PATH, request.given(), null)),
                coverage.cells().stream().map(cell -> cell(cell, names, language)).toList(),
                coverage.municipalities().stream()
                        .map(sum -> new CoverageMunicipality(
                                code(CodeList.MUNICIPALITY, sum.municipality(), names),
                                sum.total(),
                                sum.supportLevelNotStated(),
                                sum.targetGroupNotStated(),
                                sum.eitherNotStated()))
                        .toList());
    }

    private CoverageCell cell(Coverage.Cell cell, Names names, Language language) {
        return new CoverageCell(
                code(CodeList.MUNICIPALITY, cell.municipality(), names),
                code(CodeList.SUPPORT_LEVEL, cell.supportLevel(), names),
                code(CodeList.TARGET_GROUP, cell.targetGroup(), names),
                cell.ageBand(),
                CoverageState.valueOf(cell.state().name()),
                sentence(cell, names, language),
                tally(cell.targeted()),
                tally(cell.general()),
                cell.languages(),
                cell.languagesNotStated(),
                new CellLinks(search(cell.targetedQuery()), search(cell.generalQuery())));
    }

    /** Says what is registered, never that a municipality lacks support (product: hard rules). */
    private static String sentence(Coverage.Cell cell, Names names, Language language) {
        String key = "coverage." + cell.state().code() + (cell.ageBand() == null ? "" : ".age");
        return language.text(
                key,
                cell.supportLevel(),
                names.label(CodeList.TARGET_GROUP, cell.targetGroup()).in(language.tag()).toLowerCase(java.util.Locale.ROOT),
                names.label(CodeList.MUNICIPALITY, cell.municipality()).in(language.tag()),
                cell.ageBand() == null
                        ? ""
                        : language.text("value.age." + cell.ageBand()).toLowerCase(java.util.Locale.ROOT),
                cell.targeted().total() + cell.general().total());
    }

    private static CoverageTally tally(Coverage.Tally tally) {
        Map<String, Integer> notStated = new LinkedHashMap<>();
        tally.notStated().forEach((filter, count) -> notStated.put(filter.parameter(), count));
        return new CoverageTally(
                tally.total(),
                tally.confirmed(),
                tally.unconfirmed(),
                tally.outdated(),
                tally.countyWide(),
                notStated);
    }

    private Links.Link search(Query query) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (Filter filter : Filter.values()) {
            if (!query.chosen(filter).isEmpty()) {
                parameters.put(filter.parameter(), List.copyOf(query.chosen(filter)));
            }
        }
        return addresses.at("services", parameters, null);
    }

    private static CoverageCode code(CodeList list, @Nullable String code, Names names) {
        String known = code == null ? "" : code;
        return new CoverageCode(known, names.label(list, known));
    }
}
