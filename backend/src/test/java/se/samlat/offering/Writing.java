package se.samlat.offering;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import se.samlat.entry.ContentJson;
import se.samlat.testkit.Api;
import se.samlat.testkit.Given;
import se.samlat.testkit.TestRegister;

/** What an editor asks of the API, one call after the other. */
final class Writing {

    private Writing() {}

    static String begin(ObjectNode content) {
        return begun(content, null).statusCode(201).extract().header("Location").replaceAll(".*/services/|/draft", "");
    }

    static ValidatableResponse begun(ObjectNode content, String key) {
        RequestSpecification request = json("{\"content\":" + content + "}");
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        return request.post(Api.ROOT + "services").then();
    }

    static ObjectNode minimal(String name) {
        ObjectNode content = ContentJson.MAPPER.createObjectNode();
        content.put("provider", Given.OWN).put("audience", "residents-targeted");
        content.putObject("name").put("sv", name);
        return content;
    }

    /** States all that publishing asks for. */
    static ObjectNode whole(String name) {
        ObjectNode content = minimal(name);
        content.putObject("summary").put("sv", "Vi träffas och pratar");
        content.putArray("targetGroups").addObject().put("code", "nyanland").put("welcome", "unconditional");
        content.putArray("municipalities").add("1315");
        content.putObject("contact").put("url", "https://example.org/kafe");
        return content;
    }

    static ObjectNode content(UUID id) {
        return (ObjectNode) ContentJson.tree(
                TestRegister.strings("select content::text from service where id = ?::uuid", id.toString()).getFirst());
    }

    static ValidatableResponse save(UUID id, ObjectNode content, int basedOn, String ifMatch, String ifNoneMatch) {
        RequestSpecification request = json("{\"basedOn\":" + basedOn + ",\"content\":" + content + "}");
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        if (ifNoneMatch != null) {
            request.header("If-None-Match", ifNoneMatch);
        }
        return request.put(at(id.toString()) + "/draft").then();
    }

    static ValidatableResponse publish(String id, String ifMatch, boolean licence) {
        return json("{\"licence\":" + licence + "}").header("If-Match", ifMatch).post(at(id) + "/publications").then();
    }

    static ValidatableResponse discard(UUID id, String ifMatch) {
        return given().header("If-Match", ifMatch).delete(at(id.toString()) + "/draft").then();
    }

    static ValidatableResponse draft(String id) {
        return given().get(at(id) + "/draft").then();
    }

    static String draftTag(String id) {
        return draft(id).statusCode(200).extract().header("ETag");
    }

    static ValidatableResponse edition(UUID id) {
        return given().get(at(id.toString()) + "/edition").then().statusCode(200);
    }

    static RequestSpecification json(String body) {
        return given().contentType("application/json").body(body);
    }

    static String at(String id) {
        return Api.ROOT + "services/" + id;
    }
}
