package org.sucharit.measures.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sucharit.measures.content.PlanContent;
import org.sucharit.measures.content.PlannedAssignment;
import org.sucharit.measures.content.PlannedMeasure;

class OverlayTest {

    private static final PlanContent CONTENT = new PlanContent(
            List.of(measure(1, "ก", 5), measure(4, "ข", 6)),
            7,
            List.of(assignment("1", "ค", 3), assignment("9", "ง", 4)));

    @Test
    void measures_are_replaced_and_added_in_their_order_and_what_stays_keeps_its_version() {
        PlanContent laid = Overlay.measures(
                CONTENT, List.of(measure(8, "ใหม่", 0), measure(4, "อื่น", 0), measure(1, "ก", 0)), 10);

        assertThat(laid.measures()).containsExactly(measure(1, "ก", 5), measure(4, "อื่น", 10), measure(8, "ใหม่", 10));
        assertThat(laid.lastNumber()).isEqualTo(8);
        assertThat(laid.assignments()).isEqualTo(CONTENT.assignments());
    }

    @Test
    void a_number_that_was_used_once_stays_so() {
        assertThat(Overlay.measures(CONTENT, List.of(measure(1, "ข", 0)), 10).lastNumber())
                .isEqualTo(7);
    }

    @Test
    void assignments_lie_in_tree_order() {
        PlanContent laid = Overlay.assignments(
                CONTENT, List.of(assignment("2", "ใหม่", 0), assignment("9", "ง", 0), assignment("1", "อื่น", 0)), 10);

        assertThat(laid.assignments())
                .containsExactly(assignment("1", "อื่น", 10), assignment("2", "ใหม่", 10), assignment("9", "ง", 4));
        assertThat(laid.measures()).isEqualTo(CONTENT.measures());
    }

    @Test
    void what_is_restored_says_the_same_and_only_what_changed_has_a_new_version() {
        PlanContent now = Overlay.measures(CONTENT, List.of(measure(4, "อื่น", 0), measure(8, "ใหม่", 0)), 10);

        PlanContent restored = Overlay.restored(CONTENT, now, 11);

        assertThat(restored.saysTheSameAs(CONTENT)).isTrue();
        assertThat(restored.measures()).containsExactly(measure(1, "ก", 5), measure(4, "ข", 11));
    }

    @Test
    void rows_are_counted_by_what_they_do() {
        assertThat(Overlay.Counts.measures(
                        CONTENT, List.of(measure(1, "ก", 0), measure(4, "อื่น", 0), measure(8, "ใหม่", 0))))
                .isEqualTo(new Overlay.Counts(1, 1, 1));
    }

    private static PlannedMeasure measure(int number, String text, long version) {
        return new PlannedMeasure(
                number, version, "1", null, text, List.of(), List.of(), 0, null, null, List.of(), null);
    }

    private static PlannedAssignment assignment(String node, String guidance, long version) {
        return new PlannedAssignment(node, version, guidance, List.of(), null);
    }
}
