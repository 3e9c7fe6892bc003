package org.sucharit.scoring.core.path;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sucharit.scoring.core.arithmetic.Rational;

/**
 * The options worth keeping: each goes further than every cheaper one. They stand in order of rising effort.
 *
 * <p>Of options that cost the same and go as far, the one whose moves come first in print is kept.
 */
final class Frontier {

    private final Comparator<Option> byScore;
    /** The further option first. */
    private final Comparator<Option> further;

    private Frontier(Comparator<Option> byScore) {
        this.byScore = byScore;
        this.further = byScore.thenComparing(Option::moves, Comparator.reverseOrder());
    }

    /** Where the higher score goes further. */
    static Frontier upwards() {
        return new Frontier(Comparator.comparing(Option::score).reversed());
    }

    /** Where the lower score goes further. */
    static Frontier downwards() {
        return new Frontier(Comparator.comparing(Option::score));
    }

    /** The options of two independent scores, added up. */
    List<Option> sum(List<Option> left, List<Option> right) {
        if (right.size() == 1 && right.getFirst().effort() == 0) {
            return left.stream().map(option -> option.and(right.getFirst())).toList();
        }
        return of(left.stream().flatMap(one -> right.stream().map(one::and)));
    }

    /**
     * The first in {@linkplain #order order} of the sums that are far enough.
     *
     * @param farEnough holds for every score further than one for which it holds
     */
    Optional<Option> cheapestSum(List<Option> left, List<Option> right, Predicate<Rational> farEnough) {
        Option best = null;
        // The further the left one goes, the cheaper the right one may be.
        int next = right.size() - 1;
        for (Option one : left) {
            while (next >= 0 && farEnough.test(one.score().add(right.get(next).score()))) {
                Option sum = one.and(right.get(next--));
                best = best == null || order().compare(sum, best) < 0 ? sum : best;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Those of the options that are worth keeping. */
    List<Option> of(Stream<Option> options) {
        TreeMap<Long, Option> best = new TreeMap<>();
        options.forEach(option -> best.merge(option.effort(), option, this::further));
        List<Option> kept = new ArrayList<>();
        for (Option option : best.values()) {
            if (kept.isEmpty() || byScore.compare(option, kept.getLast()) < 0) {
                kept.add(option);
            }
        }
        return kept;
    }

    /** The cheapest first; of those the one that goes furthest. */
    Comparator<Option> order() {
        return Comparator.comparingLong(Option::effort).thenComparing(further);
    }

    private Option further(Option one, Option other) {
        return further.compare(one, other) <= 0 ? one : other;
    }
}
