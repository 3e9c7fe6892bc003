package org.sucharit.scoring.core.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.sucharit.contracts.framework.Framework.Level;
import org.sucharit.contracts.plan.Plan.GuidanceKind;
import org.sucharit.contracts.score.Score.Difference;
import org.sucharit.contracts.score.Score.Difference.Kind;
import org.sucharit.contracts.score.Score.Verdict;
import org.sucharit.scoring.core.derivation.Inputs;
import org.sucharit.scoring.core.derivation.PrintedFigure;
import org.sucharit.scoring.core.reconciliation.Edits.Edit;
import org.sucharit.scoring.core.reconciliation.Edits.Outcome;
import org.sucharit.scoring.core.sheet.ScoringRules;
import org.sucharit.scoring.core.testsupport.Frameworks;
import org.sucharit.scoring.core.testsupport.PrintedCase;
import org.sucharit.scoring.core.testsupport.Sheets;
import org.sucharit.scoring.core.tree.TreeNode;

/** Full tables of random agencies, printed without a mistake, and with some. */
class PlantedErrorsTest {

    @Property(tries = 500)
    void a_table_that_follows_from_its_printed_questions_has_no_difference(@ForAll long seed) {
        PrintedCase given = PrintedCase.ofPrintedQuestions(seed);

        assertThat(given.rules().derive(given.table()).differences()).isEmpty();
        assertThat(given.rules().edits(given.table())).isEqualTo(new Edits(Outcome.NONE_NEEDED, List.of()));
    }

    @Property(tries = 500)
    void a_table_that_follows_from_its_answers_has_no_difference_beside_them(@ForAll long seed) {
        PrintedCase given = PrintedCase.of(seed);

        assertThat(given.rules().derive(given.besideWhatWasMeasured()).differences())
                .isEmpty();
        assertThat(given.rules().edits(given.besideWhatWasMeasured()))
                .isEqualTo(new Edits(Outcome.NONE_NEEDED, List.of()));
    }

    @Property(tries = 500)
    void without_its_answers_it_differs_by_the_rounding_of_its_questions_at_most(@ForAll long seed) {
        PrintedCase given = PrintedCase.of(seed);

        assertThat(given.rules().derive(given.table()).differences())
                .allSatisfy(PlantedErrorsTest::isRoundingByOneHundredth);
        assertThat(given.rules().edits(given.table())).isEqualTo(new Edits(Outcome.NONE_NEEDED, List.of()));
    }

    @Property(tries = 500)
    void planted_errors_are_found_and_undone_by_no_more_edits(@ForAll long seed) {
        // given
        PrintedCase given = PrintedCase.of(seed);
        for (long errors = 1 + Math.floorMod(seed, 3L); errors > 0; errors--) {
            given.plant();
        }
        Inputs inputs = Math.floorMod(seed, 4L) == 0 ? given.besideWhatWasMeasured() : given.table();

        // when
        List<Difference> differences = contradictions(given.rules(), inputs);
        Edits edits = given.rules().edits(inputs);

        // then
        for (TreeNode planted : given.planted()) {
            assertThat(differences)
                    .as("findings about %s among %s", planted, given.planted())
                    .anyMatch(difference -> isAtOrUnder(
                            planted,
                            given.rules().tree().find(difference.node()).orElseThrow()));
        }
        assertThat(edits.outcome()).as("for errors in %s", given.planted()).isEqualTo(Outcome.FOUND);
        assertThat(edits.edits()).hasSizeLessThanOrEqualTo(given.planted().size());
        assertThat(contradictions(given.rules(), edited(inputs, edits.edits()))).isEmpty();
    }

    private static void isRoundingByOneHundredth(Difference difference) {
        assertThat(difference.kind()).isEqualTo(Kind.ROUNDING);
        assertThat(difference.level()).isEqualTo(Level.LEAF);
        assertThat(new BigDecimal(difference.found())
                        .subtract(new BigDecimal(difference.expected()))
                        .abs())
                .isEqualTo(new BigDecimal("0.01"));
    }

    private static List<Difference> contradictions(ScoringRules rules, Inputs inputs) {
        return rules.derive(inputs).differences().stream()
                .filter(difference -> difference.kind() != Kind.ROUNDING)
                .toList();
    }

    private static boolean isAtOrUnder(TreeNode node, TreeNode top) {
        return node == top
                || node.viewedBy().filter(view -> isAtOrUnder(view, top)).isPresent()
                || node.parent().filter(parent -> isAtOrUnder(parent, top)).isPresent();
    }

    /** The inputs with these edits made. */
    static Inputs edited(Inputs inputs, List<Edit> edits) {
        Map<String, PrintedFigure> figures = new HashMap<>(inputs.published());
        String rating = inputs.publishedRating();
        for (Edit edit : edits) {
            PrintedFigure figure = figures.get(edit.node());
            switch (edit.field()) {
                case SCORE -> figures.put(edit.node(), figure.withScore(new BigDecimal(edit.to())));
                case VERDICT ->
                    figures.put(
                            edit.node(),
                            figure.withVerdict(edit.to().equals("meets") ? Verdict.MEETS : Verdict.DOES_NOT_MEET));
                case GUIDANCE ->
                    figures.put(
                            edit.node(),
                            figure.withGuidance(
                                    edit.to().equals("raise") ? GuidanceKind.RAISE : GuidanceKind.MAINTAIN));
                // A heading may be a bare number or a bare name.
                case NUMBER, NAME -> figures.put(edit.node(), figure.withName(edit.to()));
                case RATING -> rating = edit.to();
            }
        }
        return inputs.withPublished(figures, rating);
    }

    @Test
    void a_score_for_which_the_others_leave_no_figure_takes_one_of_them_with_it() {
        // given: 10 is no mean of item scores, and 9 and OIT allow nothing but 80 for it
        Inputs table = Sheets.compared(Map.of("9", "100", "10", "80", "OIT", "90"));

        Edits edits = ScoringRules.of(Frameworks.fy2568()).edits(table);

        assertThat(edits.edits())
                .extracting(Edits.Edit::node, Edits.Edit::to)
                .containsExactly(tuple("OIT", "89.58"), tuple("10", "79.17"));
    }
}
