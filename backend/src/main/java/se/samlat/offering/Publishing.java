package se.samlat.offering;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samlat.offering.OfferingContent.Audience;
import se.samlat.offering.OfferingContent.Contact;
import se.samlat.web.Failure.Fault;

/**
 * What a listing must state before it is published: what, for whom, where or how, and contact (domain: service states). All
 * else may be left open.
 */
final class Publishing {

    /** The licence under which published texts may be used. */
    static final String LICENSE = "CC-BY-4.0";

    private Publishing() {}

    /** What the content does not state yet, each with the field to go to. */
    static List<Fault> missing(OfferingContent content) {
        List<Fault> missing = new ArrayList<>();
        if (content.summary() == null && content.description() == null) {
            missing.add(Fault.of("/content/summary", "rule.publish-what"));
        }
        boolean forAnybody = content.audience() != Audience.RESIDENTS_TARGETED;
        if (!forAnybody && isEmpty(content.targetGroups())) {
            missing.add(Fault.of("/content/targetGroups", "rule.publish-for-whom"));
        }
        boolean where = content.placeText() != null || !isEmpty(content.places()) || !isEmpty(content.municipalities());
        boolean how = content.access() != null
                && (content.access().text() != null || !isEmpty(content.access().ways()));
        if (!where && !how) {
            missing.add(Fault.of("/content/municipalities", "rule.publish-where-or-how"));
        }
        Contact contact = content.contact();
        if (contact == null || contact.phone() == null && contact.email() == null && contact.url() == null) {
            missing.add(Fault.of("/content/contact", "rule.publish-contact"));
        }
        return missing;
    }

    private static boolean isEmpty(@Nullable Collection<?> values) {
        return values == null || values.isEmpty();
    }
}
