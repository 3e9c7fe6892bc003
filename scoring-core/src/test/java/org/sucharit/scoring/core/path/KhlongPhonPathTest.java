package org.sucharit.scoring.core.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sucharit.scoring.core.testsupport.Sheets.inputs;
import static org.sucharit.scoring.core.testsupport.Sheets.node;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sucharit.contracts.score.Score;
import org.sucharit.scoring.core.derivation.Inputs;
import org.sucharit.scoring.core.derivation.InvalidInputs;
import org.sucharit.scoring.core.path.Path.Step;
import org.sucharit.scoring.core.sheet.ScoreSheet;
import org.sucharit.scoring.core.sheet.ScoringRules;
import org.sucharit.scoring.core.testsupport.Frameworks;
import org.sucharit.scoring.core.testsupport.KhlongPhon;

/** What the agency of the real document could do, and what it risks. */
class KhlongPhonPathTest {

    private static final Map<String, String> SUMMARY = Map.of(
            "1", "98.67", "2", "98.86", "3", "98.86", "4", "98.86", "5", "99.81", "6", "95.29", "7", "91.98", "8",
            "91.01", "9", "100", "10", "80");

    private final ScoringRules rules = ScoringRules.of(Frameworks.fy2568());

    @Test
    void excellent_needs_three_questions_of_eit1_two_of_eit2_and_indicator_10() {
        Path path = path(Wish.of("excellent"), KhlongPhon.asPrinted());

        assertThat(path.steps())
                .containsExactly(
                        step("EIT1.e2", "90.28"),
                        step("EIT1.e5", "90.56"),
                        step("EIT1.e7", "90.28"),
                        step("EIT2.e4", "91.00"),
                        step("EIT2.e5", "91.00"),
                        step("10", "80.00"));
        assertThat(path.proven()).isTrue();
        assertThat(path.effort()).isEqualTo(6);
        assertThat(path.totalAfter()).isEqualTo("98.38");
        assertThat(path.conditions())
                .containsExactly(
                        condition("total", "93.60", "98.38"),
                        condition("IIT", "99.24", "99.24"),
                        condition("EIT1", "92.19", "95.40"),
                        condition("EIT2", "93.33", "95.33"),
                        condition("OIT", "90.00", "100.00"));
    }

    @Test
    void effort_leads_around_what_is_dear() {
        Path path = path(new Wish("excellent", Map.of("EIT1.e2", 100, "EIT2.e4", 2), Set.of()), KhlongPhon.asPrinted());

        assertThat(path.steps())
                .extracting(Step::node)
                .containsExactly("EIT1.e5", "EIT1.e7", "EIT1.e8", "EIT2.e5", "EIT2.e7", "10");
    }

    @Test
    void a_rating_that_holds_already_needs_no_step() {
        Path path = path(Wish.of("pass"), KhlongPhon.asPrinted());

        assertThat(path.alreadyHolds()).isTrue();
        assertThat(path.totalAfter()).isEqualTo("93.60");
    }

    @Test
    void where_indicator_10_cannot_be_changed_the_condition_on_oit_fails_whatever_is_raised() {
        Path path = path(new Wish("excellent", Map.of(), Set.of("10")), KhlongPhon.asPrinted());

        assertThat(path.reachable()).isFalse();
        assertThat(path.alreadyHolds()).isFalse();
        assertThat(path.steps()).isEmpty();
        assertThat(path.conditions())
                .filteredOn(condition -> !condition.holdsAfter())
                .containsExactly(condition("OIT", "90.00", "90.00"));
    }

    @Test
    void an_excluded_node_excludes_what_lies_below_it() {
        Path path = path(new Wish("excellent", Map.of(), Set.of("6")), KhlongPhon.asPrinted());

        assertThat(path.steps())
                .extracting(Step::node)
                .containsExactly("EIT1.e5", "EIT1.e7", "EIT1.e8", "EIT2.e4", "EIT2.e5", "10");
    }

    @Test
    void shared_indicators_are_raised_until_neither_part_can_be_too_low() {
        // given the summary table: what the two parts of EIT are is open
        Path path = path(Wish.of("excellent"), inputs(SUMMARY));

        // then with 7 and 8 at 100, and one part of 6 at 100, the other is at least 90.57, its instrument 96.85 or more
        assertThat(path.steps()).extracting(Step::node).containsExactly("7", "8", "10");
        assertThat(path.conditions())
                .contains(new Requirement(
                        "EIT1", new BigDecimal("95"), new BigDecimal("85.51"), new BigDecimal("96.85")));
        assertThat(path.proven()).isTrue();
    }

    @Test
    void a_total_given_alone_is_raised_itself() {
        Path path = path(Wish.of("excellent"), inputs(Map.of("total", "93.60")));

        assertThat(path.steps()).containsExactly(step("total", "93.60"));
    }

    @Test
    void nothing_known_is_raised_where_it_weighs_most() {
        // given no input at all: 85 points need both indicators of OIT and more
        Path path = path(Wish.of("must-improve"), Inputs.none());

        assertThat(path.reachable()).isTrue();
        assertThat(path.steps()).allMatch(step -> step.from() == null);
        assertThat(path.totalAfter()).isGreaterThanOrEqualTo(new BigDecimal("70"));
    }

    @Test
    void an_unknown_rating_or_node_and_an_effort_out_of_range_are_reported_at_once() {
        Wish wish = new Wish("best", Map.of("1", 0, "2", 1_001, "11", 1), Set.of("12"));

        assertThatThrownBy(() -> path(wish, KhlongPhon.asPrinted()))
                .isInstanceOfSatisfying(
                        InvalidInputs.class,
                        invalid -> assertThat(invalid.violations())
                                .extracting(violation -> violation.input() + " " + violation.place())
                                .containsExactly("rating best", "efforts 1", "efforts 11", "efforts 2", "excluded 12"));
    }

    @Test
    void good_is_lost_by_indicator_10_alone_below_70() {
        Risk risk = Risk.of(rules.derivation(KhlongPhon.asPrinted()), rules.ratings());

        assertThat(risk.rating()).isEqualTo("good");
        assertThat(risk.margins())
                .contains(new Risk.Margin("total", new BigDecimal("85"), new BigDecimal("8.60")))
                .contains(new Risk.Margin("OIT", new BigDecimal("85"), new BigDecimal("5.00")));
        // 84.99 where 84.995 would still be 85.00: half-down at the tie
        assertThat(risk.falls())
                .contains(new Risk.Fall("10", new BigDecimal("80.00"), new BigDecimal("69.99")))
                .contains(new Risk.Fall("IIT.i1", new BigDecimal("99.43"), null));
        assertThat(risk.fewest()).containsExactly("9");
    }

    @Test
    void the_worst_rating_cannot_be_lost() {
        Risk risk = Risk.of(
                rules.derivation(inputs(Map.of("IIT", "1", "EIT1", "1", "EIT2", "1", "OIT", "1"))), rules.ratings());

        assertThat(risk.rating()).isEqualTo("urgent");
        assertThat(risk.fewest()).isEmpty();
        assertThat(risk.falls()).allMatch(fall -> fall.lostAt() == null);
    }

    @Test
    void gains_tell_what_each_start_adds_to_the_total_and_takes_off_the_distance() {
        ScoreSheet sheet = rules.derive(KhlongPhon.asPrinted());

        // 1.40 of the total, 2.81 of EIT1, 1.67 of EIT2 and 5.00 of OIT
        assertNext(sheet, KhlongPhon.asPrinted(), "10.88");
        // OIT 90 → 100 but only 5 count; the total 93.60 → 97.60, of which 1.40 count
        assertThat(node(sheet, "10").gain()).isEqualTo(gain("4.0000", "6.4000"));
        // 0.15 × (100 − 92.50) / 9 = 0.125; EIT1 92.19 → 93.03, total 93.60 → 93.73
        assertThat(node(sheet, "EIT1.e1").gain()).isEqualTo(gain("0.1250", "0.9700"));
        assertThat(node(sheet, "EIT1.e3").gain()).isNull();
        assertThat(node(sheet, "9").gain()).isNull();
        assertThat(node(sheet, "OIT.o23").gain()).isNull();
    }

    /** The way to the next rating is the cheapest path there. */
    private void assertNext(ScoreSheet sheet, Inputs from, String distance) {
        Score.NextRating next = sheet.rating().next();
        assertThat(next.rating()).isEqualTo("excellent");
        assertThat(next.distance()).isEqualByComparingTo(distance);
        assertThat(next.steps().stream().map(Score.Step::node).toList())
                .isEqualTo(Path.to(Wish.of("excellent"), rules.derivation(from), rules.ratings()).steps().stream()
                        .map(Path.Step::node)
                        .toList());
    }

    @Test
    void instruments_known_by_shared_indicators_count_at_their_mean() {
        ScoreSheet sheet = rules.derive(inputs(SUMMARY));

        // 95 − 93.53, 95 − 90 for OIT, and twice 95 − 92.76 for the two parts of EIT
        assertNext(sheet, inputs(SUMMARY), "10.95");
    }

    @Test
    void an_open_rating_has_no_next_but_its_starts_have_gains() {
        ScoreSheet sheet = rules.derive(inputs(Map.of("IIT", "90")));

        assertThat(sheet.rating().derived()).hasSizeGreaterThan(1);
        assertThat(sheet.rating().next()).isNull();
        assertThat(node(sheet, "IIT").gain()).isEqualTo(gain("10.0000", "0.0000"));
    }

    @Test
    void the_best_rating_has_no_next() {
        ScoreSheet sheet = rules.derive(inputs(Map.of("IIT", "96", "EIT1", "96", "EIT2", "96", "OIT", "96")));

        assertThat(sheet.rating().next()).isNull();
        assertThat(node(sheet, "OIT").gain()).isEqualTo(gain("1.6000", "0.0000"));
    }

    private Path path(Wish wish, Inputs inputs) {
        return Path.to(wish, rules.derivation(inputs), rules.ratings());
    }

    private static Step step(String node, String from) {
        return new Step(node, new BigDecimal(from), new BigDecimal("100.00"), 1);
    }

    private static Requirement condition(String node, String before, String after) {
        return new Requirement(node, new BigDecimal("95"), new BigDecimal(before), new BigDecimal(after));
    }

    private static Score.Gain gain(String total, String distance) {
        return new Score.Gain(new BigDecimal(total), new BigDecimal(distance));
    }
}
