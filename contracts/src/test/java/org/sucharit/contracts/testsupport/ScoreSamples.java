package org.sucharit.contracts.testsupport;

import java.math.BigDecimal;
import java.util.List;
import org.sucharit.contracts.assessment.Assessment;
import org.sucharit.contracts.framework.Framework.Level;
import org.sucharit.contracts.framework.Framework.Rounding;
import org.sucharit.contracts.score.Score;
import org.sucharit.contracts.score.Score.Difference;
import org.sucharit.contracts.score.Score.Node;
import org.sucharit.contracts.score.Score.NodeState;
import org.sucharit.contracts.score.Score.Use;
import org.sucharit.contracts.score.Score.Verdict;

/** Score sheets with each kind of node once. */
final class ScoreSamples {

    private ScoreSamples() {}

    static Score full() {
        return new Score(
                Samples.YEAR,
                Samples.AGENCY,
                Samples.VERSION + 1,
                Score.State.CURRENT,
                1,
                Assessment.Phase.ANNOUNCED,
                2,
                new Score.Total(new BigDecimal("93.60"), new BigDecimal("93.60"), new BigDecimal("0.9583")),
                new Score.Rating(
                        List.of("good"),
                        "good",
                        new Score.NextRating(
                                "excellent",
                                new BigDecimal("7.79"),
                                List.of(new Score.Step("OIT.o23", BigDecimal.ZERO, BigDecimal.valueOf(100))))),
                List.of(
                        scored("total", null, Level.TOTAL, "93.60", "93.60", Use.COMPARE, null),
                        scored("6", "total", Level.INDICATOR, "95.29", "95.29", Use.COMPARE, Verdict.MEETS),
                        scored("EIT1", "total", Level.INSTRUMENT, "93.10", null, null, null),
                        scored("EIT1.6", "EIT1", Level.PART, "94.44", "94.44", Use.SHADOWED, null),
                        scored("EIT1.e1", "EIT1.6", Level.LEAF, "94.44", "94.44", Use.INPUT, null),
                        scored("10", "OIT", Level.INDICATOR, "80.00", "80.00", Use.INPUT, Verdict.DOES_NOT_MEET),
                        scored("10.1", "10", Level.SUB_INDICATOR, "0.00", null, null, null),
                        unknown("IIT.i7", "3", NodeState.NO_ANSWER),
                        unknown("OIT.o14", "9.3", NodeState.UNREVIEWED),
                        unknown("OIT.o28", "10.2", NodeState.NOT_APPLICABLE)),
                List.of(
                        difference("9", Difference.Kind.VALUE, "100.00", "94.52–94.53", Level.LEAF),
                        new Difference(
                                "6",
                                Difference.Kind.ROUNDING,
                                "95.29",
                                "95.30",
                                Level.PART,
                                List.of(new Rounding(2, Rounding.Mode.HALF_DOWN, List.of(Level.PART)))),
                        difference("10", Difference.Kind.UNREACHABLE, "80.00", "79.17, 83.33", null),
                        difference("IIT.i7", Difference.Kind.GRIM, "97.13", "97.06, 97.14", null),
                        difference("10", Difference.Kind.VERDICT, "meets", "does-not-meet", null),
                        difference("OIT.o23", Difference.Kind.GUIDANCE_WRONG, "maintain", "raise", null),
                        difference("EIT1.e5", Difference.Kind.GUIDANCE_MISSING, null, "maintain, raise", null),
                        difference("EIT1.7", Difference.Kind.NAME, "คุณภาพการดำเนินงาน", "ประสิทธิภาพการสื่อสาร", null),
                        difference("EIT1.6", Difference.Kind.NUMBER, "2", "6", null),
                        difference("total", Difference.Kind.RATING, "excellent", "good, pass", null)));
    }

    static Score sparse() {
        return new Score(
                Samples.YEAR,
                Samples.AGENCY,
                Samples.VERSION,
                Score.State.CURRENT,
                1,
                Assessment.Phase.REGISTER,
                null,
                new Score.Total(null, null, BigDecimal.ZERO),
                new Score.Rating(List.of("good", "must-improve"), null, null),
                List.of(unknown("total", null, Level.TOTAL, NodeState.NO_ANSWER)),
                List.of());
    }

    private static Difference difference(
            String node, Difference.Kind kind, String found, String expected, Level level) {
        return new Difference(node, kind, found, expected, level, List.of());
    }

    private static Node scored(
            String node, String parent, Level level, String derived, String published, Use use, Verdict verdict) {
        return new Node(
                node,
                parent,
                level,
                new BigDecimal(derived),
                published == null ? null : new BigDecimal(published),
                use,
                new BigDecimal("1.0000"),
                NodeState.SCORED,
                verdict,
                use == Use.INPUT ? new Score.Gain(new BigDecimal("0.2778"), BigDecimal.ZERO) : null);
    }

    private static Node unknown(String leaf, String parent, NodeState state) {
        return unknown(leaf, parent, Level.LEAF, state);
    }

    private static Node unknown(String node, String parent, Level level, NodeState state) {
        return new Node(node, parent, level, null, null, null, new BigDecimal("0.0000"), state, null, null);
    }
}
