package org.sucharit.scoring.core.path;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sucharit.contracts.framework.Framework.Band;
import org.sucharit.scoring.core.arithmetic.Rational;
import org.sucharit.scoring.core.derivation.Derivation;
import org.sucharit.scoring.core.rating.RatingRules;
import org.sucharit.scoring.core.tree.RoundingPolicy;
import org.sucharit.scoring.core.tree.TreeNode;

/** Finds the path to a rating. */
final class PathSearch {

    private final Derivation known;
    private final Derivation worst;
    private final RatingRules ratings;
    private final RoundingPolicy policy;
    private final Goal goal;
    private final List<Move> moves = new ArrayList<>();
    private final Frontier frontier = Frontier.upwards();

    PathSearch(Wish wish, Derivation known, RatingRules ratings) {
        this.known = known;
        this.worst = Starts.atWorst(known);
        this.ratings = ratings;
        this.policy = ratings.policy();
        this.goal = Goal.of(wish.rating(), ratings.bands());
        for (TreeNode start : Starts.of(known)) {
            Rational from = known.score(start).orElse(null);
            boolean raisable = from == null || from.compareTo(start.highest()) < 0;
            if (raisable && !wish.excludes(start)) {
                moves.add(new Move(start, from, start.highest(), wish.effort(start)));
            }
        }
    }

    Path path() {
        return Total.leavesInstrumentsOpen(worst) ? byTrying() : byBands();
    }

    private Path byBands() {
        record Found(Option option, Band band) {}
        CheapestMoves cheapest = new CheapestMoves(worst, policy, frontier, moves);
        // Where one way reaches several bands, its conditions are told of the one wanted.
        return goal.bands().reversed().stream()
                .flatMap(band -> cheapest(band, cheapest).map(option -> new Found(option, band)).stream())
                .min(Comparator.comparing(Found::option, frontier.order()))
                .map(found -> reached(found.option(), found.band(), cheapest.isProven()))
                .orElseGet(this::unreachable);
    }

    private static Optional<Option> cheapest(Band band, CheapestMoves cheapest) {
        return cheapest.cheapest(
                cheapest.columns().stream()
                        .map(column -> cheapest.reaching(band.everyInstrumentFrom(), column))
                        .toList(),
                total -> total.compareTo(band.from()) >= 0);
    }

    private Path byTrying() {
        Subsets subsets = new Subsets(worst, moves);
        return subsets.cheapest(after -> goal.isCertain(after, ratings), frontier)
                .map(option -> reached(option, holding(option), subsets.isComplete()))
                .orElseGet(this::unreachable);
    }

    /** The band that certainly holds after these moves, the one wanted rather than a better one. */
    private Band holding(Option option) {
        Derivation after = Move.make(made(option), worst);
        return goal.bands().reversed().stream()
                .filter(band -> Requirement.of(band, worst, after, policy).stream()
                        .allMatch(condition -> condition.after() == null || condition.holdsAfter()))
                .findFirst()
                .orElse(goal.bands().getLast());
    }

    private List<Move> made(Option option) {
        return moves.stream().filter(move -> move.isIn(option.moves(), worst)).toList();
    }

    private Path reached(Option option, Band band, boolean proven) {
        List<Move> made = made(option);
        List<Path.Step> steps = made.stream().map(this::step).toList();
        return path(true, proven || made.isEmpty(), steps, option.effort(), Move.make(made, worst), band);
    }

    private Path unreachable() {
        return path(
                false, true, List.of(), 0, Move.make(moves, worst), goal.bands().getLast());
    }

    private Path path(
            boolean reachable, boolean proven, List<Path.Step> steps, long effort, Derivation after, Band band) {
        BigDecimal total =
                after.score(after.tree().total()).map(policy::publish).orElse(null);
        return new Path(
                goal.rating(), reachable, proven, steps, effort, total, Requirement.of(band, worst, after, policy));
    }

    private Path.Step step(Move move) {
        BigDecimal from = known.score(move.node()).map(policy::publish).orElse(null);
        return new Path.Step(move.node().code(), from, policy.publish(move.to()), move.effort());
    }
}
