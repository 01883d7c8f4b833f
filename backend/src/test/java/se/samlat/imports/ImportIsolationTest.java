package se.samlat.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samlat.testkit.Given.actor;
import static se.samlat.testkit.Given.location;
import static se.samlat.testkit.Given.ndjson;
import static se.samlat.testkit.Given.service;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.security.TestSecurity;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samlat.testkit.Api;
import se.samlat.testkit.ApiTest;
import se.samlat.testkit.Fresh;
import se.samlat.testkit.Given;
import se.samlat.testkit.TestRegister;

/** One record that the database itself refuses loses none of the good ones of its batch, nor is it half written. */
@ApiTest
@Fresh
@TestSecurity(user = "importer-account", roles = "importer")
class ImportIsolationTest {

    @BeforeEach
    void letTheDatabaseRefuseSome() throws SQLException {
        TestRegister.execute("""
                create function refuse_poison() returns trigger language plpgsql as $$
                begin
                  if new.external_id like 'poison%' then raise exception 'poisoned'; end if;
                  return new;
                end $$;
                create trigger poison before insert or update on service for each row execute function refuse_poison();
                create trigger poison before insert or update on location for each row execute function refuse_poison();
                create trigger poison before insert or update on actor for each row execute function refuse_poison();
                """);
    }

    @AfterEach
    void letTheDatabaseTakeAll() throws SQLException {
        TestRegister.execute("drop function refuse_poison() cascade");
    }

    @Test
    void aRecordThatTheDatabaseRefusesLosesNoneOfItsBatch() {
        Given.stored();
        JsonNode report = Api.send(ndjson(service("a"), service("poison"), service("b"), service("c")));
        assertEquals(3, report.get("created").asInt(), report::toPrettyString);
        assertEquals(1, report.get("refused").asInt());
        assertEquals(4, report.get("done").asInt());
        assertEquals("poison", report.at("/findings/0/externalId").asText(), report::toPrettyString);
        assertEquals(2, report.at("/findings/0/line").asInt());
        assertEquals(3, Api.total(Map.of()));
        assertEquals(3, TestRegister.count("select count(*) from history where subject_type = 'service'"));
        assertEquals(0, TestRegister.count("select count(*) from history where version <> 0"));
    }

    @Test
    void nothingRefersToARecordThatTheDatabaseRefused() {
        Given.stored();
        JsonNode report = Api.send(ndjson(
                location("poison"),
                actor("poison-actor").envelope("id", "01a2008c-0000-7000-8000-000000000001"),
                service("here").with("places", List.of(Map.of("location", "poison"))),
                service("by").with("partners", List.of("01a2008c-0000-7000-8000-000000000001")),
                service("fine")));
        assertEquals(1, report.get("created").asInt(), report::toPrettyString);
        assertEquals(4, report.get("refused").asInt());
        assertTrue(
                report.get("findings").findValuesAsText("pointer").containsAll(
                        List.of("/content/places/0/location", "/content/partners/0")),
                report::toPrettyString);
    }

    @Test
    void theDatabasesOwnWordsAreNotRepeated() {
        Given.stored();
        JsonNode report = Api.send(service("poison").json());
        assertTrue(!report.toString().contains("poisoned") && !report.toString().contains("Exception"), report::toString);
    }
}
