package org.sucharit.assessment.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.framework.Framework.AskedReport;
import org.sucharit.contracts.framework.Framework.Question;
import org.sucharit.kit.json.Wire;

/**
 * A report of an agency's own that an item asks for.
 *
 * @param fiscalYear the year that it is on, B.E.
 */
record ReportAsked(AskedReport.Kind kind, int fiscalYear) {

    /** The reports that a framework asks for, by item, in printed order. */
    static Map<String, ReportAsked> by(Framework framework) {
        Map<String, ReportAsked> asked = new LinkedHashMap<>();
        for (Question item : questions(framework)) {
            if (item.asksFor() != null) {
                asked.put(
                        item.code(),
                        new ReportAsked(
                                item.asksFor().kind(),
                                framework.fiscalYear() + item.asksFor().yearOffset()));
            }
        }
        return asked;
    }

    private static List<Question> questions(Framework framework) {
        List<Question> questions = new ArrayList<>();
        framework.indicators().forEach(indicator -> {
            questions.addAll(indicator.questions());
            indicator.subIndicators().forEach(sub -> questions.addAll(sub.questions()));
        });
        return questions;
    }

    /** The key of its snapshot. */
    String key(String agency) {
        return fiscalYear + "/" + agency + "/" + Wire.code(kind);
    }

    /** What it is called in Thai, with its year. */
    String title() {
        return switch (kind) {
                    case ANALYSIS ->
                        "รายงานการวิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (ITA)";
                    case IMPLEMENTATION -> "รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน";
                }
                + " ประจำปีงบประมาณ พ.ศ. " + fiscalYear;
    }
}
