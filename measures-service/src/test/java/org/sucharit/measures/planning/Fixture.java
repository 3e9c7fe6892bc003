package org.sucharit.measures.planning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.sucharit.contracts.Label;
import org.sucharit.contracts.agency.Agency;
import org.sucharit.contracts.assessment.Assessment;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.framework.Framework.Indicator;
import org.sucharit.contracts.framework.Framework.Instrument;
import org.sucharit.contracts.framework.Framework.Question;
import org.sucharit.contracts.score.Score;

/** A framework with the codes of 2568, agencies and scores for tests. */
public final class Fixture {

    private Fixture() {}

    public static Framework framework(int fiscalYear) {
        List<Indicator> indicators = new ArrayList<>();
        for (int i = 1; i <= 5; i++) {
            indicators.add(indicator(i, List.of("IIT"), questions("i", 3 * i - 2, 3 * i)));
        }
        for (int i = 6; i <= 8; i++) {
            indicators.add(indicator(i, List.of("EIT1", "EIT2"), questions("e", 3 * i - 17, 3 * i - 15)));
        }
        indicators.add(new Indicator(
                "9", label("ตัวชี้วัด 9"), List.of("OIT"), List.of(sub("9.1", 1, 4), sub("9.2", 5, 20)), List.of()));
        indicators.add(
                new Indicator("10", label("ตัวชี้วัด 10"), List.of("OIT"), List.of(sub("10.1", 21, 28)), List.of()));
        return new Framework(
                fiscalYear,
                1,
                1,
                Framework.State.PUBLISHED,
                label("การประเมิน"),
                new Framework.Target(score(85), score(100)),
                new Framework.Rounding(2, Framework.Rounding.Mode.HALF_UP, List.of()),
                List.of(),
                List.of(
                        instrument("IIT", Instrument.Kind.SURVEY),
                        instrument("EIT1", Instrument.Kind.SURVEY),
                        instrument("EIT2", Instrument.Kind.SURVEY),
                        instrument("OIT", Instrument.Kind.DISCLOSURE)),
                indicators,
                List.of(),
                new Framework.Thresholds(score(85), score(85), score(95), score(95)));
    }

    /** The same, saying how its leaves relate to those of an earlier year. */
    public static Framework related(Framework framework, int earlier, List<Framework.Mapping> mappings) {
        return new Framework(
                framework.fiscalYear(),
                framework.revision(),
                framework.version(),
                framework.state(),
                framework.name(),
                framework.target(),
                framework.rounding(),
                framework.scales(),
                framework.instruments(),
                framework.indicators(),
                framework.bands(),
                framework.thresholds(),
                List.of(new Framework.Crosswalk(earlier, mappings)));
    }

    static Agency agency(Agency.Type type) {
        return new Agency(
                "a",
                1,
                Agency.State.ACTIVE,
                label("หน่วยงาน"),
                type,
                new Agency.Province("81", label("กระบี่")),
                null,
                null,
                null);
    }

    /** A score whose indicators and leaves have the given figures, derived; nodes that are not given have none. */
    public static Score score(Framework framework, Map<String, ? extends Number> figures) {
        return scored(framework, node -> {
            BigDecimal figure =
                    figures.containsKey(node) ? new BigDecimal(figures.get(node).toString()) : null;
            return node(node, figure, null, Score.NodeState.SCORED);
        });
    }

    static Score scored(Framework framework, Function<String, Score.Node> node) {
        List<Score.Node> nodes = new ArrayList<>();
        framework.indicators().forEach(indicator -> nodes.add(node.apply(indicator.code())));
        Leaf.of(framework).forEach(leaf -> nodes.add(node.apply(leaf.node())));
        return new Score(
                framework.fiscalYear(),
                "a",
                42,
                Score.State.CURRENT,
                framework.revision(),
                Assessment.Phase.ANNOUNCED,
                1,
                new Score.Total(null, null, BigDecimal.ONE),
                new Score.Rating(List.of("good"), null, null),
                nodes,
                List.of());
    }

    static Score.Node node(String node, BigDecimal derived, BigDecimal published, Score.NodeState state) {
        return new Score.Node(
                node, null, Framework.Level.LEAF, derived, published, null, BigDecimal.ONE, state, null, null);
    }

    static Score.Node gaining(Score.Node node, String total) {
        return new Score.Node(
                node.node(),
                node.parent(),
                node.level(),
                node.derived(),
                node.published(),
                node.use(),
                node.coverage(),
                node.state(),
                node.verdict(),
                new Score.Gain(new BigDecimal(total), BigDecimal.ZERO));
    }

    static BigDecimal score(int score) {
        return BigDecimal.valueOf(score);
    }

    private static Instrument instrument(String code, Instrument.Kind kind) {
        return new Instrument(code, code, code, label(code), kind, score(25));
    }

    private static Indicator indicator(int code, List<String> instruments, List<Question> questions) {
        return new Indicator(Integer.toString(code), label("ตัวชี้วัด " + code), instruments, List.of(), questions);
    }

    private static Framework.SubIndicator sub(String code, int from, int to) {
        return new Framework.SubIndicator(code, label(code), questions("o", from, to));
    }

    private static List<Question> questions(String prefix, int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(i -> new Question(prefix + i, label("ข้อ " + prefix + i), "level6"))
                .toList();
    }

    private static Label label(String text) {
        return new Label(text, text);
    }
}
