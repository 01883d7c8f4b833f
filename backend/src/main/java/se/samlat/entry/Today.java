package se.samlat.entry;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What day it is where the users are: grades of freshness turn over at their midnight. */
@ApplicationScoped
public class Today {

    private final ZoneId zone;

    /** For the proxy. */
    @SuppressWarnings("NullAway.Init")
    protected Today() {
        this.zone = ZoneId.of("Europe/Stockholm");
    }

    @jakarta.inject.Inject
    public Today(@ConfigProperty(name = "samlat.time-zone") ZoneId zone) {
        this.zone = zone;
    }

    /** The day. */
    public LocalDate date() {
        return LocalDate.ofInstant(now(), zone);
    }

    /** The moment, to the microsecond as the database keeps it. */
    public Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    /** The zone of local times and of midnight. */
    public ZoneId zone() {
        return zone;
    }
}
