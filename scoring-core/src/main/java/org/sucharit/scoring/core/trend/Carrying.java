package org.sucharit.scoring.core.trend;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sucharit.scoring.core.arithmetic.Mean;
import org.sucharit.scoring.core.arithmetic.Rational;
import org.sucharit.scoring.core.derivation.Derivation;
import org.sucharit.scoring.core.derivation.Evidence;
import org.sucharit.scoring.core.derivation.Inputs;
import org.sucharit.scoring.core.derivation.PrintedFigure;
import org.sucharit.scoring.core.tree.ScoreTree;
import org.sucharit.scoring.core.tree.TreeNode;
import org.sucharit.scoring.core.trend.Rescoring.Source;

/** Brings what a source rests on into another tree. */
final class Carrying {

    private final Rescoring rescoring;
    private final Derivation source;
    private final ScoreTree tree;
    private final Map<TreeNode, Rational> answers = new HashMap<>();
    /** Source node of each figure, by target node. */
    private final Map<TreeNode, TreeNode> figures = new HashMap<>();

    /** Figures above leaves that have no place here. */
    private final Set<TreeNode> lost = new HashSet<>();

    private final List<String> leftOut = new ArrayList<>();

    Carrying(Rescoring rescoring, Derivation source) {
        this.rescoring = rescoring;
        this.source = source;
        this.tree = rescoring.to().tree();
    }

    Rescored carry() {
        Set<String> notApplicable = notApplicable();
        Evidence applies = Evidence.of(tree, Inputs.none().withNotApplicable(notApplicable));
        findPlaces(applies);
        source.tree().nodes().forEach(this::carry);

        Map<String, PrintedFigure> published = new HashMap<>();
        figures.forEach((node, from) ->
                published.put(node.code(), PrintedFigure.input(source.evidence().printedScore(from))));
        Inputs inputs = Inputs.none().withPublished(published, null).withNotApplicable(notApplicable);
        Derivation derivation = rescoring.to().derivation(inputs).given(scores());
        return new Rescored(rescoring.to(), derivation, comparability(derivation), List.copyOf(leftOut));
    }

    private Set<String> notApplicable() {
        Set<String> codes = new HashSet<>();
        source.tree().nodes().stream()
                .filter(source.evidence()::isNotApplicable)
                .forEach(node -> rescoring.namesake(node).map(TreeNode::code).ifPresent(codes::add));
        for (TreeNode leaf : tree.nodes()) {
            List<Source> sources = rescoring.sources(leaf);
            if (!sources.isEmpty()
                    && sources.stream().allMatch(s -> source.evidence().isNotApplicable(s.leaf()))) {
                codes.add(leaf.code());
            }
        }
        return codes;
    }

    private void findPlaces(Evidence applies) {
        for (TreeNode node : source.tree().nodes()) {
            if (!node.isLeaf() && source.evidence().isInput(node)) {
                rescoring
                        .namesake(node)
                        .filter(place -> !applies.isNotApplicable(place))
                        .ifPresentOrElse(place -> figures.put(place, node), () -> lost.add(node));
            }
        }
        figures.entrySet()
                .removeIf(figure -> isReplaced(figure.getValue()) || !reaches(figure.getValue(), figure.getKey()));
    }

    private void carry(TreeNode node) {
        boolean hasPlace = node.isLeaf() && rescoring.isRelated(node);
        if (hasPlace && source.score(node).isPresent() && !isReplaced(node)) {
            answers.put(node, source.score(node).get());
        } else if (source.isStart(node) && (node.isLeaf() || lost.contains(node))) {
            leftOut.add(node.code());
        }
    }

    /** Whether a figure that has no place here replaces the node: what lies under it was not trusted either. */
    private boolean isReplaced(TreeNode node) {
        boolean underInstrument = node.isView()
                && node.children().stream()
                        .anyMatch(part -> part.parent().filter(lost::contains).isPresent());
        return underInstrument
                || node.viewedBy().filter(lost::contains).isPresent()
                || node.parent()
                        .filter(above -> lost.contains(above) || isReplaced(above))
                        .isPresent();
    }

    /**
     * Whether what is known at a node of the source counts at this node of the target: what a figure replaces counts for
     * nothing but beneath that figure, there and here.
     */
    private boolean reaches(TreeNode node, TreeNode target) {
        return source.isStart(node)
                || replacing(node, source)
                        .map(figure -> place(figure)
                                .filter(place -> liesUnder(target, place))
                                .isPresent())
                        .orElse(true);
    }

    private Optional<TreeNode> place(TreeNode figure) {
        return rescoring.namesake(figure).filter(place -> figures.get(place) == figure);
    }

    private Map<TreeNode, Rational> scores() {
        Map<TreeNode, Rational> scores = new HashMap<>();
        for (TreeNode leaf : tree.nodes()) {
            List<Source> answered = answered(leaf);
            if (!answered.isEmpty()) {
                scores.put(
                        leaf,
                        Mean.of(answered.stream()
                                .map(s -> answers.get(s.leaf()))
                                .toList()));
            }
        }
        return scores;
    }

    /** What a leaf's score is the mean of: the equal ones alone, where there are any. */
    private List<Source> answered(TreeNode leaf) {
        List<Source> answered = rescoring.sources(leaf).stream()
                .filter(s -> answers.containsKey(s.leaf()) && reaches(s.leaf(), leaf))
                .toList();
        List<Source> equal = answered.stream().filter(Source::isEqual).toList();
        return equal.isEmpty() ? answered : equal;
    }

    private Comparability[] comparability(Derivation derivation) {
        Comparability[] comparability = new Comparability[tree.size()];
        for (TreeNode node : tree.nodes().reversed()) {
            if (!derivation.evidence().isNotApplicable(node)) {
                comparability[node.index()] =
                        node.isLeaf() ? ofLeaf(node, derivation) : ofChildren(node, comparability);
            }
        }
        return comparability;
    }

    private static Comparability ofChildren(TreeNode node, Comparability[] known) {
        Comparability.Weighted mean = new Comparability.Weighted();
        for (TreeNode child : node.children()) {
            if (known[child.index()] != null) {
                mean.add(known[child.index()], child.weightIn(node));
            }
        }
        return mean.mean();
    }

    private Comparability ofLeaf(TreeNode leaf, Derivation derivation) {
        TreeNode figure = replacing(leaf, derivation).map(figures::get).orElse(null);
        List<Source> behind = figure == null
                ? answered(leaf)
                : rescoring.sources(leaf).stream()
                        .filter(s -> liesUnder(s.leaf(), figure))
                        .toList();
        if (behind.isEmpty()) {
            return Comparability.NOTHING;
        }
        return behind.stream().anyMatch(Source::isEqual) ? Comparability.EQUAL : Comparability.PARTLY;
    }

    /** The figure that stands for this node in what lies above it. */
    private static Optional<TreeNode> replacing(TreeNode node, Derivation derivation) {
        for (TreeNode above = node.parent().orElse(null);
                above != null;
                above = above.parent().orElse(null)) {
            if (derivation.isStart(above)) {
                return Optional.of(above);
            }
            Optional<TreeNode> view = above.viewedBy().filter(derivation::isStart);
            if (view.isPresent()) {
                return view;
            }
        }
        return Optional.empty();
    }

    private static boolean liesUnder(TreeNode node, TreeNode figure) {
        for (TreeNode above = node.parent().orElse(null);
                above != null;
                above = above.parent().orElse(null)) {
            if (above == figure
                    || above.viewedBy().filter(view -> view == figure).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
