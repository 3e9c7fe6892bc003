package org.sucharit.scoring.core.derivation;

import java.math.BigDecimal;
import org.sucharit.contracts.plan.Plan.GuidanceKind;
import org.sucharit.contracts.score.Score;

/**
 * What was published at one node. Whatever was not printed there is null.
 *
 * @param score 0–100 as published
 * @param use {@code COMPARE} where it is null; a {@code SHADOWED} figure, read back from a sheet, was given as
 *     {@code INPUT} and is again
 * @param verdict as published, at indicators only
 * @param guidance as published, at leaves only
 * @param name the heading as printed, with or without its number: "ตัวชี้วัดที่ ๖ คุณภาพการดำเนินงาน"
 * @param respondents how many are printed to have answered, at surveys only; at least 1
 */
public record PrintedFigure(
        BigDecimal score,
        Score.Use use,
        Score.Verdict verdict,
        GuidanceKind guidance,
        String name,
        Integer respondents) {

    public PrintedFigure {
        use = use == null || use == Score.Use.COMPARE ? Score.Use.COMPARE : Score.Use.INPUT;
    }

    /** A figure from which the derivation starts. */
    public static PrintedFigure input(BigDecimal score) {
        return new PrintedFigure(score, Score.Use.INPUT, null, null, null, null);
    }

    /** A figure that is only held against what is derived; null where only something beside it was printed. */
    public static PrintedFigure compare(BigDecimal score) {
        return new PrintedFigure(score, Score.Use.COMPARE, null, null, null, null);
    }

    public PrintedFigure withScore(BigDecimal printed) {
        return new PrintedFigure(printed, use, verdict, guidance, name, respondents);
    }

    public PrintedFigure usedAs(Score.Use otherwise) {
        return new PrintedFigure(score, otherwise, verdict, guidance, name, respondents);
    }

    public PrintedFigure withVerdict(Score.Verdict printed) {
        return new PrintedFigure(score, use, printed, guidance, name, respondents);
    }

    public PrintedFigure withGuidance(GuidanceKind printed) {
        return new PrintedFigure(score, use, verdict, printed, name, respondents);
    }

    public PrintedFigure withName(String printed) {
        return new PrintedFigure(score, use, verdict, guidance, printed, respondents);
    }

    public PrintedFigure withRespondents(Integer printed) {
        return new PrintedFigure(score, use, verdict, guidance, name, printed);
    }
}
