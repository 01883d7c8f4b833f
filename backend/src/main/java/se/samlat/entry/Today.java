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

    private volatile Day day = new Day(LocalDate.MIN, Instant.MIN, Instant.MIN);

    /** A date and the moments between which it is that date. */
    private record Day(LocalDate date, Instant from, Instant until) {}

    /** For the proxy. */
    @SuppressWarnings("NullAway.Init")
    protected Today() {
        this.zone = ZoneId.of("Europe/Stockholm");
    }

    @jakarta.inject.Inject
    public Today(@ConfigProperty(name = "samlat.time-zone") ZoneId zone) {
        this.zone = zone;
    }

    /** The day. Asked several times in every answer, so that it is worked out once a day. */
    public LocalDate date() {
        Instant now = now();
        Day known = day;
        if (now.isBefore(known.from()) || !now.isBefore(known.until())) {
            LocalDate date = LocalDate.ofInstant(now, zone);
            known = new Day(
                    date,
                    date.atStartOfDay(zone).toInstant(),
                    date.plusDays(1).atStartOfDay(zone).toInstant());
            day = known;
        }
        return known.date();
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
