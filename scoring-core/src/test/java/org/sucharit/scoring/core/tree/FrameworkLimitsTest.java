package org.sucharit.scoring.core.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sucharit.scoring.core.testsupport.Frameworks.EXACT;
import static org.sucharit.scoring.core.testsupport.Frameworks.band;
import static org.sucharit.scoring.core.testsupport.Frameworks.items;
import static org.sucharit.scoring.core.testsupport.Frameworks.questions;
import static org.sucharit.scoring.core.testsupport.Frameworks.ratings;
import static org.sucharit.scoring.core.testsupport.Frameworks.survey;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.framework.Framework.Instrument;
import org.sucharit.scoring.core.testsupport.Frameworks;

class FrameworkLimitsTest {

    @Test
    void known_years_are_far_within() {
        assertThatCode(() -> FrameworkLimits.require(Frameworks.fy2568())).doesNotThrowAnyException();
        assertThatCode(() -> FrameworkLimits.require(Frameworks.fy2566())).doesNotThrowAnyException();
    }

    @Test
    void a_tree_has_at_most_500_nodes() {
        Framework largest = shared(247);

        assertThat(ScoreTree.of(largest).size()).isEqualTo(500);
        assertThatCode(() -> FrameworkLimits.require(largest)).doesNotThrowAnyException();
        assertThatThrownBy(() -> FrameworkLimits.require(shared(248)))
                .isInstanceOf(InvalidFramework.class)
                .hasMessageContaining("500 nodes");
    }

    @Test
    void sub_indicators_and_their_items_count() {
        Framework largest = disclosed(246);

        assertThat(ScoreTree.of(largest).size()).isEqualTo(500);
        assertThatCode(() -> FrameworkLimits.require(largest)).doesNotThrowAnyException();
        assertThatThrownBy(() -> FrameworkLimits.require(disclosed(247))).isInstanceOf(InvalidFramework.class);
    }

    @Test
    void there_are_at_most_20_instruments_and_50_bands() {
        assertThatCode(() -> FrameworkLimits.require(of(20, 50))).doesNotThrowAnyException();
        assertThatThrownBy(() -> FrameworkLimits.require(of(21, 50))).isInstanceOf(InvalidFramework.class);
        assertThatThrownBy(() -> FrameworkLimits.require(of(20, 51))).isInstanceOf(InvalidFramework.class);
    }

    /** One indicator that two instruments measure: six nodes and two for each question. */
    private static Framework shared(int questions) {
        return Frameworks.framework(
                EXACT,
                List.of(survey("A", "50"), survey("B", "50")),
                List.of(questions("1", List.of("A", "B"), "q", 1, questions)),
                ratings());
    }

    /** One indicator of two sub-indicators: five nodes, three items and two for each further one. */
    private static Framework disclosed(int items) {
        return Frameworks.framework(
                EXACT,
                List.of(Frameworks.disclosure("OIT", "100")),
                List.of(items("1", new int[][] {{1, items}, {items + 1, 2 * items + 3}})),
                ratings());
    }

    private static Framework of(int instruments, int bands) {
        List<Instrument> surveys = IntStream.range(0, instruments)
                .mapToObj(i -> survey("I" + i, "1"))
                .toList();
        return Frameworks.framework(
                EXACT,
                surveys,
                List.of(questions("1", List.of("I0"), "q", 1, 1)),
                Collections.nCopies(bands, band("pass", "0", null)));
    }
}
