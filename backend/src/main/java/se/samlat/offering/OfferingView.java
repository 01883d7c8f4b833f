package se.samlat.offering;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samlat.actor.ActorContent;
import se.samlat.codelist.CodeList;
import se.samlat.entry.Today;
import se.samlat.location.LocationContent;
import se.samlat.location.PublicLocation;
import se.samlat.offering.OfferingContent.Classification;
import se.samlat.offering.OfferingContent.Place;
import se.samlat.offering.OfferingContent.TargetGroup;
import se.samlat.offering.OfferingWire.ActorRef;
import se.samlat.offering.OfferingWire.ClassificationRef;
import se.samlat.offering.OfferingWire.CodeRef;
import se.samlat.offering.OfferingWire.LanguagesRef;
import se.samlat.offering.OfferingWire.PlaceRef;
import se.samlat.offering.OfferingWire.ServiceDetail;
import se.samlat.offering.OfferingWire.ServiceLinks;
import se.samlat.offering.OfferingWire.ServiceSummary;
import se.samlat.offering.OfferingWire.TargetGroupRef;
import se.samlat.text.LocalizedText;
import se.samlat.web.Addresses;
import se.samlat.web.Language;

/** Makes what everyone may see out of a listing: names for codes, grades for dates, and no more of a place than allowed. */
@Singleton
public class OfferingView {

    private final Addresses addresses;
    private final Today today;

    OfferingView(Addresses addresses, Today today) {
        this.addresses = addresses;
        this.today = today;
    }

    /** The listing as a row of an answer. */
    public ServiceSummary summary(OfferingRow row, Names names, Language language) {
        OfferingContent content = row.content();
        boolean withheld = content.withholdsPlace();
        UUID id = row.entry().id();
        return new ServiceSummary(
                id,
                content.name(),
                content.summary(),
                content.description(),
                actor(content.provider(), names),
                code(CodeList.SERVICE_KIND, content.kind(), names),
                content.audience(),
                groups(content.targetGroups(), names),
                content.ageMin(),
                content.ageMax(),
                codes(CodeList.MUNICIPALITY, content.municipalities(), names),
                names.countyWide(content.municipalities()),
                content.supportLevel() == null
                        ? null
                        : classification(CodeList.SUPPORT_LEVEL, content.supportLevel(), names),
                classifications(CodeList.ACTIVITY_CODE, content.activityCodes(), names),
                classifications(CodeList.CONCERN, content.concerns(), names),
                languages(content, names),
                content.access(),
                content.cost(),
                content.papersAsked(),
                withheld,
                withheld ? language.text("place.withheld") : null,
                withheld ? null : content.placeText(),
                withheld ? null : content.when(),
                content.contact(),
                Freshness.of(row, names.round(), today.date(), today.zone(), language),
                NotStated.of(content),
                null,
                row.entry().changedAt(),
                new ServiceLinks(
                        addresses.link(OfferingResource.PATH + "/" + id),
                        addresses.link("actors/" + content.provider())));
    }

    /** Everything that may be told of the listing. */
    ServiceDetail detail(OfferingRow row, Names names, Language language) {
        OfferingContent content = row.content();
        return new ServiceDetail(
                summary(row, names, language),
                content.partners() == null
                        ? null
                        : content.partners().stream().map(id -> actor(id, names)).toList(),
                content.childcare(),
                content.womenOnly(),
                content.travelHelp(),
                content.faithNeutral(),
                content.earlySupport(),
                content.participantsShaped(),
                places(content, names),
                content.capacity(),
                content.validFrom(),
                content.validTo(),
                content.notices(),
                content.rights(),
                content.knowledgeResources(),
                row.entry().source(),
                content.sources(),
                content.sourceNote(),
                content.license(),
                List.of());
    }

    private static @Nullable List<PlaceRef> places(OfferingContent content, Names names) {
        if (content.places() == null) {
            return null;
        }
        boolean withheld = content.withholdsPlace();
        List<PlaceRef> places = new ArrayList<>();
        for (Place place : content.places()) {
            LocationContent location = names.locations().get(place.location());
            if (location != null) {
                places.add(place(place, location, withheld, names));
            }
        }
        return places;
    }

    private static PlaceRef place(Place place, LocationContent location, boolean withheld, Names names) {
        PublicPlace told = PublicPlace.of(place, location, withheld);
        PublicLocation shown = told.shown();
        return new PlaceRef(
                told.location(),
                location.type(),
                shown.name(),
                shown.area(),
                code(CodeList.MUNICIPALITY, told.municipality(), names),
                shown.address(),
                shown.latitude(),
                shown.longitude(),
                shown.accessibility(),
                told.when(),
                told.phone(),
                codes(CodeList.LANGUAGE, place.languages(), names));
    }

    /** A code by name; one that has left its list keeps its code as its name. */
    private static @Nullable CodeRef code(CodeList list, @Nullable String code, Names names) {
        return code == null ? null : new CodeRef(code, names.label(list, code));
    }

    private static @Nullable List<CodeRef> codes(CodeList list, @Nullable List<String> codes, Names names) {
        return codes == null
                ? null
                : codes.stream()
                        .map(code -> new CodeRef(code, names.label(list, code)))
                        .toList();
    }

    private static ClassificationRef classification(CodeList list, Classification given, Names names) {
        return new ClassificationRef(
                given.code(), names.label(list, given.code()), Boolean.TRUE.equals(given.suggested()));
    }

    private static @Nullable List<ClassificationRef> classifications(
            CodeList list, @Nullable List<Classification> given, Names names) {
        return given == null
                ? null
                : given.stream().map(one -> classification(list, one, names)).toList();
    }

    private static @Nullable List<TargetGroupRef> groups(@Nullable List<TargetGroup> groups, Names names) {
        return groups == null
                ? null
                : groups.stream()
                        .map(group -> new TargetGroupRef(
                                group.code(), names.label(CodeList.TARGET_GROUP, group.code()), group.welcome()))
                        .toList();
    }

    private static @Nullable LanguagesRef languages(OfferingContent content, Names names) {
        return content.languages() == null
                ? null
                : new LanguagesRef(
                        codes(CodeList.LANGUAGE, content.languages().delivery(), names),
                        content.languages().interpreter(),
                        content.languages().easySwedish());
    }

    /** An actor by name. */
    static ActorRef actor(UUID id, Names names) {
        ActorContent content = names.actors().get(id);
        return content == null
                ? new ActorRef(id, LocalizedText.swedish("–"), ActorContent.ActorType.ANNAN)
                : new ActorRef(id, content.name(), content.kind());
    }
}
