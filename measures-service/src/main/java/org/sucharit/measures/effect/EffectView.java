package org.sucharit.measures.effect;

import java.math.BigDecimal;
import java.util.List;
import org.sucharit.contracts.Label;
import org.sucharit.contracts.plan.Plan.ProgressState;
import org.sucharit.measures.comparison.Caution;
import org.sucharit.measures.comparison.Comparison;

/**
 * What became of what a plan's measures served.
 *
 * @param fiscalYear the plan's year
 * @param before the result that the plan answers
 * @param after the result of the year the measures ran in
 * @param cautions about all of it
 * @param texts of every caution that is named anywhere
 */
public record EffectView(
        int fiscalYear,
        String agency,
        YearResult before,
        YearResult after,
        List<Caution> cautions,
        List<MeasureEffect> measures,
        List<CautionText> texts) {

    /**
     * A result.
     *
     * @param scoreVersion null where there is none yet
     * @param frameworkRevision null where there is none yet
     */
    public record YearResult(int fiscalYear, Long scoreVersion, Integer frameworkRevision, boolean announced) {}

    /**
     * What became of what a measure served.
     *
     * @param measure its text, Thai; null while not written
     * @param state how far the measure came
     * @param nodes what it served; its indicator, where it only had to keep its level
     */
    public record MeasureEffect(
            int number, String indicator, String measure, ProgressState state, List<NodeEffect> nodes) {}

    /**
     * How a node changed.
     *
     * @param node its code in the framework of the year before
     * @param before 0–100; null where not known
     * @param after 0–100; null where not known, or where the later year does not ask the same
     * @param change points; null where either is
     * @param comparison beside announced figures of comparable agencies; null without a change
     */
    public record NodeEffect(
            String node,
            BigDecimal before,
            BigDecimal after,
            BigDecimal change,
            Comparison comparison,
            List<Caution> cautions) {}

    /** What a caution says. */
    public record CautionText(Caution code, Label text) {}
}
