package se.samlat.catalogue.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelationTest {
    @ParameterizedTest(name = "{0} - {1}: {2}")
    @CsvSource(nullValues = "-", value = {
        "sfi,sfi,EXACT", "familjecentralen,familjecentral,INFLECTED", "familjehus,familjehuset,INFLECTED",
        "hälsoundersökningar,hälsoundersökning,INFLECTED", "prom,promenadgrupp,PREFIX", "promenad,promenadgrupp,PREFIX",
        "pr,promenadgrupp,-", "undersökning,hälsoundersökning,COMPOUND", "undersökningar,hälsoundersökningen,COMPOUND",
        "undersökning,hälsoundersökningsenhet,COMPOUND", "vård,tandvård,COMPOUND", "grupp,promenadgruppen,COMPOUND",
        "sorg,omsorg,-", "sorg,barnomsorg,-", "skola,förskola,-", "skola,grundskola,COMPOUND", "oro,moro,-",
        "samtalet,samtalsstöd,PREFIX", "barn,bar,-", "far,får,-", "får,far,-", "halsa,hälsa,-"})
    void tellsHowWordsBelongTogether(String typed, String written, How how) {
        assertEquals(how, Relation.of(Word.of(typed), Word.of(written), false));
    }

    @ParameterizedTest(name = "{0} - {1}: {2}")
    @CsvSource(nullValues = "-", value = {
        "halsa,hälsa,WITHOUT_DIACRITICS", "halsoundersokningar,hälsoundersökning,WITHOUT_DIACRITICS",
        "sprakcafe,språkcafe,WITHOUT_DIACRITICS", "halsound,hälsoundersökning,PREFIX",
        "undersokning,hälsoundersökning,COMPOUND", "far,får,WITHOUT_DIACRITICS", "får,far,-",
        "hälsoundersokning,hälsoundersökning,WITHOUT_DIACRITICS", "hälsa,halsa,-"})
    void letsPlainLettersStandForSwedishOnesWhereTheTypedWordIsWrittenNowhere(String typed, String written, How how) {
        assertEquals(how, Relation.of(Word.of(typed), Word.of(written), true));
    }

    @ParameterizedTest(name = "{0} - {1}: {2}")
    @CsvSource({"mötesplatts,mötesplats,1", "motesplatts,mötesplats,1", "kungsbaka,kungsbacka,1", "arabsika,arabiska,1",
        "asylsökade,asylsökande,1", "familjecentrlen,familjecentral,1", "hälsoundersöknig,hälsoundersökning,1",
        "tandvord,tandvård,1", "flytkingar,flyktingar,1", "prommenadgrup,promenadgrupp,2"})
    void countsTypingErrors(String typed, String written, int errors) {
        assertEquals(errors, TypingError.between(Word.of(typed), Word.of(written), 2));
        assertTrue(errors <= TypingError.allowed(Word.of(typed)));
    }

    @ParameterizedTest
    @CsvSource({"sfi,0", "vård,0", "1177,0", "117700,0", "sömnn,1", "samtall,1", "mötesplatts,2"})
    void allowsNoErrorsInShortWordsAndNumbers(String typed, int errors) {
        assertEquals(errors, TypingError.allowed(Word.of(typed)));
    }

    @ParameterizedTest
    @CsvSource({"undersöknig,hälsoundersökning,true", "promendad,promenadgrupp,true", "undersökning,kulturguide,false"})
    void findsAPartOfACompoundDespiteAnError(String typed, String written, boolean part) {
        assertEquals(part, TypingError.isPart(Word.of(typed), Word.of(written)));
    }

    @Test
    void cutsACompoundIntoWordsThatAreWritten() {
        var written = Map.of("kvin", new int[] {1}, "grupp", new int[] {2}, "kvinno", new int[0]);
        var cuts = Splits.of(Word.of("kvinnogrupper"), form -> written.getOrDefault(form, new int[0]));
        assertEquals(1, cuts.size());
        assertEquals(List.of(1, 2), List.of(cuts.getFirst().heads()[0], cuts.getFirst().tails()[0]));
        assertTrue(Splits.of(Word.of("kvinnogrupper"), form -> new HashMap<String, int[]>()
                .getOrDefault(form, new int[0])).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"vad finns för barn i hylte|barn hylte", "jag behöver hjälp med sömn|sömn",
        "stöd|stöd", "jag vill ha hjälp|hjälp", "vad finns|vad finns"})
    void keepsTheTellingWords(String text, String telling) {
        assertEquals(List.of(telling.split(" ")),
                StopWords.telling(Tokens.of(text)).stream().map(Token::text).toList());
    }
}
