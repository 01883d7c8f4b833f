package se.samlat.text;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.samlat.text.PersonalDataFinding.Kind;

/**
 * Finds personal identity numbers, coordination numbers and the regions' reserve numbers. From each place where a run
 * of digits begins, it reads at most twelve digits and the separators between them, and knows a number by how the
 * digits are grouped, by the date, and by the check digit. Organisation numbers fall away by themselves: their third
 * digit is at least 2, so they hold no month.
 */
final class IdentityNumberScanner {

    private static final String SEPARATORS = " -+._/";
    private static final int WIDEST_GAP = 3;
    private static final int CUE_WINDOW = 30;

    private static final List<String> SAID_TO_BE_IDENTITY = List.of(
            "personnummer", "personnr", "person-nummer", "persnr", "pnr", "p-nr", "samordningsnummer", "samordningsnr",
            "samnr", "födelsenummer", "id-nummer", "personal identity number", "personal number",
            "coordination number");
    private static final List<String> SAID_TO_BE_RESERVE =
            List.of("reservnummer", "reservnr", "reserv-id", "reservid", "reservidentitet", "reserve number");
    private static final List<String> SAID_TO_BE_BOOK = List.of("isbn", "issn", "doi");
    private static final List<String> SAID_TO_BE_PHONE =
            List.of("tel", "ring", "växel", "nås", "nå ", "sms", "fax", "mobil", "jour", "call", "phone");

    /** Groupings in which a number is written as one or two blocks. */
    private static final Set<List<Integer>> TIGHT = Set.of(List.of(10), List.of(12), List.of(6, 4), List.of(8, 4));
    /**
     * Groupings that other things have too (dates, telephone and card numbers): no further group may follow or go
     * before.
     */
    private static final Set<List<Integer>> LOOSE = Set.of(
            List.of(2, 2, 2, 4), List.of(4, 2, 2, 4), List.of(2, 6, 4), List.of(2, 2, 2, 2, 4), List.of(4, 4, 4),
            List.of(2, 10), List.of(1, 1, 1, 1, 1, 1, 1, 1, 1, 1), List.of(1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1));

    private final ScannedText text;
    private final TextField field;
    private final Findings findings;

    IdentityNumberScanner(ScannedText text, TextField field, Findings findings) {
        this.text = text;
        this.field = field;
        this.findings = findings;
    }

    void scan() {
        var i = 0;
        while (i < text.length() && !findings.full()) {
            if (text.digitAt(i)) {
                var end = numberEnd(i);
                i = end > i ? end : text.digitsEnd(i);
            } else {
                i++;
            }
        }
    }

    /** Notes the number that begins here and answers where it ends; answers the start when there is none. */
    private int numberEnd(int start) {
        var candidate = new Candidate(start);
        while (candidate.readGroup()) {
            if (candidate.digits.length() == 10 || candidate.digits.length() == 12) {
                var kind = kindOf(candidate);
                if (kind != null) {
                    findings.note(text.finding(kind, start, candidate.end));
                    return candidate.end;
                }
            }
        }
        return reserveNumberEnd(start);
    }

    private @org.jspecify.annotations.Nullable Kind kindOf(Candidate candidate) {
        var tight = TIGHT.contains(candidate.groups);
        if (!tight && (!LOOSE.contains(candidate.groups) || candidate.hasNeighbour())) {
            return null;
        }
        var bare = candidate.groups.size() == 1;
        var digits = candidate.digits.toString();
        if (bare && (candidate.isFraction() || isStockholmReserveNumber(digits))) {
            return candidate.isFraction() ? null : Kind.RESERVE_NUMBER;
        }
        var birth = BirthNumber.of(digits);
        if (birth == null || text.saidBefore(candidate.start, CUE_WINDOW, SAID_TO_BE_BOOK)) {
            return null;
        }
        var said = text.saidBefore(candidate.start, CUE_WINDOW, SAID_TO_BE_IDENTITY);
        if (said) {
            return birth.kind();
        }
        if (bare && (candidate.touchesLetter() || isPhone(candidate))) {
            return null;
        }
        if (CheckDigit.holds(digits.substring(digits.length() - 10))) {
            var pageNumber = bare && digits.length() == 10
                    && (field == TextField.URL || text.inWebAddress(candidate.start));
            return pageNumber ? Kind.POSSIBLE_IDENTITY_NUMBER : birth.kind();
        }
        var writtenAsIdentity = tight && (candidate.lastGap.equals("-") || candidate.lastGap.equals("+"));
        var runningText = field == TextField.PROSE || field == TextField.NAME || field == TextField.IDENTIFIER;
        return writtenAsIdentity && runningText && !text.inWebAddress(candidate.start)
                ? Kind.POSSIBLE_IDENTITY_NUMBER
                : null;
    }

    private boolean isPhone(Candidate candidate) {
        return candidate.digits.length() == 10
                && candidate.digits.charAt(0) == '0'
                && (field == TextField.CONTACT_PHONE || text.saidBefore(candidate.start, 20, SAID_TO_BE_PHONE));
    }

    /** Region Stockholm: 99, year, five digits, and a check digit over all but the first four. */
    private static boolean isStockholmReserveNumber(String digits) {
        return digits.length() == 12
                && (digits.startsWith("9919") || digits.startsWith("9920"))
                && CheckDigit.holds(digits.substring(4));
    }

    /** Eight digits and four letters and digits: what the other regions and the national format look like. */
    private int reserveNumberEnd(int start) {
        var digitsEnd = text.digitsEnd(start);
        if (digitsEnd - start != 8 || text.letterAt(start - 1)) {
            return start;
        }
        var tailStart = text.at(digitsEnd) == '-' ? digitsEnd + 1 : digitsEnd;
        var tail = text.slice(tailStart, tailStart + 4);
        if (tail.length() < 4 || text.letterAt(tailStart + 4) || text.digitAt(tailStart + 4)) {
            return start;
        }
        var kind = reserveKind(start, text.slice(start, digitsEnd), tail);
        if (kind == null) {
            return start;
        }
        findings.note(text.finding(kind, start, tailStart + 4));
        return tailStart + 4;
    }

    private @org.jspecify.annotations.Nullable Kind reserveKind(int start, String date, String tail) {
        var letters = tail.chars().filter(c -> c >= 'A' && c <= 'Z').count();
        var digits = tail.chars().filter(c -> ScannedText.isDigit((char) c)).count();
        var said = text.saidBefore(start, CUE_WINDOW, SAID_TO_BE_RESERVE);
        if (letters == 0 || letters + digits != 4) {
            return null;
        }
        var born = BirthNumber.isBirthDate(date);
        if (said || (born && (isWestSwedish(date, tail) || isVarmland(tail))) || isNational(date, tail)) {
            return Kind.RESERVE_NUMBER;
        }
        var plausible = born && digits > 0 && field != TextField.URL && !text.inWebAddress(start);
        return plausible ? Kind.POSSIBLE_RESERVE_NUMBER : null;
    }

    private static boolean isWestSwedish(String date, String tail) {
        var weight = switch (tail.charAt(0)) {
            case 'K' -> '5';
            case 'M' -> '7';
            case 'X' -> '8';
            default -> ' ';
        };
        return weight != ' '
                && ScannedText.isDigits(tail.substring(1))
                && CheckDigit.holds(date.substring(2) + weight + tail.substring(1));
    }

    private static boolean isVarmland(String tail) {
        return tail.charAt(0) == 'S' && "FUXPL".indexOf(tail.charAt(1)) >= 0 && ScannedText.isDigit(tail.charAt(2));
    }

    private static boolean isNational(String date, String tail) {
        var century = Integer.parseInt(date.substring(0, 2));
        var month = Integer.parseInt(date.substring(4, 6));
        var day = Integer.parseInt(date.substring(6));
        var dated = century >= 22 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
        var undated = century == 0 && month >= 20 && day >= 40 && day <= 59;
        return (dated || undated)
                && isNationalLetter(tail.charAt(0))
                && isNationalLetter(tail.charAt(1))
                && (isNationalLetter(tail.charAt(2)) || ScannedText.isDigit(tail.charAt(2)))
                && ScannedText.isDigit(tail.charAt(3));
    }

    private static boolean isNationalLetter(char character) {
        return character >= 'A' && character <= 'Z' && "IOQVW".indexOf(character) < 0;
    }

    /** The digits read so far from one place, and how they were grouped. */
    private final class Candidate {
        private final int start;
        private final StringBuilder digits = new StringBuilder();
        private final List<Integer> groups = new ArrayList<>();
        private final StringBuilder gaps = new StringBuilder();
        private String lastGap = "";
        private int end;

        Candidate(int start) {
            this.start = start;
            this.end = start;
        }

        /** Reads one more gap and group; answers no when there is none, or when there would be too many digits. */
        boolean readGroup() {
            var groupStart = end;
            if (!groups.isEmpty()) {
                if (lastGap.length() > 1) {
                    return false;
                }
                while (groupStart - end <= WIDEST_GAP && SEPARATORS.indexOf(text.at(groupStart)) >= 0) {
                    groupStart++;
                }
                if (groupStart == end || groupStart - end > WIDEST_GAP) {
                    return false;
                }
            }
            var groupEnd = groupStart;
            while (groupEnd - groupStart + digits.length() <= 12 && text.digitAt(groupEnd)) {
                groupEnd++;
            }
            if (groupEnd == groupStart || groupEnd - groupStart + digits.length() > 12) {
                return false;
            }
            lastGap = text.slice(end, groupStart);
            gaps.append(lastGap);
            digits.append(text.slice(groupStart, groupEnd));
            groups.add(groupEnd - groupStart);
            end = groupEnd;
            return true;
        }

        /** Whether another group of digits stands beside, joined by a separator that the number itself uses. */
        boolean hasNeighbour() {
            return joined(text.at(start - 1), text.at(start - 2)) || joined(text.at(end), text.at(end + 1));
        }

        private boolean joined(char separator, char beyond) {
            return gaps.indexOf(String.valueOf(separator)) >= 0 && ScannedText.isDigit(beyond);
        }

        /** Whether the digits are the decimals of a number. */
        boolean isFraction() {
            var before = text.at(start - 1);
            return (before == '.' || before == ',') && text.digitAt(start - 2);
        }

        boolean touchesLetter() {
            return text.letterAt(start - 1) || text.letterAt(end);
        }
    }

    /** Ten or twelve digits that can hold a date of birth. */
    private record BirthNumber(Kind kind) {

        static @org.jspecify.annotations.Nullable BirthNumber of(String digits) {
            var century = digits.length() == 12 ? Integer.parseInt(digits.substring(0, 2)) : 20;
            var short10 = digits.substring(digits.length() - 10);
            var year = century * 100 + Integer.parseInt(short10.substring(0, 2));
            var month = Integer.parseInt(short10.substring(2, 4));
            var day = Integer.parseInt(short10.substring(4, 6));
            if (century < 18 || century > 20) {
                return null;
            }
            // A coordination number whose date is unknown has month 00 and day 60.
            if (day > 60 && isDay(year, month, day - 60) || day == 60 && month <= 12) {
                return new BirthNumber(Kind.COORDINATION_NUMBER);
            }
            return isDay(year, month, day) ? new BirthNumber(Kind.PERSONAL_IDENTITY_NUMBER) : null;
        }

        static boolean isBirthDate(String date) {
            var century = date.substring(0, 2);
            return (century.equals("18") || century.equals("19") || century.equals("20"))
                    && isDay(
                            Integer.parseInt(date.substring(0, 4)),
                            Integer.parseInt(date.substring(4, 6)),
                            Integer.parseInt(date.substring(6)));
        }

        private static boolean isDay(int year, int month, int day) {
            return month >= 1
                    && month <= 12
                    && day >= 1
                    && day <= YearMonth.of(year, month).lengthOfMonth();
        }
    }
}
