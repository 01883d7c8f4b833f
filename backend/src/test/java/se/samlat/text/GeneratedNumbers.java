package se.samlat.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Valid numbers drawn from a seed: the same seed gives the same numbers. */
final class GeneratedNumbers {

    private static final List<String> JOINTS = List.of(
            "-", "+", " ", " - ", "\u00A0", "\u2010", "\u2011", "\u2012", "\u2013", "\u2014", "\u2212", "\u202F");

    private final Random random;

    GeneratedNumbers(long seed) {
        random = new Random(seed);
    }

    /** Twelve digits. */
    String personalIdentityNumber() {
        return number(0);
    }

    /** Twelve digits, sixty added to the day. */
    String coordinationNumber() {
        return number(60);
    }

    private String number(int added) {
        var born = LocalDate.of(1900, 1, 1).plusDays(random.nextInt(46_000));
        var date = "%04d%02d%02d".formatted(born.getYear(), born.getMonthValue(), born.getDayOfMonth() + added);
        var serial = "%03d".formatted(random.nextInt(1_000));
        return date + serial + checkDigit(date.substring(2) + serial);
    }

    /** Ten digits, the third at least 2. */
    String organisationNumber() {
        var nine = "%d%d%d%06d"
                .formatted(1 + random.nextInt(9), random.nextInt(10), 2 + random.nextInt(8), random.nextInt(1_000_000));
        return nine + checkDigit(nine);
    }

    /** All the ways in which a number of twelve digits is written that must be found. */
    List<String> spellings(String number) {
        var spellings = new ArrayList<String>();
        for (var digits : List.of(number, number.substring(2))) {
            var date = digits.substring(0, digits.length() - 4);
            var last = digits.substring(digits.length() - 4);
            spellings.add(digits);
            for (var joint : JOINTS) {
                spellings.add(date + joint + last);
            }
            var year = date.substring(0, date.length() - 4);
            var monthEnd = year.length() + 2;
            var parts = List.of(year, date.substring(year.length(), monthEnd), date.substring(monthEnd), last);
            spellings.add(String.join("-", parts));
            spellings.add(String.join(" ", parts));
            spellings.add(String.join(" ", digits.split("")));
        }
        var wide = new StringBuilder();
        number.chars().forEach(digit -> wide.append((char) (digit - '0' + 0xFF10)));
        spellings.add(wide.toString());
        return spellings;
    }

    /** Written apart from the code under test, as a table of doubled digits. */
    private static int checkDigit(String nine) {
        var doubled = new int[] {0, 2, 4, 6, 8, 1, 3, 5, 7, 9};
        var sum = 0;
        for (var i = 0; i < nine.length(); i++) {
            var digit = nine.charAt(i) - '0';
            sum += i % 2 == 0 ? doubled[digit] : digit;
        }
        return (10 - sum % 10) % 10;
    }
}
