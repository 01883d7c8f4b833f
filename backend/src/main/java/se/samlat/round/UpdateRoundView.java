package se.samlat.round;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samlat.account.Caller;
import se.samlat.account.Role;
import se.samlat.actor.ActorContent;
import se.samlat.entry.Today;
import se.samlat.offering.CurrentNames;
import se.samlat.round.UpdateRoundRepository.Asked;
import se.samlat.round.UpdateRoundRepository.Progress;
import se.samlat.round.UpdateRoundRepository.Row;
import se.samlat.round.UpdateRoundWire.LeftService;
import se.samlat.round.UpdateRoundWire.RoundAction;
import se.samlat.round.UpdateRoundWire.RoundActor;
import se.samlat.round.UpdateRoundWire.RoundActorState;
import se.samlat.round.UpdateRoundWire.RoundLinks;
import se.samlat.round.UpdateRoundWire.RoundProgress;
import se.samlat.round.UpdateRoundWire.RoundState;
import se.samlat.round.UpdateRoundWire.UpdateRoundDetail;
import se.samlat.text.LocalizedText;
import se.samlat.web.Addresses;

/** Makes what is told of rounds: where they stand is worked out from dates and confirmations, and never typed. */
@Singleton
class UpdateRoundView {

    private final UpdateRoundRepository repository;
    private final CurrentNames names;
    private final Addresses addresses;
    private final Today today;

    UpdateRoundView(UpdateRoundRepository repository, CurrentNames names, Addresses addresses, Today today) {
        this.repository = repository;
        this.names = names;
        this.addresses = addresses;
        this.today = today;
    }

    /** The rounds as the caller sees them. */
    List<UpdateRoundDetail> of(List<Row> rounds, Caller caller) {
        Map<UUID, Progress> closed = repository.totals(rounds.stream().map(Row::id).toList());
        return rounds.stream()
                .map(round -> detail(round, round.closedAt() == null
                        ? sum(repository.asked(round.opensAt()))
                        : closed.getOrDefault(round.id(), Progress.NONE), caller))
                .toList();
    }

    /** How far each actor has come, those first who have most left. */
    List<RoundActor> actors(Row round) {
        return (round.closedAt() == null ? live(round) : kept(round)).stream()
                .sorted(Comparator.<RoundActor>comparingInt(actor -> actor.progress().done() - actor.progress().listings())
                        .thenComparing(actor -> actor.name().sv())
                        .thenComparing(RoundActor::id))
                .toList();
    }

    private List<RoundActor> live(Row round) {
        Map<UUID, List<Asked>> byActor = new LinkedHashMap<>();
        repository.asked(round.opensAt())
                .forEach(asked -> byActor.computeIfAbsent(asked.actor(), id -> new java.util.ArrayList<>()).add(asked));
        return byActor.entrySet().stream()
                .map(actor -> actor(
                        round,
                        actor.getKey(),
                        sum(actor.getValue()),
                        actor.getValue().stream()
                                .filter(asked -> !asked.done())
                                .map(asked -> new LeftService(asked.id(), asked.name(), asked.version()))
                                .toList()))
                .toList();
    }

    private List<RoundActor> kept(Row round) {
        return new HashMap<>(repository.result(round.id())).entrySet().stream()
                .map(actor -> actor(round, actor.getKey(), actor.getValue(), List.of()))
                .toList();
    }

    private RoundActor actor(Row round, UUID id, Progress progress, List<LeftService> left) {
        @Nullable ActorContent actor = names.names().actors().get(id);
        return new RoundActor(
                id,
                actor == null ? LocalizedText.swedish("–") : actor.name(),
                state(round, progress),
                wire(progress),
                actor == null ? null : actor.phone(),
                actor == null ? null : actor.email(),
                left);
    }

    private RoundActorState state(Row round, Progress progress) {
        if (progress.done() < progress.listings()) {
            return state(round) == RoundState.ENDED || round.closedAt() != null
                    ? RoundActorState.LATE
                    : RoundActorState.WAITING;
        }
        return progress.changed() > 0 ? RoundActorState.CHANGED : RoundActorState.CONFIRMED;
    }

    private UpdateRoundDetail detail(Row round, Progress progress, Caller caller) {
        boolean coordinator = caller.is(Role.COORDINATOR);
        UpdateRoundContent content = round.content();
        String at = UpdateRoundResource.PATH + "/" + round.id();
        return new UpdateRoundDetail(
                round.id(),
                round.version(),
                state(round),
                content.title(),
                content.start(),
                content.end(),
                content.nextStart(),
                content.message(),
                round.opensAt(),
                round.closedAt(),
                wire(progress),
                coordinator && round.closedAt() == null ? List.of(RoundAction.values()) : List.of(),
                new RoundLinks(addresses.link(at), coordinator ? addresses.link(at + "/actors") : null));
    }

    /** Where the round stands today. */
    RoundState state(Row round) {
        if (round.closedAt() != null) {
            return RoundState.CLOSED;
        }
        if (today.date().isBefore(round.content().start())) {
            return RoundState.PLANNED;
        }
        return today.date().isAfter(round.content().end()) ? RoundState.ENDED : RoundState.OPEN;
    }

    private static Progress sum(List<Asked> asked) {
        return new Progress(
                asked.size(),
                (int) asked.stream().filter(Asked::done).count(),
                (int) asked.stream().filter(each -> each.done() && each.changed()).count());
    }

    private static RoundProgress wire(Progress progress) {
        return new RoundProgress(progress.listings(), progress.done(), progress.changed());
    }
}
