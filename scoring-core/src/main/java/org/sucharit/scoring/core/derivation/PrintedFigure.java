package org.sucharit.scoring.core.derivation;

import java.math.BigDecimal;
import org.sucharit.contracts.score.Score;

/**
 * What was published at one node.
 *
 * @param score 0–100 as published; null where only a verdict was
 * @param use {@code INPUT} or {@code COMPARE}
 * @param verdict as published, at indicators only; null where none was
 */
public record PrintedFigure(BigDecimal score, Score.Use use, Score.Verdict verdict) {

    /** A figure from which the derivation starts. */
    public static PrintedFigure input(BigDecimal score) {
        return new PrintedFigure(score, Score.Use.INPUT, null);
    }

    /** A figure that is only held against what is derived. */
    public static PrintedFigure compare(BigDecimal score) {
        return new PrintedFigure(score, Score.Use.COMPARE, null);
    }

    public PrintedFigure withVerdict(Score.Verdict printed) {
        return new PrintedFigure(score, use, printed);
    }
}
