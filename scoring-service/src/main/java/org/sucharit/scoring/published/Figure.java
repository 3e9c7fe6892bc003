package org.sucharit.scoring.published;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.sucharit.contracts.score.Score;
import org.sucharit.kit.json.Wire;

/**
 * What was published at one node.
 *
 * @param score 0–100 as published; null where only a verdict or guidance was
 * @param use {@code input} or {@code compare}
 * @param verdict {@code meets} or {@code does-not-meet} at an indicator, the rating at the total; null where none was
 *     printed
 * @param guidance {@code raise} or {@code maintain}, at leaves; null where none was printed
 * @param printedName the name as printed, where it is worth keeping; else null
 * @param printedOrder where it stood among its kind, from 1; null where not recorded
 * @param respondents how many are printed to have answered, at surveys; null where not printed
 */
@Embeddable
public record Figure(
        BigDecimal score,
        @Column(nullable = false) String use,
        String verdict,
        String guidance,
        @Column(name = "printed_name") String printedName,
        @Column(name = "printed_order") Integer printedOrder,
        Integer respondents) {

    /** Where nothing was published. */
    static final Figure NOTHING = new Figure(null, Wire.code(Score.Use.COMPARE), null, null, null, null, null);
}
