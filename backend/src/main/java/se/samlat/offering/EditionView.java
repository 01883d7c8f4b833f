package se.samlat.offering;

import jakarta.inject.Singleton;
import se.samlat.account.Caller;
import se.samlat.history.HistoryReader;
import se.samlat.offering.EditionWire.EditionLinks;
import se.samlat.offering.EditionWire.FieldChange;
import se.samlat.offering.EditionWire.HistoryEntry;
import se.samlat.offering.EditionWire.ServiceEdition;
import se.samlat.web.Addresses;
import se.samlat.web.Language;

/** Makes what those who keep a listing true see of it. */
@Singleton
class EditionView {

    private final OfferingView view;
    private final CurrentNames names;
    private final Addresses addresses;

    EditionView(OfferingView view, CurrentNames names, Addresses addresses) {
        this.view = view;
        this.names = names;
        this.addresses = addresses;
    }

    /** What was done, without who did it. */
    HistoryEntry of(HistoryReader.Line line, Caller caller) {
        return new HistoryEntry(
                line.at(),
                line.version(),
                line.verb(),
                line.role(),
                line.actor() == null ? null : OfferingView.actor(line.actor(), names.names()),
                line.accountId().equals(caller.accountId()),
                line.reason(),
                line.changes().stream()
                        .map(change -> new FieldChange(change.pointer(), change.old(), change.now()))
                        .toList());
    }

    /** The listing with its version and what the caller may do with it. */
    ServiceEdition of(Editions.Edition edition, Language language) {
        OfferingRow row = edition.row();
        String at = OfferingResource.PATH + "/" + row.entry().id();
        return new ServiceEdition(
                row.entry().state(),
                row.entry().version(),
                view.detail(row, names.names(), language),
                edition.actions(),
                new EditionLinks(
                        addresses.link(at + "/edition"), addresses.link(at), addresses.link(at + "/confirmations")));
    }
}
