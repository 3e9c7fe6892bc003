package org.sucharit.assessment.phases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sucharit.assessment.phases.PhaseCalendar.Extension;
import org.sucharit.contracts.assessment.Assessment.Phase;

class PhaseCalendarTest {

    private static final Instant START = Instant.parse("2024-12-31T17:00:00Z");
    private static final PhaseCalendar PLAN = new PhaseCalendar(begins(), List.of());

    /** A phase every thirty days. */
    private static Map<Phase, Instant> begins() {
        Map<Phase, Instant> begins = new EnumMap<>(Phase.class);
        for (Phase phase : Phase.values()) {
            begins.put(phase, day(30 * begins.size()));
        }
        return begins;
    }

    private static Instant day(int days) {
        return START.plus(Duration.ofDays(days));
    }

    @ParameterizedTest
    @CsvSource({
        "REGISTER, 0, REGISTER", "REGISTER, 29, REGISTER", "REGISTER, 30, COLLECT", "REGISTER, 75, REVIEW",
        "COLLECT, 10, COLLECT", "REVIEW, 10, REVIEW", "CLARIFY, 119, CLARIFY", "CLARIFY, 120, CONFIRM",
        "CONFIRM, 900, CONFIRM", "ANNOUNCED, 0, ANNOUNCED"
    })
    void what_has_ended_is_left_and_nothing_goes_back_nor_announces_itself(Phase present, int days, Phase due) {
        assertThat(PLAN.due(present, day(days))).isEqualTo(due);
    }

    @Test
    void the_latest_extension_of_a_phase_counts_and_an_earlier_end_does_not() {
        PhaseCalendar extended = new PhaseCalendar(
                begins(),
                List.of(
                        new Extension(Phase.COLLECT, day(70)),
                        new Extension(Phase.COLLECT, day(80)),
                        new Extension(Phase.COLLECT, day(10)),
                        new Extension(Phase.REVIEW, day(95))));

        assertThat(extended.end(Phase.COLLECT)).hasValue(day(80));
        assertThat(extended.due(Phase.COLLECT, day(79))).isEqualTo(Phase.COLLECT);
        assertThat(extended.due(Phase.COLLECT, day(80))).isEqualTo(Phase.REVIEW);
        assertThat(extended.due(Phase.COLLECT, day(95))).isEqualTo(Phase.CLARIFY);
        assertThat(extended.end(Phase.REGISTER)).hasValue(day(30));
    }

    @Test
    void without_a_calendar_nothing_moves() {
        assertThat(PhaseCalendar.none().due(Phase.COLLECT, day(9_999))).isEqualTo(Phase.COLLECT);
        assertThat(PhaseCalendar.none().end(Phase.COLLECT)).isEmpty();
    }

    @Test
    void every_mistake_of_a_plan_is_told_at_its_phase() {
        Map<Phase, Instant> begins = begins();
        assertThat(PhaseCalendar.mistakes(begins, day(0), day(400))).isEmpty();

        begins.remove(Phase.REVIEW);
        begins.put(Phase.COLLECT, day(0));
        begins.put(Phase.CONFIRM, day(401));
        assertThat(PhaseCalendar.mistakes(begins, day(0), day(400)))
                .containsOnlyKeys(Phase.REVIEW, Phase.COLLECT, Phase.CONFIRM, Phase.ANNOUNCED);
    }

    @ParameterizedTest
    @CsvSource({
        "COLLECT, REVIEW, false, , true",
        "REGISTER, ANNOUNCED, false, , true",
        "REVIEW, CLARIFY, true, , true",
        "CLARIFY, REVIEW, true, , false",
        "CLARIFY, REVIEW, true, ' ', false",
        "CLARIFY, REVIEW, true, an item was overlooked, true",
        "REVIEW, COLLECT, false, opened too late, true",
        "REVIEW, COLLECT, true, opened too late, false",
        "REVIEW, REGISTER, true, opened too late, false",
        "ANNOUNCED, CONFIRM, false, a mistake, false",
    })
    void steps(Phase from, Phase to, boolean released, String reason, boolean allowed) {
        assertThat(PhaseRules.refusal(from, to, released, reason).isEmpty()).isEqualTo(allowed);
    }
}
