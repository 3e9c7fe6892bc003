package org.sucharit.measures.completeness.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sucharit.contracts.plan.Plan.FindingKind;
import org.sucharit.contracts.plan.Plan.GuidanceKind;
import org.sucharit.measures.completeness.rules.Gap.Severity;

class FindingRulesTest {

    @ParameterizedTest
    @CsvSource({
        "URGENT, 50, urgent-not-served",
        "URGENT, 0, zero-not-served",
        "IMPROVE, 0, zero-not-served",
        "IMPROVE, 90, improve-not-served"
    })
    void what_was_found_needs_a_measure_that_names_it(FindingKind kind, String score, String code) {
        Sample sample = Sample.complete()
                .measured(Sample.measure(10, "10", "10"))
                .findings(
                        Sample.finding("10", "10", FindingKind.IMPROVE, "90"),
                        Sample.finding("OIT.o23", "10", kind, score));

        assertThat(sample.found()).containsExactly(code + " /findings/OIT.o23");
        assertThat(sample.gaps().getFirst().severity())
                .isEqualTo(code.startsWith("improve") ? Severity.WARNING : Severity.ERROR);

        assertThat(sample.measured(Sample.measure(10, "10", "10", "OIT.o23")).found())
                .isEmpty();
    }

    @Test
    void another_indicators_measure_answers_what_is_urgent_and_not_what_is_to_be_improved() {
        Sample sample =
                Sample.complete().measured(Sample.measure(10, "10", "10")).measured(Sample.measure(9, "9", "OIT.o23"));

        assertThat(sample.findings(
                                Sample.finding("10", "10", FindingKind.URGENT, "80"),
                                Sample.finding("OIT.o23", "10", FindingKind.URGENT, "50"))
                        .found())
                .containsExactly("serves-another-indicator /measures/9/serves/0");
        assertThat(sample.findings(
                                Sample.finding("10", "10", FindingKind.URGENT, "80"),
                                Sample.finding("OIT.o23", "10", FindingKind.IMPROVE, "90"))
                        .found())
                .containsExactly(
                        "improve-not-served /findings/OIT.o23", "serves-another-indicator /measures/9/serves/0");
    }

    @Test
    void every_measure_of_a_weak_indicator_serves_something() {
        Sample sample = Sample.complete()
                .measured(Sample.measure(11, "10", "10"))
                .findings(Sample.finding("10", "10", FindingKind.URGENT, "80"));

        assertThat(sample.found()).containsExactly("serves-nothing /measures/10/serves");
    }

    @Test
    void what_a_measure_serves_was_found_weak() {
        Sample sample = Sample.complete().measured(Sample.measure(10, "10", "10", "OIT.o21", "10.1", "OIT.o99"));

        assertThat(sample.findings(Sample.finding("10", "10", FindingKind.IMPROVE, "90"))
                        .found())
                .containsExactly(
                        "unknown-node /measures/10/serves/3",
                        "serves-no-finding /measures/10/serves/1",
                        "serves-no-finding /measures/10/serves/2");
        assertThat(sample.found()).as("without a score").containsExactly("unknown-node /measures/10/serves/3");
    }

    @Test
    void without_a_framework_no_node_is_unknown() {
        assertThat(Sample.complete()
                        .framework(null)
                        .measured(Sample.measure(10, "10", "OIT.o99"))
                        .found())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "URGENT, 84.99, RAISE, true",
        "URGENT, 84.99, MAINTAIN, false",
        "IMPROVE, 94.99, MAINTAIN, false",
        "IMPROVE, 94.99, RAISE, true",
        "IMPROVE, 95, RAISE, false",
        "IMPROVE, 95, MAINTAIN, true",
        "URGENT, 95, MAINTAIN, false",
        "IMPROVE, 0, MAINTAIN, false"
    })
    void guidance_fits_what_was_found(FindingKind kind, String score, GuidanceKind guidance, boolean fits) {
        Sample sample = Sample.complete()
                .measured(Sample.measure(1, "1", "IIT.i1"))
                .findings(Sample.finding("IIT.i1", "1", kind, score))
                .guidance(Sample.guidance("IIT.i1", guidance), Sample.guidance("IIT.i2", GuidanceKind.RAISE));

        assertThat(sample.found()).isEqualTo(fits ? List.of() : List.of("guidance-does-not-fit /guidance/IIT.i1"));
    }

    @Test
    void a_question_that_was_found_weak_needs_guidance_and_an_indicator_does_not() {
        assertThat(Sample.complete()
                        .measured(Sample.measure(1, "1", "IIT.i1", "1"))
                        .findings(
                                Sample.finding("IIT.i1", "1", FindingKind.IMPROVE, "90"),
                                Sample.finding("1", "1", FindingKind.IMPROVE, "90"))
                        .guidance(Sample.guidance("IIT.i2", GuidanceKind.RAISE))
                        .found())
                .containsExactly("guidance-missing /guidance/IIT.i1");
    }

    @Test
    void a_text_that_only_keeps_the_level_does_not_answer_what_is_weak() {
        String keep = "รักษามาตรฐานการปฏิบัติหน้าที่";
        Sample sample = Sample.complete()
                .library(new LibraryTexts(List.of(keep), Map.of("1", keep)))
                .saying(1, keep)
                .assigned(Sample.assignment("1", keep));

        assertThat(sample.found()).isEmpty();
        assertThat(sample.findings(Sample.finding("IIT.i1", "1", FindingKind.URGENT, "50"))
                        .found())
                .contains(
                        "maintains-what-is-weak /measures/1/measure", "maintains-what-is-weak /assignments/1/guidance");
    }
}
