package org.sucharit.measures.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StepTextTest {

    @Test
    void numbers_give_the_nesting_and_those_that_are_counted_so_are_not_kept() {
        assertThat(shown("""
                ๑. หนึ่ง
                1.1 หนึ่งหนึ่ง
                ๑.๒) หนึ่งสอง
                2) สอง
                (๓) สาม
                """)).containsExactly("1 - หนึ่ง", "1.1 - หนึ่งหนึ่ง", "1.2 - หนึ่งสอง", "2 - สอง", "3 - สาม");
    }

    @Test
    void numbers_printed_twice_or_out_of_order_are_kept_and_counted_by_place() {
        assertThat(shown("๑. ก\n๒. ข\n๒. ค\n๓. ง\n๔. จ")).containsExactly("1 - ก", "2 - ข", "3 ๒ ค", "4 ๓ ง", "5 ๔ จ");
        assertThat(shown("๑. ก\n๒. ข\n๑. ค")).containsExactly("1 - ก", "2 - ข", "3 ๑ ค");
        assertThat(shown("๒. ก\n๒.๑) ข")).containsExactly("1 ๒ ก", "1.1 ๒.๑ ข");
    }

    @Test
    void a_line_without_a_number_stands_beside_the_one_before_it() {
        assertThat(shown("ก\n1. ข\n1.1 ค\nง\n\n  \n2. จ"))
                .containsExactly("1 - ก", "2 1 ข", "2.1 1.1 ค", "2.2 - ง", "3 2 จ");
    }

    @Test
    void what_has_no_step_above_it_lies_as_deep_as_it_can() {
        assertThat(shown("1.1.1 ก\n1.2 ข")).containsExactly("1 1.1.1 ก", "1.1 1.2 ข");
    }

    @ParameterizedTest
    @CsvSource({"๓.พัฒนา, ๓, พัฒนา", "2.1พัฒนา, 2.1, พัฒนา", "9.)  พัฒนา, 9, พัฒนา", "10. 5 โครงการ, 10, 5 โครงการ"})
    void a_number_needs_no_space_after_it(String line, String printed, String text) {
        assertThat(StepText.read(line)).containsExactly(new MeasureData.Step(null, printed, text, List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"3 โครงการ", "2566 เป็นต้นไป", "7.4.2566 ประชุม", "12,000 บาท", "1.", "๑.", "- ก", "<b>1. ก</b>"
            })
    void what_only_looks_like_a_number_is_text(String line) {
        assertThat(StepText.read(line)).containsExactly(new MeasureData.Step(null, null, line, List.of()));
    }

    @Test
    void steps_in_the_same_words_keep_their_keys() {
        PlannedMeasure present = new PlannedMeasure(
                1,
                1,
                "1",
                null,
                "ม",
                List.of(),
                List.of(
                        new PlannedStep(7, null, "ก", List.of(new PlannedStep(8, null, "ข", List.of()))),
                        new PlannedStep(9, null, "ก", List.of())),
                9,
                null,
                null,
                List.of(),
                null);

        List<MeasureData.Step> steps =
                StepText.keyed(StepText.read("1. ข\n2. ก\n3. ค\n4. ก\n5. ก"), Optional.of(present));

        assertThat(steps).extracting(MeasureData.Step::key).containsExactly(8, 7, null, 9, null);
        assertThat(StepText.keyed(StepText.read("ก"), Optional.empty())
                        .getFirst()
                        .key())
                .isNull();
    }

    @Test
    void a_blank_text_has_no_steps() {
        assertThat(StepText.read(" \n ")).isEmpty();
    }

    /** Number as counted, as printed, text. */
    private static List<String> shown(String text) {
        List<String> shown = new ArrayList<>();
        show("", StepText.read(text)).forEach(shown::add);
        return shown;
    }

    private static Stream<String> show(String above, List<MeasureData.Step> steps) {
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            MeasureData.Step step = steps.get(i);
            String number = above + (i + 1);
            shown.add(number + " " + (step.printed() == null ? "-" : step.printed()) + " " + step.text());
            show(number + ".", step.steps()).forEach(shown::add);
        }
        return shown.stream();
    }
}
