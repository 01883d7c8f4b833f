package se.samlat.offering;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samlat.account.Acting;
import se.samlat.account.Caller;
import se.samlat.check.ContentCheck;
import se.samlat.history.HistoryReader;
import se.samlat.offering.DraftWire.DraftLinks;
import se.samlat.offering.DraftWire.DraftSaved;
import se.samlat.offering.DraftWire.DraftWarning;
import se.samlat.offering.DraftWire.PublishedContent;
import se.samlat.offering.DraftWire.ServiceDraft;
import se.samlat.offering.EditionWire.EditionLinks;
import se.samlat.offering.EditionWire.FieldChange;
import se.samlat.offering.EditionWire.HistoryEntry;
import se.samlat.offering.EditionWire.ServiceEdition;
import se.samlat.web.Addresses;
import se.samlat.web.Language;
import se.samlat.web.Problem.FieldError;
import se.samlat.web.VersionTag;

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
                actor(line.actor()),
                line.accountId().equals(caller.accountId()),
                line.reason(),
                line.changes().stream()
                        .map(change -> new FieldChange(change.pointer(), change.old(), change.now()))
                        .toList());
    }

    /** The listing with its version and what the caller may do with it. */
    ServiceEdition of(Editions.Edition edition, Caller caller, Language language) {
        OfferingRow row = edition.row();
        DraftRow draft = edition.draft();
        String at = OfferingResource.PATH + "/" + edition.id();
        return new ServiceEdition(
                edition.state(),
                edition.version(),
                row.entry().reason(),
                view.detail(row, names.names(), language),
                draft == null ? null : saved(draft, caller),
                edition.actions(),
                new EditionLinks(
                        addresses.link(at + "/edition"),
                        addresses.link(at),
                        addresses.link(at + "/draft"),
                        addresses.link(at + "/confirmations")));
    }

    /** The answer that holds a listing, under its version. */
    Response answer(Editions.Edition edition, Caller caller, Language language) {
        return Response.ok(of(edition, caller, language))
                .header(VersionTag.HEADER, edition.version())
                .build();
    }

    /** What is being written, how it will look and what it still needs. */
    ServiceDraft of(Drafts.Draft draft, Caller caller, Language language) {
        DraftRow row = draft.row();
        OfferingRow listing = draft.listing();
        OfferingRow published = draft.published();
        String at = OfferingResource.PATH + "/" + listing.entry().id();
        return new ServiceDraft(
                row == null ? null : row.version(),
                row == null ? Integer.valueOf(listing.entry().version()) : row.basedOn(),
                listing.content(),
                published == null ? null : new PublishedContent(published.entry().version(), published.content()),
                view.detail(listing, names.names(), language),
                draft.missing().stream()
                        .map(fault -> new FieldError(fault.pointer(), language.text(fault.key())))
                        .toList(),
                draft.warnings().stream().map(warning -> of(warning, language)).toList(),
                row == null ? null : saved(row, caller),
                new DraftLinks(
                        addresses.link(at + "/draft"),
                        addresses.link(at + "/edition"),
                        addresses.link(at + "/publications")));
    }

    private static DraftWarning of(ContentCheck.Warning warning, Language language) {
        return new DraftWarning(
                warning.pointer(),
                language.text(warning.kind().messageKey()),
                language.text(warning.kind().answerKey()));
    }

    private DraftSaved saved(DraftRow draft, Caller caller) {
        Acting by = draft.savedBy();
        return new DraftSaved(
                draft.changedAt(), by.accountId().equals(caller.accountId()), by.role(), actor(by.actor()));
    }

    private OfferingWire.@Nullable ActorRef actor(@Nullable UUID id) {
        return id == null ? null : OfferingView.actor(id, names.names());
    }
}
