package org.sucharit.scoring.core.uncertainty;

import java.util.List;
import org.sucharit.scoring.core.derivation.Inputs;
import org.sucharit.scoring.core.derivation.InvalidInputs;
import org.sucharit.scoring.core.sheet.ScoringRules;

/**
 * How far the scores of one agency may lie from what they would be, had everyone answered whom the surveys are for.
 *
 * @param nodes every node of the tree, in printed order
 * @param bootstrap of the total and the rating
 */
public record Uncertainty(List<NodeUncertainty> nodes, Bootstrap bootstrap) {

    public Uncertainty {
        nodes = List.copyOf(nodes);
    }

    /**
     * The uncertainty of what is derived from these inputs; reviews and published figures count as certain. The same
     * inputs give equal figures.
     *
     * @param inputs with tallies that carry population and co-moments; where they do not, what follows from these is
     *     missing and says why
     * @throws InvalidInputs with every violation, if the inputs do not fit the framework
     */
    public static Uncertainty of(ScoringRules rules, Inputs inputs) {
        LinearScores scores = LinearScores.of(rules.derivation(inputs), inputs.tallies());
        Margins margins = new Margins(scores, rules.policy());
        return new Uncertainty(
                rules.tree().nodes().stream().map(margins::of).toList(), new Replicates(scores, rules).bootstrap());
    }
}
