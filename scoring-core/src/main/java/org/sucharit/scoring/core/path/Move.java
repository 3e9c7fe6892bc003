package org.sucharit.scoring.core.path;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sucharit.scoring.core.arithmetic.Rational;
import org.sucharit.scoring.core.derivation.Derivation;
import org.sucharit.scoring.core.tree.TreeNode;

/**
 * A start that may be given another score.
 *
 * @param from its present score; null where it has none
 * @param effort what it costs, at least 1
 */
record Move(TreeNode node, Rational from, Rational to, int effort) {

    /** The derivation after these moves. */
    static Derivation make(List<Move> moves, Derivation derivation) {
        Map<TreeNode, Rational> scores = moves.stream().collect(Collectors.toMap(Move::node, Move::to));
        return derivation.given(scores);
    }

    /** A bit for each node of a tree, higher for what is printed earlier: of two sets the greater comes first. */
    BigInteger bit(Derivation derivation) {
        return BigInteger.ZERO.setBit(derivation.tree().size() - node.index());
    }

    boolean isIn(BigInteger set, Derivation derivation) {
        return set.testBit(derivation.tree().size() - node.index());
    }
}
