package org.sucharit.scoring.core.explanation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.framework.Framework.Level;
import org.sucharit.contracts.framework.Framework.Scale;
import org.sucharit.contracts.score.Score.NodeState;
import org.sucharit.contracts.tally.Tally;
import org.sucharit.scoring.core.arithmetic.Rational;
import org.sucharit.scoring.core.derivation.Derivation;
import org.sucharit.scoring.core.derivation.Inputs;
import org.sucharit.scoring.core.derivation.Method;
import org.sucharit.scoring.core.explanation.NodeExplanation.Answers;
import org.sucharit.scoring.core.explanation.NodeExplanation.ChoiceCount;
import org.sucharit.scoring.core.explanation.NodeExplanation.Criterion;
import org.sucharit.scoring.core.explanation.NodeExplanation.Missing;
import org.sucharit.scoring.core.explanation.NodeExplanation.Operand;
import org.sucharit.scoring.core.explanation.NodeExplanation.Result;
import org.sucharit.scoring.core.rating.VerdictRule;
import org.sucharit.scoring.core.sheet.ScoringRules;
import org.sucharit.scoring.core.tree.InstrumentGroup;
import org.sucharit.scoring.core.tree.RoundingPolicy;
import org.sucharit.scoring.core.tree.TreeNode;

/** Collects what is to be said of each node. */
final class NodeExplainer {

    private static final int COVERAGE_SCALE = 4;

    private final Framework framework;
    private final RoundingPolicy policy;
    private final VerdictRule verdicts;
    private final Derivation derivation;
    private final Tier tier;
    private final NodeSentences sentences;
    private final Map<String, Map<String, Integer>> counts = new HashMap<>();
    private final Map<String, Scale> scales = new HashMap<>();
    private final boolean[] restsOnAnswers;

    NodeExplainer(ScoringRules rules, Inputs inputs, Derivation derivation, Tier tier) {
        this.framework = rules.framework();
        this.policy = rules.policy();
        this.verdicts = rules.verdicts();
        this.derivation = derivation;
        this.tier = tier;
        this.sentences = new NodeSentences(rules);
        this.restsOnAnswers = new boolean[rules.tree().size()];
        for (TreeNode node : rules.tree().nodes().reversed()) {
            restsOnAnswers[node.index()] = restsOnAnswers(node);
        }
        if (tier == Tier.SEALED) {
            readAnswers(inputs);
        }
    }

    NodeExplanation explain(TreeNode node) {
        NodeExplanation facts = new NodeExplanation(
                node.code(),
                derivation.method(node),
                null,
                operands(node),
                result(node),
                derivation.evidence().printedScore(node),
                derivation.use(node).orElse(null),
                derivation.coverage(node).round(COVERAGE_SCALE, RoundingMode.DOWN),
                derivation.state(node),
                missing(node),
                criterion(node),
                answers(node));
        return facts.withSentence(sentences.of(node, facts));
    }

    private List<Operand> operands(TreeNode node) {
        return derivation.operands(node).stream()
                .map(operand -> new Operand(
                        operand.node().code(),
                        operand.weight().toString(),
                        policy.publish(operand.score()),
                        policy.rounds(operand.node().level()),
                        tier == Tier.SEALED ? operand.score().toString() : null))
                .toList();
    }

    private Result result(TreeNode node) {
        Rational score = derivation.score(node).orElse(null);
        if (score == null) {
            return null;
        }
        BigDecimal figure = policy.publish(score);
        boolean mayTell = tier == Tier.SEALED || !restsOnAnswers[node.index()];
        return new Result(
                figure,
                mayTell ? Wording.exact(score, policy.scale()) : null,
                tier == Tier.SEALED ? score.toString() : null,
                framework.rounding().mode(),
                policy.scale(),
                mayTell ? !Rational.of(figure).equals(score) : null);
    }

    /** Whether answers entered the score; then its exact value, or that it needed no rounding, would betray how many. */
    private boolean restsOnAnswers(TreeNode node) {
        return derivation.method(node) == Method.ANSWERS
                || derivation.operands(node).stream()
                        .anyMatch(operand -> restsOnAnswers[operand.node().index()]);
    }

    private List<Missing> missing(TreeNode node) {
        List<Missing> missing = new ArrayList<>();
        if (derivation.state(node) != NodeState.NOT_APPLICABLE) {
            collectMissing(node, missing);
        }
        return List.copyOf(missing);
    }

    private void collectMissing(TreeNode node, List<Missing> missing) {
        if (derivation.isFullyKnown(node)) {
            return;
        }
        if (node.isLeaf()) {
            missing.add(new Missing(node.code(), derivation.state(node)));
        } else if (node.level() == Level.TOTAL) {
            for (InstrumentGroup group : derivation.tree().groups()) {
                (derivation.enteredByViews(group) ? group.views() : group.instruments())
                        .forEach(child -> collectMissingOf(node, child, missing));
            }
        } else {
            node.children().forEach(child -> collectMissingOf(node, child, missing));
        }
    }

    private void collectMissingOf(TreeNode node, TreeNode child, List<Missing> missing) {
        if (derivation.state(child) == NodeState.NOT_APPLICABLE) {
            return;
        }
        if (!node.isView() && derivation.isCutOff(child)) {
            missing.add(new Missing(child.code(), derivation.state(child)));
        } else {
            collectMissing(child, missing);
        }
    }

    private Criterion criterion(TreeNode node) {
        BigDecimal figure = derivation.score(node).map(policy::publish).orElse(null);
        return verdicts.verdict(node, figure)
                .map(verdict -> new Criterion(verdict, verdicts.from(), figure.subtract(verdicts.from())))
                .orElse(null);
    }

    private Answers answers(TreeNode node) {
        Map<String, Integer> taken = counts.get(node.code());
        if (taken == null) {
            return null;
        }
        List<ChoiceCount> distribution = scales.get(node.code()).choices().stream()
                .map(choice -> new ChoiceCount(
                        choice.code(), choice.label(), choice.score(), taken.getOrDefault(choice.code(), 0)))
                .toList();
        long n = 0;
        long unscored = 0;
        for (ChoiceCount choice : distribution) {
            n += choice.count();
            unscored += choice.score() == null ? choice.count() : 0;
        }
        return new Answers(n, unscored, distribution);
    }

    private void readAnswers(Inputs inputs) {
        Map<String, Scale> byCode = new HashMap<>();
        framework.scales().forEach(scale -> byCode.put(scale.code(), scale));
        framework
                .indicators()
                .forEach(indicator -> indicator.instruments().forEach(instrument -> {
                    indicator.questions().forEach(q -> scales.put(instrument + "." + q.code(), byCode.get(q.scale())));
                    indicator
                            .subIndicators()
                            .forEach(sub -> sub.questions()
                                    .forEach(q -> scales.put(instrument + "." + q.code(), byCode.get(q.scale()))));
                }));
        for (Tally tally : inputs.tallies()) {
            if (tally.state() == Tally.State.RELEASED) {
                tally.questions()
                        .forEach(question ->
                                counts.put(tally.instrument() + "." + question.question(), question.counts()));
            }
        }
    }
}
