package se.samlat.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samlat.text.OrganisationNumber;
import se.samlat.text.PersonalDataFinding;
import se.samlat.text.PersonalDataGuard;
import se.samlat.text.StorableText;
import se.samlat.text.TextField;
import se.samlat.web.Failure;

/**
 * Reads what somebody has written, and collects all that is wrong with it. A warning of the guard that can be answered points also
 * at the field that answers it, whose sentence is the statement to agree to.
 */
final class WrittenRules {

    /** Longest text of a report, a tip or an answer, in characters. */
    static final int LONGEST_TEXT = 1000;

    /** Longest text in a field of one line. */
    static final int LONGEST_LINE = 200;

    private static final String OWN_CONTACT = "guard.answer.contact";

    private static final Pattern WEB = Pattern.compile("https?://[^\\s/.]+(\\.[^\\s/.]+)+(/\\S*)?");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@.]+(\\.[^\\s@.]+)+");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()/-]{3,38}[0-9]");

    private final boolean namesNoPerson;
    private final boolean ownContact;
    private final List<Failure.Fault> faults = new ArrayList<>();

    /**
     * Begins without any fault.
     *
     * @param namesNoPerson whether the writer has said that no person is meant
     * @param ownContact whether the writer has said that the contact is the organisation's own and may be published
     */
    WrittenRules(@Nullable Boolean namesNoPerson, @Nullable Boolean ownContact) {
        this.namesNoPerson = Boolean.TRUE.equals(namesNoPerson);
        this.ownContact = Boolean.TRUE.equals(ownContact);
    }

    /** Notes that the field breaks a rule. */
    void fault(String pointer, String key, Object... arguments) {
        faults.add(Failure.Fault.of(pointer, key, arguments));
    }

    /** Refuses everything if anything was wrong. */
    void refuse() {
        if (!faults.isEmpty()) {
            throw new Failure.Invalid(List.copyOf(faults));
        }
    }

    /** Running text of any lines; null where nothing is written. */
    @Nullable String text(String pointer, @Nullable String given) {
        return checked(pointer, given, TextField.PROSE, LONGEST_TEXT);
    }

    /** A line of text, such as whom something is for. */
    @Nullable String line(String pointer, @Nullable String given, TextField field) {
        return checked(pointer, given, field, LONGEST_LINE);
    }

    @Nullable String webAddress(String pointer, @Nullable String given) {
        return shaped(pointer, line(pointer, given, TextField.URL), WEB, "rule.no-web-address");
    }

    @Nullable String email(String pointer, @Nullable String given) {
        return shaped(pointer, line(pointer, given, TextField.CONTACT_EMAIL), EMAIL, "json.wrong-value");
    }

    @Nullable String phone(String pointer, @Nullable String given) {
        return shaped(pointer, line(pointer, given, TextField.CONTACT_PHONE), PHONE, "json.wrong-value");
    }

    /** The number in its one written form. */
    @Nullable String organisationNumber(String pointer, @Nullable String given) {
        if (given == null || given.isBlank()) {
            return null;
        }
        try {
            return new OrganisationNumber(given).value();
        } catch (OrganisationNumber.NotAnOrganisationNumber e) {
            fault(pointer, e.fault().messageKey());
            return null;
        }
    }

    private @Nullable String shaped(String pointer, @Nullable String text, Pattern shape, String key) {
        if (text != null && !shape.matcher(text).matches()) {
            fault(pointer, key);
        }
        return text;
    }

    private @Nullable String checked(String pointer, @Nullable String given, TextField field, int longest) {
        if (given == null || given.isBlank()) {
            return null;
        }
        String text = given.strip();
        if (text.codePointCount(0, text.length()) > longest) {
            fault(pointer, "rule.text-too-long", longest);
            return text;
        }
        if (!StorableText.is(text)) {
            fault(pointer, "rule.unreadable-text");
            return text;
        }
        PersonalDataGuard.check(text, field).stream().map(PersonalDataFinding::kind).distinct()
                .forEach(kind -> guard(pointer, field, kind));
        return text;
    }

    private void guard(String pointer, TextField field, PersonalDataFinding.Kind kind) {
        if (kind.severity() == PersonalDataFinding.Severity.REFUSE) {
            fault(pointer, kind.messageKey());
            return;
        }
        boolean ofContact = kind.answerKey().equals(OWN_CONTACT);
        boolean inContact = field == TextField.CONTACT_EMAIL || field == TextField.CONTACT_PHONE;
        if (ofContact ? inContact && ownContact : namesNoPerson) {
            return;
        }
        fault(pointer, kind.messageKey());
        // In running text nothing answers for a private number: its place is the field for it.
        if (!ofContact || inContact) {
            fault(ofContact ? "/ownContact" : "/namesNoPerson", kind.answerKey());
        }
    }
}
