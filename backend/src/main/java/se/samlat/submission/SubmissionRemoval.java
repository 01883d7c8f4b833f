package se.samlat.submission;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import se.samlat.account.Acting;
import se.samlat.entry.ContentJson;
import se.samlat.entry.Today;
import se.samlat.history.History;

/**
 * Takes away what visitors and those who answered them wrote, a year after the answer; that something came in and what became of it
 * stays, to be counted.
 */
@Singleton
class SubmissionRemoval {

    private static final int KEPT_MONTHS = 12;

    private final SubmissionRepository repository;
    private final History history;
    private final Today today;

    SubmissionRemoval(SubmissionRepository repository, History history, Today today) {
        this.repository = repository;
        this.history = history;
        this.today = today;
    }

    /** At night; where several instances run, the first that comes does it. */
    @Scheduled(cron = "{samlat.submissions.removal}", timeZone = "{samlat.time-zone}")
    @Transactional
    void run() {
        if (!repository.removesAlone()) {
            return;
        }
        Instant now = today.now();
        Instant before = ZonedDateTime.ofInstant(now, today.zone()).minusMonths(KEPT_MONTHS).toInstant();
        List<Submission> due = repository.answeredBefore(before);
        due.forEach(Submission::forget);
        repository.flush();
        due.forEach(submission -> history.note(
                Acting.SYSTEM,
                new History.Subject(submission.kind(), submission.id(), submission.version(), "text-removed", null),
                ContentJson.MAPPER.valueToTree(submission.told()),
                ContentJson.MAPPER.valueToTree(submission.told()),
                now));
    }
}
