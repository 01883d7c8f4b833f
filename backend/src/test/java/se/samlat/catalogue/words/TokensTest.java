package se.samlat.catalogue.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Hyltebruk/Torup|hyltebruk torup", "sfi-undervisning|sfi undervisning", "CAFÉ|cafe", "Ångest, Äldre & Öppet|ångest äldre öppet",
        "37 a §|37 a", "Ærø|ärö", "İstanbul|istanbul", "naïve façade|naive facade", "(TIA)|tia", "e-post|e post",
        "Українська мова|українська мова", "اللُّغَةُ|اللغه",
        "أرقٌ إلى آخر|ارق الي اخر", "العـــربية|العربيه", "عمره ١٤|عمره 14", "فارسی کودک|فارسي كودك"})
    void cutsAndPlainsWords(String text, String words) {
        assertEquals(List.of(words.split(" ")), Tokens.of(text).stream().map(Token::text).toList());
    }

    @Test
    void readsComposedAndDecomposedLettersAlike() {
        assertEquals(Tokens.of("språkcafé"), Tokens.of("spra\u030Akcafe\u0301"));
    }

    @Test
    void remembersHowAWordLooks() {
        assertEquals("språkcafé", Tokens.of("Språkcafé").getFirst().typed());
    }

    @Test
    void findsNoWordInSignsAndEmoji() {
        assertTrue(Tokens.of("\u0000 \uD83D\uDE00 \u202E … ' -- \uD800").isEmpty());
    }

    @Test
    void cutsEndlessRunsIntoWordsOfBoundedLength() {
        var tokens = Tokens.of("a".repeat(100_000), 5);
        assertEquals(5, tokens.size());
        assertTrue(tokens.stream().allMatch(token -> token.text().length() <= Tokens.LONGEST_WORD));
    }
}
