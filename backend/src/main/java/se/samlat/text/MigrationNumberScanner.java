package se.samlat.text;

import java.util.List;
import se.samlat.text.PersonalDataFinding.Kind;

/**
 * Finds the eight digits, written {@code NN-NNNNNN}, by which Migrationsverket numbers LMA cards, dossiers and cases.
 * They have no check digit, so it takes a word nearby to refuse them; the bare shape with a hyphen is only warned
 * about.
 */
final class MigrationNumberScanner {

    private static final int CUE_WINDOW = 40;
    private static final List<String> SAID_TO_BE_CASE = List.of(
            "lma", "dossier", "dossnr", "ärendenummer", "ärendenr", "ärende nr", "asylkvitto", "kontrollnummer",
            "migrationsnummer", "mignr", "mig-nr", "case number", "file number");
    private static final List<String> SAID_TO_BE_PHONE =
            List.of("tel", "ring", "växel", "nås", "sms", "fax", "mobil", "jour", "call", "phone", "bankgiro");
    private static final List<String> AMOUNTS = List.of("kr", "sek", ":-", "pers", "inv", "tkr", "euro", "deltag");

    private final ScannedText text;
    private final TextField field;
    private final Findings findings;

    MigrationNumberScanner(ScannedText text, TextField field, Findings findings) {
        this.text = text;
        this.field = field;
        this.findings = findings;
    }

    void scan() {
        var i = 0;
        while (i < text.length() && !findings.full()) {
            if (!text.digitAt(i)) {
                i++;
                continue;
            }
            var groupEnd = text.digitsEnd(i);
            var end = numberEnd(i, groupEnd);
            if (end > 0) {
                judge(i, groupEnd, end);
            }
            i = Math.max(groupEnd, end);
        }
    }

    /** Where the eight digits end, or 0 when there are not eight, grouped as two and six or not at all. */
    private int numberEnd(int start, int groupEnd) {
        if (text.at(start) == '0') {
            return 0;
        }
        if (groupEnd - start == 8) {
            return isAlone(start, groupEnd) ? groupEnd : 0;
        }
        var joint = text.at(groupEnd);
        if (groupEnd - start != 2 || (joint != '-' && joint != ' ')) {
            return 0;
        }
        var end = text.digitsEnd(groupEnd + 1);
        return end - groupEnd == 7 && isAlone(start, end) ? end : 0;
    }

    private boolean isAlone(int start, int end) {
        var before = text.at(start - 1);
        var after = text.at(end);
        var longer = "-/.,".indexOf(after) >= 0 && text.digitAt(end + 1);
        return "-+./,)".indexOf(before) < 0 && !text.letterAt(start - 1) && !text.letterAt(end) && !longer;
    }

    private void judge(int start, int groupEnd, int end) {
        if (text.saidBefore(start, CUE_WINDOW, SAID_TO_BE_CASE)) {
            findings.note(text.finding(Kind.MIGRATION_CASE_NUMBER, start, end));
            return;
        }
        var hyphened = end > groupEnd && text.at(groupEnd) == '-';
        var runningText = field == TextField.PROSE || field == TextField.NAME;
        if (hyphened && runningText && !isOfAnotherKind(start, end)) {
            findings.note(text.finding(Kind.POSSIBLE_CASE_NUMBER, start, end));
        }
    }

    private boolean isOfAnotherKind(int start, int end) {
        var international = text.digitAt(start - 2) || text.at(start - 2) == ')';
        var after = text.slice(end, end + 8).strip().toLowerCase(java.util.Locale.ROOT);
        return international
                || AMOUNTS.stream().anyMatch(after::startsWith)
                || text.saidBefore(start, CUE_WINDOW, SAID_TO_BE_PHONE)
                || text.inWebAddress(start);
    }
}
