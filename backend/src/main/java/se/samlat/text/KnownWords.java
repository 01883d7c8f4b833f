package se.samlat.text;

import java.util.List;
import java.util.Set;

/**
 * The words by which the guard guesses: what introduces a person, what names a place or an organisation, what names a
 * function, and the commonest first names in Sweden and among those who have come there. All in lower case. The lists
 * are ours and may grow; none of them decides a refusal.
 */
final class KnownWords {

    private static final Set<String> FREE_MAIL = words("""
            gmail.com googlemail.com hotmail.com hotmail.se outlook.com outlook.se live.com live.se msn.com yahoo.com
            yahoo.se icloud.com me.com mac.com aol.com gmx.com gmx.net gmx.de web.de mail.com mail.ru yandex.com
            yandex.ru ukr.net proton.me protonmail.com pm.me tutanota.com telia.com comhem.se bredband.net bredband2.com
            spray.se home.se swipnet.se passagen.se tele2.se
            """);

    private static final Set<String> CUES = words("""
            kontakta kontaktar kontakt kontaktas kontaktperson kontaktpersoner kontaktuppgifter ring ringa ringer mejla
            mejl maila mail sms smsa fråga frågar prata tala träffa möt herr fru fröken doktor dr heter ansvarig
            ansvariga ordförande kassör sekreterare samordnare kurator kuratorn handläggare diakon diakonen präst
            prästen pastor imam psykolog psykologen läkare läkaren sjuksköterska tolk volontär chef ledare rektor lärare
            patient patienten klient klienten brukaren eleven pojken flickan contact call ask coordinator counsellor
            counselor nurse doctor mr mrs ms
            """);
    private static final List<String> CUE_ENDINGS =
            List.of("samordnare", "samordnaren", "sköterska", "sköterskan", "handläggare", "pedagog", "ordförande",
                    "chef", "chefen", "sekreterare", "strateg", "kurator", "koordinator", "utvecklare");

    private static final Set<String> PLACES_AND_ORGANISATIONS = words("""
            halland hallands hylte hyltebruk halmstad halmstads laholm laholms falkenberg falkenbergs varberg varbergs
            kungsbacka kungsbackas göteborg göteborgs malmö lund stockholm stockholms uppsala skåne sverige sveriges
            norden europa oskarström torup unnaryd getinge harplinge veddige tvååker ullared knäred båstad båstads
            onsala särö åsa fjärås gullbrandstorp mellbystrand röda korset korsets halvmånen rädda barnen barnens
            svenska kyrkan kyrkans unga unge nya gamla stora lilla gröna blå vita norra södra östra västra sankt sankta
            individuell människohjälp stadsmissionen frälsningsarmén bris rikskriscentrum kvinnofrid equmenia
            equmeniakyrkan pingst sensus bilda medborgarskolan studiefrämjandet folkuniversitetet vuxenskolan ibn rushd
            folkhögskola arbetsförmedlingen försäkringskassan migrationsverket skatteverket socialstyrelsen polisen
            länsstyrelsen region regionen kommunen landstinget save the children red cross caritas amnesty
            asylrättscentrum farr transkulturellt trauma barn ungdom ungdomar vuxna familj familjer kvinnor män
            föräldrar äldre psykisk hälsa akademiska allmänna öppna fria kristna muslimska islamiska ukrainska syriska
            afghanska somaliska eritreanska iranska irakiska bosniska internationella nationella sociala måndag tisdag
            onsdag torsdag fredag lördag söndag januari februari mars april maj juni juli augusti september oktober
            november december monday tuesday wednesday thursday friday saturday sunday mitt min vår vårt våra din ditt
            den det de vi ni du
            """);
    private static final List<String> PLACE_AND_ORGANISATION_ENDINGS = List.of(
            "verket", "verk", "kyrkan", "kyrka", "församling", "församlingen", "förbund", "förbundet", "förening",
            "föreningen", "mottagning", "mottagningen", "central", "centralen", "hälsan", "hälsa", "gård", "gården",
            "huset", "hus", "jour", "jouren", "linje", "linjen", "grupp", "gruppen", "enhet", "enheten", "byrå",
            "byrån", "nämnd", "nämnden", "skola", "skolan", "bibliotek", "biblioteket", "telefon", "telefonen",
            "center", "centrum", "centret", "kommun", "kommuner", "län", "länet", "stad", "sjukhus", "sjukhuset",
            "myndighet", "myndigheten", "kassan", "råd", "rådet", "team", "teamet", "hemmet", "plats", "platsen",
            "gatan", "gata", "väg", "vägen", "torg", "torget", "forum", "museum", "universitet", "högskola",
            "stiftelse", "stiftelsen", "sällskap", "klubb", "klubben", "station", "stationen", "chatten", "guiden",
            "samordning", "psykiatri", "psykiatrin", "tjänst", "tjänsten", "vård", "vården", "stöd", "stödet", "kontor",
            "kontoret", "service", "direkt", "slussen", "förvaltning", "förvaltningen", "mission", "missionen",
            "upplysningen", "rådgivning", "rådgivningen", "lotsen", "utbildning", "boende", "boendet", "caféet", "café",
            "kafé", "träffen", "erna", "arna", "orna", "hand", "park", "parken", "åsen");

    private static final List<String> FUNCTIONS = List.of(
            "info", "kontakt", "contact", "office", "kansli", "expedition", "reception", "vaxel", "växel", "kundtjanst",
            "kundtjänst", "kontaktcenter", "medborgar", "direkt", "jour", "stod", "stöd", "support", "hjalp", "hjälp",
            "radgiv", "rådgiv", "mottagning", "enhet", "grupp", "team", "central", "verksamhet", "integration",
            "flykting", "migration", "asyl", "etablering", "invandrar", "halsa", "hälsa", "psyki", "vard", "vård",
            "barn", "ungdom", "unga", "familj", "foraldra", "föräldra", "vuxen", "vuxna", "kvinno", "mans", "social",
            "omsorg", "skola", "utbildning", "sfi", "bibliotek", "forening", "förening", "forbund", "förbund",
            "forsamling", "församling", "kyrka", "kommun", "region", "lan", "län", "registrator", "diarie", "bokning",
            "tolk", "volontar", "volontär", "frivillig", "styrelse", "ordforande", "ordförande", "sekreterare",
            "redaktion", "press", "webb", "admin", "service", "samordn", "projekt", "strateg", "halland", "halmstad",
            "hylte", "laholm", "falkenberg", "varberg", "kungsbacka", "rodakors", "bris", "radda", "noreply", "post",
            "mail", "mejl", "kafe", "café", "cafe", "traff", "träff", "hus", "gard", "gård", "arbets", "nyanl", "lokal",
            "distrikt", "syd", "vast", "väst", "norr", "ost", "öst");

    private static final Set<String> FIRST_NAMES = words("""
            anna eva maria karin kristina christina lena sara kerstin emma ingrid marie malin jenny annika birgitta
            linda susanne monica monika elin ulla johanna elisabeth elisabet carina katarina sofia sofie anette annette
            margareta marianne hanna helena ida agneta åsa sandra gunilla anita julia amanda emelie emilia camilla inger
            elsa alice maja alva ella ebba wilma astrid klara clara frida josefin josefine rebecka rebecca therese
            ulrika ulrica barbro siv berit britt gun lisa lisbeth cecilia charlotte pia mona ewa jessica madeleine
            matilda moa nora olivia saga signe stina tove tuva vera lars mikael michael anders johan per erik peter
            daniel karl carl thomas tomas jan fredrik andreas hans bengt mats stefan bo mattias magnus christer krister
            alexander jonas niklas martin nils björn david leif ulf marcus markus viktor victor patrik patrick christian
            kristian roger robert ove simon emil linus rasmus kurt göran gustav gustaf oskar oscar filip joakim sven
            rolf kent lennart håkan kenneth henrik jakob jacob hugo lucas lukas william liam noah adam axel elias ludvig
            albin mohammed mohamed muhammad mohammad ahmed ahmad ali hassan hussein hossein hamid mahmoud omar omid
            ibrahim ismail khaled khalid yusuf yousef youssef abdullah abdul samir tariq bilal reza mehdi farid nasser
            walid ziad jamal karim mustafa mehmet murat fatima fatemeh zahra zainab zeinab maryam mariam aisha amina
            leila layla nour noor yasmin hawa halima khadija sahra fadumo hodan ayaan rana samira sanaa rania soraya
            shirin parisa nasrin farah dunya amal oleksandr olena oksana iryna irina natalia nataliya svetlana tetiana
            volodymyr andriy dmytro mykola serhiy yulia tesfay selam abraham samuel yonas senait mehret feven robel
            filmon
            """);

    private KnownWords() {}

    private static Set<String> words(String list) {
        return Set.of(list.strip().split("\\s+"));
    }

    static boolean isFreeMailProvider(String domain) {
        return FREE_MAIL.contains(domain);
    }

    static boolean isFirstName(String word) {
        return FIRST_NAMES.contains(word);
    }

    /** Whether a name often follows this word: an invitation to get in touch, or somebody's role. */
    static boolean introducesPerson(String word) {
        return CUES.contains(word) || endsWithOne(word, CUE_ENDINGS);
    }

    static boolean namesPlaceOrOrganisation(String word) {
        return PLACES_AND_ORGANISATIONS.contains(word) || endsWithOne(word, PLACE_AND_ORGANISATION_ENDINGS);
    }

    /**
     * Whether a part of an e-mail address, before the at sign, names a function, not a person. Short words must be
     * all of the part, since names hold them too ("hus" in Hussein).
     */
    static boolean namesFunction(String word) {
        return FUNCTIONS.stream().anyMatch(f -> f.length() > 4 ? word.contains(f) : word.equals(f));
    }

    private static boolean endsWithOne(String word, List<String> endings) {
        return endings.stream().anyMatch(word::endsWith);
    }
}
