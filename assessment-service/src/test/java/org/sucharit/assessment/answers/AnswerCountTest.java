package org.sucharit.assessment.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.sucharit.assessment.framework.EarlierYears;
import org.sucharit.assessment.framework.FrameworkDocument;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.tally.Tally.QuestionTally;

class AnswerCountTest {

    private static final AnswerLayout IIT = AnswerLayout.of(framework(), "IIT");

    @Test
    void choices_are_counted_and_what_nobody_took_is_left_out() {
        AnswerCount count = new AnswerCount(IIT);
        count.add(answers(Map.of("i1", "6", "i3", "no")));
        count.add(answers(Map.of("i1", "6", "i3", "dk")));
        count.add(answers(Map.of("i1", "5")));

        assertThat(count.respondents()).isEqualTo(3);
        assertThat(tally(count, "i1").counts()).isEqualTo(Map.of("6", 2, "5", 1));
        assertThat(tally(count, "i3").counts()).isEqualTo(Map.of("no", 1, "dk", 1));
        assertThat(tally(count, "i2").counts()).isEmpty();
    }

    @Test
    void a_comoment_counts_those_who_have_a_score_at_both_around_the_means_of_all() {
        AnswerCount count = new AnswerCount(IIT);
        // i1: 100, 80, 60 of mean 80; i2: 0 and 40 of mean 20, the third does not know.
        count.add(answers(Map.of("i1", "6", "i2", "1")));
        count.add(answers(Map.of("i1", "5", "i2", "3")));
        count.add(answers(Map.of("i1", "4", "i2", "dk")));

        // (100-80)(0-20) + (80-80)(40-20) = -400; 400 + 0 + 400 = 800; 400 + 400 = 800.
        assertThat(tally(count, "i2").comoments().get(0)).isEqualByComparingTo("-400");
        assertThat(tally(count, "i1").comoments()).hasSize(1);
        assertThat(tally(count, "i1").comoments().get(0)).isEqualByComparingTo("800");
        assertThat(tally(count, "i2").comoments().get(1)).isEqualByComparingTo("800");
    }

    @Property(tries = 50)
    void order_and_batches_change_nothing_and_every_variance_is_what_the_definition_gives(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int respondents) {
        Random random = new Random(seed);
        List<byte[]> rows = new ArrayList<>();
        for (int i = 0; i < respondents; i++) {
            byte[] row = new byte[IIT.width()];
            for (int question = 0; question < row.length; question++) {
                row[question] = (byte) random.nextInt(IIT.choices(question).size() + 1);
            }
            rows.add(row);
        }
        AnswerCount one = new AnswerCount(IIT);
        rows.forEach(one::add);
        AnswerCount other = new AnswerCount(IIT);
        AnswerBatch first = new AnswerBatch(IIT.width());
        AnswerBatch second = new AnswerBatch(IIT.width());
        rows.reversed().forEach(row -> (random.nextBoolean() ? first : second).add(row));
        other.add(first.sorted());
        other.add(second.sorted());

        assertThat(other.tallies().stream().map(QuestionTally::counts))
                .isEqualTo(one.tallies().stream().map(QuestionTally::counts).toList());
        for (int question = 0; question < IIT.width(); question++) {
            double expected = variation(rows, question);
            assertThat(one.tallies().get(question).comoments().getLast().doubleValue())
                    .isCloseTo(expected, within(1e-5));
        }
    }

    @Test
    void a_batch_leaves_nothing_of_the_order() {
        AnswerBatch forth = new AnswerBatch(2);
        AnswerBatch back = new AnswerBatch(2);
        for (int i = 0; i < 100; i++) {
            forth.add(new byte[] {(byte) i, (byte) (i % 7)});
            back.add(new byte[] {(byte) (99 - i), (byte) ((99 - i) % 7)});
        }

        assertThat(forth.respondents()).isEqualTo(100);
        assertThat(forth.sorted()).isEqualTo(back.sorted());
    }

    /** By the definition, in two passes. */
    private static double variation(List<byte[]> rows, int question) {
        double[] scores = rows.stream()
                .filter(row -> row[question] != 0)
                .map(row -> IIT.choices(question).get(row[question] - 1).score())
                .filter(java.util.Objects::nonNull)
                .mapToDouble(java.math.BigDecimal::doubleValue)
                .toArray();
        double mean = java.util.Arrays.stream(scores).average().orElse(0);
        return java.util.Arrays.stream(scores).map(x -> (x - mean) * (x - mean)).sum();
    }

    private static QuestionTally tally(AnswerCount count, String question) {
        return count.tallies().stream()
                .filter(tally -> tally.question().equals(question))
                .findFirst()
                .orElseThrow();
    }

    private static byte[] answers(Map<String, String> given) {
        byte[] row = new byte[IIT.width()];
        given.forEach((question, choice) -> {
            int place = IIT.questions().indexOf(question);
            row[place] = IIT.encode(place, choice);
        });
        return row;
    }

    private static Framework framework() {
        try (InputStream in = AnswerCountTest.class.getResourceAsStream("/frameworks/2568.yaml")) {
            return ((FrameworkDocument.Valid) FrameworkDocument.read(in.readAllBytes(), EarlierYears.UNKNOWN))
                    .content();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
