package org.sucharit.measures.due;

import java.util.List;
import java.util.stream.IntStream;
import org.sucharit.contracts.Label;
import org.sucharit.contracts.agency.Agency;
import org.sucharit.contracts.plan.Plan.Period;
import org.sucharit.contracts.plan.Plan.Responsible;
import org.sucharit.contracts.plan.Plan.ResponsibleKind;
import org.sucharit.measures.content.PlanContent;
import org.sucharit.measures.content.PlannedAssignment;
import org.sucharit.measures.content.PlannedMeasure;

/** Agencies and plans for tests of what is due. */
final class Sample {

    static final int YEAR = 2572;

    private Sample() {}

    /** An office with a sub-unit and its clerk, a division, and a committee. */
    static Agency.Organisation organisation() {
        return new Agency.Organisation(
                List.of(
                        new Agency.Unit("office", label("สำนักปลัด"), null),
                        new Agency.Unit("plans", label("งานแผน"), "office"),
                        new Agency.Unit("finance", label("กองคลัง"), null)),
                List.of(
                        new Agency.Position("clerk", label("นักวิเคราะห์"), "plans"),
                        new Agency.Position("mayor", label("นายก"), null)),
                List.of(new Agency.Committee("ita", label("คณะทำงาน"), List.of("clerk"))),
                List.of());
    }

    static Agency agency(String code, long version, String province) {
        return new Agency(
                code,
                version,
                Agency.State.ACTIVE,
                new Label("เทศบาล " + code, "Municipality " + code),
                Agency.Type.TAMBON_MUNICIPALITY,
                new Agency.Province(province, label("จังหวัด")),
                null,
                null,
                null,
                organisation());
    }

    static PlannedMeasure measure(int number, Period period, Responsible... responsible) {
        return new PlannedMeasure(
                number,
                0,
                Integer.toString(number),
                "ประเด็น",
                "มาตรการที่ " + number,
                List.of(responsible),
                List.of(),
                0,
                period,
                null,
                List.of(),
                null);
    }

    static PlannedAssignment assignment(String node, Period period, Responsible... responsible) {
        return new PlannedAssignment(node, 0, null, List.of(responsible), period);
    }

    static PlanContent measures(PlannedMeasure... measures) {
        return new PlanContent(List.of(measures), measures.length, List.of());
    }

    /** Measures 1, 2 … for a period. */
    static PlanContent measures(int count, Period period) {
        return measures(IntStream.rangeClosed(1, count)
                .mapToObj(number -> measure(number, period))
                .toArray(PlannedMeasure[]::new));
    }

    static Responsible unit(String code) {
        return new Responsible(ResponsibleKind.UNIT, code, code);
    }

    static Responsible position(String code) {
        return new Responsible(ResponsibleKind.POSITION, code, code);
    }

    static Responsible committee(String code) {
        return new Responsible(ResponsibleKind.COMMITTEE, code, code);
    }

    static Responsible allUnits() {
        return new Responsible(ResponsibleKind.ALL_UNITS, null, "ทุกส่วนราชการ");
    }

    private static Label label(String text) {
        return new Label(text, text);
    }
}
