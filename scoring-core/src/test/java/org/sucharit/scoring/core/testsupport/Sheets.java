package org.sucharit.scoring.core.testsupport;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sucharit.contracts.score.Score;
import org.sucharit.scoring.core.derivation.Inputs;
import org.sucharit.scoring.core.derivation.PrintedFigure;
import org.sucharit.scoring.core.sheet.ScoreSheet;

/** Short ways to make inputs and to read sheets. */
public final class Sheets {

    private Sheets() {}

    public static Score.Node node(ScoreSheet sheet, String code) {
        return sheet.nodes().stream()
                .filter(node -> node.node().equals(code))
                .findFirst()
                .orElseThrow();
    }

    public static String derived(ScoreSheet sheet, String code) {
        BigDecimal derived = node(sheet, code).derived();
        return derived == null ? null : derived.toPlainString();
    }

    /** Figures used as input, by node. */
    public static Inputs inputs(Map<String, String> figures) {
        return Inputs.none()
                .withPublished(
                        figures.entrySet().stream()
                                .collect(Collectors.toMap(
                                        Map.Entry::getKey,
                                        entry -> PrintedFigure.input(new BigDecimal(entry.getValue())))),
                        null);
    }

    /** Figures that are only compared, by node. */
    public static Inputs compared(Map<String, String> figures) {
        return Inputs.none()
                .withPublished(
                        figures.entrySet().stream()
                                .collect(Collectors.toMap(
                                        Map.Entry::getKey,
                                        entry -> PrintedFigure.compare(new BigDecimal(entry.getValue())))),
                        null);
    }

    /**
     * A rating without the way to the next one: of several ways print decides which is told, and where not all can be
     * tried it decides which are.
     */
    public static Score.Rating withoutWay(Score.Rating rating) {
        Score.NextRating next = rating.next();
        return new Score.Rating(
                rating.derived(),
                rating.published(),
                next == null ? null : new Score.NextRating(next.rating(), next.distance(), List.of()));
    }
}
