package se.samlat.reminder;

import static io.restassured.RestAssured.given;
import static se.samlat.testkit.Given.actor;
import static se.samlat.testkit.Given.service;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.samlat.testkit.Api;
import se.samlat.testkit.Given;
import se.samlat.testkit.MailServer;

/** An update round with something left at three actors, as tests of reminders and their links begin with it. */
final class Round {

    static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Stockholm"));
    private static final Pattern LINK = Pattern.compile("/#/bekrafta/([A-Za-z0-9_-]{43})\\s");

    private Round() {}

    /** Two actors that share a mailbox, one without any; opened by whoever the caller is. */
    static String opened() {
        Given.stored(
                actor("own").envelope("id", Given.OWN).with("email", "Info@Forening.example"),
                actor("unit").with("parent", "own").with("email", "info@forening.example"),
                actor("other").with("phone", "010-123 45 67"));
        Given.also(
                service("a").with("provider", "own"),
                service("b").with("provider", "unit"),
                service("c").with("provider", "other"));
        return given().contentType("application/json")
                .body(Map.of(
                        "title", "Inför dialogmötet",
                        "start", TODAY.toString(),
                        "end", TODAY.plusDays(30).toString(),
                        "message", "Tack för att ni går igenom era uppgifter."))
                .post(Api.ROOT + "update-rounds").then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static ValidatableResponse send(String round) {
        return given().post(Api.ROOT + "update-rounds/" + round + "/reminders").then();
    }

    /** Sends the reminders and reads the token off the one mail that comes. */
    static String token(String round) {
        send(round).statusCode(202);
        return token(MailServer.received(1).getFirst());
    }

    static String token(MailServer.Received mail) {
        Matcher link = LINK.matcher(mail.text());
        if (!link.find()) {
            throw new AssertionError("no link in " + mail.text());
        }
        return link.group(1);
    }

    static ValidatableResponse read(String token) {
        return given().contentType("application/json").body(Map.of("token", token))
                .post(Api.ROOT + "confirmation-links/readings").then();
    }

    static ValidatableResponse confirm(String token, int version, String... keys) {
        List<Map<String, Object>> services = List.of(keys).stream()
                .<Map<String, Object>>map(key -> Map.of("id", Given.id("service", key).toString(), "version", version))
                .toList();
        return given().contentType("application/json").body(Map.of("token", token, "services", services))
                .post(Api.ROOT + "confirmation-links/confirmations").then();
    }

    static void close(String round) {
        String address = Api.ROOT + "update-rounds/" + round;
        given().header("If-Match", given().get(address).then().extract().header("ETag"))
                .post(address + "/closing").then().statusCode(200);
    }
}
