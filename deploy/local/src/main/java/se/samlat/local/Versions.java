package se.samlat.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The PostgreSQL and Keycloak this launcher was built for; the build file is the one place that names them. */
final class Versions {
    private static final Properties VALUES = read();

    private Versions() {}

    static String postgres() {
        return VALUES.getProperty("postgres");
    }

    static String keycloak() {
        return VALUES.getProperty("keycloak");
    }

    private static Properties read() {
        try (var in = Versions.class.getResourceAsStream("/versions.properties")) {
            var values = new Properties();
            values.load(in);
            return values;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
