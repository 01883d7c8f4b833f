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
import se.samlat.catalogue.Grade;
import se.samlat.offering.OfferingContent.SourceStatus;
import se.samlat.web.Language;

/**
 * How old a listing is and who vouches for it, as every answer tells it.
 *
 * @param grade the grade today
 * @param label the same in a sentence, in the reader's language
 * @param verifiedAt when it was last vouched for
 * @param verifiedBy in which role; never a person
 * @param verifiedHow how: owner, round, phone or web
 * @param reviewBefore by when it has to be gone through again
 * @param sourceAsOf newest year that its source speaks for
 */
record Freshness(
        FreshnessGrade grade,
        String label,
        @Nullable Instant verifiedAt,
        @Nullable String verifiedBy,
        @Nullable String verifiedHow,
        @Nullable LocalDate reviewBefore,
        @Nullable Integer sourceAsOf) {

    /** A listing is due this many days before its review date. */
    static final int DUE_DAYS = 30;

    /** The grades on the wire; see {@link Grade}. */
    enum FreshnessGrade {
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

    /** The grade on a day (domain: Freshness). */
    static Grade grade(OfferingContent content, OfferingRow.@Nullable Verification verification, LocalDate day) {
        if (verification == null) {
            SourceStatus source = content.sourceStatus();
            return source == SourceStatus.OLDER || source == SourceStatus.UNKNOWN ? Grade.OUTDATED : Grade.UNVERIFIED;
        }
        if (verification.reviewBefore().isBefore(day)) {
            return Grade.OVERDUE;
        }
        return verification.reviewBefore().isAfter(day.plusDays(DUE_DAYS)) ? Grade.FRESH : Grade.DUE;
    }

    static Freshness of(OfferingRow row, LocalDate day, ZoneId zone, Language language) {
        OfferingRow.Verification verification = row.verification();
        Grade grade = grade(row.content(), verification, day);
        return new Freshness(
                FreshnessGrade.valueOf(grade.name()),
                label(grade, verification, zone, language),
                verification == null ? null : verification.at(),
                verification == null ? null : verification.role(),
                verification == null ? null : verification.how(),
                verification == null ? null : verification.reviewBefore(),
                row.content().sourceAsOf());
    }

    private static String label(
            Grade grade, OfferingRow.@Nullable Verification verification, ZoneId zone, Language language) {
        String key = "freshness." + grade.code();
        if (verification == null) {
            return language.text(key);
        }
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(Locale.forLanguageTag(language.tag()))
                .format(LocalDate.ofInstant(verification.at(), zone));
        boolean onBehalf = verification.role().equals(Role.COORDINATOR) && grade != Grade.OVERDUE;
        return language.text(onBehalf ? key + ".on-behalf" : key, day);
    }
}
