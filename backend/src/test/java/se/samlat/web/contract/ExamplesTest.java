package se.samlat.web.contract;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonMetaSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.NonValidationKeyword;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samlat.testkit.ApiTest;

/** Every example that stands in the contract is what its schema says. */
@ApiTest
class ExamplesTest {

    private static final String HOME = "https://contract.invalid/openapi.json";
    private static final int FEWEST = 40;

    private JsonNode document;
    private JsonSchemaFactory schemas;
    private final SchemaValidatorsConfig strict =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
    private final List<String> faults = new ArrayList<>();
    private int held;

    @Test
    void everyExampleFitsItsSchema() throws IOException {
        document = new ObjectMapper().readTree(given().get("/samlat/v1/openapi.json").asString());
        String text = document.toString();
        schemas = JsonSchemaFactory.builder(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012))
                .metaSchema(JsonMetaSchema.builder(JsonMetaSchema.getV202012())
                        .unknownKeywordFactory((keyword, context) -> new NonValidationKeyword(keyword))
                        .build())
                .schemaLoaders(loaders -> loaders.schemas(address -> HOME.equals(address) ? text : null))
                .build();
        walk(document.path("paths"), "/paths");
        walk(document.at("/components/responses"), "/components/responses");
        assertEquals(List.of(), faults);
        assertTrue(held >= FEWEST, "only " + held + " examples were held");
    }

    private void walk(JsonNode node, String at) {
        node.properties().forEach(child -> {
            String here = at + "/" + child.getKey().replace("~", "~0").replace("/", "~1");
            if (child.getKey().equals("content")) {
                child.getValue().properties().forEach(media -> hold(
                        media.getValue(), here + "/" + media.getKey().replace("/", "~1")));
            } else {
                walk(child.getValue(), here);
            }
        });
    }

    private void hold(JsonNode media, String at) {
        media.path("examples").properties().forEach(example -> {
            held++;
            schemas.getSchema(SchemaLocation.of(HOME + "#" + at + "/schema"), strict)
                    .validate(example.getValue().path("value"))
                    .forEach(fault -> faults.add(at + " " + fault.getMessage()));
        });
    }
}
