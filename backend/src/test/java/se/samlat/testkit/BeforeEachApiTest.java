package se.samlat.testkit;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import java.util.List;

/** What holds for every test of the API: what the register begins with, and what every answer is held against. */
public class BeforeEachApiTest implements QuarkusTestBeforeEachCallback {

    private static final List<Filter> ON_EVERY_ANSWER =
            List.of(ContractFilter.servedAt("/samlat/v1/openapi.json"));

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        RestAssured.replaceFiltersWith(ON_EVERY_ANSWER);
        Class<?> test = context.getTestInstance().getClass();
        if (test.isAnnotationPresent(Fresh.class)) {
            TestRegister.empty();
        } else if (test.isAnnotationPresent(Halland.class)) {
            TestRegister.holdHalland();
        }
    }
}
