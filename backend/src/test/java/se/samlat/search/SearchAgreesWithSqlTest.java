package se.samlat.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.samlat.testkit.Api;
import se.samlat.testkit.ApiTest;
import se.samlat.testkit.Halland;
import se.samlat.testkit.TestRegister;

/** The search, which answers from memory, gives what plain SQL over the stored listings gives. */
@ApiTest
@Halland
class SearchAgreesWithSqlTest {

    private static final Map<String, int[]> BANDS = Map.of(
            "barn-0-5", new int[] {0, 5},
            "barn-6-12", new int[] {6, 12},
            "unga-13-17", new int[] {13, 17},
            "unga-vuxna-18-24", new int[] {18, 24},
            "vuxna-25-64", new int[] {25, 64},
            "aldre-65", new int[] {65, 120});

    @Test
    void everySingleValueOfEveryFilterGivesWhatSqlGives() {
        int compared = 0;
        for (Map.Entry<String, List<String>> filter : HallandAnswers.values().entrySet()) {
            for (String value : filter.getValue()) {
                compare(Map.of(filter.getKey(), List.of(value)), false);
                compare(Map.of(filter.getKey(), List.of(value)), true);
                compared++;
            }
        }
        for (int age = 0; age <= 120; age += 5) {
            compare(Map.of("age", List.of(Integer.toString(age))), true);
        }
        assertTrue(compared > 100, "values were compared: " + compared);
    }

    @Test
    void searchesByChanceGiveWhatSqlGives() {
        Map<String, List<String>> values = HallandAnswers.values();
        Random random = new Random(20261121);
        for (int n = 0; n < 200; n++) {
            compare(HallandAnswers.random(random, values), random.nextBoolean());
        }
    }

    private static void compare(Map<String, List<String>> filters, boolean outdated) {
        var asked = new java.util.LinkedHashMap<String, Object>(filters);
        asked.put("includeOutdated", outdated);
        JsonNode meta = Api.search(asked).get("_meta");
        assertEquals(count(filters, outdated, ""), meta.get("totalItems").asInt(), asked::toString);
        filters.forEach((filter, values) -> {
            if (!silent(filter).isEmpty()) {
                assertEquals(
                        count(filters, outdated, filter),
                        meta.at("/notStatedItems/" + filter).asInt(),
                        () -> filter + " not stated in " + asked);
            }
        });
    }

    /** How many listings meet all filters; or, for one filter, meet all the others and do not state that one. */
    private static int count(Map<String, List<String>> filters, boolean outdated, String unstated) {
        StringBuilder sql = new StringBuilder("select count(*) from service s where state = 'published'");
        filters.forEach((filter, values) -> sql.append(" and (")
                .append(
                        filter.equals(unstated)
                                ? silent(filter)
                                : values.stream().map(value -> "(" + met(filter, value) + ")").collect(Collectors.joining(" or ")))
                .append(")"));
        if (!filters.containsKey("audience")) {
            sql.append(" and content ->> 'audience' in ('residents-targeted', 'residents-general')");
        }
        if (!filters.containsKey("freshness") && !outdated) {
            sql.append(" and not (").append(met("freshness", "outdated")).append(")");
        }
        return TestRegister.count(sql.toString());
    }

    private static String met(String filter, String value) {
        return switch (filter) {
            case "municipality" -> "content -> 'municipalities' @> '\"%s\"'".formatted(value);
            case "targetGroup" -> group(value);
            case "supportLevel" -> "content #>> '{supportLevel,code}' = '%s'".formatted(value);
            case "activityCode" -> "content -> 'activityCodes' @> '[{\"code\":\"%s\"}]'".formatted(value);
            case "concern" -> "content -> 'concerns' @> '[{\"code\":\"%s\"}]'".formatted(value);
            case "kind" -> "content ->> 'kind' = '%s'".formatted(value);
            case "language" -> ("content #> '{languages,delivery}' @> '\"%s\"' or exists (select from"
                            + " jsonb_array_elements(content -> 'places') p where p -> 'languages' @> '\"%s\"')")
                    .formatted(value, value);
            case "age" -> {
                int[] band = BANDS.getOrDefault(
                        value, value.matches("\\d+") ? new int[] {Integer.parseInt(value), Integer.parseInt(value)} : null);
                yield ("coalesce(content ->> 'ageMin', content ->> 'ageMax') is not null"
                                + " and coalesce((content ->> 'ageMin')::int, 0) <= %d and coalesce((content ->> 'ageMax')::int, 120) >= %d")
                        .formatted(band[1], band[0]);
            }
            case "access" -> "content #> '{access,ways}' @> '\"%s\"'".formatted(value);
            case "cost" -> "content #>> '{cost,kind}' = '%s'".formatted(value);
            case "actor" -> """
                    exists (with recursive family as (
                      select '%s'::uuid as id union select a.id from actor a join family f on a.parent_id = f.id)
                      select from family f where f.id = s.provider_id or s.content -> 'partners' @> to_jsonb(f.id::text))
                    """.formatted(value);
            case "audience" -> "content ->> 'audience' = '%s'".formatted(value);
            case "freshness" -> switch (value) {
                case "outdated" -> "verified_at is null and coalesce(content ->> 'sourceStatus', 'current') <> 'current'";
                case "unverified" -> "verified_at is null and coalesce(content ->> 'sourceStatus', 'current') = 'current'";
                default -> "verified_at is not null";
            };
            default -> throw new IllegalArgumentException(filter);
        };
    }

    /** Named and not refused; else by an umbrella that is named and not refused. */
    private static String group(String value) {
        return """
                case
                  when exists (select from jsonb_array_elements(content -> 'targetGroups') g where g ->> 'code' = '%1$s')
                  then exists (select from jsonb_array_elements(content -> 'targetGroups') g
                    where g ->> 'code' = '%1$s' and g ->> 'welcome' is distinct from 'not-served')
                  else exists (select from jsonb_array_elements(content -> 'targetGroups') g
                    join code c on c.list = 'target-group' and c.external_id = '%1$s' and c.content ->> 'broader' = g ->> 'code'
                    where g ->> 'welcome' is distinct from 'not-served')
                end
                """.formatted(value);
    }

    private static String silent(String filter) {
        return switch (filter) {
            case "municipality" -> "content -> 'municipalities' is null";
            case "targetGroup" -> "content -> 'targetGroups' is null and content ->> 'audience' <> 'residents-general'";
            case "supportLevel" -> "content -> 'supportLevel' is null";
            case "activityCode" -> "content -> 'activityCodes' is null";
            case "concern" -> "content -> 'concerns' is null";
            case "kind" -> "content -> 'kind' is null";
            case "language" -> "content #> '{languages,delivery}' is null and not exists (select from"
                    + " jsonb_array_elements(content -> 'places') p where p -> 'languages' is not null)";
            case "age" -> "coalesce(content ->> 'ageMin', content ->> 'ageMax') is null";
            case "access" -> "content #> '{access,ways}' is null";
            case "cost" -> "content #>> '{cost,kind}' is null";
            default -> "";
        };
    }
}
