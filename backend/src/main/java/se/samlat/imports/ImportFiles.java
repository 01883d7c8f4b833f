package se.samlat.imports;

import jakarta.inject.Singleton;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import se.samlat.account.Acting;
import se.samlat.web.Language;

/** Imports files that lie on this machine, as the system itself: by command, and at the first start. */
@Singleton
public class ImportFiles {

    private final ImportService service;
    private final ImportJobs jobs;

    ImportFiles(ImportService service, ImportJobs jobs) {
        this.service = service;
        this.jobs = jobs;
    }

    /**
     * Imports a file and prints progress and report.
     *
     * @return whether every record was taken
     */
    public boolean run(Path file, boolean dryRun, PrintStream out) throws IOException {
        UUID job = jobs.begin(Acting.SYSTEM, dryRun, null, null).orElseThrow();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            service.run(job, in, Acting.SYSTEM, dryRun, tally -> out.printf("%d / %d%n", tally.done, tally.total));
        }
        ImportJobs.Job report = jobs.find(job).orElseThrow();
        ImportJobs.Tally tally = report.tally();
        report.findings()
                .forEach(row -> out.printf(
                        "%s:%d %s %s%s: %s%n",
                        file.getFileName(),
                        row.line(),
                        row.outcome(),
                        row.externalId() == null ? "" : row.externalId() + " ",
                        row.pointer(),
                        Language.EN.text(row.key(), row.arguments().toArray())));
        out.printf(
                "%s%s: %d created, %d changed, %d unchanged, %d refused, %d conflicts, %d warnings%n",
                file.getFileName(),
                dryRun ? " (dry run)" : "",
                tally.created,
                tally.changed,
                tally.unchanged,
                tally.refused,
                tally.conflicts,
                tally.warnings);
        if (report.problem() != null) {
            out.println(Language.EN.text(report.problem()));
        }
        return report.problem() == null && tally.refused == 0 && tally.conflicts == 0;
    }
}
