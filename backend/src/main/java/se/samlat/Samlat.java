package se.samlat;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import se.samlat.imports.ImportFiles;

/** Starts the API, or carries out one command beside it: {@code import [--dry-run] FILE}. */
@QuarkusMain
public class Samlat {

    private static final int USAGE = 2;

    /** Without arguments the API; with {@code import} that command, which opens no port. */
    public static void main(String... arguments) {
        // The edge looks at addresses itself and answers with a problem document; the framework's 400 is empty.
        System.setProperty("vertx.disableURIValidation", "true");
        if (!DatabaseWait.over(System.err)) {
            System.exit(1);
        }
        if (arguments.length > 0 && arguments[0].equals("import")) {
            System.setProperty("quarkus.http.host-enabled", "false");
            System.setProperty("quarkus.log.level", "WARN");
            Quarkus.run(Import.class, arguments);
        } else {
            Quarkus.run(arguments);
        }
    }

    /** The import by command. The API that runs beside it hears of the changes from the database. */
    public static class Import implements QuarkusApplication {

        private final ImportFiles imports;

        Import(ImportFiles imports) {
            this.imports = imports;
        }

        @Override
        public int run(String... arguments) throws IOException {
            List<String> words = List.of(arguments).subList(1, arguments.length);
            boolean dryRun = words.contains("--dry-run");
            List<String> files = words.stream().filter(word -> !word.startsWith("--")).toList();
            boolean unknown = words.stream().anyMatch(word -> word.startsWith("--") && !word.equals("--dry-run"));
            if (unknown || files.size() != 1 || !Files.isReadable(Path.of(files.getFirst()))) {
                System.err.println("Name one file that can be read: import [--dry-run] FILE");
                return USAGE;
            }
            return imports.run(Path.of(files.getFirst()), dryRun, System.out) ? 0 : 1;
        }
    }
}
