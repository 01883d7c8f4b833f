package se.samlat.catalogue.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgeWordsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "7 år,2,7,7", "7 ar,2,7,7", "7år,1,7,7", "barn 7 år,3,7,7", "14-åring,2,14,14", "14-årig flicka,3,14,14",
        "14 år gammal pojke,4,14,14", "femtonåring,1,15,15", "sjuårig,1,7,7", "sju år,2,7,7", "sjuåringar,1,7,7",
        "7 years old,3,7,7", "7-year-old girl,4,7,7", "ålder 7,2,7,7", "0 år,2,0,0", "120 år,2,120,120", "13–17 år,1,13,13",
        "tonåring,1,13,17", "tonaring,1,13,17", "teenager,1,13,17", "flicka,1,0,17", "pojkar,1,0,17", "ungdom,1,13,24",
        "pensionär,1,65,120", "١٤ سنة,2,14,14", "طفل 7 سنوات,3,7,7", "عمره ٧,2,7,7", "طِفلة,1,0,17", "مراهق,1,13,17", "وأطفال,1,0,17"})
    void readsAnAge(String text, int length, int from, int to) {
        assertEquals(new AgeWords.Age(length, from, to), AgeWords.at(Tokens.of(text), 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "121 år", "1177", "barn", "barn och unga", "år", "37 a", "2022", "sju", "förskola 7 år", "barn 112"})
    void readsNoAgeWhereNoneIsSaid(String text) {
        assertNull(AgeWords.at(Tokens.of(text), 0));
    }
}
