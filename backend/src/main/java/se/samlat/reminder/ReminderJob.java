package se.samlat.reminder;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import se.samlat.account.Acting;
import se.samlat.entry.Today;
import se.samlat.round.UpdateRoundRepository;

/**
 * Sends what waits in the queue, one instance at a time, and tries again what could not be delivered. Where a coordinator has begun
 * to remind in a round, those who have something left are reminded again every week until it is closed.
 */
@Singleton
class ReminderJob {

    private static final Logger LOG = Logger.getLogger(ReminderJob.class);

    /** After each attempt that failed; then it is given up, and the coordinator sees so. */
    private static final List<Duration> TRY_AGAIN =
            List.of(Duration.ofMinutes(1), Duration.ofMinutes(10), Duration.ofHours(1), Duration.ofHours(6));

    private final ReminderRepository repository;
    private final Reminders reminders;
    private final UpdateRoundRepository rounds;
    private final ReminderMail mail;
    private final LinkTokens tokens;
    private final Mailer mailer;
    private final Today today;

    ReminderJob(
            ReminderRepository repository,
            Reminders reminders,
            UpdateRoundRepository rounds,
            ReminderMail mail,
            LinkTokens tokens,
            Mailer mailer,
            Today today) {
        this.repository = repository;
        this.reminders = reminders;
        this.rounds = rounds;
        this.mail = mail;
        this.tokens = tokens;
        this.mailer = mailer;
        this.today = today;
    }

    /** Sends what waits. Asked every half minute, and at once when somebody has pressed "send". */
    @Scheduled(every = "30s", delayed = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void deliver() {
        try {
            repository.alone(() -> repository.waiting(today.now()).forEach(this::deliver));
        } catch (RuntimeException e) {
            LOG.warn("Reminders wait: the database does not answer");
            LOG.debug("reminders wait", e);
        }
    }

    /** Reminds again, in the morning of a working day, where a coordinator has begun to. */
    @Scheduled(cron = "0 30 8 ? * MON-FRI", timeZone = "${samlat.time-zone}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void remindAgain() {
        rounds.open()
                .filter(round -> !today.date().isBefore(round.content().start()) && repository.count(round.id()) > 0)
                .ifPresent(round -> reminders.write(round.id(), Acting.SYSTEM.accountId()));
    }

    private void deliver(ReminderRepository.Row reminder) {
        UpdateRoundRepository.Row round = rounds.find(reminder.round()).orElseThrow();
        Reminders.Letter letter = reminders.letter(reminder, round);
        if (round.closedAt() != null || letter.listings() == 0) {
            repository.undelivered(reminder.id(), "reminder.nothing-left", null);
            return;
        }
        ReminderMail.Written written =
                mail.write(round.content(), letter, tokens.sign(reminder.id()), reminder.expiresAt());
        try {
            mailer.send(Mail.withText(reminder.address(), written.subject(), written.text()));
        } catch (RuntimeException e) {
            repository.undelivered(reminder.id(), problem(e), nextTry(reminder));
            LOG.debug("a reminder was not delivered", e);
            return;
        }
        repository.sent(reminder.id(), today.now());
    }

    private @Nullable Instant nextTry(ReminderRepository.Row reminder) {
        return reminder.attempts() < TRY_AGAIN.size()
                ? today.now().plus(TRY_AGAIN.get(reminder.attempts()))
                : null;
    }

    private static String problem(Throwable failure) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (at instanceof ConnectException || at instanceof UnknownHostException) {
                return "reminder.unreachable";
            }
        }
        return "reminder.refused";
    }
}
