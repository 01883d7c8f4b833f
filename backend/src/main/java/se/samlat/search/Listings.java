package se.samlat.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samlat.actor.ActorContent;
import se.samlat.catalogue.Audience;
import se.samlat.catalogue.CodeEntry;
import se.samlat.catalogue.Codes;
import se.samlat.catalogue.Field;
import se.samlat.catalogue.FieldName;
import se.samlat.catalogue.Grade;
import se.samlat.catalogue.Listing;
import se.samlat.codelist.CodeContent;
import se.samlat.codelist.CodeList;
import se.samlat.location.LocationContent;
import se.samlat.location.PublicLocation;
import se.samlat.offering.Freshness;
import se.samlat.offering.Names;
import se.samlat.offering.OfferingContent;
import se.samlat.offering.OfferingContent.Classification;
import se.samlat.offering.OfferingContent.Languages;
import se.samlat.offering.OfferingContent.Notice;
import se.samlat.offering.OfferingContent.Place;
import se.samlat.offering.OfferingContent.TargetGroup;
import se.samlat.offering.OfferingContent.Times;
import se.samlat.offering.OfferingRow;
import se.samlat.offering.PublicPlace;
import se.samlat.offering.Wire;
import se.samlat.text.LocalizedText;

/**
 * Makes what the catalogue is built of: of a listing its coded facts, and only such text as may be shown to everyone; of
 * the names, which codes there are and which actor is a unit of which.
 */
final class Listings {

    private Listings() {}

    static Listing of(OfferingRow row, Names names, LocalDate day) {
        OfferingContent content = row.content();
        Languages languages = content.languages();
        return new Listing(
                row.entry().id(),
                fields(content, names),
                content.name().sv(),
                content.provider(),
                content.partners() == null ? Set.of() : Set.copyOf(content.partners()),
                Audience.of(Wire.code(content.audience())),
                set(content.municipalities(), Function.identity()),
                groups(content.targetGroups()),
                content.supportLevel() == null ? null : content.supportLevel().code(),
                set(content.activityCodes(), Classification::code),
                content.kind(),
                set(content.concerns(), Classification::code),
                spoken(content),
                languages == null || languages.interpreter() != OfferingContent.Interpreter.NO ? null : Set.of(),
                content.ageMin(),
                content.ageMax(),
                content.access() == null ? null : set(content.access().ways(), Wire::code),
                content.cost() == null || content.cost().kind() == null ? null : Wire.code(content.cost().kind()),
                Grade.valueOf(Freshness.grade(content, row.verification(), names.round(), day).name()),
                row.verification() == null ? null : row.verification().at(),
                row.entry().changedAt());
    }

    /** The code lists that it refers to. */
    static Codes codes(Names names) {
        return Codes.of(names.codes().entrySet().stream()
                .flatMap(list -> list.getValue().entrySet().stream().map(code -> entry(list.getKey(), code)))
                .toList());
    }

    /** The parent of every actor that has one. */
    static Map<UUID, UUID> parents(Names names) {
        Map<UUID, UUID> parents = new HashMap<>();
        names.actors().forEach((id, actor) -> {
            if (actor.parent() != null) {
                parents.put(id, actor.parent());
            }
        });
        return parents;
    }

    private static CodeEntry entry(CodeList list, Map.Entry<String, CodeContent> code) {
        CodeContent content = code.getValue();
        return new CodeEntry(
                switch (list) {
                    case MUNICIPALITY -> se.samlat.catalogue.CodeList.MUNICIPALITIES;
                    case TARGET_GROUP -> se.samlat.catalogue.CodeList.TARGET_GROUPS;
                    case LANGUAGE -> se.samlat.catalogue.CodeList.LANGUAGES;
                    case CONCERN -> se.samlat.catalogue.CodeList.CONCERNS;
                    case ACTIVITY_CODE -> se.samlat.catalogue.CodeList.ACTIVITY_CODES;
                    case SUPPORT_LEVEL -> se.samlat.catalogue.CodeList.SUPPORT_LEVELS;
                    case SERVICE_KIND -> se.samlat.catalogue.CodeList.SERVICE_KINDS;
                },
                code.getKey(),
                content.name().texts(),
                content.synonyms() == null ? Map.<String, List<String>>of() : content.synonyms(),
                content.broader(),
                content.position() == null ? Integer.MAX_VALUE : content.position(),
                content.county(),
                Boolean.TRUE.equals(content.inStrategy()));
    }

    /** Languages of delivery, with those that a place has of its own. */
    private static @Nullable Set<String> spoken(OfferingContent content) {
        List<String> spoken = new ArrayList<>();
        boolean stated = false;
        if (content.languages() != null && content.languages().delivery() != null) {
            spoken.addAll(content.languages().delivery());
            stated = true;
        }
        for (Place place : content.places() == null ? List.<Place>of() : content.places()) {
            if (place.languages() != null) {
                spoken.addAll(place.languages());
                stated = true;
            }
        }
        return stated ? Set.copyOf(spoken) : null;
    }

    private static <T> @Nullable Set<String> set(@Nullable List<T> list, Function<T, String> code) {
        return list == null ? null : list.stream().map(code).collect(Collectors.toSet());
    }

    private static @Nullable Map<String, @Nullable String> groups(@Nullable List<TargetGroup> groups) {
        if (groups == null) {
            return null;
        }
        Map<String, @Nullable String> welcomes = new HashMap<>();
        groups.forEach(group -> welcomes.put(group.code(), group.welcome() == null ? null : Wire.code(group.welcome())));
        return welcomes;
    }

    private static List<Field> fields(OfferingContent content, Names names) {
        List<Field> fields = new ArrayList<>();
        add(fields, FieldName.NAME, content.name());
        add(fields, FieldName.SUMMARY, content.summary());
        add(fields, FieldName.DESCRIPTION, content.description());
        add(fields, FieldName.PROVIDER, name(names, content.provider()));
        for (UUID partner : content.partners() == null ? List.<UUID>of() : content.partners()) {
            add(fields, FieldName.PARTNER, name(names, partner));
        }
        add(fields, FieldName.ACCESS, content.access() == null ? null : content.access().text());
        add(fields, FieldName.COST, content.cost() == null ? null : content.cost().text());
        for (Notice notice : content.notices() == null ? List.<Notice>of() : content.notices()) {
            add(fields, FieldName.OTHER, notice.text());
        }
        places(fields, content, names);
        return fields;
    }

    private static void places(List<Field> fields, OfferingContent content, Names names) {
        boolean withheld = content.withholdsPlace();
        if (!withheld) {
            add(fields, FieldName.PLACE, content.placeText());
            add(fields, FieldName.SCHEDULE, text(content.when()));
        }
        for (Place place : content.places() == null ? List.<Place>of() : content.places()) {
            LocationContent location = names.locations().get(place.location());
            if (location != null) {
                PublicPlace told = PublicPlace.of(place, location, withheld);
                PublicLocation shown = told.shown();
                add(fields, FieldName.SCHEDULE, text(told.when()));
                add(fields, FieldName.PLACE, shown.name());
                add(fields, FieldName.PLACE, shown.area());
                if (shown.address() != null && shown.address().street() != null) {
                    fields.add(new Field(FieldName.PLACE, "sv", shown.address().street()));
                }
                if (shown.address() != null && shown.address().city() != null) {
                    fields.add(new Field(FieldName.PLACE, "sv", shown.address().city()));
                }
            }
        }
    }

    private static @Nullable LocalizedText text(@Nullable Times times) {
        return times == null ? null : times.text();
    }

    private static @Nullable LocalizedText name(Names names, UUID actor) {
        ActorContent content = names.actors().get(actor);
        return content == null ? null : content.name();
    }

    private static void add(List<Field> fields, FieldName name, @Nullable LocalizedText text) {
        if (text != null) {
            text.texts().forEach((language, words) -> fields.add(new Field(name, language, words)));
        }
    }
}
