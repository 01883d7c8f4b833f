package se.samlat.offering;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names what a listing does not state, so that nobody takes silence for a no. */
final class NotStated {

    private NotStated() {}

    /** The fields, by their names on the wire. */
    static List<String> of(OfferingContent content) {
        List<String> names = new ArrayList<>();
        add(names, "description", content.description());
        add(names, "kind", content.kind());
        add(names, "targetGroups", content.targetGroups());
        add(names, "ages", content.ageMin() == null ? content.ageMax() : content.ageMin());
        add(names, "municipalities", content.municipalities());
        add(names, "supportLevel", content.supportLevel());
        add(names, "activityCodes", content.activityCodes());
        add(names, "concerns", content.concerns());
        add(names, "languages", content.languages() == null ? null : content.languages().delivery());
        add(names, "interpreter", content.languages() == null ? null : content.languages().interpreter());
        add(names, "access", content.access());
        add(names, "cost", content.cost());
        add(names, "papersAsked", content.papersAsked());
        add(names, "when", content.when());
        add(names, "place", content.places() == null ? content.placeText() : content.places());
        add(names, "contact", content.contact());
        add(names, "capacity", content.capacity());
        add(names, "childcare", content.childcare());
        add(names, "womenOnly", content.womenOnly());
        add(names, "travelHelp", content.travelHelp());
        add(names, "faithNeutral", content.faithNeutral());
        add(names, "earlySupport", content.earlySupport());
        add(names, "participantsShaped", content.participantsShaped());
        return names;
    }

    private static void add(List<String> names, String name, @Nullable Object value) {
        if (value == null) {
            names.add(name);
        }
    }
}
