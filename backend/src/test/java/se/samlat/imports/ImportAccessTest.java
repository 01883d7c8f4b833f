package se.samlat.imports;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samlat.testkit.Api;
import se.samlat.testkit.ApiTest;
import se.samlat.testkit.Fresh;
import se.samlat.testkit.Given;
import se.samlat.testkit.TestRegister;

/** Who may import, and how a file must be sent. */
@ApiTest
@Fresh
class ImportAccessTest {

    @Test
    void asksTheNamelessToLogIn() {
        post("application/x-ndjson", "").statusCode(401).contentType("application/problem+json").body("status", is(401));
        given().get(Api.ROOT + "imports/" + UUID.randomUUID()).then().statusCode(401);
        assertEquals(0, TestRegister.count("select count(*) from import_job"));
    }

    @Test
    @TestSecurity(user = "coordinator-account", roles = {"coordinator", "administrator", "partner", "statistics-editor"})
    void refusesEveryOtherRole() {
        post("application/x-ndjson", Given.actor("a").json())
                .statusCode(403)
                .contentType("application/problem+json")
                .body("status", is(403));
        given().get(Api.ROOT + "imports/" + UUID.randomUUID()).then().statusCode(403);
        assertEquals(0, TestRegister.count("select count(*) from import_job"));
    }

    @Test
    @TestSecurity(user = "importer-account", roles = "importer")
    void saysThatThereIsNoSuchJob() {
        given().get(Api.ROOT + "imports/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    @TestSecurity(user = "importer-account", roles = "importer")
    void neverTakesAMisspeltDryRunForARealOne() {
        for (String value : new String[] {"1", "yes", "ja", ""}) {
            given().contentType("application/x-ndjson")
                    .body(Given.actor("a").json().getBytes(StandardCharsets.UTF_8))
                    .queryParam("dryRun", value)
                    .post(Api.ROOT + "imports")
                    .then()
                    .statusCode(400)
                    .body("errors[0].pointer", is("?dryRun"));
        }
        assertEquals(0, TestRegister.count("select count(*) from import_job"));
    }

    @Test
    @TestSecurity(user = "importer-account", roles = "importer")
    void refusesOtherFormatsAndKeysThatCannotBeRead() {
        post("text/csv", "a;b").statusCode(415);
        given().contentType("application/x-ndjson")
                .header("Idempotency-Key", "k".repeat(201))
                .body(new byte[0])
                .post(Api.ROOT + "imports")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", is("Idempotency-Key"));
    }

    private static ValidatableResponse post(String mediaType, String body) {
        return given().contentType(mediaType).body(body.getBytes(StandardCharsets.UTF_8)).post(Api.ROOT + "imports").then();
    }
}
