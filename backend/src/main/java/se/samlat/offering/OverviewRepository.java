package se.samlat.offering;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samlat.entry.EntryReader;
import se.samlat.offering.Freshness.FreshnessGrade;

/** Reads all published listings by how fresh they are, whoever's they are. */
@Singleton
class OverviewRepository {

    /** {@link Freshness#grade} once more, where the database has to choose and to count by it; a test holds the two together. */
    private static final String GRADED = """
             from (select *, case
                when verified_at is null and content ->> 'sourceStatus' in ('older', 'unknown') then 'outdated'
                when verified_at is null then 'unverified'
                when review_before < cast(? as date) then 'overdue'
                when review_before <= cast(? as date) or verified_at < cast(? as timestamptz) then 'due'
                else 'fresh' end as grade
              from service where state = 'published') service
            where (cast(? as text[]) is null or jsonb_exists_any(content -> 'municipalities', ?))
              and (cast(? as uuid[]) is null or provider_id = any (?))
            """;

    private static final String OF_GRADE = " and (cast(? as text[]) is null or grade = any (?))";

    /** What has run out first, then what is about to, then what nobody has vouched for. */
    private static final String WORST_FIRST =
            " order by array_position(array['overdue', 'due', 'unverified', 'outdated', 'fresh'], grade), verified_at, sort_name, id";

    private final EntryReader database;

    OverviewRepository(EntryReader database) {
        this.database = database;
    }

    /**
     * What is asked for.
     *
     * @param municipalities null for all
     * @param actors null for all
     * @param grades null for all
     * @param round the round that is asking today; null where none does
     */
    record Question(
            @Nullable Collection<String> municipalities,
            @Nullable Collection<UUID> actors,
            @Nullable Collection<String> grades,
            LocalDate day,
            @Nullable OpenRound round) {}

    /** The listings, the most pressing first. */
    List<OfferingRow> page(Question question, int page, int limit) {
        return database.run(connection -> {
            try (PreparedStatement select = connection.prepareStatement(
                    "select " + OfferingRow.COLUMNS + GRADED + OF_GRADE + WORST_FIRST + " limit ? offset ?")) {
                int at = bind(connection, select, question);
                at = array(connection, select, at, "text", question.grades());
                select.setInt(at, limit);
                select.setLong(at + 1, (long) (page - 1) * limit);
                try (ResultSet rows = select.executeQuery()) {
                    List<OfferingRow> found = new ArrayList<>();
                    while (rows.next()) {
                        found.add(OfferingRow.of(rows));
                    }
                    return found;
                }
            }
        });
    }

    /** How many there are of each grade, whatever grades are asked for. */
    Map<FreshnessGrade, Integer> grades(Question question) {
        return database.run(connection -> {
            try (PreparedStatement select =
                    connection.prepareStatement("select grade, count(*)" + GRADED + " group by grade")) {
                bind(connection, select, question);
                Map<FreshnessGrade, Integer> counts = new EnumMap<>(FreshnessGrade.class);
                for (FreshnessGrade grade : FreshnessGrade.values()) {
                    counts.put(grade, 0);
                }
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        counts.put(FreshnessGrade.valueOf(rows.getString(1).toUpperCase(Locale.ROOT)), rows.getInt(2));
                    }
                }
                return counts;
            }
        });
    }

    private static int bind(Connection connection, PreparedStatement select, Question question) throws SQLException {
        OpenRound round = question.round();
        select.setObject(1, question.day());
        select.setObject(2, question.day().plusDays(Freshness.DUE_DAYS));
        boolean asking = round != null && round.hasBegun(question.day());
        select.setObject(3, asking ? OffsetDateTime.ofInstant(round.opensAt(), ZoneOffset.UTC) : null);
        int at = array(connection, select, 4, "text", question.municipalities());
        return array(connection, select, at, "uuid", question.actors());
    }

    private static int array(
            Connection connection, PreparedStatement select, int at, String type, @Nullable Collection<?> values)
            throws SQLException {
        var array = values == null ? null : connection.createArrayOf(type, values.toArray());
        select.setArray(at, array);
        select.setArray(at + 1, array);
        return at + 2;
    }
}
