package org.sucharit.scoring.core.derivation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sucharit.contracts.assessment.Assessment.ItemReview;
import org.sucharit.contracts.assessment.Assessment.ReviewState;
import org.sucharit.contracts.framework.Framework.Level;
import org.sucharit.contracts.score.Score;
import org.sucharit.contracts.tally.Tally;
import org.sucharit.scoring.core.arithmetic.Rational;
import org.sucharit.scoring.core.derivation.InvalidInputs.Violation;
import org.sucharit.scoring.core.tree.AnswerScale;
import org.sucharit.scoring.core.tree.ScoreTree;
import org.sucharit.scoring.core.tree.TreeNode;

/** Inputs laid onto a tree and found valid: what is known at each node before anything is derived. */
public final class Evidence {

    private static final BigDecimal HIGHEST = BigDecimal.valueOf(100);
    private static final int MAX_DECIMALS = 6;

    private final ScoreTree tree;
    private final Rational[] measured;
    private final PrintedFigure[] printed;
    private final Rational[] inputs;
    private final boolean[] notApplicable;
    private final List<Violation> violations = new ArrayList<>();
    private boolean anyPrinted;

    private Evidence(ScoreTree tree) {
        this.tree = tree;
        this.measured = new Rational[tree.size()];
        this.printed = new PrintedFigure[tree.size()];
        this.inputs = new Rational[tree.size()];
        this.notApplicable = new boolean[tree.size()];
    }

    /**
     * Lays the inputs onto the tree.
     *
     * @throws InvalidInputs with every violation: unknown nodes, instruments, questions, choices or items, scores
     *     outside 0–100, negative counts, anything given twice
     */
    public static Evidence of(ScoreTree tree, Inputs inputs) {
        Evidence evidence = new Evidence(tree);
        evidence.layNotApplicable(inputs.notApplicable());
        evidence.layTallies(inputs.tallies());
        evidence.layReviews(inputs.reviews());
        inputs.published().forEach(evidence::layPrinted);
        if (!evidence.violations.isEmpty()) {
            throw new InvalidInputs(evidence.violations);
        }
        return evidence;
    }

    private Evidence(Evidence other) {
        this.tree = other.tree;
        this.measured = other.measured.clone();
        this.printed = other.printed.clone();
        this.inputs = other.inputs.clone();
        this.notApplicable = other.notApplicable;
        this.anyPrinted = other.anyPrinted;
    }

    /** The same with other scores: in place of the figure given as input at a node, else as measured at a leaf. */
    Evidence with(Map<TreeNode, Rational> scores) {
        Evidence changed = new Evidence(this);
        scores.forEach((node, score) -> {
            int i = node.index();
            if (isInput(node)) {
                changed.inputs[i] = score;
                changed.printed[i] = printed[i].withScore(score.round(MAX_DECIMALS, RoundingMode.HALF_UP));
            } else if (node.isLeaf()) {
                changed.measured[i] = score;
            } else {
                throw new IllegalArgumentException(node + " has no score of its own");
            }
        });
        return changed;
    }

    public ScoreTree tree() {
        return tree;
    }

    /** What respondents or an assessor gave for this leaf; null where nothing. */
    Rational measured(TreeNode node) {
        return measured[node.index()];
    }

    /** The published figure from which the derivation starts at this node; null where there is none. */
    Rational input(TreeNode node) {
        return inputs[node.index()];
    }

    /** Whether a published figure at this node is given as input. */
    public boolean isInput(TreeNode node) {
        return inputs[node.index()] != null;
    }

    public boolean isNotApplicable(TreeNode node) {
        return notApplicable[node.index()];
    }

    /** What was published at this node. */
    public Optional<PrintedFigure> printed(TreeNode node) {
        return Optional.ofNullable(printed[node.index()]);
    }

    /** The score published at this node; null where none was. */
    public BigDecimal printedScore(TreeNode node) {
        PrintedFigure figure = printed[node.index()];
        return figure == null ? null : figure.score();
    }

    /** Whether anything was published at any node. */
    public boolean hasPrinted() {
        return anyPrinted;
    }

    private void layNotApplicable(Set<String> codes) {
        for (String code : codes) {
            tree.find(code).ifPresentOrElse(this::exclude, () -> reject("notApplicable", code, "no such node"));
        }
        if (!codes.isEmpty()) {
            // A node whose children all do not apply does not either.
            for (TreeNode node : tree.nodes().reversed()) {
                notApplicable[node.index()] |= !node.isLeaf() && allNotApplicable(node.children());
            }
        }
    }

    private void exclude(TreeNode node) {
        notApplicable[node.index()] = true;
        node.children().forEach(this::exclude);
    }

    private boolean allNotApplicable(List<TreeNode> nodes) {
        for (TreeNode node : nodes) {
            if (!notApplicable[node.index()]) {
                return false;
            }
        }
        return true;
    }

    private void layTallies(List<Tally> tallies) {
        Set<String> seen = new HashSet<>();
        for (Tally tally : tallies) {
            if (tally.state() == Tally.State.WITHDRAWN) {
                continue;
            }
            if (!tree.isSurvey(tally.instrument())) {
                reject("tallies", tally.instrument(), "no such survey");
            } else if (!seen.add(tally.instrument())) {
                reject("tallies", tally.instrument(), "given twice");
            } else {
                tally.questions().forEach(question -> layQuestion(tally.instrument(), question));
            }
        }
    }

    private void layQuestion(String instrument, Tally.QuestionTally question) {
        String code = instrument + "." + question.question();
        TreeNode leaf = tree.find(code).filter(TreeNode::isLeaf).orElse(null);
        if (leaf == null) {
            reject("tallies", code, "no such question");
        } else if (measured[leaf.index()] != null) {
            reject("tallies", code, "given twice");
        } else if (countsAreValid(code, leaf.scale(), question.counts())) {
            measured[leaf.index()] = leaf.scale().mean(question.counts()).orElse(null);
        }
    }

    private boolean countsAreValid(String code, AnswerScale scale, Map<String, Integer> counts) {
        boolean valid = true;
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            if (!scale.knows(entry.getKey())) {
                reject("tallies", code, "no choice '" + entry.getKey() + "'");
                valid = false;
            } else if (entry.getValue() == null || entry.getValue() < 0) {
                reject("tallies", code, "count of '" + entry.getKey() + "' must not be negative");
                valid = false;
            }
        }
        return valid;
    }

    private void layReviews(List<ItemReview> reviews) {
        Set<String> seen = new HashSet<>();
        for (ItemReview review : reviews) {
            TreeNode item = tree.findItem(review.item()).orElse(null);
            if (item == null) {
                reject("reviews", review.item(), "no such item");
            } else if (!seen.add(review.item())) {
                reject("reviews", review.item(), "given twice");
            } else if (review.state() != ReviewState.UNREVIEWED && review.score() != null) {
                measured[item.index()] = score("reviews", review.item(), review.score());
            }
        }
    }

    private void layPrinted(String code, PrintedFigure figure) {
        TreeNode node = tree.find(code).orElse(null);
        if (node == null) {
            reject("published", code, "no such node");
            return;
        }
        if (figure.verdict() != null && node.level() != Level.INDICATOR) {
            reject("published", code, "only an indicator has a verdict");
        }
        if (figure.guidance() != null && !node.isLeaf()) {
            reject("published", code, "only a question or item has guidance");
        }
        if (figure.respondents() != null && (!tree.isSurvey(code) || figure.respondents() < 1)) {
            reject("published", code, "only a survey has respondents, at least one");
        }
        if (figure.score() != null) {
            Rational score = score("published", code, figure.score());
            if (figure.use() == Score.Use.INPUT) {
                inputs[node.index()] = score;
                if (notApplicable[node.index()]) {
                    reject("published", code, "input at a node that is not applicable");
                }
            }
        }
        printed[node.index()] = figure;
        anyPrinted = true;
    }

    /** Decimals are bounded, or one figure could cost any amount of memory. */
    private Rational score(String input, String place, BigDecimal score) {
        if (score.signum() < 0 || score.compareTo(HIGHEST) > 0) {
            reject(input, place, "score must be from 0 to 100");
            return null;
        }
        if (score.scale() > MAX_DECIMALS) {
            reject(input, place, "score must have at most " + MAX_DECIMALS + " decimals");
            return null;
        }
        return Rational.of(score);
    }

    private void reject(String input, String place, String reason) {
        violations.add(new Violation(input, place, reason));
    }
}
