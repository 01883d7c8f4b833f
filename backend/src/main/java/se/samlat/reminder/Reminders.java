package se.samlat.reminder;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samlat.actor.ActorContent;
import se.samlat.entry.Today;
import se.samlat.offering.CurrentNames;
import se.samlat.round.UpdateRoundRepository;
import se.samlat.round.UpdateRoundRepository.Asked;
import se.samlat.web.Failure;

/**
 * Works out whom to remind of what, and puts the mails in the queue: one mail for each mailbox about all that is left there, at most
 * one a week.
 */
@Singleton
class Reminders {

    private static final Duration BETWEEN = Duration.ofDays(7);
    /** As long as a link of a mail may be used, or until the last day of the round where that is later. */
    private static final Duration LINK_HOLDS = Duration.ofDays(21);

    private final ReminderRepository repository;
    private final UpdateRoundRepository rounds;
    private final CurrentNames names;
    private final Today today;

    Reminders(ReminderRepository repository, UpdateRoundRepository rounds, CurrentNames names, Today today) {
        this.repository = repository;
        this.rounds = rounds;
        this.names = names;
        this.today = today;
    }

    /**
     * What is left at one mailbox.
     *
     * @param left what nobody has vouched for yet, by the actor that it belongs to
     */
    record Letter(String address, Map<UUID, List<Asked>> left) {
        int listings() {
            return left.values().stream().mapToInt(List::size).sum();
        }
    }

    /**
     * What a round of mails would be now.
     *
     * @param letters to be sent
     * @param recent mailboxes where something is left and a mail was sent less than a week ago, with when
     * @param unreachable actors where something is left and no mailbox is registered
     */
    record Plan(List<Letter> letters, Map<String, Instant> recent, List<UUID> unreachable) {}

    /** The round, whatever its state. */
    UpdateRoundRepository.Row known(UUID round) {
        return rounds.find(round).orElseThrow(Failure.NotFound::new);
    }

    /** Until when the link of a mail that is written now may be used. */
    Instant expiry(UpdateRoundRepository.Row round) {
        Instant usual = today.now().plus(LINK_HOLDS);
        Instant ended = round.content().end().plusDays(1).atStartOfDay(today.zone()).toInstant();
        return ended.isAfter(usual) ? ended : usual;
    }

    /** The round, where its actors are being asked now. */
    UpdateRoundRepository.Row asking(UUID round) {
        UpdateRoundRepository.Row row = known(round);
        if (row.closedAt() != null) {
            throw new Failure.Conflict("/state", "rule.round-closed");
        }
        if (today.date().isBefore(row.content().start())) {
            throw new Failure.Conflict("/state", "rule.round-planned");
        }
        return row;
    }

    Plan plan(UpdateRoundRepository.Row round) {
        Map<UUID, List<Asked>> left = rounds.asked(round.opensAt()).stream()
                .filter(asked -> !asked.done())
                .collect(Collectors.groupingBy(Asked::actor, LinkedHashMap::new, Collectors.toList()));
        Map<String, Map<UUID, List<Asked>>> byMailbox = new LinkedHashMap<>();
        List<UUID> unreachable = new ArrayList<>();
        left.forEach((actor, listings) -> mailbox(actor).ifPresentOrElse(
                address -> byMailbox.computeIfAbsent(address, key -> new LinkedHashMap<>()).put(actor, listings),
                () -> unreachable.add(actor)));
        Map<String, Instant> recent = new LinkedHashMap<>(repository.lastTo(round.id()));
        Instant free = today.now().minus(BETWEEN);
        recent.entrySet().removeIf(last -> !last.getValue().isAfter(free) || !byMailbox.containsKey(last.getKey()));
        List<Letter> letters = byMailbox.entrySet().stream()
                .filter(mailbox -> !recent.containsKey(mailbox.getKey()))
                .map(mailbox -> new Letter(mailbox.getKey(), mailbox.getValue()))
                .toList();
        return new Plan(letters, recent, unreachable);
    }

    /**
     * Puts a mail in the queue for every mailbox that is due one.
     *
     * @return how many
     */
    @Transactional
    int write(UUID round, String accountId) {
        repository.takeTurn();
        UpdateRoundRepository.Row row = asking(round);
        Instant now = today.now();
        List<Letter> letters = plan(row).letters();
        letters.forEach(letter -> repository.add(
                round,
                letter.address(),
                List.copyOf(letter.left().keySet()),
                letter.listings(),
                accountId,
                now,
                expiry(row)));
        return letters.size();
    }

    /** The letter as it is when it goes out: what has been confirmed meanwhile stands in it no more. */
    Letter letter(ReminderRepository.Row reminder, UpdateRoundRepository.Row round) {
        Map<UUID, List<Asked>> left = rounds.asked(round.opensAt()).stream()
                .filter(asked -> !asked.done() && reminder.actors().contains(asked.actor()))
                .collect(Collectors.groupingBy(Asked::actor, LinkedHashMap::new, Collectors.toList()));
        return new Letter(reminder.address(), left);
    }

    /** Where an actor is written to: its function mailbox. Addresses of accounts join here once the register of accounts gives them. */
    private Optional<String> mailbox(UUID actor) {
        @Nullable ActorContent content = names.names().actors().get(actor);
        return content == null || content.email() == null || content.email().isBlank()
                ? Optional.empty()
                : Optional.of(content.email().strip().toLowerCase(Locale.ROOT));
    }
}
