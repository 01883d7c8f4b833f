package se.samlat.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"556036-0793", "5560360793", "165560360793", " 556036–0793 ", "16556036-0793"})
    void hasOneWrittenForm(String text) {
        assertEquals("556036-0793", new OrganisationNumber(text).value());
    }

    @ParameterizedTest
    @CsvSource({
        "556036-0794,CHECK_DIGIT",
        "850101-9809,PERSONAL",
        "850161-9806,PERSONAL",
        "198501019809,PERSONAL",
        "19850101-9809,PERSONAL",
        "55603-60793,MALFORMED",
        "556036-079,MALFORMED",
        "55603607931,MALFORMED",
        "SE556036-0793,MALFORMED",
        "'',MALFORMED",
        "556036--0793,MALFORMED",
    })
    void refusesWhatIsNoneAndSaysWhy(String text, OrganisationNumber.Fault fault) {
        var refusal =
                assertThrows(OrganisationNumber.NotAnOrganisationNumber.class, () -> new OrganisationNumber(text));
        assertEquals(fault, refusal.fault());
        assertFalse(!text.isEmpty() && refusal.getMessage().contains(text), "the text is not repeated");
    }
}
