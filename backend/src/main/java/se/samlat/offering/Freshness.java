package se.samlat.offering;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.samlat.account.Role;
import se.samlat.offering.OfferingContent.SourceStatus;
import se.samlat.web.Language;

/**
 * How old a listing is and who vouches for it, as every answer tells it.
 *
 * @param grade the grade today
 * @param label the same in a sentence, in the reader's language
 * @param verifiedAt when it was last vouched for
 * @param verifiedBy in which role; never a person
 * @param verifiedHow how: owner, round, phone, web or link
 * @param reviewBefore by when it has to be gone through again
 * @param sourceAsOf newest year that its source speaks for
 */
public record Freshness(
        FreshnessGrade grade,
        String label,
        @Nullable Instant verifiedAt,
        @Nullable String verifiedBy,
        @Nullable String verifiedHow,
        @Nullable LocalDate reviewBefore,
        @Nullable Integer sourceAsOf) {

    /** A listing is due this many days before its review date. */
    static final int DUE_DAYS = 30;

    /** How fresh, best first; what each means, the catalogue's grades of the same names say. */
    public enum FreshnessGrade {
        @JsonProperty("fresh")
        FRESH,
        @JsonProperty("due")
        DUE,
        @JsonProperty("overdue")
        OVERDUE,
        @JsonProperty("unverified")
        UNVERIFIED,
        @JsonProperty("outdated")
        OUTDATED
    }

    /** The grade on a day (domain: Freshness); a round makes what was fresh due until it is confirmed anew. */
    public static FreshnessGrade grade(
            OfferingContent content,
            OfferingRow.@Nullable Verification verification,
            @Nullable OpenRound round,
            LocalDate day) {
        if (verification == null) {
            SourceStatus source = content.sourceStatus();
            boolean old = source == SourceStatus.OLDER || source == SourceStatus.UNKNOWN;
            return old ? FreshnessGrade.OUTDATED : FreshnessGrade.UNVERIFIED;
        }
        if (verification.reviewBefore().isBefore(day)) {
            return FreshnessGrade.OVERDUE;
        }
        boolean due = !verification.reviewBefore().isAfter(day.plusDays(DUE_DAYS))
                || round != null && round.asksFor(verification.at(), day);
        return due ? FreshnessGrade.DUE : FreshnessGrade.FRESH;
    }

    static Freshness of(OfferingRow row, @Nullable OpenRound round, LocalDate day, ZoneId zone, Language language) {
        OfferingRow.Verification verification = row.verification();
        FreshnessGrade grade = grade(row.content(), verification, round, day);
        return new Freshness(
                grade,
                label(grade, verification, zone, language),
                verification == null ? null : verification.at(),
                verification == null ? null : verification.role(),
                verification == null ? null : verification.how(),
                verification == null ? null : verification.reviewBefore(),
                row.content().sourceAsOf());
    }

    private static String label(
            FreshnessGrade grade, OfferingRow.@Nullable Verification verification, ZoneId zone, Language language) {
        String key = "freshness." + Wire.code(grade);
        if (verification == null) {
            return language.text(key);
        }
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(Locale.forLanguageTag(language.tag()))
                .format(LocalDate.ofInstant(verification.at(), zone));
        boolean onBehalf = verification.role().equals(Role.COORDINATOR) && grade != FreshnessGrade.OVERDUE;
        return language.text(onBehalf ? key + ".on-behalf" : key, day);
    }
}
