package se.samlat.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataGuardTest {


    record Case(TextField field, String text, String expected) {}

    static Stream<Case> cases() throws IOException {
        try (var table = PersonalDataGuardTest.class.getResourceAsStream("guard-cases.csv")) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\\|", -1))
                    .map(cells -> new Case(TextField.valueOf(cells[0]), unescaped(cells[1]), cells[2]));
        }
    }

    private static String unescaped(String text) {
        return Pattern.compile("\\\\u([0-9A-F]{4})")
                .matcher(text)
                .replaceAll(escape -> String.valueOf((char) Integer.parseInt(escape.group(1), 16)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsWhatTheTableOfCasesSays(Case one) {
        var found = PersonalDataGuard.check(one.text(), one.field()).stream()
                .map(finding -> finding.kind().name())
                .collect(Collectors.joining(","));
        assertEquals(one.expected(), found.isEmpty() ? "-" : found);
    }

    @Test
    void theTableHoldsEveryKindAndEveryField() throws IOException {
        var all = cases().toList();
        assertTrue(all.size() >= 80, "cases: " + all.size());
        for (var kind : PersonalDataFinding.Kind.values()) {
            assertTrue(all.stream().anyMatch(one -> one.expected().contains(kind.name())), kind.name());
        }
        for (var field : TextField.values()) {
            assertTrue(all.stream().anyMatch(one -> one.field() == field), field.name());
        }
    }

    @Test
    void offsetsPointAtTheTextAsItWasWritten() {
        var text = "😀 Född\u200B 8501\u00AD01–9809, kontakta e\u0301va@example.se";
        var found = PersonalDataGuard.check(text, TextField.PROSE).stream()
                .map(finding -> text.substring(finding.start(), finding.end()))
                .toList();
        assertEquals(List.of("8501\u00AD01–9809", "e\u0301va@example.se"), found);
    }

    @Test
    void aFindingDoesNotRepeatTheText() {
        var finding = PersonalDataGuard.check("Ali, 850101-9809", TextField.PROSE).getFirst();
        assertFalse(finding.toString().contains("9809"));
        assertFalse(finding.kind().messageKey().contains("9809"));
    }

    @Test
    void aContactWarningIsAnsweredByTheAssociationAndOthersByNoPerson() {
        var mobile = PersonalDataGuard.check("070-174 06 05", TextField.CONTACT_PHONE);
        assertFalse(PersonalDataGuard.refuses(mobile));
        assertEquals("guard.answer.contact", mobile.getFirst().kind().answerKey());
        assertEquals("guard.answer.no-person", PersonalDataFinding.Kind.PERSON_NAME.answerKey());
    }

    @ParameterizedTest
    @EnumSource(PersonalDataFinding.Kind.class)
    void onlyWarningsHaveAnAnswer(PersonalDataFinding.Kind kind) {
        var answered = true;
        try {
            kind.answerKey();
        } catch (IllegalStateException refused) {
            answered = false;
        }
        assertEquals(kind.severity() == PersonalDataFinding.Severity.WARN, answered);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everyIdentityNumberIsFoundInEverySpelling(long seed) {
        var numbers = new GeneratedNumbers(seed);
        IntStream.range(0, 1_000).forEach(i -> {
            var number = i % 2 == 0 ? numbers.personalIdentityNumber() : numbers.coordinationNumber();
            for (var spelling : numbers.spellings(number)) {
                for (var field : List.of(TextField.PROSE, TextField.NAME, TextField.ADDRESS)) {
                    var text = "Skriv " + spelling + " här";
                    assertTrue(PersonalDataGuard.refuses(PersonalDataGuard.check(text, field)), text);
                }
            }
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void noOrganisationNumberIsEverFound(long seed) {
        var numbers = new GeneratedNumbers(seed);
        IntStream.range(0, 5_000).forEach(i -> {
            var ten = numbers.organisationNumber();
            var hyphened = ten.substring(0, 6) + "-" + ten.substring(6);
            for (var spelling : List.of(ten, hyphened, "16" + ten)) {
                for (var field : TextField.values()) {
                    var text = "Nr " + spelling;
                    assertEquals(List.of(), PersonalDataGuard.check(text, field), text);
                }
            }
            assertEquals(hyphened, new OrganisationNumber(ten).value());
        });
    }

    static Stream<String> hostilePieces() {
        return Stream.of(
                        "1", "12", "1-", "1 ", "12-", "850101-", "850101-9808 ", "19850101", "0", "07", "070 1 ", "+46",
                        "@", "a@", "a@b.", "a.", "a@b.se ", "(at)", "a(at)b.", "snabel-a", " snabel-a ",
                        "a snabel-a b.se", "Kontakta ", "Kontakta Anna ", "Kontakta Anna Ek ", "Anna Svensson ", "A",
                        "Aa", "Aa ", " ", "\n", "-", "\u200B", "\u0301", "LMA 12-", "12-123456 ", "http://",
                        "ärendenummer", "19850101A1B", "19850101-A1B2 ", "𝟗", "١", "a'a-", "://1 ");
    }

    @ParameterizedTest
    @MethodSource("hostilePieces")
    void theWorkGrowsNoFasterThanTheText(String piece) {
        for (var field : TextField.values()) {
            var once = stepsFor(piece.repeat(3_000), field);
            var twice = stepsFor(piece.repeat(6_000), field);
            assertTrue(twice <= 2.1 * once + 3_000, field + ": " + once + " steps became " + twice);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1-", "12-", "a@b.", "Kontakta Anna ", " snabel-a "})
    void aHostileMegabyteIsReadABoundedNumberOfTimes(String piece) {
        var text = piece.repeat((1 << 20) / piece.length());
        var steps = stepsFor(text, TextField.PROSE);
        assertTrue(steps <= 200L * text.length(), steps + " steps");
    }

    private static long stepsFor(String text, TextField field) {
        var scanned = ScannedText.of(text);
        var findings = PersonalDataGuard.check(scanned, field);
        assertTrue(findings.size() <= Findings.MOST);
        return scanned.steps();
    }

    @Test
    void aTextFullOfFindingsGivesAtMostAHundredThatDoNotMeet() {
        var findings = PersonalDataGuard.check("850101-9809 a@example.se ".repeat(10_000), TextField.PROSE);
        assertEquals(100, findings.size());
        IntStream.range(1, findings.size())
                .forEach(i -> assertTrue(findings.get(i - 1).end() <= findings.get(i).start()));
    }

    @Test
    void everyKeyHasATextInBothLanguages() throws IOException {
        var keys = Stream.of(
                        Arrays.stream(PersonalDataFinding.Kind.values()).map(PersonalDataFinding.Kind::messageKey),
                        Arrays.stream(OrganisationNumber.Fault.values()).map(OrganisationNumber.Fault::messageKey),
                        Stream.of("guard.answer.contact", "guard.answer.no-person"))
                .flatMap(keysOfOneKind -> keysOfOneKind)
                .collect(Collectors.toSet());
        for (var language : List.of("sv", "en")) {
            var texts = new java.util.Properties();
            try (var bundle = getClass().getResourceAsStream("/messages/" + language + ".properties")) {
                texts.load(new java.io.InputStreamReader(bundle, StandardCharsets.UTF_8));
            }
            var guardKeys = texts.stringPropertyNames().stream()
                    .filter(key -> key.startsWith("guard."))
                    .collect(Collectors.toSet());
            assertEquals(keys, guardKeys, language);
            guardKeys.forEach(key -> assertFalse(texts.getProperty(key).isBlank(), key));
        }
    }
}
