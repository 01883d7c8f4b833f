package se.samlat.text;

import java.util.List;

/**
 * Looks for personal data in a text before it is stored. What a person writes in a form and what an import brings are
 * checked by the same call. Identity numbers, numbers of LMA cards and cases, and e-mail addresses in running text are
 * refused; what may be right in a small association's listing is warned about and can be answered (decision record
 * 0020).
 *
 * <p>The guard is a help, not a proof: it does not understand what a text says. It reads a text a bounded number of
 * times, whatever the text holds, and is safe to use from many threads.
 */
public final class PersonalDataGuard {

    private PersonalDataGuard() {}

    /**
     * Checks one text.
     *
     * @param text what someone wants to store, of any length
     * @param field the kind of field it is meant for
     * @return what was found, in order, at most {@value Findings#MOST}, no two sharing a character; empty when all is
     *     well
     */
    public static List<PersonalDataFinding> check(CharSequence text, TextField field) {
        return check(ScannedText.of(text), field);
    }

    /** Whether one of the findings stops the text for good. */
    public static boolean refuses(List<PersonalDataFinding> findings) {
        return findings.stream().anyMatch(PersonalDataFinding::refuses);
    }

    static List<PersonalDataFinding> check(ScannedText text, TextField field) {
        var findings = new Findings();
        // Refusals first: where two scanners claim the same characters, the graver reading stands.
        new IdentityNumberScanner(text, field, findings).scan();
        new MigrationNumberScanner(text, field, findings).scan();
        new ContactScanner(text, field, findings).scan();
        if (field != TextField.ADDRESS && field != TextField.URL && field != TextField.IDENTIFIER) {
            new PersonNameScanner(text, findings).scan();
        }
        return findings.inOrder();
    }
}
