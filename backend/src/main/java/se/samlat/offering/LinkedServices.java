package se.samlat.offering;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import se.samlat.account.Acting;
import se.samlat.offering.OfferingWire.ServiceDetail;
import se.samlat.web.Language;

/** Listings for somebody without an account who has been sent a link to them: what the public sees, and "all of it is right". */
@Singleton
public class LinkedServices {

    private final OfferingRepository repository;
    private final OfferingView view;
    private final Editions editions;
    private final CurrentNames names;

    LinkedServices(
            OfferingRepository repository, OfferingView view, Editions editions, CurrentNames names) {
        this.repository = repository;
        this.view = view;
        this.editions = editions;
        this.names = names;
    }

    /**
     * A listing, and the version that is shown.
     *
     * @param service what the public sees of it; a withheld place stays withheld, since mail is read by many
     */
    public record Linked(int version, ServiceDetail service) {}

    /** The published ones of these. */
    public List<Linked> of(List<UUID> ids, Language language) {
        return repository.findAll(ids).stream()
                .map(row -> new Linked(row.entry().version(), view.detail(row, names.names(), language)))
                .toList();
    }

    /** Notes that all of a listing is right as it stands, in the caller's transaction. */
    public void confirm(UUID id, int version, Acting acting) {
        editions.confirmByLink(id, "\"" + version + "\"", acting);
    }
}
