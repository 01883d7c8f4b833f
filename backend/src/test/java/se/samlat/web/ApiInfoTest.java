package se.samlat.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;

import org.junit.jupiter.api.Test;
import se.samlat.testkit.ApiTest;

/** What the API says of itself, as the national profile wants it (VER.06). */
@ApiTest
class ApiInfoTest {

    @Test
    void saysWhatTheApiIs() {
        given().get("/samlat/v1/api-info")
                .then()
                .statusCode(200)
                .body("apiName", is("samlat"))
                .body("apiVersion", matchesPattern("1\\.\\d+\\.\\d+"))
                .body("apiReleased", matchesPattern("\\d{4}-\\d{2}-\\d{2}"))
                .body("apiDocumentation", endsWith("/samlat/v1/openapi.json"))
                .body("apiStatus", is("active"));
    }
}
