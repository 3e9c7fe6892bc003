package org.sucharit.scoring.core.tree;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.Set;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.framework.Framework.Level;
import org.sucharit.scoring.core.arithmetic.Rational;

/**
 * Where and how a framework rounds.
 *
 * @param scale decimals of every published figure
 * @param mode what happens to a tie
 * @param levels levels whose scores are rounded before they enter the mean above; elsewhere the exact score enters
 */
public record RoundingPolicy(int scale, RoundingMode mode, Set<Level> levels) {

    public static RoundingPolicy of(Framework.Rounding rounding) {
        Set<Level> levels = EnumSet.noneOf(Level.class);
        levels.addAll(rounding.levels());
        return new RoundingPolicy(rounding.scale(), mode(rounding.mode()), levels);
    }

    /** Java's name for a framework's mode. */
    public static RoundingMode mode(Framework.Rounding.Mode mode) {
        return switch (mode) {
            case HALF_UP -> RoundingMode.HALF_UP;
            case HALF_DOWN -> RoundingMode.HALF_DOWN;
            case HALF_EVEN -> RoundingMode.HALF_EVEN;
        };
    }

    /** The score as it is published. */
    public BigDecimal publish(Rational score) {
        return score.round(scale, mode);
    }

    /** What a score of this level is when it enters the mean above it. */
    public Rational entering(Level level, Rational score) {
        return levels.contains(level) ? Rational.of(publish(score)) : score;
    }

    public boolean rounds(Level level) {
        return levels.contains(level);
    }
}
