package org.sucharit.scoring.core.path;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.sucharit.scoring.core.arithmetic.Rational;
import org.sucharit.scoring.core.derivation.Derivation;

/**
 * Every set of some moves, with the derivation after each: for what no shorter way decides. Of more than
 * {@value #LIMIT} moves it tries the sets of those that change the total most for their effort, and all together.
 */
final class Subsets {

    static final int LIMIT = 12;

    private final Derivation derivation;
    private final List<Move> moves;

    /**
     * One set.
     *
     * @param option its effort and moves; the score is still 0
     */
    record Subset(Option option, Derivation after) {}

    Subsets(Derivation derivation, List<Move> moves) {
        this.derivation = derivation;
        this.moves = moves;
    }

    /** Whether no set is left out. */
    boolean isComplete() {
        return moves.size() <= LIMIT;
    }

    Stream<Subset> stream() {
        List<Move> tried = isComplete() ? moves : strongest();
        Stream<Subset> subsets =
                Stream.iterate(0, mask -> mask + 1).limit(1L << tried.size()).map(mask -> subset(chosen(tried, mask)));
        return isComplete() ? subsets : Stream.concat(subsets, Stream.of(subset(moves)));
    }

    private Subset subset(List<Move> chosen) {
        long effort = 0;
        BigInteger bits = BigInteger.ZERO;
        for (Move move : chosen) {
            effort += move.effort();
            bits = bits.or(move.bit(derivation));
        }
        return new Subset(new Option(effort, Rational.ZERO, bits), Move.make(chosen, derivation));
    }

    private static List<Move> chosen(List<Move> moves, int mask) {
        List<Move> chosen = new ArrayList<>();
        for (int i = 0; i < moves.size(); i++) {
            if ((mask & (1 << i)) != 0) {
                chosen.add(moves.get(i));
            }
        }
        return chosen;
    }

    private List<Move> strongest() {
        record Weighed(Move move, Rational perEffort) {}
        return moves.stream()
                .map(move -> new Weighed(move, changeOfTotal(move).divide(Rational.of(move.effort()))))
                .sorted(Comparator.comparing(Weighed::perEffort).reversed())
                .limit(LIMIT)
                .map(Weighed::move)
                .toList();
    }

    private Rational changeOfTotal(Move move) {
        Rational change = total(Move.make(List.of(move), derivation)).subtract(total(derivation));
        return change.max(change.negate());
    }

    private static Rational total(Derivation derivation) {
        return derivation.score(derivation.tree().total()).orElse(Rational.ZERO);
    }
}
