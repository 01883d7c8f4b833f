package se.samlat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samlat.text.OrganisationNumber;
import se.samlat.text.PersonalDataFinding;
import se.samlat.web.ProblemType;

/** What the API says: every sentence exists in both languages, is used, and can be said. */
class MessagesTest {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path README = Path.of("../README.md");
    private static final Pattern LITERAL = Pattern.compile("[\"']([a-z]+(?:\\.[a-z0-9-]+)+|[a-z]+\\.)[\"']");

    @Test
    void bothLanguagesHaveTheSameMessages() {
        assertEquals(new TreeSet<>(read("sv").stringPropertyNames()), new TreeSet<>(read("en").stringPropertyNames()));
    }

    @Test
    void noMessageStandsTwice() throws IOException {
        for (String language : List.of("sv", "en")) {
            Set<String> seen = new HashSet<>();
            List<String> twice = Files.readAllLines(MESSAGES.resolve(language + ".properties")).stream()
                    .filter(line -> line.contains("=") && !line.startsWith("#"))
                    .map(line -> line.substring(0, line.indexOf('=')).strip())
                    .filter(key -> !seen.add(key))
                    .toList();
            assertEquals(List.of(), twice, language);
        }
    }

    @Test
    void bothLanguagesFillTheSamePlaces() {
        Properties swedish = read("sv");
        Properties english = read("en");
        for (String key : swedish.stringPropertyNames()) {
            assertEquals(places(swedish.getProperty(key)), places(english.getProperty(key)), key);
        }
    }

    @Test
    void everyMessageThatTheCodeAsksForExists() {
        Set<String> keys = read("sv").stringPropertyNames();
        Set<String> families = keys.stream().map(key -> key.substring(0, key.indexOf('.'))).collect(Collectors.toSet());
        List<String> missing = literals().stream()
                .filter(literal -> !literal.endsWith(".") && families.contains(literal.substring(0, literal.indexOf('.'))))
                .filter(literal -> !keys.contains(literal))
                .sorted()
                .toList();
        assertEquals(List.of(), missing);
    }

    @Test
    void everyMessageIsUsed() {
        Set<String> literals = literals();
        Set<String> derived = Stream.of(
                        Arrays.stream(ProblemType.values())
                                .flatMap(type -> Stream.of("title", "detail").map(part -> "problem." + type.slug() + "." + part)),
                        Arrays.stream(PersonalDataFinding.Kind.values()).map(PersonalDataFinding.Kind::messageKey),
                        Arrays.stream(OrganisationNumber.Fault.values()).map(OrganisationNumber.Fault::messageKey))
                .flatMap(keys -> keys)
                .collect(Collectors.toSet());
        List<String> unused = read("sv").stringPropertyNames().stream()
                .filter(key -> !literals.contains(key) && !derived.contains(key))
                // Made of a word that the code puts together: the word before the first dot must stand there, as "value.".
                .filter(key -> key.startsWith("guard.")
                        || key.startsWith("problem.")
                        || !literals.contains(key.substring(0, key.indexOf('.') + 1)))
                .sorted()
                .toList();
        assertEquals(List.of(), unused);
    }

    @ParameterizedTest
    @EnumSource(ProblemType.class)
    void everyProblemHasTitleAndDetailInBothLanguages(ProblemType type) {
        for (String language : List.of("sv", "en")) {
            for (String part : List.of("title", "detail")) {
                String text = read(language).getProperty("problem." + type.slug() + "." + part);
                assertTrue(text != null && !text.isBlank(), language + " " + type.slug() + " " + part);
                assertFalse(text.contains("{"), "a title or detail has nothing to fill in: " + text);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(ProblemType.class)
    void everyProblemIsExplainedInTheReadme(ProblemType type) throws IOException {
        String readme = Files.readString(README);
        assertTrue(readme.contains("/problems/<slug>"));
        assertTrue(readme.contains("| `%s` | %d |".formatted(type.slug(), type.status())), type.slug());
    }

    @Test
    void everyMessageCanBeSaid() {
        for (String language : List.of("sv", "en")) {
            Properties messages = read(language);
            for (String key : messages.stringPropertyNames()) {
                String said = new MessageFormat(messages.getProperty(key), Locale.forLanguageTag(language))
                        .format(new Object[] {1, 2, 3, 4, 5, 6, 7, 8});
                assertFalse(said.contains("{") || said.isBlank(), language + " " + key + ": " + said);
            }
        }
    }

    private static Set<String> places(String message) {
        return Pattern.compile("\\{(\\d)").matcher(message).results().map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties read(String language) {
        Properties messages = new Properties();
        try (Reader in = Files.newBufferedReader(MESSAGES.resolve(language + ".properties"))) {
            messages.load(in);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return messages;
    }

    private static Set<String> literals() {
        Set<String> literals = new HashSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher found = LITERAL.matcher(Files.readString(file));
                while (found.find()) {
                    literals.add(found.group(1));
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return literals;
    }
}
