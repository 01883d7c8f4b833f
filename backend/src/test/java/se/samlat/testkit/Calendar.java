package se.samlat.testkit;

import io.quarkus.test.junit.QuarkusMock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import se.samlat.entry.Today;

/** Turns the calendar of the running API, for the rest of a test. */
public final class Calendar {

    private Calendar() {}

    /** Lets it be noon of the day. */
    public static void turnTo(LocalDate day) {
        QuarkusMock.installMockForType(new Turned(day), Today.class);
    }

    private static final class Turned extends Today {

        private final LocalDate day;

        Turned(LocalDate day) {
            this.day = day;
        }

        @Override
        public LocalDate date() {
            return day;
        }

        @Override
        public Instant now() {
            return day.atTime(LocalTime.NOON).atZone(zone()).toInstant();
        }
    }
}
