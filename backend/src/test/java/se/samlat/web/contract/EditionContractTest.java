package se.samlat.web.contract;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.security.AttributeType;
import io.quarkus.test.security.SecurityAttribute;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samlat.account.MembershipRoles;
import se.samlat.testkit.ApiTest;
import se.samlat.testkit.Edit;
import se.samlat.testkit.Halland;
import se.samlat.testkit.TestRegister;

/** The contract is true for those who keep listings true, too; writes its examples as {@link ContractTest} does. */
@ApiTest
@Halland
@TestSecurity(
        user = "0193a000-0000-7000-8000-000000000006",
        augmentors = MembershipRoles.class,
        attributes =
                @SecurityAttribute(
                        key = "actors",
                        value = "[\"/actors/01a2008c-b17d-71b2-8ea8-175d67ae4191/editor\"]",
                        type = AttributeType.JSON_ARRAY))
class EditionContractTest {

    private static final String ROOT = "/samlat/v1/";

    @Inject
    HallandContent halland;

    @BeforeEach
    void complete() throws IOException, SQLException {
        halland.complete();
    }

    @AfterEach
    void tidy() {
        TestRegister.empty();
    }

    @Test
    void whatIsOnesOwnAnswersAsTheContractSays() {
        KeptExamples.answer("getMe", read("me"));
        KeptExamples.answer("listOwnServices", read("me/services?limit=1"));
        given().get(ROOT + "me?x=1").then().statusCode(400);
        given().accept("image/png").get(ROOT + "me/services").then().statusCode(406);
    }

    @Test
    void aConfirmationAnswersAsTheContractSays() {
        String id = read("me/services?limit=1").path("services[0].service.id");
        Response edition = read("services/" + id + "/edition");
        KeptExamples.answer("getServiceEdition", edition);
        String tag = edition.header("ETag");
        given().header("If-None-Match", tag).get(ROOT + "services/" + id + "/edition").then().statusCode(304);

        KeptExamples.problem("PreconditionRequired", confirm(id, null, 428).asString());
        KeptExamples.request("confirmService", ".json", "{}");
        KeptExamples.answer("confirmService", confirm(id, tag, 200));
        KeptExamples.answer("listServiceHistory", read("services/" + id + "/history?limit=1"));
        KeptExamples.problem("Stale", confirm(id, tag, 412).asString());
        Edit.draft("service", UUID.fromString(id));
        KeptExamples.problem("Conflict", confirm(id, tag, 409).asString());
        given().contentType("text/plain").body("ja").post(ROOT + "services/" + id + "/confirmations").then().statusCode(415);
    }

    @Test
    void aDraftAnswersAsTheContractSays() {
        String provider = read("me").path("memberships[0].actor");
        String content = """
                {"provider": "%s", "name": {"sv": "Språkkafé"}, "audience": "residents-targeted",
                 "summary": {"sv": "Vi fikar och pratar svenska tillsammans."},
                 "targetGroups": [{"code": "nyanland", "welcome": "unconditional"}],
                 "municipalities": ["1315"], "contact": {"phone": null, "email": null, "url": "https://example.org/sprakkafe"}}
                """.formatted(provider);
        String begun = "{\"content\": " + content + "}";
        KeptExamples.request("addService", ".json", begun);
        Response added = json(begun).header("Idempotency-Key", "sprakkafe").post(ROOT + "services");
        assertEquals(201, added.statusCode(), added.asString());
        KeptExamples.answer("addService", added);
        String at = ROOT + "services/" + added.path("preview.id");
        KeptExamples.answer("getServiceDraft", given().get(at + "/draft"));
        String saved = "{\"content\": " + content + "}";
        KeptExamples.request("saveServiceDraft", ".json", saved);
        KeptExamples.answer("saveServiceDraft", json(saved).header("If-Match", "\"0\"").put(at + "/draft"));
        KeptExamples.request("publishService", ".json", "{\"licence\": true}");
        KeptExamples.answer("publishService", json("{\"licence\": true}").header("If-Match", "\"1\"").post(at + "/publications"));
        given().header("If-Match", "\"1\"").delete(at + "/draft").then().statusCode(404);
        KeptExamples.request("archiveService", ".json", "{\"reason\": \"Kaféet har upphört.\"}");
        KeptExamples.answer(
                "archiveService",
                json("{\"reason\": \"Kaféet har upphört.\"}").header("If-Match", "\"0\"").post(at + "/archivals"));
        KeptExamples.answer("restoreService", given().header("If-Match", "\"1\"").post(at + "/restorations"));
    }

    @Test
    @TestSecurity(user = "0193a000-0000-7000-8000-000000000001", roles = "coordinator")
    void anApprovalAnswersAsTheContractSays() {
        String id = TestRegister.strings("select id::text from service where content ->> 'concerns' like '%\"suggested\": true%'"
                        + " and state = 'published' order by sort_name limit 1")
                .getFirst();
        String tag = read("services/" + id + "/edition").header("ETag");
        KeptExamples.answer(
                "approveServiceCodes", given().header("If-Match", tag).post(ROOT + "services/" + id + "/approvals"));
    }

    private static RequestSpecification json(String body) {
        return given().contentType("application/json").body(body);
    }

    private static Response read(String path) {
        Response answer = given().get(ROOT + path);
        assertEquals(200, answer.statusCode(), answer.asString());
        return answer;
    }

    private static Response confirm(String id, String tag, int status) {
        var request = given().contentType("application/json").body("{}");
        if (tag != null) {
            request.header("If-Match", tag);
        }
        Response answer = request.post(ROOT + "services/" + id + "/confirmations");
        assertEquals(status, answer.statusCode(), answer.asString());
        return answer;
    }
}
