package se.samlat.submission;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import se.samlat.account.Acting;
import se.samlat.entry.ContentJson;
import se.samlat.entry.Today;
import se.samlat.history.History;
import se.samlat.offering.PublishedListings;
import se.samlat.submission.SubmissionInputs.RegistrationInput;
import se.samlat.submission.SubmissionInputs.ReportInput;
import se.samlat.submission.SubmissionInputs.TipInput;
import se.samlat.submission.SubmissionWire.Receipt;
import se.samlat.submission.SubmissionWire.ReportTopic;
import se.samlat.submission.SubmissionWire.SubmissionKind;
import se.samlat.submission.SubmissionWire.Written;
import se.samlat.text.TextField;
import se.samlat.web.Failure;

/** Takes in what visitors send: held against the rules first, then counted, then stored without a word of who sent it. */
@Singleton
class Inbox {

    /** Whoever sends without an account stands in the history as that, and as nothing more. */
    private static final Acting VISITOR = new Acting("visitor", "visitor", null);

    private final SubmissionRepository repository;
    private final PublishedListings listings;
    private final History history;
    private final Senders senders;
    private final Today today;
    private final int perServiceDay;
    private final int perDay;

    Inbox(
            SubmissionRepository repository,
            PublishedListings listings,
            History history,
            Senders senders,
            Today today,
            @ConfigProperty(name = "samlat.submissions.per-service-day") int perServiceDay,
            @ConfigProperty(name = "samlat.submissions.per-day") int perDay) {
        this.repository = repository;
        this.listings = listings;
        this.history = history;
        this.senders = senders;
        this.today = today;
        this.perServiceDay = perServiceDay;
        this.perDay = perDay;
    }

    /** What was taken in: under which id, and what its sender is told. */
    record Taken(UUID id, Receipt receipt) {}

    /** That something in a published listing is wrong; another answers as its own address does. */
    @Transactional
    Taken report(UUID service, ReportInput input) {
        listings.require(service, "/reports");
        WrittenRules rules = new WrittenRules(input.namesNoPerson(), null);
        String text = rules.text("/text", input.text());
        if (text == null && input.topic() == ReportTopic.OTHER) {
            rules.fault("/text", "rule.say-what-is-wrong");
        }
        rules.refuse();
        Written written = new Written(text, null, null, null, null, null, null, null);
        Instant now = admitted(service, perServiceDay);
        return taken(Submission.report(repository.newId(), service, input.topic(), written, now), SubmissionKind.REPORT, now);
    }

    /** That support is missing. */
    @Transactional
    Taken tip(TipInput input) {
        WrittenRules rules = new WrittenRules(input.namesNoPerson(), null);
        Written written = new Written(
                needed(rules, "/text", rules.text("/text", input.text())),
                null,
                null,
                municipality(rules, input.municipality()),
                rules.line("/forWhom", input.forWhom(), TextField.PROSE),
                null,
                null,
                rules.webAddress("/url", input.url()));
        rules.refuse();
        return request(SubmissionKind.TIP, written);
    }

    /** That an organisation wants to be listed. */
    @Transactional
    Taken registration(RegistrationInput input) {
        WrittenRules rules = new WrittenRules(input.namesNoPerson(), input.ownContact());
        Written written = new Written(
                needed(rules, "/text", rules.text("/text", input.text())),
                needed(rules, "/organisation", rules.line("/organisation", input.organisation(), TextField.NAME)),
                rules.organisationNumber("/organisationNumber", input.organisationNumber()),
                municipality(rules, input.municipality()),
                rules.line("/forWhom", input.forWhom(), TextField.PROSE),
                rules.email("/email", input.email()),
                rules.phone("/phone", input.phone()),
                rules.webAddress("/url", input.url()));
        if (written.email() == null && written.phone() == null) {
            rules.fault("/email", "rule.contact-missing");
        }
        rules.refuse();
        return request(SubmissionKind.REGISTRATION, written);
    }

    private Taken request(SubmissionKind kind, Written written) {
        Instant now = admitted(null, perDay);
        return taken(Submission.request(repository.newId(), kind, written, now), kind, now);
    }

    private Taken taken(Submission submission, SubmissionKind kind, Instant now) {
        repository.add(submission);
        history.note(
                VISITOR,
                new History.Subject(submission.kind(), submission.id(), submission.version(), "received", null),
                null,
                ContentJson.MAPPER.valueToTree(submission.told()),
                now);
        return new Taken(submission.id(), new Receipt(kind, now));
    }

    /** The moment at which it is taken in, unless there have been too many. */
    private Instant admitted(@Nullable UUID service, int most) {
        Instant now = today.now();
        LocalDate day = LocalDate.ofInstant(now, today.zone());
        if (repository.countSince(service, day.atStartOfDay(today.zone()).toInstant()) >= most) {
            throw new Failure.TooMany(Duration.between(
                    now, day.plusDays(1).atStartOfDay(today.zone()).toInstant()));
        }
        senders.admit();
        return now;
    }

    private @Nullable String municipality(WrittenRules rules, @Nullable String code) {
        if (code != null && !repository.isMunicipality(code)) {
            rules.fault("/municipality", "rule.unknown-code", code, "municipality");
        }
        return code;
    }

    private static @Nullable String needed(WrittenRules rules, String pointer, @Nullable String text) {
        if (text == null) {
            rules.fault(pointer, "rule.fill-in");
        }
        return text;
    }
}
