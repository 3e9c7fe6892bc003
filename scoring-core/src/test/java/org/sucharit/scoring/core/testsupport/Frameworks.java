package org.sucharit.scoring.core.testsupport;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.sucharit.contracts.Label;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.framework.Framework.Band;
import org.sucharit.contracts.framework.Framework.Choice;
import org.sucharit.contracts.framework.Framework.Indicator;
import org.sucharit.contracts.framework.Framework.Instrument;
import org.sucharit.contracts.framework.Framework.Level;
import org.sucharit.contracts.framework.Framework.Question;
import org.sucharit.contracts.framework.Framework.Rounding;
import org.sucharit.contracts.framework.Framework.Scale;
import org.sucharit.contracts.framework.Framework.SubIndicator;

/** Frameworks to test with. */
public final class Frameworks {

    public static final Label NAME = new Label("ชื่อ", "name");
    public static final Rounding EXACT = new Rounding(2, Rounding.Mode.HALF_UP, List.of());

    private static final String[] FY2568_NAMES = {
        "การปฏิบัติหน้าที่",
        "การใช้งบประมาณ",
        "การใช้อำนาจ",
        "การใช้ทรัพย์สินของราชการ",
        "การแก้ไขปัญหาการทุจริต",
        "คุณภาพการดำเนินงาน",
        "ประสิทธิภาพการสื่อสาร",
        "การปรับปรุงการทำงาน",
        "การเปิดเผยข้อมูล",
        "การป้องกันการทุจริต"
    };

    private Frameworks() {}

    /** IIT 30, EIT in two parts of 15, OIT 40; parts are rounded half-down to two decimals. */
    public static Framework fy2568() {
        return framework(
                new Rounding(2, Rounding.Mode.HALF_DOWN, List.of(Level.PART)),
                List.of(survey("IIT", "30"), survey("EIT1", "15"), survey("EIT2", "15"), disclosure("OIT", "40")),
                fy2568Indicators(),
                ratings());
    }

    /** One EIT, ratings AA to F, exact and half-up. */
    public static Framework fy2566() {
        List<Indicator> indicators = new ArrayList<>();
        for (int i = 1; i <= 5; i++) {
            indicators.add(questions("" + i, List.of("IIT"), "i", 3 * i - 2, 3 * i));
        }
        for (int i = 6; i <= 8; i++) {
            indicators.add(questions("" + i, List.of("EIT"), "e", 3 * i - 17, 3 * i - 15));
        }
        indicators.add(items("9", new int[][] {{1, 10}, {11, 18}, {19, 22}, {23, 26}, {27, 30}}));
        indicators.add(items("10", new int[][] {{31, 38}, {39, 43}}));
        return framework(
                EXACT,
                List.of(survey("IIT", "30"), survey("EIT", "30"), disclosure("OIT", "40")),
                indicators,
                List.of(
                        band("AA", "95", null),
                        band("A", "85", null),
                        band("B", "75", null),
                        band("C", "65", null),
                        band("D", "55", null),
                        band("E", "50", null),
                        band("F", "0", null)));
    }

    public static Framework with(Framework framework, Rounding rounding) {
        return framework(rounding, framework.instruments(), framework.indicators(), framework.bands());
    }

    public static Framework framework(
            Rounding rounding, List<Instrument> instruments, List<Indicator> indicators, List<Band> bands) {
        return new Framework(
                2568,
                1,
                1,
                Framework.State.PUBLISHED,
                NAME,
                new Framework.Target(new BigDecimal("85"), new BigDecimal("100")),
                rounding,
                scales(),
                instruments,
                indicators,
                bands,
                new Framework.Thresholds(
                        new BigDecimal("85"), new BigDecimal("85"), new BigDecimal("95"), new BigDecimal("85")));
    }

    public static List<Band> ratings() {
        return List.of(
                band("excellent", "95", "95"),
                band("good", "85", "85"),
                band("pass", "85", null),
                band("must-improve", "70", null),
                band("urgent", "0", null));
    }

    public static Band band(String rating, String from, String everyInstrumentFrom) {
        return new Band(
                rating,
                NAME,
                new BigDecimal(from),
                everyInstrumentFrom == null ? null : new BigDecimal(everyInstrumentFrom),
                new BigDecimal(from).compareTo(new BigDecimal("85")) >= 0);
    }

    public static Instrument survey(String code, String weight) {
        return new Instrument(code, code, code, NAME, Instrument.Kind.SURVEY, new BigDecimal(weight));
    }

    public static Instrument disclosure(String code, String weight) {
        return new Instrument(code, code, code, NAME, Instrument.Kind.DISCLOSURE, new BigDecimal(weight));
    }

    /** An indicator of the questions {@code prefix + from} to {@code prefix + to}. */
    public static Indicator questions(String code, List<String> instruments, String prefix, int from, int to) {
        return new Indicator(code, NAME, instruments, List.of(), numbered(prefix, from, to, "six"));
    }

    /** An indicator of OIT with a sub-indicator for each range of items. */
    public static Indicator items(String code, int[][] ranges) {
        List<SubIndicator> subs = new ArrayList<>();
        for (int[] range : ranges) {
            String subCode = code + "." + (subs.size() + 1);
            subs.add(new SubIndicator(subCode, NAME, numbered("o", range[0], range[1], "item")));
        }
        return new Indicator(code, NAME, List.of("OIT"), subs, List.of());
    }

    private static List<Indicator> fy2568Indicators() {
        List<Indicator> indicators = new ArrayList<>();
        for (int i = 1; i <= 5; i++) {
            indicators.add(questions("" + i, List.of("IIT"), "i", 3 * i - 2, 3 * i));
        }
        for (int i = 6; i <= 8; i++) {
            indicators.add(questions("" + i, List.of("EIT1", "EIT2"), "e", 3 * i - 17, 3 * i - 15));
        }
        indicators.add(items("9", new int[][] {{1, 4}, {5, 11}, {12, 13}, {14, 16}, {17, 20}}));
        indicators.add(items("10", new int[][] {{21, 26}, {27, 28}}));
        return indicators.stream()
                .map(indicator -> named(
                        indicator,
                        new Label(
                                FY2568_NAMES[Integer.parseInt(indicator.code()) - 1],
                                "Indicator of " + indicator.code())))
                .toList();
    }

    /** The same indicator under another name. */
    public static Indicator named(Indicator indicator, Label name) {
        return new Indicator(
                indicator.code(), name, indicator.instruments(), indicator.subIndicators(), indicator.questions());
    }

    private static List<Question> numbered(String prefix, int from, int to, String scale) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(number -> new Question(prefix + number, NAME, scale))
                .toList();
    }

    private static List<Scale> scales() {
        return List.of(
                new Scale(
                        "six",
                        List.of(
                                choice("1", "0"),
                                choice("2", "20"),
                                choice("3", "40"),
                                choice("4", "60"),
                                choice("5", "80"),
                                choice("6", "100"),
                                choice("dk", null))),
                new Scale("item", List.of(choice("0", "0"), choice("50", "50"), choice("100", "100"))));
    }

    private static Choice choice(String code, String score) {
        return new Choice(code, NAME, score == null ? null : new BigDecimal(score));
    }
}
