package org.sucharit.scoring.core.explanation;

import java.math.BigDecimal;
import java.util.List;
import org.sucharit.contracts.Label;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.score.Score;
import org.sucharit.scoring.core.derivation.Method;

/**
 * Why one node has the score it has.
 *
 * @param node its code
 * @param sentence all of this in words
 * @param operands what entered the score; empty where it starts here or is not known
 * @param result the score; null where nothing is known, and {@code state} says why
 * @param published 0–100 as published; null where nothing was
 * @param use how the published figure is used; null without one
 * @param coverage 0–1, four decimals rounded down
 * @param missing what should have entered and did not, in printed order: questions and items without a score, and parts
 *     whose instrument must do without them because their indicator is used as published
 * @param criterion the verdict and its margin; indicators with a score only
 * @param answers sealed tier only: what respondents answered; null elsewhere
 */
public record NodeExplanation(
        String node,
        Method method,
        Label sentence,
        List<Operand> operands,
        Result result,
        BigDecimal published,
        Score.Use use,
        BigDecimal coverage,
        Score.NodeState state,
        List<Missing> missing,
        Criterion criterion,
        Answers answers) {

    NodeExplanation withSentence(Label told) {
        return new NodeExplanation(
                node, method, told, operands, result, published, use, coverage, state, missing, criterion, answers);
    }

    /**
     * What entered the score.
     *
     * @param weight its share of the score as an exact fraction, {@code "3/10"}; those of all operands sum to 1
     * @param score as it entered, rounded to the framework's scale to be shown
     * @param rounded whether it entered as rounded, because the framework's policy rounds its level
     * @param fraction sealed tier only: exactly as it entered, {@code "673/7"}; else null
     */
    public record Operand(String node, String weight, BigDecimal score, boolean rounded, String fraction) {}

    /**
     * A score and its rounding.
     *
     * @param figure as published: rounded by the framework's policy
     * @param exact before rounding: {@code "95.295"}, cut off after three more digits than the scale has where it goes
     *     on: {@code "95.29666…"}. Null in the public tier where the score rests on answers
     * @param fraction sealed tier only: {@code "19059/200"}; else null
     * @param scale decimals of the figure
     * @param changed whether rounding changed anything; null where {@code exact} is
     */
    public record Result(
            BigDecimal figure,
            String exact,
            String fraction,
            Framework.Rounding.Mode mode,
            int scale,
            Boolean changed) {}

    /** Something that did not enter, and what state it is in. */
    public record Missing(String node, Score.NodeState state) {}

    /**
     * An indicator against the criterion.
     *
     * @param from the lowest published score that meets it
     * @param margin the published score minus that; negative where it does not meet
     */
    public record Criterion(Score.Verdict verdict, BigDecimal from, BigDecimal margin) {}

    /**
     * What respondents answered to one question. Sealed.
     *
     * @param n how many answered
     * @param unscored how many of them took a choice that carries no score
     * @param distribution every choice of the question's scale, in its order
     */
    public record Answers(long n, long unscored, List<ChoiceCount> distribution) {}

    /**
     * How often a choice was taken.
     *
     * @param score 0–100; null where the choice carries none
     */
    public record ChoiceCount(String choice, Label label, BigDecimal score, int count) {}
}
