package se.samlat.offering;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;
import se.samlat.account.Acting;
import se.samlat.account.Caller;
import se.samlat.actor.ActorReachRepository;
import se.samlat.actor.ActorReachRepository.Standing;
import se.samlat.check.ContentCheck;
import se.samlat.entry.ContentJson;
import se.samlat.entry.Entry;
import se.samlat.entry.EntryState;
import se.samlat.entry.EntryWriter;
import se.samlat.entry.Today;
import se.samlat.history.History;
import se.samlat.history.HistoryReader;
import se.samlat.offering.DraftRequest.PublicationRequest;
import se.samlat.offering.DraftRequest.ServiceDraftRequest;
import se.samlat.offering.EditionWire.Action;
import se.samlat.offering.EditionWire.VerifiedHow;
import se.samlat.offering.Editions.Edition;
import se.samlat.web.Failure;
import se.samlat.web.Failure.Fault;
import se.samlat.web.VersionTag;

/**
 * Writes listings: a draft beside what the public sees, which takes its place when it is published (domain: service states).
 * Two people at the same draft lose nothing: each save names the version that it was made on.
 */
@Singleton
class Drafts {

    /** How the history names what happens to a draft. */
    private static final String TYPE = "service-draft";

    private final DraftRepository repository;
    private final Editions editions;
    private final OfferingKind kind;
    private final ActorReachRepository reach;
    private final ContentCheck check;
    private final EntryWriter writer;
    private final History history;
    private final HistoryReader past;
    private final Today today;

    Drafts(
            DraftRepository repository,
            Editions editions,
            OfferingKind kind,
            ActorReachRepository reach,
            ContentCheck check,
            EntryWriter writer,
            History history,
            HistoryReader past,
            Today today) {
        this.repository = repository;
        this.editions = editions;
        this.kind = kind;
        this.reach = reach;
        this.check = check;
        this.writer = writer;
        this.history = history;
        this.past = past;
        this.today = today;
    }

    /**
     * A listing as it is written, with what it still needs.
     *
     * @param row the draft; null where nothing is written yet
     * @param listing as it would be published
     * @param published what the public sees; null where nothing ever was published
     * @param missing what must be stated before it can be published
     * @param warnings what must be answered before it can be published
     */
    record Draft(
            @Nullable DraftRow row,
            OfferingRow listing,
            @Nullable OfferingRow published,
            List<Fault> missing,
            List<ContentCheck.Warning> warnings) {}

    /** The draft of the listing, for those who write it; what is published where nothing is written yet. */
    @Transactional
    Draft of(UUID id, Caller caller) {
        Edition edition = writable(id, caller);
        DraftRow row = edition.draft();
        OfferingRow listing = row == null ? edition.row() : row.asListing();
        OfferingContent content = listing.content();
        return new Draft(row, listing, edition.published(), Publishing.missing(content), check.warnings(content));
    }

    /**
     * Begins to write a new listing.
     *
     * @param key the same request under the same key begins one listing only; null where none was given
     * @return its id
     */
    @Transactional
    UUID begin(OfferingContent content, @Nullable String key, Caller caller) {
        UUID id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        check.require(kind, id, content);
        Standing standing = reach.over(caller, content.provider()).orElseThrow(Failure.Forbidden::new);
        Acting acting = new Acting(caller.accountId(), standing.membership().code(), standing.through());
        String json = Suggestions.marked(content, null);
        DraftRow row = new DraftRow(id, content.provider(), 0, json, null, acting, today.now());
        if (!repository.begin(row, key)) {
            return begunAs(caller, key, content);
        }
        note(row, "drafted", null, json);
        return id;
    }

    private UUID begunAs(Caller caller, @Nullable String key, OfferingContent content) {
        UUID id = repository.begunAs(caller.accountId(), Objects.requireNonNull(key)).orElseThrow(Failure.Stale::new);
        boolean same = repository.find(id)
                .filter(draft -> ContentJson.tree(draft.content())
                        .equals(ContentJson.tree(Suggestions.marked(content, null))))
                .isPresent();
        if (!same) {
            throw new Failure.Invalid(List.of(Fault.of("Idempotency-Key", "rule.key-of-another-request")));
        }
        return id;
    }

    /**
     * Saves the draft as it is to stand; begins one where the listing has none.
     *
     * @param ifMatch the version of the draft that it was written on
     * @param ifNoneMatch {@code *} where it was written on none
     */
    @Transactional
    void save(
            UUID id,
            @Nullable String ifMatch,
            @Nullable String ifNoneMatch,
            ServiceDraftRequest request,
            Caller caller) {
        Edition edition = writable(id, caller);
        edition.require(Action.EDIT);
        OfferingContent content = request.content();
        check.require(kind, id, content);
        if (!edition.row().content().provider().equals(content.provider())) {
            throw new Failure.Invalid(List.of(Fault.of("/content/provider", "rule.provider-stays")));
        }
        String published = edition.published() == null ? null : edition.published().entry().content();
        String json = Suggestions.marked(content, published);
        Acting acting = edition.acting(caller);
        Optional<DraftRow> before = repository.lock(id);
        if ("*".equals(ifNoneMatch)) {
            DraftRow row = new DraftRow(id, content.provider(), 0, json, request.basedOn(), acting, today.now());
            if (before.isPresent() || !repository.begin(row, null)) {
                throw new Failure.Stale();
            }
            note(row, "drafted", published, json);
            return;
        }
        int version = before.map(DraftRow::version).orElse(-1);
        VersionTag.require(ifMatch, version);
        DraftRow row = new DraftRow(
                id, content.provider(), version + 1, json, request.basedOn(), acting, today.now());
        repository.replace(row);
        note(row, "drafted", before.orElseThrow().content(), json);
    }

    /** Throws the draft away; what is published stays as it is. */
    @Transactional
    void discard(UUID id, @Nullable String ifMatch, Caller caller) {
        Edition edition = writable(id, caller);
        DraftRow row = locked(id, ifMatch);
        repository.remove(id);
        Acting acting = edition.acting(caller);
        note(new DraftRow(id, row.provider(), row.version() + 1, row.content(), row.basedOn(), acting, today.now()),
                "discarded", row.content(), row.content());
    }

    /** Puts the draft in the place of what the public sees; whoever publishes it vouches for it. */
    @Transactional
    void publish(UUID id, @Nullable String ifMatch, PublicationRequest request, Caller caller) {
        writer.takeTurn();
        Edition edition = writable(id, caller);
        edition.require(Action.EDIT);
        DraftRow draft = locked(id, ifMatch);
        OfferingContent content = draft.asListing().content();
        complain(content, check.require(kind, id, content), request);
        Instant now = today.now();
        Acting acting = edition.acting(caller);
        ObjectNode json = (ObjectNode) ContentJson.tree(draft.content());
        json.put("license", Publishing.LICENSE);
        Entry entry = writer.find(kind, id).orElse(null);
        if (entry == null) {
            entry = kind.create();
            entry.open(id, DraftRow.SOURCE, null, EntryState.PUBLISHED, json.toString(), now);
            editions.vouch((Offering) entry, acting, VerifiedHow.OWNER, now);
            writer.add(kind, entry, acting, "published", now);
        } else {
            if (draft.basedOn() == null || past.hasChangedSince(kind.type(), id, draft.basedOn())) {
                throw new Failure.Conflict("/basedOn", "rule.published-meanwhile");
            }
            JsonNode before = ContentJson.tree(entry.content());
            entry.revise(EntryState.PUBLISHED, json.toString(), now);
            editions.vouch((Offering) entry, acting, VerifiedHow.OWNER, now);
            writer.change(kind, entry, before, acting, "edited", null, now);
        }
        repository.remove(id);
    }

    private static void complain(
            OfferingContent content, List<ContentCheck.Warning> warnings, PublicationRequest request) {
        List<Fault> faults = new ArrayList<>(Publishing.missing(content));
        if (!request.licence()) {
            faults.add(Fault.of("/licence", "rule.publish-licence"));
        }
        if (!Boolean.TRUE.equals(request.warningsAnswered())) {
            warnings.forEach(warning ->
                    faults.add(Fault.of(warning.pointer(), warning.kind().messageKey())));
        }
        if (!faults.isEmpty()) {
            throw new Failure.Invalid(faults);
        }
    }

    /** The listing, for those alone who write it: a coordinator never edits another actor's text. */
    private Edition writable(UUID id, Caller caller) {
        Edition edition = editions.of(id, caller);
        if (edition.standing() == null) {
            throw new Failure.Forbidden();
        }
        return edition;
    }

    private DraftRow locked(UUID id, @Nullable String ifMatch) {
        DraftRow row = repository.lock(id).orElseThrow(Failure.NotFound::new);
        VersionTag.require(ifMatch, row.version());
        return row;
    }

    private void note(DraftRow row, String verb, @Nullable String before, String after) {
        history.note(
                row.savedBy(),
                new History.Subject(TYPE, row.id(), row.version(), verb, null),
                before == null ? null : ContentJson.tree(before),
                ContentJson.tree(after),
                row.changedAt());
    }
}
