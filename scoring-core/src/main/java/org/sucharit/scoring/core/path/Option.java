package org.sucharit.scoring.core.path;

import java.math.BigInteger;
import org.sucharit.scoring.core.arithmetic.Rational;

/**
 * What some effort makes of a score.
 *
 * @param effort of all moves together
 * @param score the exact score after them; while a mean is being built, a weighted sum
 * @param moves the set of moves, a {@linkplain Move#bit bit} each
 */
record Option(long effort, Rational score, BigInteger moves) {

    /** Nothing moved yet. */
    static final Option NONE = new Option(0, Rational.ZERO, BigInteger.ZERO);

    Option withScore(Rational other) {
        return new Option(effort, other, moves);
    }

    Option and(Option other) {
        return new Option(effort + other.effort, score.add(other.score), moves.or(other.moves));
    }
}
