package se.samlat.offering;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samlat.entry.Findings;
import se.samlat.offering.OfferingContent.Notice;
import se.samlat.text.LocalizedText;

/**
 * Keeps street addresses and hours out of the running text of listings whose place is withheld: what the fields for place
 * and times do not tell, a description must not tell either (product: do no harm). A help, not a proof.
 */
final class PlaceInText {

    /** A Swedish street and its number: Storgatan 5, Gamla vägen 12 B. */
    private static final Pattern STREET = Pattern.compile(
            "\\p{L}*(?:gatan|gata|vägen|väg|gränd|gränden|torget|torg|allén|allé|stigen|stig|backen|plan|platsen)\\s+\\d{1,3}(?!\\d)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** An hour: 14.30, 14:30, kl 14, tisdagar 14–16. */
    private static final Pattern HOUR = Pattern.compile(
            "(?<![\\d.:])(?:[01]?\\d|2[0-3])[.:][0-5]\\d(?![\\d.:]\\d)|\\bkl(?:\\.|ockan)?\\s*\\d{1,2}\\b"
                    + "|(?:dag|dagar|dagen|dagarna|mån|tis|ons|tors|fre|lör|sön|days?)\\s+(?:mellan\\s+)?\\d{1,2}\\s*(?:[-–—]|till|och|to)\\s*\\d{1,2}\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private PlaceInText() {}

    /** Reports every public text of the listing that names a street number or an hour, where its place is withheld. */
    static void check(OfferingContent content, Findings findings) {
        if (!content.withholdsPlace()) {
            return;
        }
        text("/content/name", content.name(), findings);
        text("/content/summary", content.summary(), findings);
        text("/content/description", content.description(), findings);
        text("/content/access/text", content.access() == null ? null : content.access().text(), findings);
        text("/content/cost/text", content.cost() == null ? null : content.cost().text(), findings);
        text("/content/capacity/estimate", content.capacity() == null ? null : content.capacity().estimate(), findings);
        text("/content/sourceNote", content.sourceNote(), findings);
        List<Notice> notices = content.notices() == null ? List.of() : content.notices();
        for (int i = 0; i < notices.size(); i++) {
            text("/content/notices/" + i + "/text", notices.get(i).text(), findings);
        }
    }

    private static void text(String pointer, @Nullable LocalizedText text, Findings findings) {
        if (text != null) {
            text.texts().forEach((language, words) -> {
                if (STREET.matcher(words).find() || HOUR.matcher(words).find()) {
                    findings.add(pointer + "/" + language, "rule.place-in-text");
                }
            });
        }
    }
}
