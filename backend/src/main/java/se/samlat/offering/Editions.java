package se.samlat.offering;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import se.samlat.account.Acting;
import se.samlat.account.Caller;
import se.samlat.account.Role;
import se.samlat.actor.ActorReachRepository;
import se.samlat.actor.ActorReachRepository.Standing;
import se.samlat.check.FreeText;
import se.samlat.entry.ContentJson;
import se.samlat.entry.Entry;
import se.samlat.entry.EntryState;
import se.samlat.entry.EntryWriter;
import se.samlat.entry.Today;
import se.samlat.offering.EditionWire.Action;
import se.samlat.offering.EditionWire.VerifiedHow;
import se.samlat.web.Failure;
import se.samlat.web.Published;
import se.samlat.web.VersionTag;

/** Who may do what with a listing, and does it. Every rule about that stands here, whatever address it is asked through. */
@Singleton
class Editions {

    /** A confirmation holds for half a year, unless a round says otherwise (decision on freshness). */
    private static final int HOLDS_MONTHS = 6;
    /** How it is known, where somebody followed a link that the actor was sent. */
    private static final String BY_LINK = "link";

    private final OfferingRepository repository;
    private final DraftRepository drafts;
    private final OfferingKind kind;
    private final ActorReachRepository reach;
    private final EntryWriter writer;
    private final CurrentNames names;
    private final Today today;

    Editions(
            OfferingRepository repository,
            DraftRepository drafts,
            OfferingKind kind,
            ActorReachRepository reach,
            EntryWriter writer,
            CurrentNames names,
            Today today) {
        this.repository = repository;
        this.drafts = drafts;
        this.kind = kind;
        this.reach = reach;
        this.writer = writer;
        this.names = names;
        this.today = today;
    }

    /**
     * A listing with what the caller may do with it.
     *
     * @param published what the public sees, or saw until it was taken away; null for what was never published
     * @param draft what is being written of it, for those who write it; null where nothing is
     * @param standing as what the caller may act for its actor; null for a coordinator of all, and where nobody asks
     */
    record Edition(
            UUID id,
            @Nullable OfferingRow published,
            @Nullable DraftRow draft,
            @Nullable Standing standing,
            List<Action> actions) {

        /** The listing as it is shown to those who keep it true: as published, or as it is being written. */
        OfferingRow row() {
            return published == null ? Objects.requireNonNull(draft).asListing() : published;
        }

        EntryState state() {
            return row().entry().state();
        }

        /** The version of what is published; null where nothing ever was. */
        @Nullable Integer version() {
            return published == null ? null : published.entry().version();
        }

        /** Lets only those pass who may do this. */
        void require(Action action) {
            if (!actions.contains(action)) {
                throw new Failure.Forbidden();
            }
        }

        /** For whom the caller acts here. */
        Acting acting(Caller caller) {
            return standing == null
                    ? new Acting(caller.accountId(), Role.COORDINATOR, null)
                    : new Acting(caller.accountId(), standing.membership().code(), standing.through());
        }
    }

    /**
     * The listing, for those who keep it true and for coordinators.
     *
     * @throws Failure.Forbidden where the caller may read it like everybody, and no more
     * @throws Failure.NotFound where there is none that the caller may know of
     */
    Edition of(UUID id, Caller caller) {
        Optional<OfferingRow> published = repository.find(id);
        Optional<DraftRow> draft = drafts.find(id);
        UUID provider = published.map(row -> row.content().provider())
                .or(() -> draft.map(DraftRow::provider))
                .orElseThrow(Failure.NotFound::new);
        Optional<Standing> standing = reach.over(caller, provider);
        if (standing.isEmpty() && !(published.isPresent() && caller.is(Role.COORDINATOR))) {
            // Its address leads on or is gone for everybody; what is being written is nobody else's.
            Published.require(published.map(OfferingRow::entry), OfferingResource.PATH, kind.type());
            throw new Failure.Forbidden();
        }
        return new Edition(
                id,
                published.orElse(null),
                standing.isEmpty() ? null : draft.orElse(null),
                standing.orElse(null),
                actions(published, draft, standing.isPresent(), caller));
    }

    /** A page of the listings of actors that the caller is known to reach. */
    List<Edition> own(List<UUID> ids, Caller caller) {
        Map<UUID, OfferingRow> published = new HashMap<>();
        repository.ofAll(ids).forEach(row -> published.put(row.entry().id(), row));
        Map<UUID, DraftRow> written = new HashMap<>();
        drafts.ofAll(ids).forEach(draft -> written.put(draft.id(), draft));
        return ids.stream()
                .filter(id -> published.containsKey(id) || written.containsKey(id))
                .map(id -> new Edition(
                        id,
                        published.get(id),
                        written.get(id),
                        null,
                        actions(
                                Optional.ofNullable(published.get(id)),
                                Optional.ofNullable(written.get(id)),
                                true,
                                caller)))
                .toList();
    }

    /** A listing that a coordinator sees among all, whoever's it is. */
    Edition others(OfferingRow row, Caller caller) {
        return new Edition(row.entry().id(), row, null, null, actions(Optional.of(row), Optional.empty(), false, caller));
    }

    private static List<Action> actions(
            Optional<OfferingRow> published, Optional<DraftRow> draft, boolean own, Caller caller) {
        boolean coordinates = caller.is(Role.COORDINATOR);
        EntryState state = published.map(row -> row.entry().state()).orElse(EntryState.DRAFT);
        boolean isPublished = state == EntryState.PUBLISHED;
        boolean isArchived = state == EntryState.ARCHIVED;
        Map<Action, Boolean> may = new EnumMap<>(Action.class);
        may.put(Action.CONFIRM, own && isPublished);
        may.put(Action.CONFIRM_ON_BEHALF, coordinates && isPublished);
        may.put(Action.EDIT, own && (isPublished || state == EntryState.DRAFT));
        may.put(Action.DISCARD_DRAFT, own && draft.isPresent());
        may.put(Action.APPROVE, coordinates && isPublished && Suggestions.any(published.orElseThrow().content()));
        may.put(Action.ARCHIVE, isPublished && (own || coordinates));
        may.put(Action.RESTORE, isArchived && (own || coordinates));
        return may.keySet().stream().filter(may::get).toList();
    }

    /** Notes that all of the listing is right as it stands, by the actor itself or on its behalf. */
    @Transactional
    void confirm(UUID id, @Nullable String ifMatch, @Nullable VerifiedHow how, Caller caller) {
        writer.takeTurn();
        Edition edition = of(id, caller);
        boolean onBehalf = how != null && how != VerifiedHow.OWNER;
        if (edition.state() != EntryState.PUBLISHED) {
            throw new Failure.Conflict("/state", "rule.only-published");
        }
        edition.require(onBehalf ? Action.CONFIRM_ON_BEHALF : Action.CONFIRM);
        Acting acting = onBehalf ? coordinator(caller) : edition.acting(caller);
        change(id, ifMatch, acting, "confirmed", null, (entry, now) ->
                vouch((Offering) entry, acting, onBehalf ? how : VerifiedHow.OWNER, now));
    }

    /** Notes the same where it was said by a link that the actor was sent; that it was, the caller has seen to. */
    @Transactional
    void confirmByLink(UUID id, String ifMatch, Acting acting) {
        writer.takeTurn();
        if (repository.find(id).filter(row -> row.entry().state() == EntryState.PUBLISHED).isEmpty()) {
            throw new Failure.Conflict("/state", "rule.only-published");
        }
        change(id, ifMatch, acting, "confirmed", null, (entry, now) -> vouch((Offering) entry, acting, BY_LINK, now));
    }

    /** Takes the listing away from the public: by its actor, or by a coordinator who says why. */
    @Transactional
    void archive(UUID id, @Nullable String ifMatch, String reason, Caller caller) {
        String why = FreeText.require("/reason", reason);
        writer.takeTurn();
        Edition edition = of(id, caller);
        if (edition.state() != EntryState.PUBLISHED) {
            throw new Failure.Conflict("/state", "rule.only-published-archived");
        }
        edition.require(Action.ARCHIVE);
        String verb = edition.standing() == null ? "unpublished" : "archived";
        change(id, ifMatch, edition.acting(caller), verb, why, (entry, now) -> entry.archive(why, now));
    }

    /** Shows the listing to the public again, as it stood when it was taken away. */
    @Transactional
    void restore(UUID id, @Nullable String ifMatch, Caller caller) {
        writer.takeTurn();
        Edition edition = of(id, caller);
        if (edition.state() != EntryState.ARCHIVED) {
            throw new Failure.Conflict("/state", "rule.only-archived");
        }
        edition.require(Action.RESTORE);
        change(id, ifMatch, edition.acting(caller), "restored", null, (entry, now) -> entry.restore(now));
    }

    /** Approves the codes that were suggested for the listing. */
    @Transactional
    void approve(UUID id, @Nullable String ifMatch, Caller caller) {
        writer.takeTurn();
        Edition edition = of(id, caller);
        if (!caller.is(Role.COORDINATOR)) {
            throw new Failure.Forbidden();
        }
        if (!edition.actions().contains(Action.APPROVE)) {
            throw new Failure.Conflict("/state", "rule.nothing-to-approve");
        }
        change(id, ifMatch, coordinator(caller), "approved", null, (entry, now) ->
                entry.revise(entry.state(), Suggestions.approved(entry.content()), now));
    }

    /** Somebody vouches for the listing as it stands, for as long as a confirmation holds. */
    void vouch(Offering listing, Acting acting, VerifiedHow how, Instant now) {
        vouch(listing, acting, Wire.code(how), now);
    }

    private void vouch(Offering listing, Acting acting, String how, Instant now) {
        listing.confirm(now, acting.role(), how, until(LocalDate.ofInstant(now, today.zone())));
    }

    /** In a round that has begun a confirmation holds into the next one. */
    private LocalDate until(LocalDate day) {
        LocalDate usual = day.plusMonths(HOLDS_MONTHS);
        OpenRound round = names.names().round();
        return round == null || !round.hasBegun(day) ? usual : round.holdsUntil(usual);
    }

    private void change(
            UUID id,
            @Nullable String ifMatch,
            Acting acting,
            String verb,
            @Nullable String reason,
            BiConsumer<Entry, Instant> intention) {
        Entry entry = writer.find(kind, id).orElseThrow(Failure.NotFound::new);
        VersionTag.require(ifMatch, entry.version());
        JsonNode before = ContentJson.tree(entry.content());
        Instant now = today.now();
        intention.accept(entry, now);
        writer.change(kind, entry, before, acting, verb, reason, now);
    }

    private static Acting coordinator(Caller caller) {
        return new Acting(caller.accountId(), Role.COORDINATOR, null);
    }
}
