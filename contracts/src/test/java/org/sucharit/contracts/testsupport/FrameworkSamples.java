package org.sucharit.contracts.testsupport;

import java.math.BigDecimal;
import java.util.List;
import org.sucharit.contracts.Label;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.framework.Framework.Band;
import org.sucharit.contracts.framework.Framework.Choice;
import org.sucharit.contracts.framework.Framework.Component;
import org.sucharit.contracts.framework.Framework.Indicator;
import org.sucharit.contracts.framework.Framework.Instrument;
import org.sucharit.contracts.framework.Framework.Level;
import org.sucharit.contracts.framework.Framework.Mapping;
import org.sucharit.contracts.framework.Framework.Period;
import org.sucharit.contracts.framework.Framework.Question;
import org.sucharit.contracts.framework.Framework.Rounding;
import org.sucharit.contracts.framework.Framework.Scale;
import org.sucharit.contracts.framework.Framework.SubIndicator;

/** Frameworks with each kind of instrument, indicator and scale once, after that of 2568. */
final class FrameworkSamples {

    private static final Label GROUP = new Label("ข้อมูลพื้นฐาน", "Basic information");

    private FrameworkSamples() {}

    static Framework full() {
        return framework(
                new Rounding(2, Rounding.Mode.HALF_DOWN, List.of(Level.PART)),
                List.of(levels(), yesNo(), disclosure()),
                List.of(
                        instrument("IIT", "IIT", "IIT", Instrument.Kind.SURVEY, "30"),
                        instrument("EIT1", "EIT", "EIT Public", Instrument.Kind.SURVEY, "15"),
                        instrument("EIT2", "EIT", "EIT Survey", Instrument.Kind.SURVEY, "15"),
                        instrument("OIT", "OIT", "OIT", Instrument.Kind.DISCLOSURE, "40.0")),
                List.of(
                        new Indicator(
                                "1",
                                new Label("การปฏิบัติหน้าที่", "Performance of duties"),
                                List.of("IIT"),
                                List.of(),
                                List.of(
                                        question("i1", "การให้บริการตามขั้นตอน", "Serving by the set steps", "level6"),
                                        question("i3", "การรับสินบน", "Taking bribes", "yes-no-reverse"))),
                        new Indicator(
                                "6",
                                new Label("คุณภาพการดำเนินงาน", "Quality of operation"),
                                List.of("EIT1", "EIT2"),
                                List.of(),
                                List.of(new Question(
                                        "e1",
                                        new Label("การปฏิบัติอย่างเท่าเทียม", "Equal treatment"),
                                        "level6",
                                        GROUP,
                                        List.of(component()),
                                        asked()))),
                        new Indicator(
                                "9",
                                new Label("การเปิดเผยข้อมูล", "Disclosure"),
                                List.of("OIT"),
                                List.of(new SubIndicator(
                                        "9.1",
                                        new Label("ข้อมูลพื้นฐาน", "Basic information"),
                                        List.of(
                                                new Question(
                                                        "o1", null, "disclosure", GROUP, List.of(component()), asked()),
                                                question("o2", "ข้อมูลผู้บริหาร", "Executives", "disclosure")))),
                                List.of())),
                List.of(new Framework.Crosswalk(
                        2567,
                        List.of(
                                new Mapping("OIT.o1", "OIT.o1", Mapping.Relation.EQUAL),
                                new Mapping(null, "IIT.i3", Mapping.Relation.NONE),
                                new Mapping("OIT.o2", null, Mapping.Relation.NONE)))));
    }

    static Framework sparse() {
        return framework(
                new Rounding(0, Rounding.Mode.HALF_EVEN, List.of()),
                List.of(disclosure()),
                List.of(instrument("OIT", "OIT", "OIT", Instrument.Kind.DISCLOSURE, "100")),
                List.of(new Indicator(
                        "1",
                        new Label("การเปิดเผยข้อมูล", "Disclosure"),
                        List.of("OIT"),
                        List.of(),
                        List.of(question("o1", "โครงสร้าง", "Structure", "disclosure")))),
                List.of());
    }

    private static Framework.AskedReport asked() {
        return new Framework.AskedReport(Framework.AskedReport.Kind.ANALYSIS, -1);
    }

    private static Component component() {
        return new Component(
                "c1",
                Component.Kind.SHOW,
                new Label("แผนผังโครงสร้าง", "Chart of the structure"),
                Component.Quantifier.AT_LEAST,
                1,
                Component.Absence.NOT_MET,
                new Period(Period.Span.IN_FORCE, Period.Granularity.YEAR),
                List.of("o1"),
                List.of(new Component(
                        "c1.1",
                        Component.Kind.DETAILS,
                        null,
                        Component.Quantifier.ALL,
                        null,
                        Component.Absence.STATED_NONE,
                        null,
                        List.of(),
                        List.of())));
    }

    private static Framework framework(
            Rounding rounding,
            List<Scale> scales,
            List<Instrument> instruments,
            List<Indicator> indicators,
            List<Framework.Crosswalk> crosswalks) {
        return new Framework(
                Samples.YEAR,
                1,
                Samples.VERSION,
                Framework.State.PUBLISHED,
                new Label("การประเมิน ITA ประจำปีงบประมาณ พ.ศ. 2568", "ITA of fiscal year B.E. 2568"),
                new Framework.Target(new BigDecimal("85"), new BigDecimal("100")),
                rounding,
                scales,
                instruments,
                indicators,
                List.of(
                        new Band(
                                "good",
                                new Label("ผ่านดี", "Good"),
                                new BigDecimal("85.00"),
                                new BigDecimal("85.00"),
                                true),
                        new Band(
                                "must-improve",
                                new Label("ต้องปรับปรุง", "Must improve"),
                                BigDecimal.ZERO,
                                null,
                                false)),
                new Framework.Thresholds(
                        new BigDecimal("85"), new BigDecimal("85"), new BigDecimal("95"), new BigDecimal("95")),
                crosswalks);
    }

    private static Scale levels() {
        return new Scale(
                "level6",
                List.of(
                        new Choice("1", new Label("น้อยที่สุด", "Least"), BigDecimal.ZERO),
                        new Choice("6", new Label("มากที่สุด", "Most"), new BigDecimal("1E+2")),
                        new Choice("dk", new Label("ไม่ทราบ", "Don't know"), null)));
    }

    private static Scale yesNo() {
        return new Scale(
                "yes-no-reverse",
                List.of(
                        new Choice("yes", new Label("มี", "Yes"), BigDecimal.ZERO),
                        new Choice("no", new Label("ไม่มี", "No"), new BigDecimal("100"))));
    }

    private static Scale disclosure() {
        return new Scale(
                "disclosure",
                List.of(
                        new Choice("0", new Label("ไม่เปิดเผย", "Not disclosed"), BigDecimal.ZERO),
                        new Choice("100", new Label("เปิดเผยครบถ้วน", "Disclosed in full"), new BigDecimal("100"))));
    }

    private static Instrument instrument(
            String code, String family, String abbreviation, Instrument.Kind kind, String weight) {
        return new Instrument(
                code,
                family,
                abbreviation,
                new Label("แบบวัด " + code, "Instrument " + code),
                kind,
                new BigDecimal(weight),
                kind == Instrument.Kind.SURVEY
                        ? List.of(new Framework.SampleRule(0, new BigDecimal("10"), 30))
                        : List.of());
    }

    private static Question question(String code, String th, String en, String scale) {
        return new Question(code, new Label(th, en), scale);
    }
}
