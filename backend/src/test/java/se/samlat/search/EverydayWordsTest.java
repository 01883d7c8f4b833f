package se.samlat.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samlat.testkit.Api.search;
import static se.samlat.testkit.Api.total;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samlat.testkit.ApiTest;
import se.samlat.testkit.Halland;

/** The words that people use, rather than those of the code lists, are understood. */
@ApiTest
@Halland
class EverydayWordsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        självmord | concern:psykisk-ohalsa
        självmordstankar | concern:psykisk-ohalsa
        vill inte leva | concern:psykisk-ohalsa
        skär sig | concern:psykisk-ohalsa
        mår inte bra | concern:psykisk-ohalsa
        våldtäkt | concern:vald
        våldtagen | concern:vald
        könsstympning | concern:vald
        heder | concern:vald
        heders | concern:vald
        hedersvåld | concern:vald
        bortgift | concern:vald
        kvinnojour | concern:vald
        trångbodd | concern:bostad
        vi bor trångt | concern:bostad
        vräkt | concern:bostad
        ukrainare | targetGroup:massflykt
        ukrainsk | language:uk
        rysk | language:ru
        utbränd | concern:oro-stress
        panikattacker | concern:oro-stress
        sover inte | concern:somn
        inga vänner | concern:ensamhet
        gravid | concern:vard-halsa
        barnmorska | concern:vard-halsa
        ont i magen | concern:vard-halsa
        hål i tanden | concern:tander
        språkkurs | concern:svenska
        personnummer | concern:samhalle
        förstår inte brevet | concern:samhalle
        läxa | concern:skola
        jobba | concern:arbete
        inga pengar | concern:ekonomi
        räkningar | concern:ekonomi
        spädbarn | concern:foraldraskap
        mobbad | concern:barnets-maende
        simskola | concern:fritid
        psykiater | kind:psykisk-halsa
        prata med nån | kind:samtal
        suicide | concern:psykisk-ohalsa
        rape | concern:vald
        pregnant | concern:vard-halsa
        overcrowded | concern:bostad
        """)
    void areTakenToMeanWhatTheyMean(String words, String meaning) {
        assertEquals(List.of(meaning), read(words));
    }

    @ParameterizedTest
    @ValueSource(strings = {"självmord", "trångbodd", "ukrainare", "flicka", "pojke", "tonåring", "14-åring", "7 år", "gravid",
        "hål i tanden", "inga vänner", "jag bor i hylte", "kan inte jobba", "personnummer", "barn 7 år varberg", "pensionär",
        "الوحدة هيلته", "طبيب هالمستاد", "تعلم السويدية"})
    void findWhatIsRegistered(String words) {
        assertTrue(total(Map.of("q", words, "includeOutdated", true)) > 0, words);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        النوم هيلته العربية | concern:somn municipality:1315 language:ar
        نوم | concern:somn
        أرق | concern:somn
        لا أستطيع النوم | concern:somn
        القَلَق في فاربرغ | concern:oro-stress municipality:1383
        اكتئاب | concern:psykisk-ohalsa
        طبيب أسنان في هالمستاد | concern:tander municipality:1380
        تعلم اللغة السويدية | concern:svenska
        طالبي اللجوء | targetGroup:asylsokande
        لاجئ | targetGroup:flykting
        بلا أوراق | targetGroup:tillstandslos
        الصومالية | language:so
        بالعربي | language:ar
        الكردية | language:ckb language:kmr
        الصحة النفسية | kind:psykisk-halsa
        عنف | concern:vald
        دعم نفسي | kind:psykisk-halsa
        السكن | concern:bostad
        الوحده | concern:ensamhet
        """)
    void areUnderstoodInArabic(String words, String meanings) {
        assertEquals(List.of(meanings.split(" ")), read(words));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        7 år | 7
        barn 7 år | 7
        14-åring | 14
        sover dåligt 14-årig flicka | 14
        femtonåring | 15
        tonåring | unga-13-17
        flicka | barn-0-5 barn-6-12 unga-13-17
        ungdomar | unga-13-17 unga-vuxna-18-24
        ١٤ سنة | 14
        """)
    void areTakenAsAnAge(String words, String ages) {
        List<String> read = read(words).stream()
                .filter(meaning -> meaning.startsWith("age:"))
                .map(meaning -> meaning.substring(4))
                .toList();
        assertEquals(List.of(ages.split(" ")), read);
    }

    @Test
    void anAgeInWordsFindsWhatTheFilterFindsAndCountsWhatStatesNoAge() {
        JsonNode inWords = search(Map.of("q", "barn 7 år", "limit", 100));
        JsonNode filtered = search(Map.of("age", "7", "limit", 100));
        assertTrue(inWords.at("/_meta/totalItems").asInt() > 0);
        assertEquals(new TreeSet<>(HallandAnswers.slugs(filtered)), new TreeSet<>(HallandAnswers.slugs(inWords)));
        assertEquals(filtered.at("/_meta/notStatedItems"), inWords.at("/_meta/notStatedItems"));
        assertEquals("7 år", inWords.at("/_meta/interpretation/0/name/sv").asText());
        assertEquals("7 years", inWords.at("/_meta/interpretation/0/name/en").asText());
        assertEquals("7 år", inWords.at("/services/0/match/terms/0/matched").asText());
        assertEquals("age", inWords.at("/services/0/match/terms/0/field").asText());
    }

    @Test
    void aChosenYearOfAgeIsNamedAmongTheAgesLikeAnyOther() {
        JsonNode answer = search(Map.of("age", "7", "facets", true));
        JsonNode chosen = answer.at("/facets/age").valueStream()
                .filter(age -> age.get("code").asText().equals("7"))
                .findFirst()
                .orElseThrow();
        assertEquals("7 år", chosen.at("/name/sv").asText());
        assertTrue(chosen.get("chosen").asBoolean());
        assertEquals(answer.at("/_meta/totalItems").asInt(), chosen.get("own").asInt());
        assertEquals(6, search(Map.of("facets", true)).at("/facets/age").size(), "no year is offered by itself");
    }

    @Test
    void theNamesOfCodesAreThereInArabicToo() {
        JsonNode answer = search(Map.of("q", "النوم", "facets", true));
        assertEquals("النوم", answer.at("/_meta/interpretation/0/name/ar").asText());
        for (String list : List.of("targetGroup", "concern", "kind", "supportLevel", "language")) {
            for (JsonNode value : answer.at("/facets/" + list)) {
                assertTrue(value.at("/name").has("ar"), value::toString);
            }
        }
    }

    private static List<String> read(String words) {
        return search(Map.of("q", words)).at("/_meta/interpretation").valueStream()
                .map(part -> part.get("filter").asText() + ":" + part.get("code").asText())
                .toList();
    }
}
