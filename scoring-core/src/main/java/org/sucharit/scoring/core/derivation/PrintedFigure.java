package org.sucharit.scoring.core.derivation;

import java.math.BigDecimal;
import org.sucharit.contracts.score.Score;

/**
 * What was published at one node.
 *
 * @param score 0–100 as published; null where only a verdict was
 * @param use {@code COMPARE} where it is null; a {@code SHADOWED} figure, read back from a sheet, was given as
 *     {@code INPUT} and is again
 * @param verdict as published, at indicators only; null where none was
 */
public record PrintedFigure(BigDecimal score, Score.Use use, Score.Verdict verdict) {

    public PrintedFigure {
        use = use == null || use == Score.Use.COMPARE ? Score.Use.COMPARE : Score.Use.INPUT;
    }

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
