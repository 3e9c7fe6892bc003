package org.sucharit.scoring.core.testsupport;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.sucharit.contracts.plan.Plan.GuidanceKind;
import org.sucharit.contracts.score.Score.Verdict;
import org.sucharit.scoring.core.derivation.Inputs;
import org.sucharit.scoring.core.derivation.PrintedFigure;

/** The analysis report of Khlong Phon (Krabi), FY2568, figure by figure as printed. */
public final class KhlongPhon {

    private static final String[] IIT = {
        "99.43", "99.43", "97.14", "99.43", "100", "97.14", "100", "100", "100", "96.57", "100", "100", "100", "99.43",
        "100"
    };
    private static final String[] EIT1 = {"92.50", "90.28", "100", "91.67", "90.56", "91.67", "90.28", "90.56", "92.22"
    };
    private static final String[] EIT2 = {"94.00", "95.00", "100", "91.00", "91.00", "96.00", "91.00", "91.00", "91.00"
    };
    private static final String[] INDICATORS = {
        "98.67", "98.86", "98.86", "98.86", "99.81", "95.29", "91.98", "91.01", "100", "80"
    };

    private static final String[] NAMES = {
        "การปฏิบัติหน้าที่",
        "การใช้งบประมาณ",
        "การใช้อำนาจ",
        "การใช้ทรัพย์สินของทางราชการ",
        "การแก้ไขปัญหาการทุจริต",
        "คุณภาพการดำเนินงาน",
        "ประสิทธิภาพการสื่อสาร",
        "การปรับปรุงการทำงาน",
        "การเปิดเผยข้อมูล",
        "การป้องกันการทุจริต"
    };
    private static final Map<String, String> HEADINGS = Map.of(
            "EIT1.6", "ตัวชี้วัดที่ ๒ คุณภาพการดำเนินงาน",
            "EIT1.7", "ตัวชี้วัดที่ ๗ คุณภาพการดำเนินงาน",
            "EIT1.8", "ตัวชี้วัดที่ ๘ การปรับปรุงการทำงาน",
            "EIT2.6", "ตัวชี้วัดที่ ๒ คุณภาพการดำเนินงาน",
            "EIT2.7", "ตัวชี้วัดที่ ๗ ประสิทธิภาพการสื่อสาร",
            "EIT2.8", "ตัวชี้วัดที่ ๘ การปรับปรุงการทำงาน");
    private static final Set<String> WITHOUT_GUIDANCE = Set.of("EIT1.e5", "EIT2.e5");
    private static final Set<String> TO_RAISE =
            Set.of("EIT2.e1", "EIT2.e4", "EIT2.e6", "EIT2.e7", "EIT2.e8", "EIT2.e9", "OIT.o14");

    private KhlongPhon() {}

    /** Questions of the surveys and indicators 9 and 10 as input, all else to compare; every verdict is "meets". */
    public static Inputs asPrinted() {
        return Inputs.none().withPublished(figures(), "good");
    }

    /** A fresh, changeable map of the printed figures. */
    public static Map<String, PrintedFigure> figures() {
        Map<String, PrintedFigure> figures = new LinkedHashMap<>();
        figures.put("total", PrintedFigure.compare(new BigDecimal("93.60")));
        for (int i = 1; i <= 10; i++) {
            BigDecimal score = new BigDecimal(INDICATORS[i - 1]);
            PrintedFigure figure = i >= 9 ? PrintedFigure.input(score) : PrintedFigure.compare(score);
            figures.put("" + i, figure.withVerdict(Verdict.MEETS).withName(NAMES[i - 1]));
        }
        putAll(figures, "IIT.i", IIT);
        putAll(figures, "EIT1.e", EIT1);
        putAll(figures, "EIT2.e", EIT2);
        for (int i = 1; i <= 28; i++) {
            String score = i == 14 ? "50" : i == 23 ? "0" : "100";
            figures.put("OIT.o" + i, PrintedFigure.compare(new BigDecimal(score)));
        }
        HEADINGS.forEach(
                (part, heading) -> figures.put(part, PrintedFigure.compare(null).withName(heading)));
        figures.replaceAll(
                (node, figure) -> node.contains(".") && !HEADINGS.containsKey(node) && !WITHOUT_GUIDANCE.contains(node)
                        ? figure.withGuidance(TO_RAISE.contains(node) ? GuidanceKind.RAISE : GuidanceKind.MAINTAIN)
                        : figure);
        return figures;
    }

    private static void putAll(Map<String, PrintedFigure> figures, String prefix, String[] scores) {
        for (int i = 0; i < scores.length; i++) {
            figures.put(prefix + (i + 1), PrintedFigure.input(new BigDecimal(scores[i])));
        }
    }
}
