package se.samlat.catalogue.words;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SwedishStemTest {
    @ParameterizedTest
    @ValueSource(strings = {
        "familjecentral familjecentralen familjecentraler familjecentralerna familjecentralens",
        "familjehus familjehuset familjehusets familjehusen",
        "hälsoundersökning hälsoundersökningar hälsoundersökningen hälsoundersökningarna hälsoundersöknings",
        "mötesplats mötesplatser mötesplatsen mötesplatserna mötesplatsernas",
        "språkcafe språkcafeer språkcafeet språkcafeerna",
        "promenadgrupp promenadgrupper promenadgruppen promenadgruppernas",
        "kvinna kvinnor kvinnorna kvinnan kvinnors", "barn barnen barnet barns barnens",
        "flykting flyktingar flyktingen flyktingarna flyktingars", "asylsökande asylsökandes asylsökanden",
        "nyanländ nyanlända nyanländas", "papperslös papperslösa papperslöst papperslösas",
        "samtal samtalet samtalen samtals", "kurator kuratorn kuratorer kuratorns", "skola skolan skolor skolorna",
        "förening föreningen föreningar föreningarnas", "tandläkare tandläkaren tandläkarna",
        "lovaktivitet lovaktiviteter lovaktiviteterna", "psykisk psykiska psykiskt", "kyrka kyrkan kyrkor",
        "kommun kommunen kommuner kommunerna kommuns", "trauma traumat trauman", "minne minnen minnet minnena",
        "förälder föräldrar föräldrarna", "studiecirkel studiecirkeln studiecirklar studiecirklarna",
        "oro oron", "vän vänner vännen", "program programmet programmen", "rum rummet", "hem hemmet", "möte möten mötet mötena", "plats platser platsen", "hus huset husen husets",
        "rättighet rättigheter rättigheten rättigheterna", "arabisk arabiska arabiskt", "hylte hyltes",
        "halmstad halmstads", "kungsbacka kungsbackas", "familj familjen familjer familjens familjerna"})
    void bringsTheFormsOfAWordTogether(String forms) {
        var words = forms.split(" ");
        var base = Word.of(words[0]);
        for (var form : words) {
            assertTrue(Word.of(form).isFormOf(base), () -> form + " " + Word.of(form).stem() + " " + base.stem());
            assertTrue(base.isFormOf(Word.of(form)), form);
        }
    }

    @ParameterizedTest
    @CsvSource({"barn,bar", "far,fara", "sömn,sömma", "hus,hund", "kurs,kur", "plats,plan", "vård,värd", "skola,skal",
        "asyl,as", "stat,stad", "dans,dan", "hals,hal", "gratis,grad", "mat,mata", "papper,pappa", "man,mans",
        "far,får", "halland,hall", "språk,språng"})
    void keepsDifferentWordsApart(String one, String other) {
        assertFalse(Word.of(one).isFormOf(Word.of(other)), () -> Word.of(one).stem() + " " + Word.of(other).stem());
    }

    @ParameterizedTest
    @ValueSource(strings = {"українська", "ትግርኛ", "1177", "x"})
    void leavesOtherScriptsAndNumbersAsTheyAre(String word) {
        assertTrue(Word.of(word).stem().equals(word));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"النوم,نوم", "والقلق,القلق", "بالعربية,العربية", "للصحة,الصحة"})
    void knowsAnArabicWordWithItsArticle(String one, String other) {
        var word = Tokens.of(one).getFirst().word();
        assertTrue(word.isFormOf(Tokens.of(other).getFirst().word()), word::stem);
    }
}
