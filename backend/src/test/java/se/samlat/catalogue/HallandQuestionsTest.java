package se.samlat.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real questions to Halland's content, with the listings that must be among the answers. */
class HallandQuestionsTest {
    private static final HallandFixture HALLAND = new HallandFixture();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        Vad finns för asylsökande i Hylte? | municipality=1315 targetGroup=asylsokande | exactly | halsoundersokning-hyltebruk-torup informationsverige-portal tandvard-barn vard-barn-asyl vard-vuxna-asyl | rf-idrott-start svk-hyltebruk-kladcafe svk-hyltebruk-kvinnolunch svk-hyltebruk-odling svk-hyltebruk-promenadgrupp svk-hyltebruk-sprakcafe svk-hyltebruk-svenska
        Vad finns på stödnivå 3 i Varberg? | municipality=1383 supportLevel=3 | exactly | buph-varberg | bris-kurator bris-ukrainska bris-vuxentelefon
        Vart vänder sig en papperslös i Falkenberg? | q=papperslös municipality=1382 | at least | halsoundersokning-falkenberg halsoundersokning-ullared tandvard-barn vard-barn-asyl vard-vuxna-asyl | -
        Språkcafé i Kungsbacka | q=språkcafé+kungsbacka | at least | - | kungsbacka-sprakcafe
        Hälsoundersökning i Varberg | q=hälsoundersökning municipality=1383 | at least | halsoundersokning-tvaaker | -
        Stöd för barn och familj i Halmstad | kind=barn-och-familj municipality=1380 | exactly | halmstad-ensamkommande | halmstad-oppen-forskola-andersberg rb-barnvanlig-plats
        familjecentral i böjd form | q=familjecentralen | at least | - | familjecentral-falkenberg familjecentral-laholm familjens-hus-hasten
        felstavat | q=mötesplatts | at least | - | laholm-motesplats svk-kungsbacka-spira
        Tandvård för barn i Laholm | q=tandvård municipality=1381 | at least | tandvard-barn vard-barn-asyl vard-vuxna-asyl | -
        Psykisk hälsa för barn och unga i Kungsbacka | kind=psykisk-halsa municipality=1384 | exactly | buph-kungsbacka | -
        Kvotflyktingar i Laholm | municipality=1381 targetGroup=kvotflykting | exactly | halsoundersokning-andersberg informationsverige-portal tandvard-barn | -
        Samtal, någonstans i länet | kind=samtal | exactly | - | bris-kurator bris-ukrainska bris-vuxentelefon svk-spenshult-samtal
        """)
    void findsWhatTheQuestionNeeds(String question, String asked, String rule, String expected, String older) {
        var byDefault = words(expected);
        var withOutdated = new TreeSet<>(byDefault);
        withOutdated.addAll(words(older));
        check(rule, byDefault, query(asked));
        check(rule, withOutdated, query(asked).withOutdated(true));
    }

    @Test
    void tellsHowManyDoNotStateTheirLanguages() {
        var asked = query("municipality=1315 targetGroup=asylsokande language=ar");
        assertEquals(Set.of(), own(asked));
        assertEquals(Set.of("rf-idrott-start"), own(asked.withOutdated(true)));
        var answer = HALLAND.catalogue().search(asked);
        var more = own(asked.withNotStated(true));
        assertTrue(more.containsAll(Set.of("halsoundersokning-hyltebruk-torup", "informationsverige-portal",
                "tandvard-barn", "vard-barn-asyl", "vard-vuxna-asyl")));
        assertEquals(answer.notStatedTotal(), answer.notStatedItems().get(Filter.LANGUAGE));
        assertEquals(answer.notStatedTotal(),
                HALLAND.catalogue().search(asked.withNotStated(true)).totalItems());
    }

    /** Typing errors, inflected forms, compounds and other words, over all content, outdated too. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        familjecentraler | familjecentral-falkenberg familjecentral-laholm
        familjecentrlen | familjecentral-falkenberg familjecentral-laholm
        halsoundersokningar | halsoundersokning-tvaaker halsoundersokning-ullared
        hälso undersökning kungsbacka | halsoundersokning-kungsbacka
        undersökning falkenbrg | halsoundersokning-falkenberg
        hälsoundersöknigen | halsoundersokning-andersberg
        sprakcafe | kungsbacka-sprakcafe svk-hyltebruk-sprakcafe
        språk café hylte | svk-hyltebruk-sprakcafe
        språkkafé | kungsbacka-sprakcafe svk-hyltebruk-sprakcafe
        promenad | svk-hyltebruk-promenadgrupp
        promenadgrupper i hyltebruk | svk-hyltebruk-promenadgrupp
        lunch för kvinnor | svk-hyltebruk-kvinnolunch
        odling | svk-hyltebruk-odling
        motesplats | laholm-motesplats svk-kungsbacka-spira
        kungsbaka språkcafé | kungsbacka-sprakcafe
        papperslösa i varberg | halsoundersokning-tvaaker tandvard-barn
        utan papper hylte | halsoundersokning-hyltebruk-torup
        vart vänder sig en tillståndslös i Falkenberg | halsoundersokning-falkenberg
        asylsökade falkenberg | halsoundersokning-falkenberg vard-vuxna-asyl
        tandläkare för barn i laholm | tandvard-barn
        bup varberg | buph-varberg
        barn och ungas psykiska hälsa halmstad | buph-halmstad
        tortyr | rkc-behandling
        trauma | rkc-behandling
        öppen förskola | falkenberg-oppen-forskola halmstad-oppen-forskola-andersberg
        oppen forskolan | falkenberg-oppen-forskola halmstad-oppen-forskola-andersberg
        stöd på ukrainska | bris-ukrainska
        kurator | bris-kurator
        sfi laholm | laholm-sfi
        lovaktivitet | gemenskap-lov
        fritidsgårdar | hylte-fritidsgard
        språkvänner | falkenberg-sprakvan
        kulturguide | varberg-kulturguide
        ensamkommande barn halmstad | halmstad-ensamkommande
        skulder och pengar halmstad | halmstad-bistand
        """)
    void findsWhatIsMeantDespiteFormAndSpelling(String typed, String expected) {
        var found = own(query("q=x").withText(typed).withOutdated(true));
        assertTrue(found.containsAll(words(expected)), () -> found + " lacks some of " + expected);
    }

    @ParameterizedTest
    @CsvSource({"sömn hylte arabiska,concern:somn municipality:1315 language:ar", "kungsbaka,municipality:1384",
        "papperslösas,targetGroup:tillstandslos", "barn och familj,kind:barn-och-familj",
        "jag kan inte sova,concern:somn", "vad finns för kvotflyktingar i laholm,targetGroup:kvotflykting municipality:1381",
        "kurdiska,language:ckb language:kmr", "utvisning,-", "annvisninng,targetGroup:anvisad-nyanland", "promenad,-", "språkcafé,-"})
    void tellsWhatTheTextWasTakenToMean(String typed, String readings) {
        var found = HALLAND.catalogue().search(Query.ALL.withText(typed)).interpretation().stream()
                .map(reading -> reading.filter().parameter() + ":" + reading.code())
                .toList();
        assertEquals(readings.equals("-") ? List.of() : List.of(readings.split(" ")), found);
    }

    private static void check(String rule, Set<String> expected, Query query) {
        var found = own(query);
        if (rule.equals("exactly")) {
            assertEquals(expected, found);
        } else {
            assertTrue(found.containsAll(expected), () -> found + " lacks some of " + expected);
        }
    }

    /** The listings found by themselves, not through an umbrella of the group asked for. */
    private static Set<String> own(Query query) {
        var found = new TreeSet<String>();
        HALLAND.catalogue().search(query).hits().stream()
                .filter(hit -> hit.via().isEmpty())
                .forEach(hit -> found.add(HALLAND.slug(hit)));
        return found;
    }

    private static Query query(String asked) {
        String q = null;
        Map<Filter, Set<String>> filters = new HashMap<>();
        for (var pair : asked.split(" ")) {
            var value = pair.substring(pair.indexOf('=') + 1).replace('+', ' ');
            if (pair.startsWith("q=")) {
                q = value;
            } else {
                filters.put(Filter.of(pair.substring(0, pair.indexOf('='))).orElseThrow(), Set.of(value));
            }
        }
        return new Query(q, filters, false, false, Sort.RELEVANCE, 1, 100, false, null);
    }

    private static Set<String> words(String text) {
        return text == null ? Set.of() : new TreeSet<>(new ArrayList<>(List.of(text.split(" "))));
    }
}
