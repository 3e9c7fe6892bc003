package org.sucharit.scoring.core.rating;

import java.math.BigDecimal;
import java.util.List;
import org.sucharit.scoring.core.arithmetic.Interval;
import org.sucharit.scoring.core.arithmetic.Rational;

/**
 * What is known of a total and its instruments, so that the ratings still possible can be told.
 *
 * @param groups every instrument that applies, grouped where only a sum over several is known
 * @param total the published total; null where it is open
 * @param totalScores the exact totals that are published as {@code total}, where it binds the instruments; else null
 */
public record OpenScores(List<Group> groups, BigDecimal total, Interval totalScores) {

    /**
     * Instruments of which a sum may be known.
     *
     * @param sum the sum over weight times score; null where nothing is known of it
     */
    public record Group(List<Instrument> instruments, Interval sum) {}

    /**
     * One instrument.
     *
     * @param weight percent of the total
     * @param scores the exact scores it may have; a point where it is known
     */
    public record Instrument(Rational weight, Interval scores) {}

    int instrumentCount() {
        int count = 0;
        for (Group group : groups) {
            count += group.instruments().size();
        }
        return count;
    }

    OpenScores withoutSums() {
        return new OpenScores(
                groups.stream()
                        .map(group -> new Group(group.instruments(), null))
                        .toList(),
                total,
                null);
    }
}
