package org.sucharit.scoring.core.simulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sucharit.contracts.framework.Framework.Level;
import org.sucharit.contracts.score.Score.Use;
import org.sucharit.contracts.tally.Tally;
import org.sucharit.contracts.tally.Tally.QuestionTally;
import org.sucharit.scoring.core.derivation.Evidence;
import org.sucharit.scoring.core.derivation.Inputs;
import org.sucharit.scoring.core.derivation.PrintedFigure;
import org.sucharit.scoring.core.simulation.Simulation.LeftOut;
import org.sucharit.scoring.core.tree.ScoreTree;
import org.sucharit.scoring.core.tree.TreeNode;

/** Inputs of one framework made to fit the tree of another; what has no place there is left out and listed. */
final class Fitting {

    private final ScoreTree tree;
    private final List<LeftOut> leftOut = new ArrayList<>();

    Fitting(ScoreTree tree) {
        this.tree = tree;
    }

    List<LeftOut> leftOut() {
        return List.copyOf(leftOut);
    }

    Inputs fit(Inputs inputs) {
        Set<String> notApplicable = inputs.notApplicable().stream()
                .sorted()
                .filter(code -> has(tree.find(code), "notApplicable", code))
                .collect(Collectors.toSet());
        Evidence applies = Evidence.of(tree, Inputs.none().withNotApplicable(notApplicable));
        return new Inputs(
                inputs.tallies().stream().flatMap(tally -> fit(tally).stream()).toList(),
                inputs.reviews().stream()
                        .filter(review -> has(tree.findItem(review.item()), "reviews", review.item()))
                        .toList(),
                fit(inputs.published(), applies),
                inputs.publishedRating(),
                notApplicable);
    }

    private Optional<Tally> fit(Tally tally) {
        if (tally.state() == Tally.State.WITHDRAWN) {
            return Optional.empty();
        }
        if (!tree.isSurvey(tally.instrument())) {
            leaveOut("tallies", tally.instrument(), null);
            return Optional.empty();
        }
        List<QuestionTally> questions = new ArrayList<>();
        for (QuestionTally question : tally.questions()) {
            String code = tally.instrument() + "." + question.question();
            Optional<TreeNode> leaf = tree.find(code).filter(TreeNode::isLeaf);
            if (has(leaf, "tallies", code)) {
                questions.add(new QuestionTally(question.question(), fit(question.counts(), leaf.orElseThrow())));
            }
        }
        return Optional.of(new Tally(
                tally.fiscalYear(),
                tally.agency(),
                tally.instrument(),
                tally.version(),
                tally.state(),
                tally.respondents(),
                tally.population(),
                questions));
    }

    private Map<String, Integer> fit(Map<String, Integer> counts, TreeNode leaf) {
        Map<String, Integer> fitted = new HashMap<>();
        counts.forEach((choice, count) -> {
            if (leaf.scale().knows(choice)) {
                fitted.put(choice, count);
            } else {
                leaveOut("tallies", leaf.code(), "choice " + choice);
            }
        });
        return fitted;
    }

    private Map<String, PrintedFigure> fit(Map<String, PrintedFigure> published, Evidence applies) {
        Map<String, PrintedFigure> fitted = new LinkedHashMap<>();
        published.keySet().stream().sorted().forEach(code -> {
            Optional<TreeNode> node = tree.find(code);
            if (has(node, "published", code)) {
                fitted.put(code, fit(published.get(code), node.orElseThrow(), applies));
            }
        });
        return fitted;
    }

    /** What was printed of a node may not be said of the node that the draft gives this code. */
    private PrintedFigure fit(PrintedFigure figure, TreeNode node, Evidence applies) {
        PrintedFigure fitted = figure;
        if (figure.score() != null && figure.use() == Use.INPUT && applies.isNotApplicable(node)) {
            leaveOut("published", node.code(), "score");
            fitted = fitted.withScore(null);
        }
        if (figure.verdict() != null && node.level() != Level.INDICATOR) {
            leaveOut("published", node.code(), "verdict");
            fitted = fitted.withVerdict(null);
        }
        if (figure.guidance() != null && !node.isLeaf()) {
            leaveOut("published", node.code(), "guidance");
            fitted = fitted.withGuidance(null);
        }
        if (figure.respondents() != null && !tree.isSurvey(node.code())) {
            leaveOut("published", node.code(), "respondents");
            fitted = fitted.withRespondents(null);
        }
        return fitted;
    }

    private boolean has(Optional<TreeNode> node, String input, String place) {
        if (node.isEmpty()) {
            leaveOut(input, place, null);
        }
        return node.isPresent();
    }

    private void leaveOut(String input, String place, String what) {
        leftOut.add(new LeftOut(input, place, what));
    }
}
