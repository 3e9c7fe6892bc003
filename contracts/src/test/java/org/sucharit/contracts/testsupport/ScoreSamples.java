package org.sucharit.contracts.testsupport;

import java.math.BigDecimal;
import java.util.List;
import org.sucharit.contracts.assessment.Assessment;
import org.sucharit.contracts.framework.Framework.Level;
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
                Assessment.Phase.CONFIRM,
                new Score.Total(new BigDecimal("93.60"), new BigDecimal("93.60"), new BigDecimal("0.9583")),
                new Score.Rating(List.of("good", "pass"), "good"),
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
                        new Difference("9", Difference.Kind.VALUE, "100.00", "94.52–94.53", Level.LEAF),
                        new Difference("6", Difference.Kind.ROUNDING, "95.29", "95.30", Level.PART),
                        new Difference("10", Difference.Kind.VERDICT, "meets", "does-not-meet", null),
                        new Difference("total", Difference.Kind.RATING, "excellent", "good, pass", null)));
    }

    static Score sparse() {
        return new Score(
                Samples.YEAR,
                Samples.AGENCY,
                Samples.VERSION,
                Score.State.CURRENT,
                1,
                Assessment.Phase.REGISTER,
                new Score.Total(null, null, BigDecimal.ZERO),
                new Score.Rating(List.of("good", "must-improve"), null),
                List.of(unknown("total", null, Level.TOTAL, NodeState.NO_ANSWER)),
                List.of());
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
                verdict);
    }

    private static Node unknown(String leaf, String parent, NodeState state) {
        return unknown(leaf, parent, Level.LEAF, state);
    }

    private static Node unknown(String node, String parent, Level level, NodeState state) {
        return new Node(node, parent, level, null, null, null, new BigDecimal("0.0000"), state, null);
    }
}
