package se.samlat.web;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.inject.Vetoed;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import se.samlat.entry.ChangeListener;
import se.samlat.entry.EntriesChanged;
import se.samlat.entry.Today;

/** What the cache of finished answers keeps, and when it must not be believed. */
class BodyCacheTest {

    private static final BodyCache.Key KEY = new BodyCache.Key("/samlat/v1/actors", false, Language.SV, false);

    private final Listener listener = new Listener();
    private final Calendar calendar = new Calendar();
    private final BodyCache cache = new BodyCache(listener, calendar);

    @Test
    void givesBackWhatWasKept() {
        keepAskedTwice(KEY, answer("a"), cache.generation());
        assertNotNull(cache.find(KEY));
    }

    @Test
    void tellsLanguagesFormatsAndCompressionApart() {
        keepAskedTwice(KEY, answer("a"), cache.generation());
        assertNull(cache.find(new BodyCache.Key(KEY.target(), false, Language.EN, false)));
        assertNull(cache.find(new BodyCache.Key(KEY.target(), false, Language.SV, true)));
        assertNull(cache.find(new BodyCache.Key(KEY.target(), true, Language.SV, false)));
    }

    @Test
    void forgetsEverythingWhenAnythingChanges() {
        keepAskedTwice(KEY, answer("a"), cache.generation());
        cache.forget(new EntriesChanged());
        assertNull(cache.find(KEY));
    }

    @Test
    void doesNotKeepWhatWasBegunBeforeAChange() {
        BodyCache.Generation begun = cache.generation();
        cache.forget(new EntriesChanged());
        keepAskedTwice(KEY, answer("old"), begun);
        assertNull(cache.find(KEY));
    }

    @Test
    void doesNotGiveBackWhatWasKeptJustAsAChangeCame() {
        BodyCache.Generation begun = cache.generation();
        listener.whenAsked = () -> cache.forget(new EntriesChanged());
        keepAskedTwice(KEY, answer("old"), begun);
        assertNull(cache.find(KEY));
    }

    @Test
    void forgetsEverythingAtMidnight() {
        keepAskedTwice(KEY, answer("a"), cache.generation());
        calendar.day = calendar.day.plusDays(1);
        assertNull(cache.find(KEY));
    }

    @Test
    void doesNotKeepWhatWasBegunBeforeMidnight() {
        BodyCache.Generation begun = cache.generation();
        calendar.day = calendar.day.plusDays(1);
        keepAskedTwice(KEY, answer("yesterday"), begun);
        assertNull(cache.find(KEY));
    }

    @Test
    void neitherKeepsNorGivesBackWhileChangesCannotBeHeardOf() {
        keepAskedTwice(KEY, answer("a"), cache.generation());
        listener.hears = false;
        assertNull(cache.find(KEY));
        keepAskedTwice(new BodyCache.Key("/samlat/v1/services", false, Language.SV, false), answer("b"), cache.generation());
        listener.hears = true;
        assertNull(cache.find(new BodyCache.Key("/samlat/v1/services", false, Language.SV, false)));
    }

    @Test
    void takesTagsInEveryFormThatCallersSendThem() {
        String tag = "\"abc\"";
        for (String header : new String[] {tag, "W/" + tag, "*", "\"x\", " + tag, "\"x\",W/" + tag + ", \"y\""}) {
            assertTrue(PublicAnswers.matches(header, tag), header);
        }
        for (String header : new String[] {null, "", "abc", "\"abcd\"", "\"x\", \"y\"", "W/\"x\"", "\"abc"}) {
            assertFalse(PublicAnswers.matches(header, tag), String.valueOf(header));
        }
    }

    @Test
    void compressesOnlyForThoseWhoAsk() {
        assertTrue(Edge.zips("br, gzip"));
        assertTrue(Edge.zips("gzip;q=0.5"));
        for (String header : new String[] {null, "", "br", "gzip;q=0", "gzip;q=0.0", "gzip; q=0", "identity"}) {
            assertFalse(Edge.zips(header), String.valueOf(header));
        }
    }

    @Test
    void keepsNothingThatIsAskedOnce() {
        cache.keep(KEY, answer("a"), cache.generation());
        assertNull(cache.find(KEY));
        cache.keep(KEY, answer("a"), cache.generation());
        assertNotNull(cache.find(KEY));
    }

    private void keepAskedTwice(BodyCache.Key key, BodyCache.Finished answer, BodyCache.Generation begun) {
        cache.keep(key, answer, begun);
        cache.keep(key, answer, begun);
    }

    private static BodyCache.Finished answer(String body) {
        return new BodyCache.Finished(body.getBytes(StandardCharsets.UTF_8), "application/json", "\"tag\"");
    }

    @Vetoed
    private static final class Listener extends ChangeListener {
        private boolean hears = true;
        private Runnable whenAsked = () -> {};

        Listener() {
            super(null, "", "", "");
        }

        @Override
        public boolean hearing() {
            whenAsked.run();
            return hears;
        }
    }

    @Vetoed
    private static final class Calendar extends Today {
        private LocalDate day = LocalDate.of(2026, 11, 22);

        Calendar() {
            super(ZoneId.of("Europe/Stockholm"));
        }

        @Override
        public LocalDate date() {
            return day;
        }

        @Override
        public Instant now() {
            return day.atStartOfDay(zone()).toInstant();
        }
    }
}
