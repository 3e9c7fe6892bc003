package org.sucharit.contracts.score;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import org.sucharit.contracts.Snapshot;
import org.sucharit.contracts.assessment.Assessment;
import org.sucharit.contracts.framework.Framework;

/**
 * An agency's score sheet: the score tree, derived beside published. Figures are rounded by the framework's policy.
 *
 * @param phase the assessment's phase when this was derived; before {@code review} nothing is drafted from it
 * @param announcement 1 for the announced score, then one more for every announced correction; null until announced.
 *     An announced score stays as it is until the next announcement, whatever is derived meanwhile
 * @param nodes every node of the framework's tree, from the total down, in printed order
 * @param differences where what is printed contradicts itself or the rules
 * @param receipt fingerprint of the announced score's signed receipt, SHA-256 in lower-case hexadecimal; null until
 *     announced
 */
public record Score(
        int fiscalYear,
        String agency,
        long version,
        State state,
        int frameworkRevision,
        Assessment.Phase phase,
        Integer announcement,
        Total total,
        Rating rating,
        List<Node> nodes,
        List<Difference> differences,
        String receipt)
        implements Snapshot {

    /** A score that is not announced. */
    public Score(
            int fiscalYear,
            String agency,
            long version,
            State state,
            int frameworkRevision,
            Assessment.Phase phase,
            Integer announcement,
            Total total,
            Rating rating,
            List<Node> nodes,
            List<Difference> differences) {
        this(
                fiscalYear,
                agency,
                version,
                state,
                frameworkRevision,
                phase,
                announcement,
                total,
                rating,
                nodes,
                differences,
                null);
    }

    @Override
    public String key() {
        return fiscalYear + "/" + agency;
    }

    public enum State {
        @JsonProperty("current")
        CURRENT,
        @JsonProperty("withdrawn")
        WITHDRAWN
    }

    /**
     * The total score.
     *
     * @param derived what the inputs give; null without any input
     * @param published what was published; null where nothing was
     * @param coverage 0–1: how much of the derived total rests on real input
     */
    public record Total(BigDecimal derived, BigDecimal published, BigDecimal coverage) {}

    /**
     * The rating.
     *
     * @param derived the one rating that follows, or every rating that is still possible where the input leaves it
     *     open; best first, never empty
     * @param published as published; null where nothing was
     * @param next the next better rating; null where there is none, or the rating is open
     */
    public record Rating(List<String> derived, String published, NextRating next) {}

    /**
     * The next better rating.
     *
     * @param distance the points that its conditions still lack, summed over the total and the instruments; over 0
     * @param steps the fewest nodes known to make it certain, each raised to its maximum, in printed order; empty where
     *     nothing that may be raised does
     */
    public record NextRating(String rating, BigDecimal distance, List<Step> steps) {

        /** What was told before steps were has none. */
        public NextRating {
            steps = steps == null ? List.of() : List.copyOf(steps);
        }
    }

    /**
     * A node to raise: one where a derivation starts.
     *
     * @param from its score now, 0–100; null where it has none
     * @param to its maximum
     */
    public record Step(String node, BigDecimal from, BigDecimal to) {}

    /**
     * One node of the tree.
     *
     * @param node its code: {@code total}, {@code EIT1}, {@code 6}, {@code EIT1.6}, {@code 9.1}, {@code IIT.i7}
     * @param parent the node whose mean or sum it enters; null at the total
     * @param derived 0–100, rounded; null where there is no input
     * @param published 0–100 as published; null where nothing was
     * @param use whether the published figure is where the derivation starts, or only compared; null without one
     * @param coverage 0–1: how much of the derived figure rests on real input
     * @param verdict against the framework's criterion; indicators only, null elsewhere or without a derived figure
     * @param gain what raising it to its maximum would gain; where a derivation starts (an answered question, a
     *     reviewed item, a figure used as input), and null elsewhere or where it is at its maximum
     */
    public record Node(
            String node,
            String parent,
            Framework.Level level,
            BigDecimal derived,
            BigDecimal published,
            Use use,
            BigDecimal coverage,
            NodeState state,
            Verdict verdict,
            Gain gain) {}

    /**
     * What raising one node to its maximum would gain, all others staying as they are.
     *
     * @param total points of the total, 0–100
     * @param distance points of the {@linkplain NextRating#distance distance} to the next rating; 0 where there is none
     */
    public record Gain(BigDecimal total, BigDecimal distance) {}

    /** How a published figure is used. */
    public enum Use {
        /** The derivation starts from this figure. */
        @JsonProperty("input")
        INPUT,
        /** Given as input, but a node above it is input too, and wins. */
        @JsonProperty("shadowed")
        SHADOWED,
        /** Only held against what is derived. */
        @JsonProperty("compare")
        COMPARE
    }

    /** Four different things that must not be confused; zero is {@link #SCORED}. */
    public enum NodeState {
        @JsonProperty("scored")
        SCORED,
        @JsonProperty("no-answer")
        NO_ANSWER,
        @JsonProperty("not-applicable")
        NOT_APPLICABLE,
        @JsonProperty("unreviewed")
        UNREVIEWED
    }

    public enum Verdict {
        @JsonProperty("meets")
        MEETS,
        @JsonProperty("does-not-meet")
        DOES_NOT_MEET
    }

    /**
     * A place where the published figures contradict each other, what was measured, or the rules.
     *
     * @param node where
     * @param kind what is wrong
     * @param found what is printed; null where something is missing
     * @param expected what follows: a figure, a span {@code "94.52–94.53"}, figures or codes joined by {@code ", "}, or a
     *     name
     * @param level the printed level it was tested against; null where the contradiction is within the node, or with
     *     what was measured
     * @param policies for {@link Kind#ROUNDING}, the rounding policies that give exactly what is printed; empty where
     *     only the rounding of the printed inputs explains it, and for every other kind
     */
    public record Difference(
            String node,
            Kind kind,
            String found,
            String expected,
            Framework.Level level,
            List<Framework.Rounding> policies) {

        public enum Kind {
            /** The value does not follow from the printed values below it, or from what was measured. */
            @JsonProperty("value")
            VALUE,
            /** As {@link #VALUE}, but some rounding policy, or the rounding of the printed inputs, explains it. */
            @JsonProperty("rounding")
            ROUNDING,
            /** No scores that assessors can give make this value. */
            @JsonProperty("unreachable")
            UNREACHABLE,
            /** No number of respondents that could have answered has this mean. */
            @JsonProperty("grim")
            GRIM,
            /** The verdict is not what the criterion gives. */
            @JsonProperty("verdict")
            VERDICT,
            /** The rating is not what the conditions give. */
            @JsonProperty("rating")
            RATING,
            /** To maintain what does not meet the criterion, or a choice that no threshold fits. */
            @JsonProperty("guidance-wrong")
            GUIDANCE_WRONG,
            /** No guidance, where the other questions of the table have some. */
            @JsonProperty("guidance-missing")
            GUIDANCE_MISSING,
            /** Printed under another name than the framework's. */
            @JsonProperty("name")
            NAME,
            /** Printed under another number than the framework's. */
            @JsonProperty("number")
            NUMBER
        }
    }
}
