package org.sucharit.scoring.core.simulation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.sucharit.contracts.framework.Framework;

/**
 * What is supposed to be otherwise.
 *
 * @param scores at most {@value #MAX_SCORES}, each node at most once
 * @param weights percent by instrument; all weights together must still sum to 100; empty where none changes
 * @param draft a framework to derive by in place of the present one, of the same fiscal year; null where none
 */
public record Changes(List<ScoreChange> scores, Map<String, BigDecimal> weights, Framework draft) {

    public static final int MAX_SCORES = 500;

    public Changes {
        scores = List.copyOf(scores);
        weights = Map.copyOf(weights);
    }

    /**
     * Another score at a node: at a disclosure item as an assessor's review, elsewhere as a published figure from which
     * the derivation starts.
     *
     * @param score 0–100, of at most six decimals
     */
    public record ScoreChange(String node, BigDecimal score) {}

    public static Changes none() {
        return new Changes(List.of(), Map.of(), null);
    }

    public static Changes ofScores(List<ScoreChange> scores) {
        return new Changes(scores, Map.of(), null);
    }

    public Changes withWeights(Map<String, BigDecimal> percents) {
        return new Changes(scores, percents, draft);
    }

    public Changes withDraft(Framework framework) {
        return new Changes(scores, weights, framework);
    }
}
