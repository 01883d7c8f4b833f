package se.samlat.reminder;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.samlat.account.Acting;
import se.samlat.entry.Today;
import se.samlat.offering.CurrentNames;
import se.samlat.offering.LinkedServices;
import se.samlat.reminder.LinkRequests.SeenService;
import se.samlat.reminder.LinkWire.LinkedRound;
import se.samlat.reminder.LinkWire.LinkedService;
import se.samlat.round.UpdateRoundRepository;
import se.samlat.round.UpdateRoundRepository.Asked;
import se.samlat.web.Failure;
import se.samlat.web.Language;

/** What somebody may see and do who has been sent a link: the listings of those actors in that round, and nothing else. */
@Singleton
class ConfirmationLinks {

    /** The role of whoever reads the function mailbox of an actor. */
    private static final String MAILBOX = "mailbox";

    private final LinkTokens tokens;
    private final ReminderRepository repository;
    private final UpdateRoundRepository rounds;
    private final LinkedServices services;
    private final CurrentNames names;
    private final Today today;

    ConfirmationLinks(
            LinkTokens tokens,
            ReminderRepository repository,
            UpdateRoundRepository rounds,
            LinkedServices services,
            CurrentNames names,
            Today today) {
        this.tokens = tokens;
        this.repository = repository;
        this.rounds = rounds;
        this.services = services;
        this.names = names;
        this.today = today;
    }

    /** A link that may be used, with the round that it was sent in. */
    private record Link(ReminderRepository.Row reminder, UpdateRoundRepository.Row round) {}

    LinkedRound read(String token, Language language) {
        return show(open(token), List.of(), language);
    }

    /** Confirms each listing by itself: one that has changed since it was shown keeps none of the others back. */
    LinkedRound confirm(String token, List<SeenService> seen, Language language) {
        Link link = open(token);
        Map<UUID, Asked> asked =
                asked(link).stream().collect(Collectors.toMap(Asked::id, Function.identity()));
        if (seen.stream().anyMatch(service -> !asked.containsKey(service.id()))) {
            throw new Failure.NotFound();
        }
        List<UUID> missed = new ArrayList<>();
        for (SeenService service : seen) {
            if (!asked.get(service.id()).done() && !confirm(link, asked.get(service.id()).actor(), service)) {
                missed.add(service.id());
            }
        }
        return show(link, missed, language);
    }

    private boolean confirm(Link link, UUID actor, SeenService seen) {
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                if (!repository.use(link.reminder().id(), seen.id(), today.now())) {
                    throw new Failure.Conflict("/services", "rule.link-used");
                }
                services.confirm(seen.id(), seen.version(), new Acting("link:" + link.reminder().id(), MAILBOX, actor));
            });
            return true;
        } catch (Failure.Stale | Failure.Conflict e) {
            return false;
        }
    }

    /**
     * The link that the token stands for.
     *
     * @throws Failure.NotFound where it was not made here
     * @throws Failure.Conflict where it may not be used any more
     */
    private Link open(String token) {
        ReminderRepository.Row reminder =
                tokens.read(token).flatMap(repository::find).orElseThrow(Failure.NotFound::new);
        UpdateRoundRepository.Row round = rounds.find(reminder.round()).orElseThrow(Failure.NotFound::new);
        if (round.closedAt() != null || !today.now().isBefore(reminder.expiresAt())) {
            throw new Failure.Conflict("/token", "rule.link-expired");
        }
        return new Link(reminder, round);
    }

    private List<Asked> asked(Link link) {
        return rounds.asked(link.round().opensAt()).stream()
                .filter(asked -> link.reminder().actors().contains(asked.actor()))
                .toList();
    }

    private LinkedRound show(Link link, List<UUID> missed, Language language) {
        List<Asked> asked = asked(link);
        Map<UUID, Boolean> done = asked.stream().collect(Collectors.toMap(Asked::id, Asked::done));
        var content = link.round().content();
        return new LinkedRound(
                content.title(),
                content.message(),
                content.end(),
                link.reminder().expiresAt(),
                link.reminder().actors().stream()
                        .map(names.names().actors()::get)
                        .filter(Objects::nonNull)
                        .map(actor -> actor.name())
                        .toList(),
                services.of(asked.stream().map(Asked::id).toList(), language).stream()
                        .map(linked -> new LinkedService(
                                linked.version(), done.get(linked.service().summary().id()), linked.service()))
                        .toList(),
                missed);
    }
}
