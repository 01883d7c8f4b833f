package se.samlat.text;

/**
 * The check digit that personal identity, coordination and organisation numbers share ("10-algoritmen", Luhn's
 * formula).
 */
final class CheckDigit {

    private CheckDigit() {}

    /** Whether the last of the ASCII digits is the check digit of those before it. */
    static boolean holds(CharSequence digits) {
        var sum = 0;
        var twice = false;
        for (var i = digits.length() - 1; i >= 0; i--) {
            var digit = digits.charAt(i) - '0';
            if (twice) {
                digit = digit > 4 ? digit * 2 - 9 : digit * 2;
            }
            sum += digit;
            twice = !twice;
        }
        return sum % 10 == 0;
    }
}
