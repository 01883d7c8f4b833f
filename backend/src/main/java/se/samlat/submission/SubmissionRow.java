package se.samlat.submission;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samlat.submission.SubmissionWire.Closing;
import se.samlat.submission.SubmissionWire.ReportTopic;
import se.samlat.submission.SubmissionWire.SubmissionKind;
import se.samlat.submission.SubmissionWire.SubmissionService;
import se.samlat.submission.SubmissionWire.SubmissionState;
import se.samlat.submission.SubmissionWire.Written;

/** Something that has come in, as it is read. */
record SubmissionRow(
        UUID id,
        int version,
        SubmissionKind kind,
        SubmissionState state,
        Instant receivedAt,
        @Nullable ReportTopic topic,
        @Nullable SubmissionService service,
        @Nullable Written written,
        @Nullable Closing closing) {}
