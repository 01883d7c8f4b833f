package se.samlat.text;

/**
 * A Swedish organisation number. It has ten digits, the third is at least 2 (which is what tells it from a personal
 * identity number, whose third digit begins the month), and the last is a check digit. A sole trader's number is a
 * person's identity number and is therefore refused.
 *
 * @param value written {@code NNNNNN-NNNN}
 */
public record OrganisationNumber(String value) {

    /** Why a text is not an organisation number. */
    public enum Fault {
        /** Not ten digits, with or without a hyphen after the sixth, with or without the prefix 16. */
        MALFORMED,
        /** The third digit is 0 or 1: it could be a personal identity number. */
        PERSONAL,
        /** The check digit does not agree. */
        CHECK_DIGIT;

        /** Key in the message bundles of the sentence that tells the writer; takes no arguments. */
        public String messageKey() {
            return "guard.organisation-number." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * Says that a text is not an organisation number, and why; does not repeat the text, which may be a personal
     * number.
     */
    public static final class NotAnOrganisationNumber extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;
        private final Fault fault;

        NotAnOrganisationNumber(Fault fault) {
            super(fault.messageKey());
            this.fault = fault;
        }

        /** What is wrong. */
        public Fault fault() {
            return fault;
        }
    }

    /**
     * Brings a number to its one written form.
     *
     * @throws NotAnOrganisationNumber when the text is not an organisation number
     */
    public OrganisationNumber {
        var digits = digitsOf(value);
        if (digits.charAt(2) < '2') {
            throw new NotAnOrganisationNumber(Fault.PERSONAL);
        }
        if (!CheckDigit.holds(digits)) {
            throw new NotAnOrganisationNumber(Fault.CHECK_DIGIT);
        }
        value = digits.substring(0, 6) + "-" + digits.substring(6);
    }

    private static String digitsOf(String text) {
        var trimmed = ScannedText.of(text).toString().strip();
        var hyphen = trimmed.indexOf('-');
        var digits = trimmed;
        if (hyphen >= 0) {
            digits = trimmed.substring(0, hyphen) + trimmed.substring(hyphen + 1);
            if (digits.length() - hyphen != 4) {
                throw new NotAnOrganisationNumber(Fault.MALFORMED);
            }
        }
        if (digits.length() == 12 && digits.startsWith("16")) {
            digits = digits.substring(2);
        }
        if (digits.length() == 12 && ScannedText.isDigits(digits)) {
            throw new NotAnOrganisationNumber(Fault.PERSONAL);
        }
        if (digits.length() != 10 || !ScannedText.isDigits(digits)) {
            throw new NotAnOrganisationNumber(Fault.MALFORMED);
        }
        return digits;
    }
}
