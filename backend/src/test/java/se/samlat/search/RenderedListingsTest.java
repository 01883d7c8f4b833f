package se.samlat.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samlat.web.Language;

/** Finished rows: made once, and again only for listings that have changed. */
class RenderedListingsTest {

    private static final UUID ONE = new UUID(0, 1);
    private static final UUID TWO = new UUID(0, 2);

    private final List<UUID> made = new ArrayList<>();

    @Test
    void aRowIsMadeOnceInEachLanguage() {
        RenderedListings rows = new RenderedListings(1 << 20);
        assertEquals(Set.of(ONE, TWO), ask(rows, Language.SV).keySet());
        assertEquals(Set.of(ONE, TWO), ask(rows, Language.SV).keySet());
        assertEquals(List.of(ONE, TWO), made);
        ask(rows, Language.EN);
        assertEquals(List.of(ONE, TWO, ONE, TWO), made);
    }

    @Test
    void aChangeOfOneListingLeavesTheRowsOfTheOthers() {
        RenderedListings rows = new RenderedListings(1 << 20);
        ask(rows, Language.SV);
        made.clear();
        ask(rows.without(Set.of(TWO)), Language.SV);
        assertEquals(List.of(TWO), made);
    }

    @Test
    void whatIsAskedOfAnOlderVersionNeverComesIntoTheNext() {
        RenderedListings rows = new RenderedListings(1 << 20);
        RenderedListings next = rows.without(Set.of(TWO));
        ask(rows, Language.SV);
        made.clear();
        ask(next, Language.SV);
        assertEquals(List.of(ONE, TWO), made);
    }

    private Map<UUID, byte[]> ask(RenderedListings rows, Language language) {
        return rows.of(List.of(ONE, TWO), language, missing -> {
            made.addAll(missing);
            Map<UUID, byte[]> found = new HashMap<>();
            missing.forEach(id -> found.put(id, "{".getBytes(UTF_8)));
            return found;
        });
    }
}
