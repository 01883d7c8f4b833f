package se.samlat.catalogue.words;

import java.util.List;
import java.util.Set;

/** Words that say nothing about what is searched for. */
public final class StopWords {
    private static final Set<String> SILENT = Set.of(
            "alla", "att", "av", "behöver", "bor", "de", "den", "det", "dig", "du", "där", "efter", "eller", "en", "er",
            "ett", "finnas", "finns", "från", "få", "får", "för", "ge", "gå", "ha", "hade", "han", "har", "hitta",
            "hon", "hos", "hur", "i", "in", "inte", "jag", "kan", "kunna", "man", "med", "mig", "min", "mina", "mitt",
            "mot", "måste", "nu", "nära", "någon", "något", "några", "när", "och", "om", "oss", "på", "samt", "sig",
            "ska", "skulle", "som", "söker", "till", "under", "ut", "vad", "var", "vart", "vem", "vi", "vid", "vilka",
            "vilken", "vill", "vår", "vänder", "åt", "är", "även",
            "a", "an", "and", "at", "for", "is", "my", "need", "of", "on", "the", "to", "what", "where", "with",
            "في", "من", "علي", "الي", "عن", "مع", "او", "و", "ما", "هل", "اين", "كيف", "انا", "لدي", "عندي", "اريد",
            "احتاج", "ابحث", "اسكن", "لا");
    /** True of every listing; they tell listings apart only where nothing else is typed. */
    private static final Set<String> TRUE_OF_ALL = Set.of(
            "hjälp", "hjälpa", "insats", "insatser", "kommun", "kommunen", "stöd", "stödet", "verksamhet",
            "verksamheter", "help", "support", "مساعده", "المساعده", "دعم", "الدعم", "بلديه");

    private StopWords() {}

    /** Whether the word is left out wherever another word is typed. */
    public static boolean isSilent(Token word) {
        return SILENT.contains(word.text());
    }

    /** Whether the word fits every listing, so that it is left out where a telling word is typed. */
    public static boolean fitsAll(Token word) {
        return TRUE_OF_ALL.contains(word.text());
    }

    /** The words that say something; where none does, those that fit every listing; where none does that, all. */
    public static List<Token> telling(List<Token> tokens) {
        var telling = tokens.stream()
                .filter(token -> !isSilent(token) && !fitsAll(token))
                .toList();
        if (!telling.isEmpty()) {
            return telling;
        }
        var loud = tokens.stream().filter(token -> !isSilent(token)).toList();
        return loud.isEmpty() ? tokens : loud;
    }
}
