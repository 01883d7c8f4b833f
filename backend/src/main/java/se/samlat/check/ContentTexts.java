package se.samlat.check;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samlat.entry.Findings;
import se.samlat.text.LocalizedText;
import se.samlat.text.OrganisationNumber;
import se.samlat.text.PersonalDataFinding;
import se.samlat.text.PersonalDataGuard;
import se.samlat.text.StorableText;
import se.samlat.text.TextField;

/**
 * Reads every text of a content record and holds it against what is true of all texts: it can be stored, it is not
 * endless, it is written in a named language, and it says nothing about a person.
 */
final class ContentTexts {

    private static final int LONGEST = 10_000;
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");
    private static final Pattern WEB = Pattern.compile("https?://[^\\s/]+.*");

    private final Findings findings;
    private final List<ContentCheck.Warning> warnings;

    ContentTexts(Findings findings, List<ContentCheck.Warning> warnings) {
        this.findings = findings;
        this.warnings = warnings;
    }

    /** Checks the record and everything in it. */
    void check(Record content) {
        value("/content", "", content);
    }

    private void value(String pointer, String name, @Nullable Object value) {
        switch (value) {
            case null -> {
                // Not stated.
            }
            case LocalizedText text -> localized(pointer, name, text);
            case Record record -> {
                for (RecordComponent component : record.getClass().getRecordComponents()) {
                    value(pointer + "/" + component.getName(), component.getName(), read(component, record));
                }
            }
            case List<?> list -> {
                for (int i = 0; i < list.size(); i++) {
                    if (list.get(i) == null) {
                        // What is not stated is left out; a list with a hole in it says nothing that can be understood.
                        findings.add(pointer + "/" + i, "json.wrong-value");
                    }
                    value(pointer + "/" + i, name, list.get(i));
                }
            }
            case Map<?, ?> map -> map.forEach((key, inner) -> {
                language(pointer, String.valueOf(key));
                if (inner == null) {
                    findings.add(pointer + "/" + key, "json.wrong-value");
                }
                value(pointer + "/" + key, name, inner);
            });
            case String text -> text(pointer, name, text);
            default -> {
                // Numbers, dates and codes say nothing about anyone.
            }
        }
    }

    private void localized(String pointer, String name, LocalizedText text) {
        if (text.sv().isBlank()) {
            findings.add(pointer + "/sv", "rule.swedish-missing");
        }
        text.texts().forEach((language, words) -> {
            language(pointer, language);
            text(pointer + "/" + language, name, words);
        });
    }

    private void language(String pointer, String language) {
        if (!LANGUAGE.matcher(language).matches()) {
            findings.add(pointer, "rule.language-tag", language);
        }
    }

    private void text(String pointer, String name, String text) {
        if (text.length() > LONGEST) {
            findings.add(pointer, "rule.text-too-long", LONGEST);
            return;
        }
        if (!StorableText.is(text)) {
            findings.add(pointer, "rule.unreadable-text");
            return;
        }
        if (name.equals("url") && !WEB.matcher(text).matches()) {
            findings.add(pointer, "rule.web-address", text);
        }
        if (name.equals("organisationNumber")) {
            try {
                new OrganisationNumber(text);
            } catch (OrganisationNumber.NotAnOrganisationNumber e) {
                findings.add(pointer, e.fault().messageKey());
            }
            return;
        }
        for (PersonalDataFinding found : PersonalDataGuard.check(text, field(name))) {
            if (found.refuses()) {
                findings.add(pointer, found.kind().messageKey());
            } else {
                warnings.add(new ContentCheck.Warning(pointer, found.kind()));
            }
        }
    }

    private static TextField field(String name) {
        return switch (name) {
            case "email" -> TextField.CONTACT_EMAIL;
            case "phone" -> TextField.CONTACT_PHONE;
            case "url" -> TextField.URL;
            case "name", "title", "publisher" -> TextField.NAME;
            case "street", "postalCode", "city", "area", "placeText" -> TextField.ADDRESS;
            case "code", "kind", "broader", "county", "targetGroup", "municipality", "municipalities", "delivery" ->
                TextField.IDENTIFIER;
            default -> TextField.PROSE;
        };
    }

    private static @Nullable Object read(RecordComponent component, Record record) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a content record cannot be read", e);
        }
    }
}
