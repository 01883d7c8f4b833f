package se.samlat.imports;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samlat.web.Language;
import se.samlat.web.Links;

/** Imports on the wire. */
final class ImportWire {

    private ImportWire() {}

    /**
     * An import: how far it has come and its report.
     *
     * @param id the job
     * @param state running, finished, or failed as a whole
     * @param dryRun whether nothing is stored
     * @param createdAt when it began
     * @param finishedAt when it ended
     * @param total records in the file
     * @param done records gone through so far
     * @param created records that were new
     * @param changed records that replaced an earlier import
     * @param unchanged records that were there already
     * @param refused records that break a rule
     * @param conflicts records that somebody has edited or confirmed since
     * @param warnings things to look at in records that were taken
     * @param problem why it failed as a whole
     * @param findings what was not taken and why; the first thousand
     */
    record ImportJob(
            UUID id,
            ImportState state,
            Boolean dryRun,
            Instant createdAt,
            @Nullable Instant finishedAt,
            Integer total,
            Integer done,
            Integer created,
            Integer changed,
            Integer unchanged,
            Integer refused,
            Integer conflicts,
            Integer warnings,
            @Nullable String problem,
            List<ImportFinding> findings,
            @JsonProperty("_links") ImportLinks links) {}

    /**
     * Why a record was not taken, or what to look at in one that was.
     *
     * @param line line of the file, or place in the array, from 1
     * @param type kind of record
     * @param externalId its id at the source
     * @param outcome refused, conflict or warning
     * @param pointer JSON pointer of the field
     * @param reason what is wrong and the cure
     */
    record ImportFinding(
            Integer line,
            @Nullable String type,
            @Nullable String externalId,
            ImportOutcome outcome,
            String pointer,
            String reason) {}

    /**
     * Where the job is.
     *
     * @param self the job itself
     */
    record ImportLinks(Links.Link self) {}

    /** How far an import has come. */
    enum ImportState {
        @JsonProperty("running")
        RUNNING,
        @JsonProperty("finished")
        FINISHED,
        @JsonProperty("failed")
        FAILED
    }

    /** What a finding is about. */
    enum ImportOutcome {
        @JsonProperty("refused")
        REFUSED,
        @JsonProperty("conflict")
        CONFLICT,
        @JsonProperty("warning")
        WARNING
    }

    /** The job in the reader's language. */
    static ImportJob of(ImportJobs.Job job, Language language, Links.Link self) {
        ImportJobs.Tally tally = job.tally();
        return new ImportJob(
                job.id(),
                ImportState.valueOf(job.state().toUpperCase(java.util.Locale.ROOT)),
                job.dryRun(),
                job.createdAt(),
                job.finishedAt(),
                tally.total,
                tally.done,
                tally.created,
                tally.changed,
                tally.unchanged,
                tally.refused,
                tally.conflicts,
                tally.warnings,
                job.problem() == null ? null : language.text(job.problem()),
                job.findings().stream().map(row -> finding(row, language)).toList(),
                new ImportLinks(self));
    }

    private static ImportFinding finding(ImportJobs.Row row, Language language) {
        return new ImportFinding(
                row.line(),
                row.type(),
                row.externalId(),
                ImportOutcome.valueOf(row.outcome().toUpperCase(java.util.Locale.ROOT)),
                row.pointer(),
                language.text(row.key(), row.arguments().toArray()));
    }
}
