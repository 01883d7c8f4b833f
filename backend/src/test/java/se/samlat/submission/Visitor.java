package se.samlat.submission;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import java.util.concurrent.atomic.AtomicInteger;
import se.samlat.testkit.Api;
import se.samlat.testkit.Given;

/** Somebody without an account who sends something in, each from a place of their own: a limit of one is nobody else's. */
final class Visitor {

    private static final AtomicInteger SEEN = new AtomicInteger();

    private final String address;

    private Visitor(String address) {
        this.address = address;
    }

    static Visitor another() {
        int number = SEEN.incrementAndGet();
        return new Visitor("192.0.%d.%d".formatted(number / 250, number % 250 + 1));
    }

    static Visitor at(String address) {
        return new Visitor(address);
    }

    ValidatableResponse send(String path, String body) {
        return given().header("X-Forwarded-For", address)
                .redirects().follow(false)
                .contentType("application/json")
                .body(body)
                .post(Api.ROOT + path)
                .then();
    }

    ValidatableResponse report(String key, String body) {
        return send("services/" + Given.id("service", key) + "/reports", body);
    }

    /** A report that is taken in; its id is told to nobody but those who answer. */
    static String reported(String key, String topic, String text) {
        return idOf(another().report(key, "{\"topic\":\"%s\",\"text\":\"%s\"}".formatted(topic, text)));
    }

    static String idOf(ValidatableResponse taken) {
        String location = taken.statusCode(201).extract().header("Location");
        return location.substring(location.lastIndexOf('/') + 1);
    }
}
