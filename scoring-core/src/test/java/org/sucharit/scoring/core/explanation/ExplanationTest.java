package org.sucharit.scoring.core.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sucharit.contracts.Label;
import org.sucharit.contracts.assessment.Assessment.ItemReview;
import org.sucharit.contracts.assessment.Assessment.ReviewState;
import org.sucharit.contracts.score.Score.NodeState;
import org.sucharit.contracts.score.Score.Verdict;
import org.sucharit.contracts.tally.Tally;
import org.sucharit.contracts.tally.Tally.QuestionTally;
import org.sucharit.scoring.core.derivation.Inputs;
import org.sucharit.scoring.core.derivation.Method;
import org.sucharit.scoring.core.derivation.PrintedFigure;
import org.sucharit.scoring.core.explanation.NodeExplanation.Missing;
import org.sucharit.scoring.core.explanation.NodeExplanation.Operand;
import org.sucharit.scoring.core.explanation.RatingExplanation.BandExplanation;
import org.sucharit.scoring.core.explanation.RatingExplanation.Outcome;
import org.sucharit.scoring.core.explanation.RatingExplanation.Standing;
import org.sucharit.scoring.core.sheet.ScoringRules;
import org.sucharit.scoring.core.testsupport.KhlongPhon;

/** What is said of a real document, and of what is not known. */
class ExplanationTest {

    private final ScoringRules rules = ScoringRules.of(NamedFramework.fy2568());

    @Test
    void the_total_of_khlong_phon_is_explained_by_its_instruments() {
        NodeExplanation total = node(explain(KhlongPhon.asPrinted(), Tier.PUBLIC), "total");

        assertThat(total.method()).isEqualTo(Method.WEIGHTED_MEAN);
        assertThat(total.operands())
                .extracting(Operand::node, Operand::weight, Operand::score)
                .containsExactly(
                        tuple("IIT", "3/10", new BigDecimal("99.24")),
                        tuple("EIT1", "3/20", new BigDecimal("92.19")),
                        tuple("EIT2", "3/20", new BigDecimal("93.33")),
                        tuple("OIT", "2/5", new BigDecimal("90.00")));
        assertThat(total.sentence())
                .isEqualTo(new Label(
                        "คะแนนเฉลี่ยรวม ได้ 93.60 คะแนน เป็นค่าเฉลี่ยถ่วงน้ำหนักของ 4 รายการ ได้แก่"
                                + " IIT (99.24 × 30%), EIT1 (92.19 × 15%), EIT2 (93.33 × 15%), OIT (90.00 × 40%)"
                                + " คะแนนก่อนปัดเศษคือ 93.6004 ปัดเศษแบบครึ่งปัดลง เหลือทศนิยม 2 ตำแหน่ง เป็น 93.60"
                                + " ตรงกับคะแนนที่ประกาศ",
                        "Total score: 93.60, the weighted mean of 4: IIT (99.24 × 30%), EIT1 (92.19 × 15%),"
                                + " EIT2 (93.33 × 15%), OIT (90.00 × 40%)."
                                + " 93.6004 → 93.60 by half-down to 2 decimals. The published figure is the same."));
    }

    @Test
    void indicator_6_of_khlong_phon_shows_the_tie_that_goes_down() {
        NodeExplanation six = node(explain(KhlongPhon.asPrinted(), Tier.PUBLIC), "6");

        assertThat(six.operands()).allMatch(Operand::rounded);
        assertThat(six.result().exact()).isEqualTo("95.295");
        assertThat(six.result().changed()).isTrue();
        assertThat(six.criterion().margin()).isEqualByComparingTo("10.29");
        assertThat(six.sentence())
                .isEqualTo(new Label(
                        "ตัวชี้วัดที่ 6 คุณภาพการดำเนินงาน ได้ 95.29 คะแนน เป็นค่าเฉลี่ยถ่วงน้ำหนักของ 2 รายการ ได้แก่"
                                + " EIT1.6 (94.26 × 50%), EIT2.6 (96.33 × 50%)"
                                + " คะแนนก่อนปัดเศษคือ 95.295 ปัดเศษแบบครึ่งปัดลง เหลือทศนิยม 2 ตำแหน่ง เป็น 95.29"
                                + " ตรงกับคะแนนที่ประกาศ ผ่านเกณฑ์ 85.00 โดยสูงกว่าเกณฑ์ 10.29 คะแนน",
                        "Indicator 6 (Quality of operation): 95.29, the weighted mean of 2: EIT1.6 (94.26 × 50%),"
                                + " EIT2.6 (96.33 × 50%). 95.295 → 95.29 by half-down to 2 decimals."
                                + " The published figure is the same. Meets the criterion of 85.00 by 10.29."));
    }

    @Test
    void indicator_10_of_khlong_phon_starts_the_calculation_and_misses_the_criterion() {
        NodeExplanation ten = node(explain(KhlongPhon.asPrinted(), Tier.PUBLIC), "10");

        assertThat(ten.method()).isEqualTo(Method.INPUT);
        assertThat(ten.criterion().verdict()).isEqualTo(Verdict.DOES_NOT_MEET);
        assertThat(ten.sentence())
                .isEqualTo(new Label(
                        "ตัวชี้วัดที่ 10 การป้องกันการทุจริต ได้ 80.00 คะแนน ตามคะแนนที่ประกาศ"
                                + " ซึ่งใช้เป็นคะแนนตั้งต้นของการคำนวณ ไม่ผ่านเกณฑ์ 85.00 โดยต่ำกว่าเกณฑ์ 5.00 คะแนน",
                        "Indicator 10 (Prevention of corruption): 80.00, as published;"
                                + " the calculation starts from this figure. Misses the criterion of 85.00 by 5.00."));
    }

    @Test
    void item_o23_of_khlong_phon_is_unreviewed_and_its_published_zero_only_compared() {
        NodeExplanation item = node(explain(KhlongPhon.asPrinted(), Tier.PUBLIC), "OIT.o23");

        assertThat(item.method()).isEqualTo(Method.NONE);
        assertThat(item.result()).isNull();
        assertThat(item.sentence())
                .isEqualTo(new Label(
                        "ข้อ OIT.o23 “ชื่อ” ยังไม่มีคะแนน เนื่องจากยังไม่มีผลการตรวจประเมิน"
                                + " คะแนนที่ประกาศคือ 0.00 ซึ่งใช้เปรียบเทียบเท่านั้น",
                        "Item OIT.o23 “name”: no score, not reviewed yet. Published: 0.00, only to compare."));
    }

    @Test
    void the_rating_of_khlong_phon_tells_what_holds_and_what_the_band_above_lacks() {
        RatingExplanation rating = explain(KhlongPhon.asPrinted(), Tier.PUBLIC).rating();

        assertThat(rating.bands())
                .extracting(BandExplanation::rating, BandExplanation::standing)
                .containsExactly(
                        tuple("excellent", Standing.MISSED),
                        tuple("good", Standing.HOLDS),
                        tuple("pass", Standing.BELOW),
                        tuple("must-improve", Standing.BELOW),
                        tuple("urgent", Standing.BELOW));
        assertThat(rating.bands().getFirst().conditions())
                .extracting("node", "outcome", "margin")
                .containsExactly(
                        tuple("total", Outcome.MISSED, new BigDecimal("-1.40")),
                        tuple("IIT", Outcome.MET, new BigDecimal("4.24")),
                        tuple("EIT1", Outcome.MISSED, new BigDecimal("-2.81")),
                        tuple("EIT2", Outcome.MISSED, new BigDecimal("-1.67")),
                        tuple("OIT", Outcome.MISSED, new BigDecimal("-5.00")));
        assertThat(rating.sentence())
                .isEqualTo(new Label(
                        "ผลการประเมินอยู่ในระดับ “ผ่านดี” เนื่องจาก คะแนนเฉลี่ยรวม ได้ 93.60 คะแนน ไม่ต่ำกว่า 85.00 (+8.60);"
                                + " IIT ได้ 99.24 คะแนน ไม่ต่ำกว่า 85.00 (+14.24);"
                                + " EIT1 ได้ 92.19 คะแนน ไม่ต่ำกว่า 85.00 (+7.19);"
                                + " EIT2 ได้ 93.33 คะแนน ไม่ต่ำกว่า 85.00 (+8.33);"
                                + " OIT ได้ 90.00 คะแนน ไม่ต่ำกว่า 85.00 (+5.00)"
                                + " ไม่ถึงระดับ “ผ่านดีเยี่ยม” เนื่องจาก คะแนนเฉลี่ยรวม ได้ 93.60 คะแนน ต่ำกว่า 95.00 อยู่ 1.40,"
                                + " EIT1 ได้ 92.19 คะแนน ต่ำกว่า 95.00 อยู่ 2.81,"
                                + " EIT2 ได้ 93.33 คะแนน ต่ำกว่า 95.00 อยู่ 1.67,"
                                + " OIT ได้ 90.00 คะแนน ต่ำกว่า 95.00 อยู่ 5.00 ตรงกับระดับที่ประกาศ",
                        "Rated “Good”: the total 93.60 is at least 85.00 (+8.60); IIT 99.24 is at least 85.00 (+14.24);"
                                + " EIT1 92.19 is at least 85.00 (+7.19); EIT2 93.33 is at least 85.00 (+8.33);"
                                + " OIT 90.00 is at least 85.00 (+5.00)."
                                + " Not “Excellent”: the total 93.60 is 1.40 below 95.00, EIT1 92.19 is 2.81 below 95.00,"
                                + " EIT2 93.33 is 1.67 below 95.00, OIT 90.00 is 5.00 below 95.00."
                                + " The published rating is the same."));
    }

    @Test
    void indicators_that_stand_in_for_open_instruments_decide_the_rating_all_the_same() {
        // given
        Map<String, PrintedFigure> indicators = new HashMap<>();
        IntStream.rangeClosed(1, 10)
                .mapToObj(Integer::toString)
                .forEach(code -> indicators.put(
                        code, PrintedFigure.input(KhlongPhon.figures().get(code).score())));

        // when
        Explanation explanation = explain(Inputs.none().withPublished(indicators, null), Tier.PUBLIC);

        // then
        assertThat(node(explanation, "total").method()).isEqualTo(Method.SHARED_INDICATORS);
        assertThat(node(explanation, "total").missing()).isEmpty();
        assertThat(node(explanation, "EIT1").missing())
                .extracting(Missing::node)
                .containsExactly("EIT1.6", "EIT1.7", "EIT1.8");
        assertThat(explanation.rating().rating()).isEqualTo("good");
        assertThat(explanation.rating().bands().get(1).conditions())
                .extracting("outcome")
                .containsExactly(Outcome.MET, Outcome.MET, Outcome.OPEN, Outcome.OPEN, Outcome.MET);
        assertThat(explanation.rating().sentence().en()).contains("EIT1 is not fully known, and can change nothing");
    }

    @Test
    void no_answer_not_applicable_unreviewed_and_zero_are_told_apart() {
        // given
        Tally tally = tally("IIT", Map.of("i1", Map.of("1", 3), "i2", Map.of("dk", 4)));
        Inputs inputs = Inputs.none()
                .withTallies(List.of(tally))
                .withReviews(List.of(new ItemReview("o2", ReviewState.FINAL, BigDecimal.ZERO)))
                .withNotApplicable(Set.of("IIT.i3"));

        // when
        Explanation open = explain(inputs, Tier.PUBLIC);
        Explanation sealed = explain(inputs, Tier.SEALED);

        // then
        assertThat(said(open, "IIT.i1"))
                .isEqualTo("0.00, the mean of the answers that carry a score. Zero is the score itself, not a lack of"
                        + " data. Rounded half-down to 2 decimals.");
        assertThat(said(open, "IIT.i2")).isEqualTo("no score, no answer carries one.");
        assertThat(said(open, "IIT.i4")).isEqualTo(said(open, "IIT.i2"));
        assertThat(said(sealed, "IIT.i2")).isEqualTo("no score, all 4 answers are choices that carry none.");
        assertThat(said(open, "IIT.i3")).isEqualTo("does not apply to this agency and does not count.");
        assertThat(said(open, "OIT.o1")).isEqualTo("no score, not reviewed yet.");
        assertThat(said(open, "OIT.o2"))
                .isEqualTo("0.00, as scored by the assessor. Zero is the score itself, not a lack of data.");
        assertThat(node(open, "1").missing()).containsExactly(new Missing("IIT.i2", NodeState.NO_ANSWER));
        assertThat(node(open, "1").coverage()).isEqualByComparingTo("0.5");
    }

    @Test
    void the_sealed_tier_shows_who_answered_what_and_the_exact_mean() {
        // given
        Inputs inputs = Inputs.none().withTallies(List.of(tally("IIT", Map.of("i1", Map.of("6", 4, "5", 3, "dk", 2)))));

        // when
        NodeExplanation question = node(explain(inputs, Tier.SEALED), "IIT.i1");

        // then
        assertThat(question.result().fraction()).isEqualTo("640/7");
        assertThat(question.result().exact()).isEqualTo("91.42857…");
        assertThat(question.answers().n()).isEqualTo(9);
        assertThat(question.answers().unscored()).isEqualTo(2);
        assertThat(question.answers().distribution())
                .extracting("choice", "count")
                .containsExactly(
                        tuple("1", 0),
                        tuple("2", 0),
                        tuple("3", 0),
                        tuple("4", 0),
                        tuple("5", 3),
                        tuple("6", 4),
                        tuple("dk", 2));
        assertThat(said(explain(inputs, Tier.SEALED), "IIT.i1"))
                .isEqualTo(
                        "91.43, the mean of 7 answers that carry a score, of 9 given: “name” (80) 3×, “name” (100) 4×."
                                + " 91.42857… (640/7) → 91.43 by half-down to 2 decimals.");
    }

    @Test
    void the_public_tier_does_not_even_tell_that_a_mean_of_answers_needed_no_rounding() {
        // given
        Inputs inputs = Inputs.none().withTallies(List.of(tally("IIT", Map.of("i1", Map.of("6", 3, "5", 1)))));

        // when
        Explanation explanation = explain(inputs, Tier.PUBLIC);

        // then
        for (String node : List.of("IIT.i1", "1", "IIT", "total")) {
            assertThat(node(explanation, node).result().figure()).isEqualTo("95.00");
            assertThat(node(explanation, node).result().exact()).isNull();
            assertThat(node(explanation, node).result().changed()).isNull();
            assertThat(node(explanation, node).answers()).isNull();
        }
    }

    private static Tally tally(String instrument, Map<String, Map<String, Integer>> questions) {
        return new Tally(
                2568,
                "x",
                instrument,
                1,
                Tally.State.RELEASED,
                9,
                questions.entrySet().stream()
                        .map(question -> new QuestionTally(question.getKey(), question.getValue()))
                        .toList());
    }

    private Explanation explain(Inputs inputs, Tier tier) {
        return Explanation.of(rules, inputs, rules.derivation(inputs), tier);
    }

    /** The English sentence after the node's name. */
    private static String said(Explanation explanation, String code) {
        String sentence = node(explanation, code).sentence().en();
        return sentence.substring(sentence.indexOf(": ") + 2);
    }

    private static NodeExplanation node(Explanation explanation, String code) {
        return explanation.nodes().stream()
                .filter(node -> node.node().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
