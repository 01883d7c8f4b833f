package se.samlat.local;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Everything about a local run that can be set from outside, read once from environment variables.
 *
 * @param root the folder of the clone
 * @param runFolder git-ignored folder for data, logs and process numbers ({@code SAMLAT_RUN_DIR}, default {@code .run})
 * @param webPort port of the pages ({@code SAMLAT_WEB_PORT}, default 3000)
 * @param apiPort port of the API ({@code SAMLAT_API_PORT}, default 8080)
 * @param keycloakPort port of the local Keycloak ({@code SAMLAT_KEYCLOAK_PORT}, default 8180)
 * @param databasePort port of the local PostgreSQL ({@code SAMLAT_DB_PORT}, default 5433)
 * @param mailPort where the local mailbox takes mail by SMTP ({@code SAMLAT_MAIL_PORT}, default 1025)
 * @param mailboxPort port of the page that shows what it took ({@code SAMLAT_MAILBOX_PORT}, default 8025)
 * @param externalDatabase a PostgreSQL of one's own instead of the local one ({@code SAMLAT_DB_URL}, {@code SAMLAT_DB_USER},
 *     {@code SAMLAT_DB_PASSWORD})
 * @param externalKeycloak issuer address of a Keycloak realm of one's own ({@code SAMLAT_OIDC_URL})
 * @param maven the Maven command that fetches Keycloak the first time ({@code SAMLAT_MVN}, default {@code mvn})
 */
public record Settings(
        Path root,
        Path runFolder,
        int webPort,
        int apiPort,
        int keycloakPort,
        int databasePort,
        int mailPort,
        int mailboxPort,
        Optional<Database> externalDatabase,
        Optional<String> externalKeycloak,
        String maven) {

    /**
     * How to reach a database.
     *
     * @param url JDBC address, {@code jdbc:postgresql://…}
     * @param user role to log in as
     * @param password password of that role; may be empty
     */
    public record Database(String url, String user, String password) {}

    /**
     * Reads the settings.
     *
     * @throws Trouble when a value cannot be meant
     */
    public static Settings from(Map<String, String> environment, Path root) {
        var folder =
                root.resolve(environment.getOrDefault("SAMLAT_RUN_DIR", ".run")).normalize();
        var settings = new Settings(
                root,
                folder,
                port(environment, "SAMLAT_WEB_PORT", 3000),
                port(environment, "SAMLAT_API_PORT", 8080),
                port(environment, "SAMLAT_KEYCLOAK_PORT", 8180),
                port(environment, "SAMLAT_DB_PORT", 5433),
                port(environment, "SAMLAT_MAIL_PORT", 1025),
                port(environment, "SAMLAT_MAILBOX_PORT", 8025),
                database(environment),
                value(environment, "SAMLAT_OIDC_URL"),
                environment.getOrDefault("SAMLAT_MVN", "mvn"));
        settings.refuseSharedPorts();
        return settings;
    }

    /** Address of the pages as a browser sees it, without a slash at the end. */
    public String webUrl() {
        return "http://127.0.0.1:" + webPort;
    }

    /** Address of the API as a client sees it, without a slash at the end. */
    public String apiUrl() {
        return "http://127.0.0.1:" + apiPort;
    }

    /** Address of the local Keycloak server, without a slash at the end. */
    public String keycloakUrl() {
        return "http://127.0.0.1:" + keycloakPort;
    }

    /** Address of the page that shows the mail of this run, without a slash at the end. */
    public String mailboxUrl() {
        return "http://127.0.0.1:" + mailboxPort;
    }

    /** Issuer address of the realm that the API trusts. */
    public String realmUrl() {
        return externalKeycloak.orElse(keycloakUrl() + "/realms/samlat");
    }

    /** The folder that holds one log file per part. */
    public Path logFolder() {
        return runFolder.resolve("log");
    }

    /** The ports this run will open: variable name → what it is for and its number. */
    Map<String, Ports.Wanted> ports() {
        var wanted = new LinkedHashMap<String, Ports.Wanted>();
        wanted.put("SAMLAT_WEB_PORT", new Ports.Wanted("pages", webPort));
        wanted.put("SAMLAT_API_PORT", new Ports.Wanted("API", apiPort));
        if (externalKeycloak.isEmpty()) {
            wanted.put("SAMLAT_KEYCLOAK_PORT", new Ports.Wanted("Keycloak", keycloakPort));
        }
        if (externalDatabase.isEmpty()) {
            wanted.put("SAMLAT_DB_PORT", new Ports.Wanted("PostgreSQL", databasePort));
        }
        wanted.put("SAMLAT_MAIL_PORT", new Ports.Wanted("mail by SMTP", mailPort));
        wanted.put("SAMLAT_MAILBOX_PORT", new Ports.Wanted("mailbox", mailboxPort));
        return wanted;
    }

    private void refuseSharedPorts() {
        var seen = new LinkedHashMap<Integer, String>();
        ports().forEach((name, wanted) -> {
            String other = seen.putIfAbsent(wanted.port(), name);
            if (other != null) {
                throw new Trouble(
                        "%s and %s are both %d: give each its own port.".formatted(other, name, wanted.port()));
            }
        });
    }

    private static int port(Map<String, String> environment, String name, int standard) {
        var text = value(environment, name);
        if (text.isEmpty()) {
            return standard;
        }
        try {
            int port = Integer.parseInt(text.get());
            if (port >= 1 && port <= 65_535) {
                return port;
            }
        } catch (NumberFormatException e) {
            // falls through to the one sentence below
        }
        throw new Trouble("%s is \"%s\": give a port number from 1 to 65535.".formatted(name, text.get()));
    }

    private static Optional<Database> database(Map<String, String> environment) {
        var url = value(environment, "SAMLAT_DB_URL");
        if (url.isEmpty()) {
            return Optional.empty();
        }
        if (!url.get().startsWith("jdbc:postgresql:")) {
            throw new Trouble("SAMLAT_DB_URL must begin with jdbc:postgresql: – for instance"
                    + " jdbc:postgresql://127.0.0.1:5432/samlat.");
        }
        var user = value(environment, "SAMLAT_DB_USER")
                .orElseThrow(() -> new Trouble(
                        "SAMLAT_DB_URL is set but SAMLAT_DB_USER is not: give the database role to log in as."));
        return Optional.of(new Database(url.get(), user, environment.getOrDefault("SAMLAT_DB_PASSWORD", "")));
    }

    private static Optional<String> value(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).map(String::strip).filter(text -> !text.isEmpty());
    }
}
