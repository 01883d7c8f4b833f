package se.samlat.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.samlat.testkit.Wire.request;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import se.samlat.testkit.LogIn;
import se.samlat.testkit.PackagedApi;
import se.samlat.testkit.Wire;
import se.samlat.testkit.Wire.Reply;

/** Every operation of the contract, for every role, on one's own and on another's: {@code access-matrix.csv} says what each gets. */
class AccessMatrixIT {

    private static final List<List<String>> TABLE = read();

    private static Wire wire() {
        return PackagedApi.shared().api().wire();
    }

    /** The row of an operation: what is sent, and what each kind of caller gets. */
    @TestFactory
    Stream<DynamicTest> givesEachCallerWhatTheTableSays() {
        Map<String, Operation> operations =
                Operation.all().stream().collect(Collectors.toMap(AccessMatrixIT::id, operation -> operation));
        List<String> callers = TABLE.getFirst().subList(2, TABLE.getFirst().size());
        String service = service();
        String own = wire().get("/samlat/v1/services/" + service).json().at("/provider/id").asText();
        String submission = submission(service);
        Map<String, String> tokens = tokens(own);
        return TABLE.stream().skip(1).flatMap(row -> IntStream.range(0, callers.size())
                .mapToObj(i -> DynamicTest.dynamicTest(row.get(0) + " " + row.get(1) + " as " + callers.get(i), () -> {
                    Operation operation = operations.get(row.get(0));
                    Reply reply = call(operation, service, submission, row.get(1).replace("{own}", own), tokens.get(callers.get(i)));
                    assertEquals(Integer.parseInt(row.get(i + 2)), reply.status(), reply.text());
                })));
    }

    @Test
    void knowsEveryOperationThatNeedsALogIn() {
        Set<String> closed = Operation.all().stream()
                .filter(operation -> !operation.open())
                .map(AccessMatrixIT::id)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(closed, TABLE.stream().skip(1).map(List::getFirst).collect(Collectors.toCollection(TreeSet::new)));
    }

    private static Map<String, String> tokens(String own) {
        LogIn logIn = PackagedApi.shared().logIn();
        String parent = wire().get("/samlat/v1/actors/" + own).json().path("parent").asText();
        String another = wire().get("/samlat/v1/actors?limit=100").json().path("actors").findValuesAsText("id").stream()
                .filter(id -> !id.equals(own) && !id.equals(parent))
                .findFirst()
                .orElseThrow();
        Map<String, String> tokens = Stream.of(
                        "importer", "coordinator", "follow-up-lead", "statistics-editor", "administrator", "partner")
                .collect(Collectors.toMap(role -> role, logIn::token));
        tokens.put("account", logIn.token());
        tokens.put("editor of own", logIn.member("/actors/" + own + "/editor"));
        tokens.put("representative of own", logIn.member("/actors/" + own + "/representative"));
        tokens.put("editor of parent", logIn.member("/actors/" + parent + "/editor"));
        tokens.put("editor of another", logIn.member("/actors/" + another + "/editor", "/actors/all/editor", "/actors/" + own));
        return tokens;
    }

    /** A listing of a unit that has an actor above it. */
    private static String service() {
        for (var service : wire().get("/samlat/v1/services?limit=100&kind=halsa").json().path("services")) {
            String provider = service.at("/provider/id").asText();
            if (!wire().get("/samlat/v1/actors/" + provider).json().path("parent").isNull()) {
                return service.path("id").asText();
            }
        }
        throw new IllegalStateException("no listing of a unit");
    }

    /** A visitor's report on the listing. */
    private static String submission(String service) {
        Reply taken = wire().send(
                request("POST", "/samlat/v1/services/" + service + "/reports").with("Content-Type", "application/json"),
                "{\"topic\":\"closed\"}".getBytes(StandardCharsets.UTF_8));
        assertEquals(201, taken.status(), taken.text());
        return taken.header("location").replaceFirst(".*/", "");
    }

    private static String id(Operation operation) {
        return operation.description().path("operationId").asText();
    }

    private static Reply call(Operation operation, String service, String submission, String sent, String token) {
        String address = operation.path().startsWith("/samlat/v1/services/{id}")
                ? operation.path().replace("{id}", service)
                : operation.path().replace("submissions/{id}", "submissions/" + submission);
        if (address.contains("{")) {
            address = operation.address();
        }
        Wire.Request request = request(operation.method(), address);
        if (token != null) {
            request.with("Authorization", "Bearer " + token);
        }
        if (sent.isEmpty()) {
            return wire().send(request);
        }
        boolean lines = operation.path().endsWith("imports");
        return wire().send(
                request.with("Content-Type", lines ? "application/x-ndjson" : "application/json"),
                sent.getBytes(StandardCharsets.UTF_8));
    }

    private static List<List<String>> read() {
        try {
            List<List<String>> table = new ArrayList<>();
            for (String line : Files.readAllLines(Path.of("src/test/resources/access-matrix.csv"))) {
                if (!line.startsWith("#")) {
                    table.add(Arrays.asList(line.split(";", -1)));
                }
            }
            return table;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
