package se.samlat.web.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** What every operation takes and answers because the edge is the same for all: headers, refusals, caching. */
final class CommonParts {

    /** What the scanner says of an answer of which nothing is said. */
    private static final Set<String> DEFAULT_DESCRIPTIONS = Set.of("", "OK", "Created", "Accepted");

    /** Headers of every success by the names of their components; the order is that of the document. */
    private static final List<Map.Entry<String, String>> ALWAYS = List.of(
            Map.entry("Cache-Control", "CacheControl"),
            Map.entry("Content-Language", "ContentLanguage"),
            Map.entry("Vary", "Vary"),
            Map.entry("traceparent", "Traceparent"));

    private final Texts texts;

    CommonParts(Texts texts) {
        this.texts = texts;
    }

    /** Adds to an operation what it does not state itself. */
    void add(String path, HttpMethod method, Operation operation) {
        boolean read = method == HttpMethod.GET;
        parameters(operation, read);
        succeed(operation, read);
        refuse(path, read, operation);
    }

    private void parameters(Operation operation, boolean read) {
        List<Parameter> parameters = new ArrayList<>();
        if (operation.getParameters() != null) {
            operation.getParameters().stream()
                    .filter(parameter -> !"Accept-Language".equalsIgnoreCase(parameter.getName()))
                    .forEach(parameters::add);
        }
        for (Parameter parameter : parameters) {
            if (parameter.getDescription() == null && parameter.getName() != null) {
                parameter.setDescription(texts.or("parameter." + parameter.getName(), null));
            }
        }
        parameters.add(OASFactory.createParameter().ref("AcceptLanguage"));
        if (read) {
            parameters.add(OASFactory.createParameter().ref("IfNoneMatch"));
        }
        parameters.add(OASFactory.createParameter().ref("Traceparent"));
        operation.setParameters(parameters);
        if (operation.getRequestBody() != null && operation.getRequestBody().getDescription() == null) {
            operation.getRequestBody().setDescription(texts.or(operation.getOperationId() + ".request", null));
        }
    }

    private void succeed(Operation operation, boolean read) {
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (response.getRef() != null || !status.startsWith("2")) {
                return;
            }
            // An answer without a body is in no language.
            ALWAYS.stream()
                    .filter(header -> !status.equals("204") || !header.getKey().equals("Content-Language"))
                    .forEach(header -> header(response, header.getKey(), header.getValue()));
            if (read) {
                header(response, "ETag", "ETag");
            }
            if (status.equals("201") || status.equals("202")) {
                header(response, "Location", "Location");
            }
            if (response.getDescription() == null || DEFAULT_DESCRIPTIONS.contains(response.getDescription())) {
                response.setDescription(texts.or(operation.getOperationId() + "." + status, texts.or(status, null)));
            }
        });
    }

    private static void header(APIResponse response, String name, String component) {
        if (response.getHeaders() == null || !response.getHeaders().containsKey(name)) {
            response.addHeader(name, OASFactory.createHeader().ref(component));
        }
    }

    private static void refuse(String path, boolean read, Operation operation) {
        APIResponses responses = operation.getResponses();
        boolean open = operation.getSecurity() == null || operation.getSecurity().isEmpty();
        boolean one = path.endsWith("}");
        boolean sends = operation.getRequestBody() != null;
        state(responses, read, "304", "NotModified");
        state(responses, read && one && open, "308", "Merged");
        state(responses, true, "400", "Malformed");
        state(responses, true, "401", "Unauthorized");
        state(responses, !open, "403", "Forbidden");
        state(responses, path.contains("{"), "404", "NotFound");
        state(responses, true, "406", "NotAcceptable");
        // Where nothing is changed but something made or sent, the operation says itself that it may be refused so.
        state(responses, conditional(operation) || responses.hasAPIResponse("409"), "409", "Conflict");
        state(responses, read && one && open, "410", "Gone");
        state(responses, sends, "413", "TooLarge");
        state(responses, conditional(operation), "412", "Stale");
        state(responses, true, "414", "UriTooLong");
        state(responses, sends, "415", "UnsupportedMediaType");
        state(responses, sends && !open, "422", "Invalid");
        state(responses, conditional(operation), "428", "PreconditionRequired");
        state(responses, false, "429", "TooManyRequests");
        state(responses, true, "431", "HeadersTooLarge");
        state(responses, true, "503", "Unavailable");
    }

    /** Whether it changes one version of something, and asks which. */
    private static boolean conditional(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> "If-Match".equals(parameter.getName()));
    }

    /** Says an answer in full that every such operation has, or that this one says of itself in a word. */
    private static void state(APIResponses responses, boolean always, String status, String component) {
        APIResponse stated = responses.getAPIResponse(status);
        boolean happens = stated == null ? always : stated.getRef() == null && stated.getContent() == null;
        if (happens) {
            responses.addAPIResponse(status, OASFactory.createAPIResponse().ref(component));
        }
    }
}
