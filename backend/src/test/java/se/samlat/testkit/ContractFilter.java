package se.samlat.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Holds every answer of every test against the contract: the operation is there, its status and media type are
 * documented, the body is what the schema says, and the headers that the contract promises are present. Where they
 * differ, the test fails, whatever else it wanted to know.
 */
public final class ContractFilter implements Filter {

    private final Function<URI, Contract> source;

    private ContractFilter(Function<URI, Contract> source) {
        this.source = source;
    }

    /** Holds answers against a document that the test has at hand. */
    public static ContractFilter of(JsonNode document) {
        var contract = new Contract(document);
        return new ContractFilter(address -> contract);
    }

    /**
     * Holds answers against the document that the application under test serves itself; read once from each application,
     * when its first answer comes.
     *
     * @param path where the document is, in JSON
     */
    public static ContractFilter servedAt(String path) {
        var contracts = new ConcurrentHashMap<String, Contract>();
        return new ContractFilter(
                address -> contracts.computeIfAbsent(address.getRawAuthority(), any -> read(address.resolve(path))));
    }

    private static Contract read(URI address) {
        try (var document = address.toURL().openStream()) {
            return new Contract(new ObjectMapper().readTree(document));
        } catch (IOException e) {
            throw new UncheckedIOException("The contract cannot be read at " + address, e);
        }
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        var response = context.next(request, expected);
        var uri = request.getURI();
        var pathStart = uri.indexOf('/', uri.indexOf("://") + 3);
        var authority = URI.create(pathStart < 0 ? uri : uri.substring(0, pathStart));
        var path = pathStart < 0 ? "/" : uri.substring(pathStart).replaceFirst("[?#].*$", "");
        var answer = new Contract.Answer(
                request.getMethod(),
                path,
                response.statusCode(),
                response.contentType() == null ? "" : response.contentType(),
                response.headers().asList().stream()
                        .map(header -> header.getName().toLowerCase(Locale.ROOT))
                        .toList(),
                response.asByteArray());
        var faults = source.apply(authority).faults(answer);
        if (!faults.isEmpty()) {
            throw new AssertionError("The contract does not allow this answer: %s %s %d\n  %s"
                    .formatted(answer.method(), path, answer.status(), String.join("\n  ", limited(faults))));
        }
        return response;
    }

    private static List<String> limited(List<String> faults) {
        return faults.size() <= 20 ? faults : faults.subList(0, 20);
    }
}
