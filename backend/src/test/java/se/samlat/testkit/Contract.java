package se.samlat.testkit;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonMetaSchema;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.NonValidationKeyword;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** An OpenAPI 3.1 document, read so that an answer can be held against it. Schemas are JSON Schema 2020-12, formats included. */
final class Contract {

    /** What one request was answered with. Header names are in lower case. */
    record Answer(String method, String path, int status, String contentType, List<String> headers, byte[] body) {}

    private static final String HOME = "https://contract.invalid/openapi.json";
    private static final ObjectMapper STRICT = new ObjectMapper()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);

    /** What the edge may say about an address or method that the contract does not know. */
    private static final Set<Integer> REFUSALS = Set.of(400, 404, 405, 413, 414, 415, 431, 503);
    private static final String PROBLEM = "application/problem+json";

    private final JsonNode document;
    private final String root;
    private final JsonSchemaFactory schemas;
    private final Map<String, JsonSchema> ready = new ConcurrentHashMap<>();
    private final SchemaValidatorsConfig configuration =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    Contract(JsonNode document) {
        this.document = document;
        this.root = commonRoot(document);
        var text = document.toString();
        // The document as a whole is no schema: what OpenAPI adds (paths, components, example, x-…) is let be.
        var dialect = JsonMetaSchema.builder(JsonMetaSchema.getV202012())
                .unknownKeywordFactory((keyword, context) -> new NonValidationKeyword(keyword))
                .build();
        this.schemas = JsonSchemaFactory.builder(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012))
                .metaSchema(dialect)
                .schemaLoaders(loaders -> loaders.schemas(address -> HOME.equals(address) ? text : null))
                .build();
    }

    /** The part of the address that all paths share: what is outside it (health, metrics) is not the contract's business. */
    private static String commonRoot(JsonNode document) {
        var first = document.path("paths").fieldNames();
        return first.hasNext() ? first.next().replaceAll("^((?:/[^/{]+){0,2}).*$", "$1") + "/" : "/";
    }

    /** What is wrong with the answer; nothing when the contract allows it. */
    List<String> faults(Answer answer) {
        if (!answer.path().startsWith(root) || answer.path().startsWith(root + "openapi")) {
            return List.of();
        }
        var template = templateOf(answer.path());
        if (template.isEmpty()) {
            return refusalFaults(answer, "no path of the contract is like this one");
        }
        var item = document.path("paths").path(template.get());
        var method = answer.method().toLowerCase(Locale.ROOT);
        var documented = method.equals("head") && !item.has("head") ? "get" : method;
        if (method.equals("options") && !item.has("options")) {
            return answer.body().length == 0 ? List.of() : List.of("OPTIONS is answered with a body");
        }
        if (!item.has(documented)) {
            return refusalFaults(answer, "the contract does not have the method here");
        }
        return operationFaults(answer, pointer("paths", template.get(), documented), method.equals("head"));
    }

    private List<String> refusalFaults(Answer answer, String reason) {
        if (!REFUSALS.contains(answer.status())) {
            return List.of(reason + ", so it must be refused");
        }
        if (!mediaType(answer.contentType()).equals(PROBLEM)) {
            var head = answer.method().equalsIgnoreCase("HEAD");
            return head ? List.of() : List.of(reason + ", and the refusal is not " + PROBLEM);
        }
        var schema = pointer("components", "schemas", "Problem");
        return document.at(schema).isMissingNode() ? List.of() : bodyFaults(answer, schema);
    }

    private List<String> operationFaults(Answer answer, String operation, boolean head) {
        var responses = document.at(operation + "/responses");
        var status = statusKey(responses, answer.status());
        if (status.isEmpty()) {
            return List.of("the status is not documented");
        }
        var place = followed(operation + "/responses/" + status.get());
        var faults = new ArrayList<>(headerFaults(answer, place));
        if (!head && answer.status() != 304) {
            faults.addAll(contentFaults(answer, place));
        }
        return faults;
    }

    private List<String> headerFaults(Answer answer, String response) {
        var faults = new ArrayList<String>();
        document.at(response + "/headers").fieldNames().forEachRemaining(name -> {
            var header = document.at(followed(response + "/headers/" + escaped(name)));
            if (header.path("required").asBoolean() && !answer.headers().contains(name.toLowerCase(Locale.ROOT))) {
                faults.add("the header " + name + " is missing");
            }
        });
        return faults;
    }

    private List<String> contentFaults(Answer answer, String response) {
        var content = document.at(response + "/content");
        if (content.isEmpty()) {
            return answer.body().length == 0 ? List.of() : List.of("a body is not documented");
        }
        if (answer.body().length == 0) {
            return List.of("the body is missing");
        }
        var type = mediaType(answer.contentType());
        var documented = names(content).filter(one -> mediaType(one).equals(type)).findFirst();
        if (documented.isEmpty()) {
            return List.of("the media type " + answer.contentType() + " is not documented");
        }
        var schema = response + "/content/" + escaped(documented.get()) + "/schema";
        var isJson = type.equals("application/json") || type.endsWith("+json");
        return isJson && !document.at(schema).isMissingNode() ? bodyFaults(answer, schema) : List.of();
    }

    private List<String> bodyFaults(Answer answer, String schema) {
        JsonNode body;
        try {
            body = STRICT.readTree(answer.body());
        } catch (IOException e) {
            return List.of("the body is not JSON: " + e.getMessage());
        }
        return ready
                .computeIfAbsent(schema, at -> schemas.getSchema(SchemaLocation.of(HOME + "#" + at), configuration))
                .validate(body)
                .stream()
                .map(fault -> fault.getMessage())
                .sorted()
                .toList();
    }

    /** The path that the address fits; where several do, the one that says most in letters. */
    private Optional<String> templateOf(String path) {
        var segments = path.split("/", -1);
        return names(document.path("paths"))
                .filter(template -> fits(template.split("/", -1), segments))
                .min(Comparator.comparingInt(template -> template.split("\\{", -1).length));
    }

    private static boolean fits(String[] template, String[] segments) {
        if (template.length != segments.length) {
            return false;
        }
        for (var i = 0; i < template.length; i++) {
            var free = template[i].startsWith("{") && !segments[i].isEmpty();
            if (!free && !template[i].equals(segments[i])) {
                return false;
            }
        }
        return true;
    }

    private static Optional<String> statusKey(JsonNode responses, int status) {
        return List.of(String.valueOf(status), status / 100 + "XX", "default").stream()
                .filter(responses::has)
                .findFirst();
    }

    /** The pointer to what a reference refers to, or the pointer itself. */
    private String followed(String pointer) {
        var reference = document.at(pointer).path("$ref").asText("");
        return reference.isEmpty() ? pointer : followed(reference.substring(1));
    }

    private static String pointer(String... names) {
        var pointer = new StringBuilder();
        for (var name : names) {
            pointer.append('/').append(escaped(name));
        }
        return pointer.toString();
    }

    private static Stream<String> names(JsonNode node) {
        return StreamSupport.stream(((Iterable<String>) node::fieldNames).spliterator(), false);
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private static String mediaType(String contentType) {
        return contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }
}
