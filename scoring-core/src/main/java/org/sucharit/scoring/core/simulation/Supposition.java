package org.sucharit.scoring.core.simulation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sucharit.contracts.assessment.Assessment.ItemReview;
import org.sucharit.contracts.assessment.Assessment.ReviewState;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.framework.Framework.Instrument;
import org.sucharit.contracts.score.Score;
import org.sucharit.scoring.core.derivation.Derivation;
import org.sucharit.scoring.core.derivation.Evidence;
import org.sucharit.scoring.core.derivation.Inputs;
import org.sucharit.scoring.core.derivation.InvalidInputs;
import org.sucharit.scoring.core.derivation.InvalidInputs.Violation;
import org.sucharit.scoring.core.derivation.PrintedFigure;
import org.sucharit.scoring.core.sheet.ScoringRules;
import org.sucharit.scoring.core.simulation.Changes.ScoreChange;
import org.sucharit.scoring.core.simulation.Simulation.LeftOut;
import org.sucharit.scoring.core.tree.FrameworkLimits;
import org.sucharit.scoring.core.tree.TreeNode;

/**
 * The rules and inputs as they are supposed to be.
 *
 * @param leftOut what the supposed rules have no place for
 */
record Supposition(ScoringRules rules, Inputs inputs, List<LeftOut> leftOut) {

    private static final BigDecimal HIGHEST = BigDecimal.valueOf(100);
    private static final int MAX_DECIMALS = 6;

    static Supposition of(ScoringRules rules, Inputs inputs, Changes changes) {
        requireFew(changes);
        ScoringRules supposed = supposed(rules, changes);
        Fitting fitting = new Fitting(supposed.tree());
        Inputs fitted = changes.draft() == null ? inputs : fitting.fit(inputs);
        requireValid(changes.scores(), Evidence.of(supposed.tree(), fitted));
        return new Supposition(supposed, change(supposed, fitted, changes.scores()), fitting.leftOut());
    }

    List<String> shadowed(Changes changes) {
        Derivation derivation = rules.derivation(inputs);
        return changes.scores().stream()
                .map(change -> rules.tree().find(change.node()).orElseThrow())
                .filter(node -> !derivation.isStart(node)
                        // A review counts for nothing where a published figure is used at the item itself.
                        || (node.isItem() && derivation.evidence().isInput(node)))
                .map(TreeNode::code)
                .toList();
    }

    private static ScoringRules supposed(ScoringRules rules, Changes changes) {
        if (changes.draft() == null && changes.weights().isEmpty()) {
            return rules;
        }
        Framework framework = rules.framework();
        if (changes.draft() != null) {
            framework = changes.draft();
            FrameworkLimits.require(framework);
        }
        List<Violation> violations = new ArrayList<>();
        if (framework.fiscalYear() != rules.framework().fiscalYear()) {
            violations.add(new Violation(
                    "draft",
                    "fiscalYear",
                    "must be of fiscal year " + rules.framework().fiscalYear()));
        }
        Set<String> unknown = new TreeSet<>(changes.weights().keySet());
        framework.instruments().forEach(instrument -> unknown.remove(instrument.code()));
        unknown.forEach(code -> violations.add(new Violation("weights", code, "no such instrument")));
        new TreeMap<>(changes.weights()).forEach((code, weight) -> {
            if (isOutOfRange(weight)) {
                violations.add(new Violation("weights", code, "must be from 0 to 100, of at most 6 decimals"));
            }
        });
        requireNone(violations);
        return ScoringRules.of(weighted(framework, changes.weights()));
    }

    private static Framework weighted(Framework framework, Map<String, BigDecimal> weights) {
        List<Instrument> instruments = framework.instruments().stream()
                .map(instrument -> new Instrument(
                        instrument.code(),
                        instrument.family(),
                        instrument.abbreviation(),
                        instrument.name(),
                        instrument.kind(),
                        weights.getOrDefault(instrument.code(), instrument.weight()),
                        instrument.sampling()))
                .toList();
        return new Framework(
                framework.fiscalYear(),
                framework.revision(),
                framework.version(),
                framework.state(),
                framework.name(),
                framework.target(),
                framework.rounding(),
                framework.scales(),
                instruments,
                framework.indicators(),
                framework.bands(),
                framework.thresholds(),
                framework.crosswalks());
    }

    private static Inputs change(ScoringRules rules, Inputs inputs, List<ScoreChange> scores) {
        Map<String, ItemReview> reviews = new HashMap<>();
        inputs.reviews().forEach(review -> reviews.put(review.item(), review));
        Map<String, PrintedFigure> published = new HashMap<>(inputs.published());
        for (ScoreChange change : scores) {
            TreeNode node = rules.tree().find(change.node()).orElseThrow();
            if (node.isItem()) {
                String item = node.code().substring(node.code().indexOf('.') + 1);
                reviews.put(item, new ItemReview(item, ReviewState.FINAL, change.score()));
            } else {
                published.merge(node.code(), PrintedFigure.input(change.score()), Supposition::replacing);
            }
        }
        return inputs.withReviews(List.copyOf(reviews.values())).withPublished(published, inputs.publishedRating());
    }

    /** What else was printed at the node stays. */
    private static PrintedFigure replacing(PrintedFigure old, PrintedFigure input) {
        return new PrintedFigure(
                input.score(), Score.Use.INPUT, old.verdict(), old.guidance(), old.name(), old.respondents());
    }

    private static void requireFew(Changes changes) {
        if (changes.scores().size() > Changes.MAX_SCORES) {
            requireNone(List.of(violation("scores", "at most " + Changes.MAX_SCORES + " changes")));
        }
    }

    private static void requireValid(List<ScoreChange> scores, Evidence evidence) {
        List<Violation> violations = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (ScoreChange change : scores) {
            TreeNode node = evidence.tree().find(change.node()).orElse(null);
            if (node == null) {
                violations.add(violation(change.node(), "no such node"));
            } else if (evidence.isNotApplicable(node)) {
                violations.add(violation(change.node(), "is not applicable"));
            }
            if (!seen.add(change.node())) {
                violations.add(violation(change.node(), "changed twice"));
            }
            if (isOutOfRange(change.score())) {
                violations.add(violation(change.node(), "score must be from 0 to 100, of at most 6 decimals"));
            }
        }
        requireNone(violations);
    }

    private static boolean isOutOfRange(BigDecimal figure) {
        return figure == null
                || figure.signum() < 0
                || figure.compareTo(HIGHEST) > 0
                // 0E+999999999 is a zero whose digits no memory holds.
                || Math.abs((long) figure.scale()) > MAX_DECIMALS;
    }

    private static Violation violation(String place, String reason) {
        return new Violation("changes", place, reason);
    }

    private static void requireNone(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new InvalidInputs(violations);
        }
    }
}
