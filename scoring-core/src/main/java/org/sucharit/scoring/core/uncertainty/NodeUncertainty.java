package org.sucharit.scoring.core.uncertainty;

import java.math.BigDecimal;
import java.util.List;
import org.sucharit.contracts.framework.Framework;

/**
 * How uncertain the score of one node is. Scores are from 0 to 100.
 *
 * @param score as published; null where there is none
 * @param sample whose answers enter; null where none do
 * @param standardError of the score, four decimals; 0 where it is fixed or everyone answered
 * @param degreesOfFreedom of the estimated standard error, one decimal: answers less one, by Satterthwaite where several
 *     surveys enter; null where the standard error is 0
 * @param margin half the width of the 95 % interval before it is clipped, two decimals
 * @param interval 95 %, by Student's t, clipped to what the node can at least and at most be; two decimals
 * @param flags in the order of the enum
 * @param unavailable why {@code standardError}, {@code margin} and {@code interval} are null; else null
 */
public record NodeUncertainty(
        String node,
        Framework.Level level,
        BigDecimal score,
        Sample sample,
        BigDecimal standardError,
        BigDecimal degreesOfFreedom,
        BigDecimal margin,
        Range interval,
        List<Flag> flags,
        Unavailable unavailable) {

    public NodeUncertainty {
        flags = List.copyOf(flags);
    }

    /**
     * Whose answers enter a score.
     *
     * @param respondents how many took part; null where several surveys enter
     * @param population how many could; null where that is not known, or several surveys enter
     * @param fewestAnswers with a score, of the question that has fewest
     * @param mostAnswers with a score, of the question that has most
     */
    public record Sample(Integer respondents, Integer population, int fewestAnswers, int mostAnswers) {}
}
