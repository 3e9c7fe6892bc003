package org.sucharit.measures.completeness.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sucharit.contracts.agency.Agency;
import org.sucharit.contracts.plan.Plan.FindingKind;
import org.sucharit.measures.content.Part;
import org.sucharit.measures.content.PlanContent;

/** The ways in which a real implementation report contradicted itself, in words of our own. */
class BoKaeoTest {

    private static final String PROCUREMENT =
            "สรุปรายงานการจัดซื้อจัดจ้างทั้งปีให้ครบทุกหัวข้อแล้วนำขึ้นเว็บไซต์ของ อบต. บ่อแก้ว";

    /** Four indicators are named as weak; five measures stand under the names of two of them and of others. */
    private final Sample report = Sample.complete()
            .agency(Sample.agency(Agency.Type.SAO, "องค์การบริหารส่วนตำบลบ่อแก้ว"))
            .framework(null)
            .content(any -> new PlanContent(
                    List.of(
                            Sample.measure(1, "2", "2"),
                            Sample.measure(2, "4", "4"),
                            Sample.measure(3, "10"),
                            Sample.measure(4, "8"),
                            Sample.measure(5, "8")),
                    5,
                    List.of(Sample.assignment("OIT.o22", null), Sample.assignment("OIT.o24", null))))
            .findings(
                    Sample.finding("2", "2", FindingKind.IMPROVE, "88"),
                    Sample.finding("4", "4", FindingKind.IMPROVE, "86"),
                    Sample.finding("5", "5", FindingKind.IMPROVE, "89"),
                    Sample.finding("7", "7", FindingKind.IMPROVE, "90"));

    @Test
    void two_of_four_weak_indicators_have_no_measure_under_their_name() {
        assertThat(report.found())
                .containsExactly(
                        "weak-indicator-without-measure /indicators/5",
                        "weak-indicator-without-measure /indicators/7",
                        "improve-not-served /findings/5",
                        "improve-not-served /findings/7");
    }

    @Test
    void a_row_tells_what_another_row_is_about() {
        assertThat(report.told("/assignments/OIT.o22/progress/0", Part.assignment("OIT.o22"), PROCUREMENT)
                        .told("/assignments/OIT.o24/progress/0", Part.assignment("OIT.o24"), "- " + PROCUREMENT)
                        .found())
                .contains("copied-within /assignments/OIT.o24/progress/0");
    }

    @Test
    void the_site_of_an_sao_is_called_a_municipalitys() {
        Sample told = report.told(
                "/assignments/OIT.o3/progress/0", Part.assignment("OIT.o3"), "แสดงหน้าที่และอำนาจไว้บนเว็บไซต์เทศบาล");

        assertThat(told.found()).contains("another-agency-type /assignments/OIT.o3/progress/0");
    }
}
