package org.sucharit.scoring.core.explanation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.sucharit.contracts.framework.Framework.Band;
import org.sucharit.contracts.score.Score.NodeState;
import org.sucharit.scoring.core.derivation.Derivation;
import org.sucharit.scoring.core.derivation.Inputs;
import org.sucharit.scoring.core.explanation.RatingExplanation.BandExplanation;
import org.sucharit.scoring.core.explanation.RatingExplanation.Condition;
import org.sucharit.scoring.core.explanation.RatingExplanation.Outcome;
import org.sucharit.scoring.core.explanation.RatingExplanation.Standing;
import org.sucharit.scoring.core.sheet.ScoringRules;
import org.sucharit.scoring.core.tree.TreeNode;

/** Holds the conditions of every band against the scores. */
final class RatingExplainer {

    private final ScoringRules rules;
    private final Derivation derivation;
    private final List<Band> bands;
    private final List<String> possible;

    private RatingExplainer(ScoringRules rules, Derivation derivation) {
        this.rules = rules;
        this.derivation = derivation;
        this.bands = rules.framework().bands();
        this.possible = rules.ratings().ratings(derivation);
    }

    static RatingExplanation explain(ScoringRules rules, Inputs inputs, Derivation derivation) {
        return new RatingExplainer(rules, derivation).explain(inputs.publishedRating());
    }

    private RatingExplanation explain(String published) {
        List<List<Condition>> conditions = bands.stream().map(this::conditions).toList();
        String rating = possible.size() == 1 ? possible.getFirst() : null;
        int holding = rating == null ? -1 : holding(rating, conditions);
        List<BandExplanation> explained = new ArrayList<>();
        for (int i = 0; i < bands.size(); i++) {
            Standing standing = rating == null ? standing(i, conditions.get(i)) : standing(i, holding);
            explained.add(
                    new BandExplanation(bands.get(i).rating(), bands.get(i).label(), standing, conditions.get(i)));
        }
        RatingSentences sentences = new RatingSentences(rules);
        return new RatingExplanation(
                rating,
                possible,
                published,
                List.copyOf(explained),
                sentences.of(rating, possible, published, explained));
    }

    private List<Condition> conditions(Band band) {
        List<Condition> conditions = new ArrayList<>();
        TreeNode total = rules.tree().total();
        conditions.add(condition(total, band.from()));
        if (band.everyInstrumentFrom() != null) {
            for (TreeNode instrument : total.children()) {
                if (derivation.state(instrument) != NodeState.NOT_APPLICABLE) {
                    conditions.add(condition(instrument, band.everyInstrumentFrom()));
                }
            }
        }
        return List.copyOf(conditions);
    }

    private Condition condition(TreeNode node, BigDecimal from) {
        if (!derivation.isFullyKnown(node)) {
            return new Condition(node.code(), from, null, Outcome.OPEN, null);
        }
        BigDecimal actual = rules.policy().publish(derivation.score(node).orElseThrow());
        BigDecimal margin = actual.subtract(from);
        return new Condition(node.code(), from, actual, margin.signum() < 0 ? Outcome.MISSED : Outcome.MET, margin);
    }

    /** The topmost band of this rating that is not missed. */
    private int holding(String rating, List<List<Condition>> conditions) {
        for (int i = 0; i < bands.size(); i++) {
            if (bands.get(i).rating().equals(rating) && !isMissed(conditions.get(i))) {
                return i;
            }
        }
        throw new IllegalStateException("no band of " + rating + " holds");
    }

    private static Standing standing(int band, int holding) {
        return band < holding ? Standing.MISSED : band == holding ? Standing.HOLDS : Standing.BELOW;
    }

    private Standing standing(int band, List<Condition> conditions) {
        if (isMissed(conditions)) {
            return Standing.MISSED;
        }
        if (possible.contains(bands.get(band).rating())) {
            return Standing.OPEN;
        }
        boolean someBelowIsPossible =
                bands.subList(band + 1, bands.size()).stream().anyMatch(below -> possible.contains(below.rating()));
        return someBelowIsPossible ? Standing.MISSED : Standing.BELOW;
    }

    private static boolean isMissed(List<Condition> conditions) {
        return conditions.stream().anyMatch(condition -> condition.outcome() == Outcome.MISSED);
    }
}
