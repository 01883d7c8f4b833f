package se.samlat.check;

import java.util.ArrayList;
import java.util.List;
import se.samlat.text.PersonalDataFinding;
import se.samlat.text.PersonalDataGuard;
import se.samlat.text.StorableText;
import se.samlat.text.TextField;
import se.samlat.web.Failure;
import se.samlat.web.Failure.Fault;

/** A few lines that somebody writes beside a change: a reason, a message. The guard is held over them as over all content. */
public final class FreeText {

    /** Most characters of it. */
    public static final int LONGEST = 1000;

    private FreeText() {}

    /**
     * The text without the blanks round it.
     *
     * @param pointer JSON pointer of the field
     * @throws Failure.Invalid where it is empty, too long, cannot be stored, or says something about a person that may not be stored
     */
    public static String require(String pointer, String text) {
        String words = text.strip();
        List<Fault> faults = new ArrayList<>();
        if (words.isEmpty()) {
            faults.add(Fault.of(pointer, "rule.missing"));
        }
        if (words.length() > LONGEST) {
            faults.add(Fault.of(pointer, "rule.text-too-long", LONGEST));
        }
        if (!StorableText.is(words)) {
            faults.add(Fault.of(pointer, "rule.unreadable-text"));
        }
        PersonalDataGuard.check(words, TextField.PROSE).stream()
                .filter(PersonalDataFinding::refuses)
                .forEach(found -> faults.add(Fault.of(pointer, found.kind().messageKey())));
        if (!faults.isEmpty()) {
            throw new Failure.Invalid(faults);
        }
        return words;
    }
}
