package se.samlat.offering;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samlat.offering.Writing.json;
import static se.samlat.testkit.Given.service;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samlat.testkit.Api;
import se.samlat.testkit.ApiTest;
import se.samlat.testkit.EditorOfOwn;
import se.samlat.testkit.Fresh;
import se.samlat.testkit.Given;
import se.samlat.testkit.Sent;
import se.samlat.testkit.TestRegister;

/** Twenty editors at once, at the same listings and at different ones, while an import runs. */
@ApiTest
@Fresh
@EditorOfOwn
class ManyEditorsTest {

    private static final int EDITORS = 20;
    private static final int LISTINGS = 4;
    private static final int SAVES = 6;

    @BeforeEach
    void someListings() {
        Given.stored(Given.ownAndOther());
        Given.also(IntStream.range(0, LISTINGS)
                .mapToObj(i -> service("l" + i).with("provider", "own"))
                .toArray(Sent[]::new));
    }

    /**
     * Every editor reads, changes and publishes again and again. What was acknowledged stands in the history, each version
     * once; what was refused was refused because somebody else came first.
     */
    @Test
    void loseNothingAndWaitForNobodyForever() throws Exception {
        List<Integer> answers = Collections.synchronizedList(new ArrayList<>());
        try (ExecutorService editors = Executors.newFixedThreadPool(EDITORS)) {
            List<Future<?>> work = new ArrayList<>();
            for (int editor = 0; editor < EDITORS; editor++) {
                int number = editor;
                work.add(editors.submit(() -> edit(number, answers)));
            }
            Given.also(IntStream.range(0, 40).mapToObj(i -> service("i" + i)).toArray(Sent[]::new));
            for (Future<?> each : work) {
                each.get();
            }
        }
        assertTrue(Set.of(200, 404, 409, 412).containsAll(answers), () -> counts(answers).toString());
        assertTrue(answers.contains(200) && answers.contains(412), () -> counts(answers).toString());
        assertEquals(
                List.of(),
                TestRegister.strings("select subject_id::text from history where subject_type = 'service'"
                        + " group by subject_id, version having count(*) > 1"));
        assertEquals(
                TestRegister.strings("select id || ' ' || version from service where external_id like 'l%' order by id"),
                TestRegister.strings("select subject_id || ' ' || max(history.version) from history join service on service.id = subject_id"
                        + " where subject_type = 'service' and external_id like 'l%' group by subject_id order by subject_id"));
    }

    private static Map<Integer, Integer> counts(List<Integer> answers) {
        Map<Integer, Integer> counts = new TreeMap<>();
        answers.forEach(status -> counts.merge(status, 1, Integer::sum));
        return counts;
    }

    private static void edit(int number, List<Integer> answers) {
        String at = Api.ROOT + "services/" + Given.id("service", "l" + number % LISTINGS);
        for (int save = 0; save < SAVES; save++) {
            Response edition = given().get(at + "/edition");
            int version = edition.path("version");
            if (save % 2 == 1) {
                answers.add(json("{}").header("If-Match", "\"" + version + "\"").post(at + "/confirmations").statusCode());
                continue;
            }
            String words = "Redaktör " + number + " skriver " + save;
            String content = "{\"provider\":\"" + Given.OWN + "\",\"audience\":\"residents-general\",\"name\":{\"sv\":\"" + words
                    + "\"},\"summary\":{\"sv\":\"" + words + "\"},\"municipalities\":[\"1315\"],\"contact\":{\"url\":\"https://example.org\"}}";
            RequestSpecification request = json("{\"basedOn\":" + version + ",\"content\":" + content + "}");
            Response draft = given().get(at + "/draft");
            Integer written = draft.path("version");
            Response saved = (written != null
                            ? request.header("If-Match", draft.header("ETag"))
                            : request.header("If-None-Match", "*"))
                    .put(at + "/draft");
            answers.add(saved.statusCode());
            if (saved.statusCode() == 200) {
                answers.add(json("{\"licence\":true}").header("If-Match", saved.header("ETag")).post(at + "/publications").statusCode());
            }
        }
    }
}
