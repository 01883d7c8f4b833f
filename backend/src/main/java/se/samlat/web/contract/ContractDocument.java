package se.samlat.web.contract;

import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.jboss.jandex.IndexView;

/**
 * Completes the document that was read off the code and {@code META-INF/openapi.yaml}. An operation or schema that states
 * something itself keeps it.
 */
public final class ContractDocument implements OASFilter {

    private final IndexView classes;

    /** Made by the build (see pom.xml), with every class of the application. */
    public ContractDocument(IndexView classes) {
        this.classes = classes;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Texts texts = Texts.load();
        new RecordSchemas(classes, document, texts).complete();
        Examples examples = new Examples();
        examples.ofProblems(document.getComponents().getResponses());
        CommonParts common = new CommonParts(texts);
        for (var path : document.getPaths().getPathItems().entrySet()) {
            for (var operation : path.getValue().getOperations().entrySet()) {
                complete(common, examples, path.getKey(), operation.getKey(), operation.getValue());
            }
        }
        if (document.getTags() != null) {
            document.getTags().forEach(tag -> tag.setDescription(texts.or("tag." + tag.getName(), tag.getDescription())));
        }
    }

    private static void complete(
            CommonParts common, Examples examples, String path, PathItem.HttpMethod method, Operation operation) {
        common.add(path, method, operation);
        examples.of(operation);
    }
}
