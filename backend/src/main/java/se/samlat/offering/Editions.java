package se.samlat.offering;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samlat.account.Acting;
import se.samlat.account.Caller;
import se.samlat.account.Role;
import se.samlat.actor.ActorReachRepository;
import se.samlat.actor.ActorReachRepository.Standing;
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

    private final OfferingRepository repository;
    private final OfferingKind kind;
    private final ActorReachRepository reach;
    private final EntryWriter writer;
    private final Today today;

    Editions(
            OfferingRepository repository,
            OfferingKind kind,
            ActorReachRepository reach,
            EntryWriter writer,
            Today today) {
        this.repository = repository;
        this.kind = kind;
        this.reach = reach;
        this.writer = writer;
        this.today = today;
    }

    /**
     * A listing with what the caller may do with it.
     *
     * @param standing as what the caller may act for its actor; null for a coordinator of all, and where nobody asks
     */
    record Edition(OfferingRow row, @Nullable Standing standing, List<Action> actions) {}

    /**
     * The listing, for those who keep it true and for coordinators.
     *
     * @throws Failure.Forbidden where the caller may read it like everybody, and no more
     * @throws Failure.NotFound where there is none that the caller may know of
     */
    Edition of(UUID id, Caller caller) {
        OfferingRow row = repository.find(id).orElseThrow(Failure.NotFound::new);
        Optional<Standing> standing = reach.over(caller, row.content().provider());
        if (standing.isEmpty() && !caller.is(Role.COORDINATOR)) {
            // Its address leads on or is gone for everybody; a draft is nobody else's.
            Published.require(Optional.of(row.entry()), OfferingResource.PATH, kind.type());
            throw new Failure.Forbidden();
        }
        return new Edition(row, standing.orElse(null), actions(row, standing.isPresent(), caller));
    }

    /** A listing of an actor that the caller is known to reach. */
    Edition own(OfferingRow row, Caller caller) {
        return new Edition(row, null, actions(row, true, caller));
    }

    private static List<Action> actions(OfferingRow row, boolean own, Caller caller) {
        List<Action> actions = new ArrayList<>();
        if (row.entry().state() == EntryState.PUBLISHED) {
            if (own) {
                actions.add(Action.CONFIRM);
            }
            if (caller.is(Role.COORDINATOR)) {
                actions.add(Action.CONFIRM_ON_BEHALF);
            }
        }
        return List.copyOf(actions);
    }

    /** Notes that all of the listing is right as it stands, by the actor itself or on its behalf. */
    @Transactional
    void confirm(UUID id, @Nullable String ifMatch, @Nullable VerifiedHow how, Caller caller, Instant moment) {
        Edition edition = of(id, caller);
        boolean onBehalf = how != null && how != VerifiedHow.OWNER;
        if (edition.row().entry().state() != EntryState.PUBLISHED) {
            throw new Failure.Conflict("/state", "rule.only-published");
        }
        if (!edition.actions().contains(onBehalf ? Action.CONFIRM_ON_BEHALF : Action.CONFIRM)) {
            throw new Failure.Forbidden();
        }
        Entry entry = writer.find(kind, id).orElseThrow(Failure.NotFound::new);
        VersionTag.require(ifMatch, entry.version());
        Instant now = moment.truncatedTo(ChronoUnit.MICROS);
        Acting acting = acting(edition, onBehalf, caller);
        LocalDate until = LocalDate.ofInstant(now, today.zone()).plusMonths(HOLDS_MONTHS);
        ((Offering) entry).confirm(now, acting.role(), Wire.code(onBehalf ? how : VerifiedHow.OWNER), until);
        writer.change(kind, entry, ContentJson.tree(entry.content()), acting, "confirmed", null, now);
    }

    private static Acting acting(Edition edition, boolean onBehalf, Caller caller) {
        Standing standing = edition.standing();
        return onBehalf || standing == null
                ? new Acting(caller.accountId(), Role.COORDINATOR, null)
                : new Acting(caller.accountId(), standing.membership().code(), standing.through());
    }
}
