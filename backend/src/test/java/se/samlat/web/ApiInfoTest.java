package se.samlat.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import org.junit.jupiter.api.Test;
import se.samlat.testkit.ApiTest;

@ApiTest
class ApiInfoTest {

    @Test
    void saysWhatTheApiIs() {
        given().get("/samlat/v1/api-info").then().log().all().statusCode(200).body("apiName", is("samlat")).header("ETag", notNullValue());
        given().get("/samlat/v1/municipalities").then().log().all().statusCode(200);
        given().get("/samlat/v1/municipalities?x=1").then().log().all().statusCode(400);
        given().get("/samlat/v1/actors/7").then().log().all().statusCode(404);
        given().get("/nothing").then().log().all().statusCode(404);
        given().post("/samlat/v1/actors").then().log().all().statusCode(405);
    }
}
