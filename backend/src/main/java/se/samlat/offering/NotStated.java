package se.samlat.offering;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samlat.offering.OfferingContent.Contact;

/** Names what a listing does not state, so that nobody takes silence for a no. */
final class NotStated {

    private NotStated() {}

    /** The fields, by their names on the wire. */
    static List<String> of(OfferingContent content) {
        List<String> names = new ArrayList<>();
        add(names, "description", content.description());
        add(names, "kind", content.kind());
        add(names, "targetGroups", content.targetGroups());
        add(names, "ages", any(content.ageMin(), content.ageMax()));
        add(names, "municipalities", content.municipalities());
        add(names, "supportLevel", content.supportLevel());
        add(names, "activityCodes", content.activityCodes());
        add(names, "concerns", content.concerns());
        add(names, "languages", content.languages() == null ? null : content.languages().delivery());
        add(names, "interpreter", content.languages() == null ? null : content.languages().interpreter());
        add(names, "access", content.access() == null ? null : any(content.access().ways(), content.access().text()));
        add(names, "cost", content.cost() == null ? null : any(content.cost().kind(), content.cost().text()));
        add(names, "papersAsked", content.papersAsked());
        add(names, "when", content.when() == null ? null : any(content.when().rows(), content.when().text()));
        add(names, "place", any(content.places(), content.placeText()));
        Contact contact = content.contact();
        add(names, "contact", contact == null ? null : any(contact.phone(), contact.email(), contact.url()));
        add(names, "capacity", content.capacity());
        add(names, "childcare", content.childcare());
        add(names, "womenOnly", content.womenOnly());
        add(names, "travelHelp", content.travelHelp());
        add(names, "faithNeutral", content.faithNeutral());
        add(names, "earlySupport", content.earlySupport());
        add(names, "participantsShaped", content.participantsShaped());
        return names;
    }

    /** The first that is stated; null where none is. A part without content states nothing. */
    private static @Nullable Object any(@Nullable Object... values) {
        return Arrays.stream(values).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private static void add(List<String> names, String name, @Nullable Object value) {
        if (value == null) {
            names.add(name);
        }
    }
}
