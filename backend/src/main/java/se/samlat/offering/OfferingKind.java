package se.samlat.offering;

import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samlat.codelist.CodeList;
import se.samlat.entry.Entry;
import se.samlat.entry.EntryKind;
import se.samlat.entry.Findings;
import se.samlat.offering.OfferingContent.Classification;
import se.samlat.offering.OfferingContent.Hours;
import se.samlat.offering.OfferingContent.Place;
import se.samlat.offering.OfferingContent.TargetGroup;
import se.samlat.offering.OfferingContent.Times;

/** What must be true of a listing. */
@Singleton
class OfferingKind implements EntryKind<OfferingContent> {

    @Override
    public String type() {
        return "service";
    }

    @Override
    public String table() {
        return "service";
    }

    @Override
    public Class<OfferingContent> content() {
        return OfferingContent.class;
    }

    @Override
    public Class<? extends Entry> entity() {
        return Offering.class;
    }

    @Override
    public Entry create() {
        return new Offering();
    }

    @Override
    public int rank() {
        return 3;
    }

    @Override
    public void check(OfferingContent content, Findings findings) {
        findings.reference("/content/provider", "actor", content.provider());
        findings.references("/content/partners", "actor", content.partners());
        findings.code("/content/kind", CodeList.SERVICE_KIND.type(), content.kind());
        classifications("/content/concerns", CodeList.CONCERN, content.concerns(), findings);
        classifications("/content/activityCodes", CodeList.ACTIVITY_CODE, content.activityCodes(), findings);
        Classification level = content.supportLevel();
        findings.code(
                "/content/supportLevel/code", CodeList.SUPPORT_LEVEL.type(), level == null ? null : level.code());
        groups(content.targetGroups(), findings);
        findings.ordered("/content/ageMax", content.ageMin(), content.ageMax());
        findings.codes("/content/municipalities", CodeList.MUNICIPALITY.type(), content.municipalities());
        if (content.languages() != null) {
            findings.codes("/content/languages/delivery", CodeList.LANGUAGE.type(), content.languages().delivery());
        }
        hours("/content/when", content.when(), findings);
        List<Place> places = content.places() == null ? List.of() : content.places();
        for (int i = 0; i < places.size(); i++) {
            String at = "/content/places/" + i;
            findings.reference(at + "/location", "location", places.get(i).location());
            findings.codes(at + "/languages", CodeList.LANGUAGE.type(), places.get(i).languages());
            hours(at + "/when", places.get(i).when(), findings);
        }
        findings.ordered("/content/validTo", content.validFrom(), content.validTo());
        findings.references("/content/rights", "right", content.rights());
        findings.references("/content/knowledgeResources", "knowledge-resource", content.knowledgeResources());
        PlaceInText.check(content, findings);
    }

    private static void classifications(
            String pointer, CodeList list, @Nullable List<Classification> classifications, Findings findings) {
        if (classifications != null) {
            for (int i = 0; i < classifications.size(); i++) {
                findings.code(pointer + "/" + i + "/code", list.type(), classifications.get(i).code());
            }
            if (classifications.stream().map(Classification::code).distinct().count() < classifications.size()) {
                findings.add(pointer, "rule.doubled");
            }
        }
    }

    private static void groups(@Nullable List<TargetGroup> groups, Findings findings) {
        if (groups != null) {
            for (int i = 0; i < groups.size(); i++) {
                findings.code(
                        "/content/targetGroups/" + i + "/code",
                        CodeList.TARGET_GROUP.type(),
                        groups.get(i).code());
            }
            if (groups.stream().map(TargetGroup::code).distinct().count() < groups.size()) {
                findings.add("/content/targetGroups", "rule.doubled");
            }
        }
    }

    private static void hours(String pointer, @Nullable Times times, Findings findings) {
        List<Hours> rows = times == null || times.rows() == null ? List.of() : times.rows();
        for (int i = 0; i < rows.size(); i++) {
            String at = pointer + "/rows/" + i;
            findings.ordered(at + "/closes", rows.get(i).opens(), rows.get(i).closes());
            findings.ordered(at + "/validTo", rows.get(i).validFrom(), rows.get(i).validTo());
        }
    }
}
