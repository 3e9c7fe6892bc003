package org.sucharit.scoring.core.trend;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.framework.Framework.Level;
import org.sucharit.contracts.score.Score;
import org.sucharit.scoring.core.arithmetic.Rational;
import org.sucharit.scoring.core.derivation.Inputs;
import org.sucharit.scoring.core.sheet.ScoringRules;
import org.sucharit.scoring.core.tree.TreeNode;

/**
 * One agency over the years: each year's score as it was, and all of them by one reference year's rules.
 *
 * @param comparableFrom how much of a score must rest on equal leaves for its change to be called comparable, 0–1
 * @param points by rising year
 */
public record Trend(ScoringRules reference, Rational comparableFrom, List<Point> points) {

    /**
     * One year to compare.
     *
     * @param rescoring from the year's own rules to the reference's
     * @param inputs that fit the year's own rules
     * @param score as it was
     */
    public record Year(ScoringRules rules, Rescoring rescoring, Inputs inputs, Score score) {}

    /**
     * One year.
     *
     * @param score as it was
     * @param total the total over the years
     * @param rating the one rating that follows by the reference's rules, or every one that is possible
     * @param indicators of the reference, by code, in printed order
     */
    public record Point(Score score, Step total, List<String> rating, SequencedMap<String, Step> indicators) {}

    /**
     * One node in one year.
     *
     * @param was the score as it was, rounded; null where there was none, or where the year has no such node
     * @param rescored by the reference's rules, rounded by them; null where nothing is known
     * @param comparability what {@code rescored} rests on; null where the node does not apply
     * @param change since the last year before that has a rescored figure; null where there is none, or this has none
     */
    public record Step(BigDecimal was, BigDecimal rescored, Comparability comparability, Change change) {}

    /**
     * What changed.
     *
     * @param since the fiscal year before
     * @param points the difference of the rescored figures
     * @param comparable whether enough of both rests on equal leaves; a change that is not comparable may be the
     *     framework's, not the agency's
     */
    public record Change(int since, BigDecimal points, boolean comparable) {}

    /** The trend of these years, in whatever order they come. */
    public static Trend of(ScoringRules reference, List<Year> years, Rational comparableFrom) {
        List<TreeNode> indicators = reference.tree().nodes().stream()
                .filter(node -> node.level() == Level.INDICATOR)
                .toList();
        Map<String, Anchor> last = new LinkedHashMap<>();
        List<Point> points = new ArrayList<>();
        years.stream()
                .sorted(Comparator.comparingInt(year -> year.score().fiscalYear()))
                .forEach(year -> {
                    Steps steps = new Steps(reference, year, comparableFrom, last);
                    SequencedMap<String, Step> byIndicator = new LinkedHashMap<>();
                    Step total = steps.of(
                            reference.tree().total(), year.score().total().derived());
                    indicators.forEach(node -> byIndicator.put(node.code(), steps.of(node, steps.was(node))));
                    points.add(new Point(year.score(), total, steps.rating(), byIndicator));
                });
        return new Trend(reference, comparableFrom, List.copyOf(points));
    }

    /** What the next change is counted from. */
    private record Anchor(int fiscalYear, BigDecimal figure, boolean comparable) {}

    /** The steps of one year. */
    private static final class Steps {

        private final Year year;
        private final Rational comparableFrom;
        private final Map<String, Anchor> last;
        private final Rescored rescored;
        private final boolean byOwnRules;

        Steps(ScoringRules reference, Year year, Rational comparableFrom, Map<String, Anchor> last) {
            this.year = year;
            this.comparableFrom = comparableFrom;
            this.last = last;
            this.rescored = year.rescoring().rescore(year.inputs());
            Framework own = year.rules().framework();
            this.byOwnRules = own.key().equals(reference.framework().key())
                    && own.version() == reference.framework().version();
        }

        List<String> rating() {
            return byOwnRules ? year.score().rating().derived() : rescored.ratings();
        }

        /** The score that the year's own node of this code and name had. */
        BigDecimal was(TreeNode node) {
            return year.rules()
                    .tree()
                    .find(node.code())
                    .filter(own -> year.rescoring().namesake(own).isPresent())
                    .map(own -> published(own.code()))
                    .orElse(null);
        }

        Step of(TreeNode node, BigDecimal was) {
            Optional<Comparability> comparability = rescored.comparability(node);
            // By its own rules a score is what it was, even where the inputs are known to two decimals only.
            BigDecimal figure = byOwnRules ? was : rescored.figure(node).orElse(null);
            Step step = new Step(was, figure, comparability.orElse(null), null);
            if (figure == null) {
                return step;
            }
            boolean comparable = comparability
                    .filter(c -> c.equal().compareTo(comparableFrom) >= 0)
                    .isPresent();
            int fiscalYear = year.score().fiscalYear();
            Anchor before = last.put(node.code(), new Anchor(fiscalYear, figure, comparable));
            return before == null
                    ? step
                    : new Step(
                            was,
                            figure,
                            step.comparability(),
                            new Change(
                                    before.fiscalYear(),
                                    figure.subtract(before.figure()),
                                    comparable && before.comparable()));
        }

        private BigDecimal published(String code) {
            for (Score.Node node : year.score().nodes()) {
                if (node.node().equals(code)) {
                    return node.derived();
                }
            }
            return null;
        }
    }
}
