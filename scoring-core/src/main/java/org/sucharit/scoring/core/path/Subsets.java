package org.sucharit.scoring.core.path;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sucharit.scoring.core.arithmetic.Rational;
import org.sucharit.scoring.core.derivation.Derivation;

/**
 * Every set of some moves, with the derivation after each: for what no shorter way decides. Of more than
 * {@value #LIMIT} moves it tries the sets of those that change the total most for their effort, and all together.
 */
final class Subsets {

    static final int LIMIT = 10;

    private final Derivation derivation;
    private final List<Move> moves;

    /** One set of moves. */
    record Subset(List<Move> moves, Derivation before) {

        long effort() {
            return moves.stream().mapToLong(Move::effort).sum();
        }

        Derivation after() {
            return Move.make(moves, before);
        }

        /** The set as what makes a score. */
        Option option(Rational score) {
            BigInteger bits = BigInteger.ZERO;
            for (Move move : moves) {
                bits = bits.or(move.bit(before));
            }
            return new Option(effort(), score, bits);
        }
    }

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
        Stream<Subset> subsets = Stream.iterate(0, mask -> mask + 1)
                .limit(1L << tried.size())
                .map(mask -> new Subset(chosen(tried, mask), derivation));
        return isComplete() ? subsets : Stream.concat(subsets, Stream.of(new Subset(moves, derivation)));
    }

    /** The cheapest set after which the derivation is as wanted; its score is the exact total. */
    Optional<Option> cheapest(Predicate<Derivation> wanted, Frontier frontier) {
        Option best = null;
        for (Subset subset :
                stream().sorted(Comparator.comparingLong(Subset::effort)).toList()) {
            if (best != null && subset.effort() > best.effort()) {
                break;
            }
            Derivation after = subset.after();
            if (wanted.test(after)) {
                Option option = subset.option(total(after));
                best = best == null || frontier.order().compare(option, best) < 0 ? option : best;
            }
        }
        return Optional.ofNullable(best);
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
