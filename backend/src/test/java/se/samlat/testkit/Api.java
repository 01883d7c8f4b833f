package se.samlat.testkit;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.awaitility.pollinterval.FibonacciPollInterval.fibonacci;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.StreamSupport;

/** Asks the API over HTTP and reads its answers. */
public final class Api {

    /** Root of the API. */
    public static final String ROOT = "/samlat/v1/";

    private static final ObjectMapper JSON = new ObjectMapper();

    private Api() {}

    /** The answer to a GET, whatever it is. */
    public static Response get(String path) {
        return given().urlEncodingEnabled(false).redirects().follow(false).get(ROOT + path);
    }

    /** The body of a GET that must succeed. */
    public static JsonNode read(String path) {
        return body(get(path).then().statusCode(200).extract().response());
    }

    /** The body of a search that must succeed; a list as value repeats the parameter. */
    public static JsonNode search(Map<String, ?> parameters) {
        RequestSpecification request = given();
        parameters.forEach((name, value) -> {
            if (value instanceof List<?> list) {
                request.queryParam(name, list);
            } else {
                request.queryParam(name, value);
            }
        });
        return body(request.get(ROOT + "services").then().statusCode(200).extract().response());
    }

    /** The body of a search by body that must succeed. */
    public static JsonNode searchByBody(Map<String, ?> body) {
        return body(given().contentType("application/json")
                .body(text(body))
                .post(ROOT + "services/searches")
                .then()
                .statusCode(200)
                .extract()
                .response());
    }

    /** How many listings a search gives. */
    public static int total(Map<String, ?> parameters) {
        return search(parameters).at("/_meta/totalItems").asInt();
    }

    /** The Swedish names of the listings of an answer, in its order, without the fixtures' common beginning. */
    public static List<String> names(JsonNode answer) {
        return StreamSupport.stream(answer.get("services").spliterator(), false)
                .map(service -> service.at("/name/sv").asText().replace("Insatsen ", ""))
                .toList();
    }

    /** The same without an order. */
    public static TreeSet<String> nameSet(JsonNode answer) {
        return new TreeSet<>(names(answer));
    }

    /** Sends a file as the importer and waits for the report. */
    public static JsonNode send(String file) {
        return send(file, "application/x-ndjson", false);
    }

    /** Sends a file as the importer, dry or not, and waits for the report. */
    public static JsonNode send(String file, String mediaType, boolean dryRun) {
        JsonNode job = body(given().contentType(mediaType + "; charset=UTF-8")
                .body(file.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .queryParam("dryRun", dryRun)
                .post(ROOT + "imports")
                .then()
                .statusCode(202)
                .extract()
                .response());
        return finished(job.get("id").asText(), "sv");
    }

    /** The report of an import, once it has ended. */
    public static JsonNode finished(String job, String language) {
        return await().atMost(Duration.ofMinutes(5)).pollDelay(Duration.ZERO).pollInterval(fibonacci()).until(
                () -> body(given().header("Accept-Language", language).get(ROOT + "imports/" + job)),
                report -> !report.get("state").asText().equals("running"));
    }

    /** An answer's body as JSON. */
    public static JsonNode body(Response response) {
        try {
            return JSON.readTree(response.asByteArray());
        } catch (java.io.IOException e) {
            throw new IllegalStateException("the answer is not JSON: " + response.asString(), e);
        }
    }

    /** A value as JSON. */
    public static String text(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
