package org.sucharit.scoring.core.path;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sucharit.scoring.core.arithmetic.Mean;
import org.sucharit.scoring.core.arithmetic.Rational;
import org.sucharit.scoring.core.derivation.Derivation;
import org.sucharit.scoring.core.tree.RoundingPolicy;
import org.sucharit.scoring.core.tree.TreeNode;

/**
 * The cheapest set of moves that brings the total and the instruments where they are wanted, by dynamic programming
 * over the tree.
 *
 * <p>A node's options are the furthest scores that each effort can give it. Every start enters one chain of means, and
 * a mean, rounded or not, never falls when what enters it rises; so a node's options follow from those of its children,
 * and a set that does not go as far as another of its effort is never looked at again. Only where shared indicators
 * stand in for instruments do starts enter two chains; there all their sets are tried.
 */
final class CheapestMoves {

    private final Derivation derivation;
    private final RoundingPolicy policy;
    private final Frontier frontier;
    private final Map<TreeNode, Move> moves = new HashMap<>();
    private final Map<Column, List<Tried>> byViews = new HashMap<>();
    private final Map<Column, List<Option>> alone = new HashMap<>();
    private final List<Column> columns;
    private boolean complete = true;

    /** A set of moves in a column by shared indicators, with what it makes of the column. */
    private record Tried(Option option, Derivation after) {}

    /**
     * Makes the search ready.
     *
     * @param derivation in which every instrument is known, or known by shared indicators
     * @param moves all in the frontier's direction
     */
    CheapestMoves(Derivation derivation, RoundingPolicy policy, Frontier frontier, List<Move> moves) {
        this.derivation = derivation;
        this.policy = policy;
        this.frontier = frontier;
        this.columns = Column.of(derivation);
        moves.forEach(move -> this.moves.put(move.node(), move));
        for (Column column : columns) {
            if (column.isByViews()) {
                Subsets subsets = new Subsets(
                        derivation,
                        moves.stream().filter(move -> column.holds(move.node())).toList());
                complete &= subsets.isComplete();
                byViews.put(
                        column, subsets.stream().map(set -> tried(column, set)).toList());
            } else {
                alone.put(column, options(column.instruments().getFirst()));
            }
        }
    }

    List<Column> columns() {
        return columns;
    }

    /** Whether the cheapest set found is the cheapest there is. */
    boolean isProven() {
        return complete;
    }

    /** Every set of moves within the column that is worth its effort. */
    List<Option> every(Column column) {
        return options(column, figure -> true, tried -> true);
    }

    /** Those after which every instrument of the column certainly reaches the figure. */
    List<Option> reaching(BigDecimal figure, Column column) {
        return figure == null
                ? every(column)
                : options(column, score -> score.compareTo(figure) >= 0, tried -> reaches(figure, column, tried));
    }

    /** Those after which some instrument of the column may miss the figure. */
    List<Option> missing(BigDecimal figure, Column column) {
        return options(column, score -> score.compareTo(figure) < 0, tried -> !reaches(figure, column, tried));
    }

    /**
     * The cheapest moves, one option of each column, after which the published total is as wanted; its score is the
     * exact total. Empty where there are none.
     */
    Optional<Option> cheapest(List<List<Option>> chosen, Predicate<BigDecimal> wanted) {
        if (chosen.isEmpty() || chosen.stream().anyMatch(List::isEmpty)) {
            return Optional.empty();
        }
        TreeNode total = derivation.tree().total();
        List<Option> sums = List.of(Option.NONE);
        if (derivation.evidence().isInput(total)) {
            for (List<Option> options : chosen) {
                Option cheapest = options.getFirst().withScore(Rational.ZERO);
                sums = sums.stream().map(sum -> sum.and(cheapest)).toList();
            }
            return frontier.cheapestSum(sums, options(total), score -> wanted.test(policy.publish(score)));
        }
        Rational weights = columns.stream().map(CheapestMoves::weight).reduce(Rational.ZERO, Rational::add);
        for (List<Option> options : chosen.subList(0, chosen.size() - 1)) {
            sums = frontier.sum(sums, options);
        }
        return frontier.cheapestSum(sums, chosen.getLast(), sum -> wanted.test(policy.publish(sum.divide(weights))))
                .map(option -> option.withScore(option.score().divide(weights)));
    }

    private List<Option> options(Column column, Predicate<BigDecimal> figure, Predicate<Tried> tried) {
        if (column.isByViews()) {
            return frontier.of(byViews.get(column).stream().filter(tried).map(Tried::option));
        }
        TreeNode instrument = column.instruments().getFirst();
        return alone.get(column).stream()
                .filter(option -> figure.test(policy.publish(option.score())))
                .map(option -> entering(instrument, option, instrument.weight()))
                .toList();
    }

    private List<Option> options(TreeNode node) {
        if (node.isLeaf() || derivation.evidence().isInput(node)) {
            Option stays = Option.NONE.withScore(derivation.score(node).orElseThrow());
            Move move = moves.get(node);
            return move == null
                    ? List.of(stays)
                    : frontier.of(Stream.of(stays, new Option(move.effort(), move.to(), move.bit(derivation))));
        }
        List<Option> sums = List.of(Option.NONE);
        Rational weights = Rational.ZERO;
        for (TreeNode child : node.children()) {
            if (!derivation.evidence().isNotApplicable(child)) {
                List<Option> entering = options(child).stream()
                        .map(option -> entering(child, option, child.weightIn(node)))
                        .toList();
                sums = frontier.sum(sums, entering);
                weights = weights.add(child.weightIn(node));
            }
        }
        return over(weights, sums);
    }

    private Option entering(TreeNode node, Option option, Rational weight) {
        return option.withScore(policy.entering(node.level(), option.score()).multiply(weight));
    }

    private static List<Option> over(Rational weights, List<Option> sums) {
        List<Option> means = new ArrayList<>(sums.size());
        sums.forEach(sum -> means.add(sum.withScore(sum.score().divide(weights))));
        return means;
    }

    private static Rational weight(Column column) {
        Rational sum = Rational.ZERO;
        for (TreeNode instrument : column.instruments()) {
            sum = sum.add(instrument.weight());
        }
        return sum;
    }

    private Tried tried(Column column, Subsets.Subset set) {
        Derivation after = set.after();
        Mean mean = new Mean();
        for (TreeNode view : column.group().views()) {
            after.score(view).ifPresent(score -> mean.add(policy.entering(view.level(), score)));
        }
        return new Tried(set.option(mean.value().multiply(weight(column))), after);
    }

    private boolean reaches(BigDecimal figure, Column column, Tried tried) {
        return Bounds.everyInstrumentReaches(figure, column.group(), tried.after(), policy);
    }
}
