package se.samlat.reminder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Keys of links can be changed while links are out. */
class LinkTokensTest {

    private static final String OLD = "an-old-key-of-at-least-thirty-two-signs";
    private static final String NEW = "a-new-key-of-at-least-thirty-two-signs!";
    private static final UUID REMINDER = UUID.fromString("0192b7a0-0000-7000-8000-000000000042");

    @Test
    void aLinkHoldsWhileItsKeyIsKnown() {
        String token = tokens(OLD).sign(REMINDER);
        assertEquals(Optional.of(REMINDER), tokens(OLD).read(token));
        assertEquals(Optional.of(REMINDER), tokens(NEW, OLD).read(token));
        assertEquals(Optional.empty(), tokens(NEW).read(token));
    }

    @Test
    void theFirstKeySigns() {
        String token = tokens(NEW, OLD).sign(REMINDER);
        assertEquals(Optional.of(REMINDER), tokens(NEW).read(token));
        assertNotEquals(tokens(OLD).sign(REMINDER), token);
    }

    @Test
    void aLinkOfAnotherMailIsNotTaken() {
        String one = tokens(NEW).sign(REMINDER);
        String other = tokens(NEW).sign(UUID.randomUUID());
        assertEquals(Optional.empty(), tokens(NEW).read(one.substring(0, 21) + other.substring(21)));
        assertEquals(Optional.empty(), tokens(NEW).read(""));
    }

    @Test
    void withoutKeysLinksHoldUntilTheNextStart() {
        LinkTokens now = new LinkTokens(Optional.empty());
        String token = now.sign(REMINDER);
        assertEquals(Optional.of(REMINDER), now.read(token));
        assertEquals(Optional.empty(), new LinkTokens(Optional.empty()).read(token));
    }

    @Test
    void aShortKeyIsRefused() {
        assertThrows(IllegalStateException.class, () -> tokens("short"));
    }

    private static LinkTokens tokens(String... keys) {
        return new LinkTokens(Optional.of(List.of(keys)));
    }
}
