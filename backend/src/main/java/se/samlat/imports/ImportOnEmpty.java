package se.samlat.imports;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import se.samlat.entry.EntryReader;

/** Fills an empty register from the files that the operator names, before the first request is answered. */
@Singleton
class ImportOnEmpty {

    private static final Logger LOG = Logger.getLogger(ImportOnEmpty.class);
    /** Two instances that start together must not both fill it. */
    private static final String LOCK = "select pg_advisory_lock(7216352842)";

    private static final String UNLOCK = "select pg_advisory_unlock(7216352842)";

    private final EntryReader database;
    private final ImportFiles imports;
    private final Optional<List<Path>> files;

    ImportOnEmpty(
            EntryReader database,
            ImportFiles imports,
            @ConfigProperty(name = "samlat.import-on-empty") Optional<List<Path>> files) {
        this.database = database;
        this.imports = imports;
        this.files = files;
    }

    void start(@Observes @Priority(1) StartupEvent event) {
        files.ifPresent(list -> database.runPatiently(connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute(LOCK);
                if (isEmpty(statement, list.size())) {
                    list.forEach(this::fill);
                }
                return statement.execute(UNLOCK);
            }
        }));
    }

    private void fill(Path file) {
        try {
            boolean whole = imports.run(file, false, new PrintStream(OutputStream.nullOutputStream()));
            LOG.infof("%s was imported%s", file.getFileName(), whole ? "" : ", not everything in it was taken");
        } catch (IOException e) {
            LOG.errorf("%s cannot be read and was not imported", file);
        }
    }

    /** Whether nothing is there, or a filling was begun and broken off: what it took before is found unchanged. */
    private static boolean isEmpty(Statement statement, int files) throws java.sql.SQLException {
        try (ResultSet rows = statement.executeQuery("""
                select not exists (select from code) or (
                  exists (select from import_job where account_id = 'system' and state <> 'finished') and
                  (select count(*) from import_job where account_id = 'system' and state = 'finished') < """
                + files + ")")) {
            rows.next();
            return rows.getBoolean(1);
        }
    }
}
