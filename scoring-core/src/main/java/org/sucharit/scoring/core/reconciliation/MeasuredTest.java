package org.sucharit.scoring.core.reconciliation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.framework.Framework.Level;
import org.sucharit.contracts.score.Score.Difference;
import org.sucharit.contracts.score.Score.Difference.Kind;
import org.sucharit.scoring.core.arithmetic.Rational;
import org.sucharit.scoring.core.derivation.Derivation;
import org.sucharit.scoring.core.derivation.Evidence;
import org.sucharit.scoring.core.tree.RoundingPolicy;
import org.sucharit.scoring.core.tree.TreeNode;

/**
 * Holds a printed score against what was measured: where all answers and reviews under the node are known, and no
 * published figure there is used as input, its score is settled but for rounding.
 */
final class MeasuredTest {

    private final Evidence evidence;
    private final int policyScale;
    private final boolean[] restsOnInput;
    private final Map<RoundingPolicy, Derivation> derivations = new HashMap<>();

    MeasuredTest(Evidence evidence, int policyScale) {
        this.evidence = evidence;
        this.policyScale = policyScale;
        this.restsOnInput = new boolean[evidence.tree().size()];
        for (TreeNode node : evidence.tree().nodes().reversed()) {
            if (evidence.isInput(node) || restsOnInput[node.index()]) {
                restsOnInput[node.index()] = true;
                node.parent().ifPresent(parent -> restsOnInput[parent.index()] = true);
                node.viewedBy().ifPresent(view -> restsOnInput[view.index()] = true);
            }
        }
    }

    /** What is wrong with the score printed at a settled node. */
    Optional<Difference> difference(TreeNode node) {
        BigDecimal printed = evidence.printedScore(node);
        // Never finer than is published, however fine the figure it is held against: an exact mean tells how many
        // answered.
        int scale = policyScale;
        BigDecimal rounded = printed.setScale(scale, RoundingMode.HALF_UP);
        BigDecimal plain = score(node, exact()).round(scale, RoundingMode.HALF_UP);
        if (plain.compareTo(rounded) == 0) {
            return Optional.empty();
        }
        List<Framework.Rounding> policies = FittingPolicies.fitting(
                scale,
                levelsUnder(node),
                policy -> policy.publish(score(node, policy)).compareTo(rounded) == 0);
        boolean explained = !policies.isEmpty();
        return Optional.of(new Difference(
                node.code(),
                explained ? Kind.ROUNDING : Kind.VALUE,
                Figures.figure(printed, policyScale),
                explained ? plain.toPlainString() : span(node, scale),
                null,
                policies));
    }

    /** Whether nothing but rounding is open about the score. */
    boolean isSettled(TreeNode node) {
        return !restsOnInput[node.index()] && derivation(exact()).isFullyKnown(node);
    }

    /** The settled score before any rounding. */
    Rational exactScore(TreeNode node) {
        return score(node, exact());
    }

    private String span(TreeNode node, int scale) {
        BigDecimal low = null;
        BigDecimal high = null;
        for (Framework.Rounding rounding : FittingPolicies.all(scale, levelsUnder(node))) {
            RoundingPolicy policy = RoundingPolicy.of(rounding);
            BigDecimal figure = policy.publish(score(node, policy));
            low = low == null ? figure : low.min(figure);
            high = high == null ? figure : high.max(figure);
        }
        return Figures.span(low, high);
    }

    private RoundingPolicy exact() {
        return new RoundingPolicy(policyScale, RoundingMode.HALF_UP, Set.of());
    }

    private Rational score(TreeNode node, RoundingPolicy policy) {
        return derivation(policy).score(node).orElseThrow();
    }

    private Derivation derivation(RoundingPolicy policy) {
        return derivations.computeIfAbsent(policy, p -> Derivation.of(evidence, p));
    }

    private Set<Level> levelsUnder(TreeNode node) {
        Set<Level> levels = EnumSet.noneOf(Level.class);
        for (TreeNode child : node.children()) {
            levels.add(child.level());
            levels.addAll(levelsUnder(child));
        }
        return levels;
    }
}
