package org.sucharit.assessment.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sucharit.contracts.framework.Framework;

class NodeCodesTest {

    @Test
    void what_several_instruments_measure_each_has_a_part_of_its_own_of() {
        String yaml = Fixture.SMALL
                .replace("kind: survey, weight: 60", "kind: disclosure, weight: 60")
                .replace("instruments: [OIT]", "instruments: [IIT, OIT]");

        assertThat(NodeCodes.belowTotal(Fixture.valid(yaml).published(1, 1)))
                .containsExactlyInAnyOrder(
                        "IIT", "OIT", "1", "IIT.i1", "2", "IIT.2", "OIT.2", "IIT.2.1", "OIT.2.1", "IIT.o1", "OIT.o1");
    }

    @Test
    void a_framework_larger_than_any_year_had_is_refused() {
        String band = "  - { rating: fail, label: { th: ไม่ผ่าน, en: Fail }, from: 0, meetsTarget: false }\n";
        String bands = String.join("", Collections.nCopies(Framework.Limits.BANDS, band));

        assertTooLarge(Fixture.SMALL.replace(band, band + bands), "/bands");
    }

    @Test
    void a_score_tree_larger_than_any_year_had_is_refused() {
        String question = "      - { code: i1, text: { th: คำถาม, en: Question }, scale: level2 }\n";
        String questions = IntStream.rangeClosed(1, Framework.Limits.NODES)
                .mapToObj(i -> question.replace("i1", "i" + i))
                .collect(Collectors.joining());

        assertTooLarge(Fixture.SMALL.replace(question, questions), "/indicators");
    }

    private static void assertTooLarge(String yaml, String path) {
        assertThat(Fixture.mistakes(yaml)).anySatisfy(mistake -> {
            assertThat(mistake.code()).isEqualTo(FrameworkMistake.Code.TOO_LARGE);
            assertThat(mistake.path()).isEqualTo(path);
        });
    }
}
