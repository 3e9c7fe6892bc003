package org.sucharit.scoring.core.path;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sucharit.contracts.framework.Framework.Band;
import org.sucharit.scoring.core.arithmetic.Rational;
import org.sucharit.scoring.core.derivation.Derivation;
import org.sucharit.scoring.core.rating.RatingRules;
import org.sucharit.scoring.core.tree.RoundingPolicy;
import org.sucharit.scoring.core.tree.TreeNode;

/** Finds what would lose a rating. */
final class RiskSearch {

    private final Derivation worst;
    private final RatingRules ratings;
    private final RoundingPolicy policy;
    private final Goal goal;
    private final List<TreeNode> starts;
    private final Frontier frontier = Frontier.downwards();

    RiskSearch(Derivation known, RatingRules ratings) {
        this.worst = Starts.atWorst(known);
        this.ratings = ratings;
        this.policy = ratings.policy();
        this.goal = Goal.of(ratings.ratings(worst).getLast(), ratings.bands());
        this.starts = Starts.of(known).stream()
                .filter(start -> known.score(start).isPresent())
                .toList();
    }

    Risk risk() {
        List<Move> moves = new ArrayList<>();
        for (TreeNode start : starts) {
            Rational from = score(start);
            if (from.compareTo(start.lowest()) > 0) {
                moves.add(new Move(start, from, start.lowest(), 1));
            }
        }
        List<Risk.Fall> falls = starts.stream().map(this::fall).toList();
        return Total.leavesInstrumentsOpen(worst) ? byTrying(moves, falls) : byBands(moves, falls);
    }

    private Risk byTrying(List<Move> moves, List<Risk.Fall> falls) {
        Subsets subsets = new Subsets(worst, moves);
        List<Option> losing = subsets.cheapest(after -> !goal.isCertain(after, ratings), frontier).stream()
                .toList();
        return risk(losing, moves, falls, subsets.isComplete());
    }

    /**
     * Every band from the best to the present one must be missed: those from some ceiling up by the total, the others
     * by an instrument; and the one that misses the lowest of their conditions misses them all.
     */
    private Risk byBands(List<Move> moves, List<Risk.Fall> falls) {
        CheapestMoves cheapest = new CheapestMoves(worst, policy, frontier, moves);
        List<Option> losing = new ArrayList<>();
        losing.addAll(missingAll(null, cheapest));
        for (Band band : goal.bands()) {
            losing.addAll(missingAll(band.from(), cheapest));
        }
        return risk(losing, moves, falls, cheapest.isProven());
    }

    private List<Option> missingAll(BigDecimal ceiling, CheapestMoves cheapest) {
        List<Band> byInstrument = goal.bands().stream()
                .filter(band -> ceiling == null || band.from().compareTo(ceiling) < 0)
                .toList();
        if (byInstrument.isEmpty()) {
            return cheapest(null, null, ceiling, cheapest).stream().toList();
        }
        if (byInstrument.stream().anyMatch(band -> band.everyInstrumentFrom() == null)) {
            return List.of();
        }
        BigDecimal miss = byInstrument.stream()
                .map(Band::everyInstrumentFrom)
                .reduce(BigDecimal::min)
                .orElseThrow();
        return cheapest.columns().stream()
                .flatMap(column -> cheapest(column, miss, ceiling, cheapest).stream())
                .toList();
    }

    private static Optional<Option> cheapest(
            Column missing, BigDecimal miss, BigDecimal ceiling, CheapestMoves cheapest) {
        return cheapest.cheapest(
                cheapest.columns().stream()
                        .map(column -> column.equals(missing) ? cheapest.missing(miss, column) : cheapest.every(column))
                        .toList(),
                total -> ceiling == null || total.compareTo(ceiling) < 0);
    }

    private Risk risk(List<Option> losing, List<Move> moves, List<Risk.Fall> falls, boolean proven) {
        List<String> fewest = List.of();
        if (!losing.isEmpty()) {
            Option best = Collections.min(losing, frontier.order());
            fewest = moves.stream()
                    .filter(move -> move.isIn(best.moves(), worst))
                    .map(move -> move.node().code())
                    .toList();
        }
        return new Risk(goal.rating(), margins(), falls, fewest, proven || fewest.size() <= 1);
    }

    private List<Risk.Margin> margins() {
        return goal.bands().stream()
                .map(band -> Requirement.of(band, worst, worst, policy))
                .filter(conditions -> conditions.stream().allMatch(Requirement::holdsBefore))
                .findFirst()
                .orElseGet(() -> Requirement.of(goal.bands().getLast(), worst, worst, policy))
                .stream()
                .map(condition -> new Risk.Margin(
                        condition.node(),
                        condition.figure(),
                        condition.before() == null ? null : condition.before().subtract(condition.figure())))
                .toList();
    }

    private Risk.Fall fall(TreeNode start) {
        long low = units(start.lowest(), RoundingMode.CEILING);
        // The lower a score, the fewer ratings it leaves: so the highest that loses is found by halving.
        long high = units(score(start), RoundingMode.CEILING) - 1;
        BigDecimal present = policy.publish(score(start));
        if (high < low || !isLost(start, low)) {
            return new Risk.Fall(start.code(), present, null);
        }
        while (low < high) {
            long middle = low + (high - low + 1) / 2;
            if (isLost(start, middle)) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return new Risk.Fall(start.code(), present, BigDecimal.valueOf(low, policy.scale()));
    }

    private boolean isLost(TreeNode start, long units) {
        Rational fallen = Rational.of(BigDecimal.valueOf(units, policy.scale()));
        return !goal.isCertain(worst.given(Map.of(start, fallen)), ratings);
    }

    private Rational score(TreeNode start) {
        return worst.score(start).orElseThrow();
    }

    /** In units of the last published decimal. */
    private long units(Rational score, RoundingMode mode) {
        return score.round(policy.scale(), mode).unscaledValue().longValueExact();
    }
}
