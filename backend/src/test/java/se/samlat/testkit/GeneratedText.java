package se.samlat.testkit;

import java.util.List;
import java.util.StringJoiner;
import java.util.random.RandomGenerator;

/** Swedish-looking text from a vocabulary of some tens of thousands of words, common ones often, rare ones seldom. */
final class GeneratedText {
    private static final List<String> HEADS = List.of("språk", "familje", "barn", "kvinno", "hälso", "promenad",
            "samtals", "föräldra", "ungdoms", "vänskaps", "kultur", "musik", "idrotts", "odlings", "läx", "sy", "mat",
            "trygghets", "integrations", "stress", "sömn", "sorg", "natur", "skol", "fritids", "krigs", "digital",
            "körsångs", "friluft", "träffpunkts", "mötes", "stöd", "tand", "sjuk", "yoga", "bok", "film", "konst",
            "dans", "simskole", "cykel", "jobb", "praktik", "bostads", "jurist", "kris", "trauma", "anhörig");
    private static final List<String> TAILS = List.of("café", "grupp", "central", "samtal", "stöd", "hjälp", "plats",
            "undersökning", "vård", "träff", "cirkel", "kurs", "mottagning", "guide", "rådgivning", "aktivitet",
            "lunch", "projekt", "utbildning", "linje", "verkstad", "gemenskap", "orientering", "förskola", "lots");
    private static final List<String> ENDINGS = List.of("", "", "en", "er", "erna", "s", "ar");
    private static final List<String> PLAIN = List.of("och", "för", "med", "i", "på", "vi", "du", "som", "barn",
            "vuxna", "familjer", "nyanlända", "asylsökande", "träffas", "varje", "vecka", "tillsammans", "svenska",
            "öva", "prata", "lugn", "miljö", "gratis", "drop-in", "anmälan", "tolk", "arabiska", "kvinnor", "unga",
            "föräldrar", "samtal", "stöd", "oro", "sömn", "kommunen", "kyrkan", "föreningen", "hjälper", "träffa");
    private static final List<String> SYLLABLES = List.of("al", "berg", "by", "dal", "eke", "fors", "gran", "hult",
            "kär", "lund", "mal", "näs", "ols", "ryd", "sand", "tor", "und", "vik", "ås", "öster");

    private final RandomGenerator random;

    GeneratedText(RandomGenerator random) {
        this.random = random;
    }

    static String town(int number) {
        var first = SYLLABLES.get(number % SYLLABLES.size());
        var second = SYLLABLES.get(number / SYLLABLES.size() % SYLLABLES.size());
        return Character.toUpperCase(first.charAt(0)) + first.substring(1) + second + "a";
    }

    String name(String town) {
        var name = compound();
        return Character.toUpperCase(name.charAt(0)) + name.substring(1)
                + (random.nextInt(3) == 0 ? " i " + town : ", " + town);
    }

    String provider(String town) {
        return switch (random.nextInt(4)) {
            case 0 -> town + " kommun";
            case 1 -> "Svenska kyrkan i " + town;
            case 2 -> "Röda Korset, " + town;
            default -> "Föreningen " + town + "s vänner";
        };
    }

    String sentence(int words) {
        var sentence = new StringJoiner(" ");
        for (int at = 0; at < words; at++) {
            int kind = random.nextInt(20);
            sentence.add(kind < 13 ? skewed(PLAIN) : kind < 19 ? compound() + skewed(ENDINGS) : rare());
        }
        return sentence + ".";
    }

    private String compound() {
        return skewed(HEADS) + skewed(TAILS);
    }

    /** A name or other word that few listings share. */
    private String rare() {
        var word = new StringBuilder();
        for (int at = 0; at < 3; at++) {
            word.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
        }
        return word.append(skewed(ENDINGS)).toString();
    }

    private String skewed(List<String> values) {
        return values.get((int) (values.size() * Math.pow(random.nextDouble(), 2)));
    }
}
