package org.sucharit.measures.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sucharit.kit.problem.Problem;
import org.sucharit.kit.problem.Violation;

class MistakesTest {

    private final Mistakes mistakes = new Mistakes();

    @Test
    void markup_is_text_and_what_cannot_be_printed_is_refused() {
        assertThat(mistakes.text("/t", "<script>&amp; 😀 ๑\n\tก", 100)).isEqualTo("<script>&amp; 😀 ๑\n\tก");
        assertThat(mistakes.all()).isEmpty();

        for (String bad : List.of("ก\u0000", "ก\u001b[31m", "ก\ud800", "ก\u202eข", "ก\ufdd0")) {
            mistakes.text("/t", bad, 100);
        }
        assertThat(mistakes.all()).extracting(Violation::code).hasSize(5).containsOnly("bad-text");
    }

    @Test
    void a_text_is_stripped_and_a_blank_one_is_none() {
        assertThat(mistakes.text("/t", " ก\n", 1)).isEqualTo("ก");
        assertThat(mistakes.optionalText("/t", " \n", 1)).isNull();
        assertThat(mistakes.all()).isEmpty();

        mistakes.text("/a", " ", 1);
        mistakes.text("/b", "กข", 1);
        assertThat(mistakes.all()).extracting(Violation::code).containsExactly("required", "too-long");
    }

    @Test
    void no_more_are_kept_than_an_answer_names() {
        for (int i = 0; i <= Problem.MAX_VIOLATIONS; i++) {
            mistakes.add("/" + i, "bad", "Bad.");
        }
        assertThat(mistakes.all()).hasSize(Problem.MAX_VIOLATIONS);
    }
}
