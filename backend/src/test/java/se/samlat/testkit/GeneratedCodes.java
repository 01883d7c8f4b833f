package se.samlat.testkit;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samlat.catalogue.CodeEntry;
import se.samlat.catalogue.CodeList;

/** Code lists for generated listings: the real codes, short names, a few synonyms. */
final class GeneratedCodes {
    static final List<String> GROUPS = List.of("asylsokande", "nyanland", "flykting", "massflykt", "kvotflykting",
            "tillstandslos", "anhorig-till-nyanland", "anvisad-nyanland", "ensamkommande-barn");
    static final List<String> KINDS = List.of("natverk", "halsa", "barn-och-familj", "utbildning", "samtal",
            "social-situation", "psykisk-halsa", "information", "sprak", "arbete", "samverkan", "kunskapsstod", "bidrag");
    static final List<String> CONCERNS = List.of("oro-stress", "ensamhet", "somn", "foraldraskap", "svara-minnen",
            "barnets-maende", "vald", "vardag");
    static final List<String> LANGUAGES = List.of("sv", "ar", "en", "uk", "so", "prs", "fa", "ti", "ckb", "ru", "ps",
            "sq", "tr", "fr", "es", "fi", "bs", "am", "kmr");
    static final List<String> ACTIVITIES = List.of("1-1", "1-2", "2-1", "2-2", "3-1", "4-1", "4-2", "5-1", "6-1", "7-1");

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("asylsokande", "Asylsökande"), Map.entry("nyanland", "Nyanlända"),
            Map.entry("flykting", "Flyktingar"), Map.entry("massflykt", "Personer med tillfälligt skydd"),
            Map.entry("kvotflykting", "Kvotflyktingar"), Map.entry("tillstandslos", "Tillståndslösa"),
            Map.entry("anhorig-till-nyanland", "Anhöriga till nyanlända"),
            Map.entry("anvisad-nyanland", "Anvisade nyanlända"), Map.entry("ensamkommande-barn", "Ensamkommande barn"),
            Map.entry("natverk", "Nätverk"), Map.entry("halsa", "Hälsa"), Map.entry("psykisk-halsa", "Psykisk hälsa"),
            Map.entry("barn-och-familj", "Barn och familj"), Map.entry("samtal", "Samtal"),
            Map.entry("oro-stress", "Oro och stress"), Map.entry("ensamhet", "Ensamhet"), Map.entry("somn", "Sömn"),
            Map.entry("foraldraskap", "Föräldraskap"), Map.entry("svara-minnen", "Svåra minnen"),
            Map.entry("barnets-maende", "Barnets mående"), Map.entry("vald", "Våld"), Map.entry("sv", "Svenska"),
            Map.entry("ar", "Arabiska"), Map.entry("en", "Engelska"), Map.entry("uk", "Ukrainska"),
            Map.entry("so", "Somaliska"), Map.entry("prs", "Dari"), Map.entry("fa", "Persiska"),
            Map.entry("ti", "Tigrinska"), Map.entry("ckb", "Sorani"), Map.entry("ru", "Ryska"));
    private static final Map<String, List<String>> SYNONYMS = Map.of(
            "tillstandslos", List.of("papperslös", "utan papper"),
            "somn", List.of("sömnproblem", "sova"),
            "massflykt", List.of("massflyktsdirektivet", "ukrainare"),
            "oro-stress", List.of("oro", "stress"));
    private static final Set<String> UNDER_FLYKTING = Set.of("kvotflykting", "anvisad-nyanland", "nyanland",
            "asylsokande", "massflykt", "ensamkommande-barn");
    private static final Set<String> IN_STRATEGY = Set.of("flykting", "nyanland", "asylsokande", "kvotflykting",
            "anhorig-till-nyanland", "tillstandslos");

    private GeneratedCodes() {}

    static void addTo(List<CodeEntry> entries) {
        add(entries, CodeList.TARGET_GROUPS, GROUPS);
        add(entries, CodeList.SERVICE_KINDS, KINDS);
        add(entries, CodeList.CONCERNS, CONCERNS);
        add(entries, CodeList.LANGUAGES, LANGUAGES);
        add(entries, CodeList.ACTIVITY_CODES, ACTIVITIES);
        add(entries, CodeList.SUPPORT_LEVELS, List.of("1", "2", "3", "4"));
    }

    private static void add(List<CodeEntry> entries, CodeList list, List<String> codes) {
        for (var code : codes) {
            var name = NAMES.getOrDefault(code, list.name().toLowerCase(java.util.Locale.ROOT) + " " + code);
            var synonyms = SYNONYMS.getOrDefault(code, List.of());
            entries.add(new CodeEntry(list, code, Map.of("sv", name), Map.of("sv", synonyms), broader(code),
                    codes.indexOf(code), null, IN_STRATEGY.contains(code)));
        }
    }

    private static @Nullable String broader(String code) {
        return UNDER_FLYKTING.contains(code) ? "flykting" : null;
    }
}
