package se.samlat.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import se.samlat.account.Acting;
import se.samlat.check.ContentCheck;
import se.samlat.check.Register;
import se.samlat.entry.EntryKind;
import se.samlat.entry.EntryWriter;
import se.samlat.entry.Findings.Finding;
import se.samlat.entry.Today;
import se.samlat.imports.ImportSession.Outcome;
import se.samlat.imports.ImportSession.Result;
import se.samlat.web.FaultPlace;
import se.samlat.text.PersonalDataGuard;
import se.samlat.text.TextField;

/**
 * Runs an import as a job. Records are taken in batches; where a batch fails as a whole its records are taken one by one,
 * so that a bad record never loses the good ones.
 */
@Singleton
class ImportService {

    private static final Logger LOG = Logger.getLogger(ImportService.class);
    private static final int BATCH = 200;
    private static final int BATCH_SECONDS = 120;
    private static final int LONGEST_ECHO = 200;

    private final Map<String, EntryKind<?>> kinds = new TreeMap<>();
    private final EntryWriter writer;
    private final ContentCheck check;
    private final ImportJobs jobs;
    private final Today today;

    ImportService(
            @Any Instance<EntryKind<?>> kinds, EntryWriter writer, ContentCheck check, ImportJobs jobs, Today today) {
        kinds.stream().filter(EntryKind::imported).forEach(kind -> this.kinds.put(kind.type(), kind));
        this.writer = writer;
        this.check = check;
        this.jobs = jobs;
        this.today = today;
    }

    /**
     * Takes a whole file under a job that was begun; always ends the job.
     *
     * @param watcher told of the counts after each batch
     */
    void run(UUID job, InputStream file, Acting acting, boolean dryRun, Consumer<ImportJobs.Tally> watcher) {
        @Nullable String problem = "problem.internal.detail";
        try {
            List<ImportLine> lines = ImportOrder.of(ImportLine.readAll(file), kinds);
            take(job, lines, acting, dryRun, watcher);
            problem = null;
        } catch (ImportLine.Unreadable e) {
            problem = e.key();
        } catch (IOException | RuntimeException e) {
            LOG.errorf("an import failed: %s", FaultPlace.of(e));
            LOG.debug("an import failed", e);
        } finally {
            jobs.end(job, problem);
        }
    }

    private void take(
            UUID job, List<ImportLine> lines, Acting acting, boolean dryRun, Consumer<ImportJobs.Tally> watcher) {
        ImportSession session =
                new ImportSession(kinds, writer, check, new Register(kinds, writer), acting, dryRun);
        ImportJobs.Tally tally = new ImportJobs.Tally();
        tally.total = lines.size();
        int position = 0;
        for (int from = 0; from < lines.size(); from += BATCH) {
            List<Result> results = batch(session, lines.subList(from, Math.min(from + BATCH, lines.size())));
            List<ImportJobs.Row> rows = new ArrayList<>();
            results.forEach(result -> count(result, tally, rows));
            jobs.progress(job, tally, rows, position);
            position += rows.size();
            watcher.accept(tally);
        }
    }

    private List<Result> batch(ImportSession session, List<ImportLine> lines) {
        try {
            return inTransaction(session, lines);
        } catch (RuntimeException e) {
            LOG.debug("a batch failed and is taken one by one", e);
            List<Result> results = new ArrayList<>();
            for (ImportLine line : lines) {
                results.addAll(alone(session, line));
            }
            return results;
        }
    }

    private List<Result> alone(ImportSession session, ImportLine line) {
        try {
            return inTransaction(session, List.of(line));
        } catch (RuntimeException e) {
            LOG.errorf("a record could not be stored: %s", FaultPlace.of(e));
            return List.of(session.lost(line));
        }
    }

    private List<Result> inTransaction(ImportSession session, List<ImportLine> lines) {
        try {
            List<Result> taken = QuarkusTransaction.requiringNew().timeout(BATCH_SECONDS).call(() -> {
                List<Result> results = new ArrayList<>();
                writer.takeTurn();
                for (ImportLine line : lines) {
                    results.add(session.take(line, today.now()));
                    // Every flush looks through everything remembered: one record at a time keeps that short.
                    writer.clear();
                }
                return results;
            });
            session.keep();
            return taken;
        } catch (RuntimeException e) {
            session.forget();
            throw e;
        }
    }

    private static void count(Result result, ImportJobs.Tally tally, List<ImportJobs.Row> rows) {
        tally.done++;
        switch (result.outcome()) {
            case CREATED -> tally.created++;
            case CHANGED -> tally.changed++;
            case UNCHANGED -> tally.unchanged++;
            case REFUSED -> tally.refused++;
            case CONFLICT -> tally.conflicts++;
        }
        String outcome = result.outcome() == Outcome.CONFLICT ? "conflict" : "refused";
        for (Finding finding : result.findings()) {
            rows.add(row(result, outcome, finding.pointer(), finding.key(), finding.arguments()));
        }
        if (result.outcome() != Outcome.REFUSED) {
            tally.warnings += result.warnings().size();
            result.warnings().forEach(w -> rows.add(row(result, "warning", w.pointer(), w.kind().messageKey(), List.of())));
        }
    }

    private static ImportJobs.Row row(
            Result result, String outcome, String pointer, String key, List<Object> arguments) {
        return new ImportJobs.Row(
                result.line().number(),
                result.type(),
                result.externalId(),
                outcome,
                shown(pointer),
                key,
                arguments.stream().map(a -> a instanceof Number ? a : shown(String.valueOf(a))).toList());
    }

    /** A sender's own words as the report may keep them: short, storable, and nothing about a person. */
    private static String shown(String text) {
        StringBuilder clean = new StringBuilder();
        text.codePoints()
                .limit(LONGEST_ECHO)
                .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE ? 0xFFFD : c)
                .forEach(clean::appendCodePoint);
        return PersonalDataGuard.refuses(PersonalDataGuard.check(clean, TextField.PROSE)) ? "…" : clean.toString();
    }
}
