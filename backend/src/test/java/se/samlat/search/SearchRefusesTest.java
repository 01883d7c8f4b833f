package se.samlat.search;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samlat.testkit.Api;
import se.samlat.testkit.ApiTest;
import se.samlat.testkit.Fresh;
import se.samlat.testkit.Given;

/** A search that asks for what does not exist is answered with what does, never with an empty county. */
@ApiTest
@Fresh
class SearchRefusesTest {

    @BeforeEach
    void basics() {
        Given.stored();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        municipality | 9999 | 1315, 1380, 1382
        targetGroup | alla | flykting, asylsokande
        supportLevel | 5 | 1, 2, 3, 4
        activityCode | x | 4-1, 5-2
        kind | Samtal | samtal, halsa
        language | xx | sv, ar, so
        concern | oro | somn, ensamhet
        age | 121 | barn-0-5
        age | -1 | aldre-65
        access | dropin | drop-in, booking, self-referral, referral, invitation
        cost | gratis | free, fee
        actor | 17 | 17
        audience | all | residents-targeted
        freshness | new | fresh, due, overdue, unverified, outdated
        sort | date | relevance, freshness, name
        includeOutdated | yes | includeOutdated
        includeNotStated | 1 | includeNotStated
        facets | TRUE | facets
        """)
    void namesTheParameterAndItsChoices(String name, String value, String choices) {
        get(Map.of(name, value))
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].pointer", is("?" + name))
                .body("errors[0].detail", containsString(choices));
        boolean inBody = !name.startsWith("include") && !name.equals("facets");
        if (inBody) {
            boolean one = name.equals("sort");
            post(Api.text(Map.of(name, one ? value : java.util.List.of(value))))
                    .statusCode(400)
                    .body("errors[0].pointer", is(one ? "/sort" : "/" + name + "/0"))
                    .body("errors[0].detail", containsString(choices));
        }
    }

    @Test
    void namesEverythingThatIsWrongAtOnce() {
        get(Map.of("kind", "x", "cost", "y", "sort", "z")).statusCode(400).body("errors.size()", is(3));
    }

    @Test
    void refusesTooLongATextTooManyWordsAndTooManyValues() {
        get(Map.of("q", "a".repeat(201))).statusCode(400).body("errors[0].pointer", is("?q"));
        get(Map.of("q", "ord ".repeat(13))).statusCode(400).body("errors[0].pointer", is("?q"));
        get(Map.of("q", "ord ".repeat(12) + "och ".repeat(13))).statusCode(200);
        get(Map.of("q", "a".repeat(200))).statusCode(200);
        post(Api.text(Map.of("q", "a".repeat(201)))).statusCode(400).body("errors[0].pointer", is("/q"));
        get(Map.of("municipality", java.util.Collections.nCopies(51, "1315"))).statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "null", "[]", "7", "\"q\"", "{", "{\"q\":1,\"q\":2}", "{\"kinds\":[]}", "{\"kind\":\"samtal\"}", "{\"kind\":[null]}",
        "{\"kind\":{}}", "{\"page\":0}", "{\"page\":1.5}", "{\"page\":\"a\"}", "{\"limit\":101}", "{\"q\":\"a\\u0000b\"}",
        "{\"q\":{}}", "{\"facets\":7}", "{\"facets\":\"ja\"}", "{\"q\":\"\\ud800\"} {}", "{\"changedSince\":\"2020-01-01T00:00:00Z\"}"
    })
    void refusesABodyThatIsNoSearch(String body) {
        post(body).statusCode(400).contentType("application/problem+json").body("status", is(400));
    }

    @Test
    void repeatsNothingOfAQuestionThatItCannotRead() {
        String answer = get(Map.of("q", "hemligt" + "a".repeat(300))).statusCode(400).extract().asString();
        assertEquals(-1, answer.indexOf("hemligt"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "'", "\"", "\\", "%", "_", "'; drop table service; --", "*", "?", "(", "[a-", "a & b | !c", "<->", ":*", "\uD83D\uDE00", "\u202E",
        "ﬁ", "İ", "ß", "a\u0301", "-", "…", "    ", "\t", "0", "1e9", "NULL", "{}", "$1", "<script>"
    })
    void takesAnyTextAsWords(String text) {
        get(Map.of("q", text)).statusCode(200).body("_meta.page", is(1));
        post(Api.text(Map.of("q", text))).statusCode(200).body("_meta.page", is(1));
    }

    private static ValidatableResponse get(Map<String, ?> parameters) {
        var request = given();
        parameters.forEach((name, value) -> {
            if (value instanceof java.util.List<?> list) {
                request.queryParam(name, list);
            } else {
                request.queryParam(name, value);
            }
        });
        return request.get(Api.ROOT + "services").then();
    }

    private static ValidatableResponse post(String body) {
        return given().contentType("application/json")
                .body(body.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post(Api.ROOT + "services/searches")
                .then();
    }
}
