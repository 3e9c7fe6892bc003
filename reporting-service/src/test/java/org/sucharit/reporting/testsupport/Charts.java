package org.sucharit.reporting.testsupport;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sucharit.reporting.document.Badge;
import org.sucharit.reporting.document.Bars;
import org.sucharit.reporting.document.Radar;

/** Charts as reports have them: ten indicators of one agency. */
public final class Charts {

    public static final List<String> INDICATORS = List.of(
            "การปฏิบัติหน้าที่",
            "การใช้งบประมาณ",
            "การใช้อำนาจ",
            "การใช้ทรัพย์สินของราชการ",
            "การแก้ไขปัญหาการทุจริต",
            "คุณภาพการดำเนินงาน",
            "ประสิทธิภาพการสื่อสาร",
            "การปรับปรุงการทำงาน",
            "การเปิดเผยข้อมูล",
            "การป้องกันการทุจริต");

    private static final List<BigDecimal> SCORES =
            figures("98.67", "98.86", "98.86", "98.86", "99.81", "95.30", "91.99", "91.01", "100", "80");

    public static final Radar RADAR = new Radar(
            "คะแนนรายตัวชี้วัด เทียบกับปีก่อนและค่าเฉลี่ยของจังหวัด",
            "แผนภูมิเรดาร์: การป้องกันการทุจริตต่ำที่สุด ๘๐ การเปิดเผยข้อมูลสูงที่สุด ๑๐๐",
            INDICATORS,
            BigDecimal.ZERO,
            BigDecimal.valueOf(100),
            List.of(
                    new Radar.Series("ปีงบประมาณ ๒๕๖๘", SCORES),
                    new Radar.Series(
                            "ปีงบประมาณ ๒๕๖๗",
                            figures("93.1", "90.2", "92.86", "85.4", null, "84.3", "80.1", "78.4", "88.5", "62.5")),
                    new Radar.Series(
                            "ค่าเฉลี่ยของจังหวัดนครราชสีมา",
                            figures("90.4", "84.6", "91.2", "82.5", "85.8", "86.1", "83.7", "82.2", "93.4", "90.9"))));

    public static final Bars BARS = new Bars(
            "คะแนนรายตัวชี้วัดกับเกณฑ์ผ่าน",
            "แผนภูมิแท่ง: การป้องกันการทุจริตต่ำกว่าเกณฑ์ ๘๕",
            BigDecimal.valueOf(100),
            2,
            BigDecimal.valueOf(85),
            bars());

    private Charts() {}

    private static List<Bars.Bar> bars() {
        List<Bars.Bar> bars = new ArrayList<>();
        for (int i = 0; i < INDICATORS.size(); i++) {
            int score = SCORES.get(i).intValue();
            Badge.Tone tone = score < 85
                    ? Badge.Tone.BAD
                    : score < 92 ? Badge.Tone.CAUTION : score < 98 ? Badge.Tone.NEUTRAL : Badge.Tone.GOOD;
            bars.add(new Bars.Bar(INDICATORS.get(i), i == 4 ? null : SCORES.get(i), tone));
        }
        return bars;
    }

    private static List<BigDecimal> figures(String... figures) {
        return Arrays.stream(figures)
                .map(figure -> figure == null ? null : new BigDecimal(figure))
                .toList();
    }
}
