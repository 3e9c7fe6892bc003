package org.sucharit.measures.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sucharit.contracts.agency.Agency.Organisation;
import org.sucharit.measures.planning.Fixture;

class NodesTest {

    private static final Nodes NODES = Nodes.of(Fixture.framework(2568), Organisation.EMPTY);

    @ParameterizedTest
    @CsvSource({
        "9, 9",
        "๙, 9",
        "10, 10",
        "OIT.o14, OIT.o14",
        "oit.O14, OIT.o14",
        "o14, OIT.o14",
        "O๑๔, OIT.o14",
        "๐๑๔, OIT.o14",
        "01, OIT.o1",
        "๐๒๐, OIT.o20",
        "i7, IIT.i7",
        "EIT1.e5, EIT1.e5"
    })
    void a_node_in_its_spellings(String text, String node) {
        assertThat(NODES.find(text)).isEqualTo(node);
    }

    @ParameterizedTest
    @CsvSource({"e5, e5", "o29, o29", "0, 0", "00, 00", "11, 11", "๙๙, 99"})
    void what_is_no_node_or_several_stays_as_it_is(String text, String shown) {
        assertThat(NODES.find(text)).isEqualTo(shown);
    }
}
