package se.samlat.text;

import java.util.List;
import java.util.regex.Pattern;
import se.samlat.text.PersonalDataFinding.Kind;

/** Finds e-mail addresses, also disguised ones, and Swedish mobile numbers. */
final class ContactScanner {

    private static final List<String> DISGUISED_AT =
            List.of("(at)", "[at]", "{at}", "(a)", "[a]", "(snabel-a)", "[snabel-a]", "(snabela)", "snabel-a");
    private static final Pattern NOT_A_LETTER = Pattern.compile("[^\\p{L}]+");
    private static final String LOCAL_SIGNS = "._%+-'";
    private static final String PHONE_SIGNS = " -./()";
    private static final String MOBILE_SECOND_DIGITS = "02369";

    private final ScannedText text;
    private final TextField field;
    private final Findings findings;

    ContactScanner(ScannedText text, TextField field, Findings findings) {
        this.text = text;
        this.field = field;
        this.findings = findings;
    }

    void scan() {
        var readTo = 0;
        for (var i = 0; i < text.length() && !findings.full(); i++) {
            var character = text.at(i);
            if (character == '@') {
                readTo = email(readTo, i, i + 1);
            } else if (character == '(' || character == '[' || character == '{' || character == 's') {
                var end = disguisedAtEnd(i);
                readTo = end > i ? email(readTo, i, end) : readTo;
            } else if (field != TextField.URL && (character == '0' || character == '+')) {
                mobile(i);
            }
        }
    }

    private int disguisedAtEnd(int start) {
        var next = text.at(start + 1);
        if (text.at(start) == 's' && next != 'n') {
            return start;
        }
        // Without brackets it must stand as a word of its own; otherwise one could be read as the domain of the other,
        // over and over.
        if (text.at(start) == 's' && (text.at(start - 1) != ' ' || text.at(start + 8) != ' ')) {
            return start;
        }
        var here = text.slice(start, start + 12).toLowerCase(java.util.Locale.ROOT);
        for (var sign : DISGUISED_AT) {
            if (here.startsWith(sign)) {
                return start + sign.length();
            }
        }
        return start;
    }

    /**
     * Notes the address whose at sign is here.
     *
     * @param floor how far earlier addresses reach; nothing before it is read again
     * @return how far this address reaches
     */
    private int email(int floor, int at, int afterAt) {
        var disguised = afterAt - at > 1;
        var localEnd = disguised && text.at(at - 1) == ' ' ? at - 1 : at;
        var domainStart = disguised && text.at(afterAt) == ' ' ? afterAt + 1 : afterAt;
        var localStart = localEnd;
        while (localStart > floor && isLocal(text.at(localStart - 1))) {
            localStart--;
        }
        var domainEnd = domainStart;
        var lastDot = -1;
        for (var c = text.at(domainEnd); isDomain(c); c = text.at(++domainEnd)) {
            lastDot = c == '.' && text.letterAt(domainEnd + 1) && text.letterAt(domainEnd + 2) ? domainEnd : lastDot;
        }
        if (localStart == localEnd || lastDot <= domainStart) {
            return Math.max(floor, afterAt);
        }
        var end = lastDot + 1;
        while (text.letterAt(end)) {
            end++;
        }
        if (field != TextField.CONTACT_EMAIL) {
            findings.note(text.finding(Kind.EMAIL_ADDRESS_IN_TEXT, localStart, end));
        } else if (isPersonal(text.slice(localStart, localEnd), text.slice(domainStart, end))) {
            findings.note(text.finding(Kind.PERSONAL_EMAIL_ADDRESS, localStart, end));
        }
        return end;
    }

    private static boolean isLocal(char character) {
        return Character.isLetterOrDigit(character) || LOCAL_SIGNS.indexOf(character) >= 0;
    }

    private static boolean isDomain(char character) {
        return Character.isLetterOrDigit(character) || character == '.' || character == '-';
    }

    /**
     * A free mail provider, or a local part made of a first name, or of two words neither of which names a function.
     */
    private static boolean isPersonal(String local, String domain) {
        if (KnownWords.isFreeMailProvider(domain.toLowerCase(java.util.Locale.ROOT))) {
            return true;
        }
        var words = NOT_A_LETTER
                .splitAsStream(local.toLowerCase(java.util.Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
        return switch (words.size()) {
            case 0 -> false;
            case 1 -> KnownWords.isFirstName(words.getFirst());
            case 2, 3 -> words.stream().noneMatch(KnownWords::namesFunction)
                    && words.getLast().length() > 1;
            default -> false;
        };
    }

    /** Notes the mobile number that begins here: 07 and 0, 2, 3, 6 or 9, or the same after +46 or 0046. */
    private void mobile(int start) {
        if (text.digitAt(start - 1) || text.letterAt(start - 1) || text.at(start - 1) == '+') {
            return;
        }
        var digits = new StringBuilder();
        var end = start + (text.at(start) == '+' ? 1 : 0);
        var gap = 0;
        for (var i = end; digits.length() < mobileLength(digits) && gap < 3; i++) {
            var character = text.at(i);
            if (ScannedText.isDigit(character)) {
                digits.append(character);
                end = i + 1;
                gap = 0;
            } else if (PHONE_SIGNS.indexOf(character) >= 0) {
                gap++;
            } else {
                break;
            }
        }
        var plus = text.at(start) == '+';
        if (isMobile(digits, plus) && !text.digitAt(end) && !text.inWebAddress(start)) {
            findings.note(text.finding(Kind.MOBILE_NUMBER, start, end));
        }
    }

    /** How many digits a number that begins so has in all. */
    private static int mobileLength(StringBuilder digits) {
        var country = digits.indexOf("0046") == 0 ? 4 : digits.indexOf("46") == 0 ? 2 : 0;
        if (country == 0) {
            return 10;
        }
        var trunk = digits.length() > country && digits.charAt(country) == '0' ? 1 : 0;
        return country + trunk + 9;
    }

    private static boolean isMobile(StringBuilder digits, boolean plus) {
        var country = plus ? "46" : digits.indexOf("0046") == 0 ? "0046" : "";
        if (digits.indexOf(country) != 0 || digits.length() < country.length() + 9) {
            return false;
        }
        var national = digits.substring(country.length());
        var subscriber = national.startsWith("0") ? national.substring(1) : national;
        if (country.isEmpty() && subscriber.equals(national)) {
            return false;
        }
        return subscriber.length() == 9
                && subscriber.charAt(0) == '7'
                && MOBILE_SECOND_DIGITS.indexOf(subscriber.charAt(1)) >= 0;
    }
}
