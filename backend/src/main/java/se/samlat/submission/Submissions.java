package se.samlat.submission;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Arrays;
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
import se.samlat.entry.Today;
import se.samlat.history.History;
import se.samlat.submission.SubmissionInputs.StepInput;
import se.samlat.submission.SubmissionWire.SubmissionOutcome;
import se.samlat.submission.SubmissionWire.SubmissionState;
import se.samlat.web.Failure;
import se.samlat.web.VersionTag;

/** Who may answer what has come in, and answers it. */
@Singleton
class Submissions {

    private final SubmissionRepository repository;
    private final ActorReachRepository reach;
    private final History history;
    private final Today today;

    Submissions(SubmissionRepository repository, ActorReachRepository reach, History history, Today today) {
        this.repository = repository;
        this.reach = reach;
        this.history = history;
        this.today = today;
    }

    /**
     * Something that the caller may answer.
     *
     * @throws Failure.NotFound for everybody else: what visitors write is not even known to others
     */
    SubmissionRow of(UUID id, Caller caller) {
        SubmissionRow row = repository.find(id).orElseThrow(Failure.NotFound::new);
        if (!caller.is(Role.COORDINATOR) && standing(row, caller).isEmpty()) {
            throw new Failure.NotFound();
        }
        return row;
    }

    /** Where something can be brought from where it is. */
    static List<SubmissionState> steps(SubmissionState from) {
        return Arrays.stream(SubmissionState.values()).filter(state -> state != from).toList();
    }

    /** Brings it on, or back; an answer is taken back by that, and given anew. */
    @Transactional
    void step(UUID id, @Nullable String ifMatch, StepInput input, Caller caller) {
        SubmissionRow row = of(id, caller);
        Submission submission = repository.entity(id).orElseThrow(Failure.NotFound::new);
        VersionTag.require(ifMatch, submission.version());
        if (input.state() == row.state()) {
            throw new Failure.Conflict("/state", "rule.there-already");
        }
        String text = text(row, input);
        var before = ContentJson.MAPPER.<com.fasterxml.jackson.databind.JsonNode>valueToTree(submission.told());
        Optional<Standing> standing = standing(row, caller);
        Acting acting = standing.map(as -> new Acting(caller.accountId(), as.membership().code(), as.through()))
                .orElseGet(() -> new Acting(caller.accountId(), Role.COORDINATOR, null));
        var now = today.now();
        SubmissionOutcome outcome = input.outcome();
        if (input.state() == SubmissionState.DONE && outcome != null) {
            submission.close(outcome, text, acting, row.service() != null && standing.isEmpty(), now);
        } else {
            submission.open(input.state());
        }
        repository.flush();
        history.note(
                acting,
                new History.Subject(submission.kind(), id, submission.version(), verb(input.state()), null),
                before,
                ContentJson.MAPPER.valueToTree(submission.told()),
                now);
    }

    /** What was written beside the step, once everything about the step is right. */
    private static @Nullable String text(SubmissionRow row, StepInput input) {
        WrittenRules rules = new WrittenRules(input.namesNoPerson(), null);
        boolean closes = input.state() == SubmissionState.DONE;
        List<SubmissionOutcome> fitting = SubmissionOutcome.of(row.kind());
        if (closes ? input.outcome() == null || !fitting.contains(input.outcome()) : input.outcome() != null) {
            rules.fault("/outcome", closes ? "rule.outcome" : "rule.no-outcome");
        }
        String text = rules.text("/text", input.text());
        if (!closes && text != null) {
            rules.fault("/text", "rule.no-outcome");
        }
        rules.refuse();
        return text;
    }

    private static String verb(SubmissionState to) {
        return switch (to) {
            case NEW -> "put-back";
            case IN_HAND -> "taken-in-hand";
            case DONE -> "answered";
        };
    }

    /** As what the caller may act for the actor whose listing it is about. */
    private Optional<Standing> standing(SubmissionRow row, Caller caller) {
        return row.service() == null ? Optional.empty() : reach.over(caller, row.service().provider().id());
    }
}
