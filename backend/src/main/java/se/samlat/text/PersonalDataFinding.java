package se.samlat.text;

/**
 * One place in a text that {@link PersonalDataGuard} objects to. It says where and what kind, never what the text says,
 * so that a finding can be logged, counted and sent without carrying the personal data on.
 *
 * @param kind what it looks like
 * @param start offset of its first character in the text that was checked, in UTF-16 units, from 0
 * @param end offset after its last character; always greater than {@code start}
 */
public record PersonalDataFinding(Kind kind, int start, int end) {

    /** What follows from a finding. */
    public enum Severity {
        /** The text must not be stored. Nothing the writer answers changes that. */
        REFUSE,
        /** The writer must answer first; see {@link Kind#answerKey()}. */
        WARN
    }

    /**
     * What a piece of text looks like. The severity belongs to the kind, so that one kind is never treated in two
     * ways.
     */
    public enum Kind {
        /**
         * Swedish personal identity number: plausible date and right check digit, or a wrong one after a word like
         * "personnummer".
         */
        PERSONAL_IDENTITY_NUMBER(Severity.REFUSE),
        /** Coordination number: as a personal identity number, with 60 added to the day. */
        COORDINATION_NUMBER(Severity.REFUSE),
        /** A region's reserve number for a patient without a personal identity number, in a format that is known. */
        RESERVE_NUMBER(Severity.REFUSE),
        /** The number of an LMA card, or of a dossier or case at Migrationsverket, beside a word that says so. */
        MIGRATION_CASE_NUMBER(Severity.REFUSE),
        /** An e-mail address, also a disguised one, in a field that is not for e-mail addresses. */
        EMAIL_ADDRESS_IN_TEXT(Severity.REFUSE),
        /** Written as an identity number, but the check digit is wrong, or it stands bare in a web address. */
        POSSIBLE_IDENTITY_NUMBER(Severity.WARN),
        /** A date followed by four letters and digits, as some regions write reserve numbers. */
        POSSIBLE_RESERVE_NUMBER(Severity.WARN),
        /** Two digits, a hyphen, six digits: the shape of an LMA or dossier number, with no word that says so. */
        POSSIBLE_CASE_NUMBER(Severity.WARN),
        /** An address at a free mail provider, or one made of a person's name, in a field for e-mail addresses. */
        PERSONAL_EMAIL_ADDRESS(Severity.WARN),
        /** A Swedish mobile number, anywhere but in a web address. */
        MOBILE_NUMBER(Severity.WARN),
        /** Words that look like a person's name. */
        PERSON_NAME(Severity.WARN);

        private final Severity severity;

        Kind(Severity severity) {
            this.severity = severity;
        }

        /** Whether a finding of this kind stops the text for good or can be answered. */
        public Severity severity() {
            return severity;
        }

        /**
         * Key in the message bundles of the sentence that tells the writer what was found and what to do; takes no
         * arguments.
         */
        public String messageKey() {
            return "guard." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }

        /**
         * Key in the message bundles of the statement by which the writer answers a warning: that a contact is an
         * association's own and may be published, or that no person is meant.
         *
         * @throws IllegalStateException for a kind that is refused, which nothing answers
         */
        public String answerKey() {
            return switch (this) {
                case PERSONAL_EMAIL_ADDRESS, MOBILE_NUMBER -> "guard.answer.contact";
                case POSSIBLE_IDENTITY_NUMBER, POSSIBLE_RESERVE_NUMBER, POSSIBLE_CASE_NUMBER, PERSON_NAME ->
                    "guard.answer.no-person";
                case PERSONAL_IDENTITY_NUMBER, COORDINATION_NUMBER, RESERVE_NUMBER, MIGRATION_CASE_NUMBER,
                        EMAIL_ADDRESS_IN_TEXT ->
                    throw new IllegalStateException("Nothing answers " + this);
            };
        }
    }

    /** Whether the text must not be stored, whatever the writer answers. */
    public boolean refuses() {
        return kind.severity() == Severity.REFUSE;
    }

    /** Whether this finding and another share a character. */
    boolean overlaps(PersonalDataFinding other) {
        return start < other.end && other.start < end;
    }
}
