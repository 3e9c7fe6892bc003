package org.sucharit.measures.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sucharit.contracts.plan.Plan.Period;
import org.sucharit.contracts.plan.Plan.PeriodForm;

class PeriodTextTest {

    private static final int YEAR = 2566;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "year",
                " Year ",
                "ตลอดปีงบประมาณ",
                "ตลอดปีงบประมาณ ๒๕๖๖",
                "ตลอดปีงบประมาณ พ.ศ. 2566",
                "ทั้งปีงบประมาณ",
                "ตลอดทั้งปี",
                "ตลอดปี"
            })
    void the_whole_year(String text) {
        assertThat(PeriodText.read(text, YEAR)).contains(new Period(PeriodForm.YEAR, 1, 12));
    }

    @ParameterizedTest
    @CsvSource({
        "Q1, 1, 3",
        "q4, 10, 12",
        "Q1-Q3, 1, 9",
        "Q1 – Q3, 1, 9",
        "Q2-3, 4, 9",
        "Q1/2566, 1, 3",
        "ไตรมาสที่ ๑ - ๓, 1, 9",
        "ไตรมาสที่ 1-3, 1, 9",
        "ไตรมาส ๒, 4, 6",
        "ไตรมาสที่ ๑ ถึง ๔, 1, 12",
        "ไตรมาสที่ ๑ ถึงไตรมาสที่ ๓, 1, 9",
        "ไตรมาสที่ ๓ ของปีงบประมาณ พ.ศ. ๒๕๖๖, 7, 9"
    })
    void quarters(String text, int from, int to) {
        assertThat(PeriodText.read(text, YEAR)).contains(new Period(PeriodForm.QUARTERS, from, to));
    }

    @ParameterizedTest
    @CsvSource({
        "2022-10/2023-09, 1, 12",
        "2022-12/2023-01, 3, 4",
        "2023-09, 12, 12",
        "๒๐๒๒-๑๐ / ๒๐๒๒-๑๒, 1, 3",
        "ต.ค. ๖๕ ถึง ก.ย. ๖๖, 1, 12",
        "ต.ค.65-ก.ย.66, 1, 12",
        "ต.ค. 2565 – ธ.ค. 2565, 1, 3",
        "ตุลาคม ๒๕๖๕ - มีนาคม ๒๕๖๖, 1, 6",
        "เดือนมกราคม พ.ศ. ๒๕๖๖ ถึงเดือนมีนาคม พ.ศ. ๒๕๖๖, 4, 6",
        "เม.ย. ๖๖, 7, 7",
        "เมษายน 2023, 7, 7",
        "เม.ย., 7, 7",
        "พ.ย. - ก.พ., 2, 5",
        "ต.ค. - ธ.ค. ๖๕, 1, 3",
        "พ.ย. - ก.พ. ๖๖, 2, 5",
        "พ.ย. ๖๕ - ก.พ., 2, 5",
        "มิ.ย. ๖๖ - ก.ค. ๖๖, 9, 10",
        "พ.ค. ๖๖ - ส.ค. ๖๖, 8, 11"
    })
    void months(String text, int from, int to) {
        assertThat(PeriodText.read(text, YEAR)).contains(new Period(PeriodForm.MONTHS, from, to));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2022-09",
                "2023-10",
                "2022-10/2023-10",
                "2022-09/2023-09",
                "2565-10/2566-09",
                "2023-03/2023-01",
                "ก.ย. ๖๕",
                "ต.ค. ๖๖",
                "ต.ค. ๖๕ ถึง ต.ค. ๖๖",
                "ก.ย. - ต.ค.",
                "มี.ค. ๖๖ ถึง ม.ค. ๖๖",
                "Q0",
                "Q5",
                "Q3-Q1",
                "Q4-Q5",
                "Q1/2567",
                "ตลอดปีงบประมาณ ๒๕๖๕"
            })
    void what_is_not_within_the_year_is_a_mistake_of_the_period(String text) {
        assertThat(PeriodText.read(text, YEAR).flatMap(FiscalPeriod::mistake)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "soon",
                "ภายในปี",
                "ไตรมาส",
                "Q",
                "Q1-",
                "Q10",
                "Q1-Q3-Q4",
                "2022",
                "2022-13",
                "2022-00/2022-10",
                "2022-1",
                "2022-10-01/2023-09-30",
                "2022-10/",
                "ต.ค. ๖",
                "ต.ค. ๖๕๖",
                "ต.ค. ๖๕ ถึง",
                "ต.ค. ๖๕ ๖",
                "ปีงบประมาณหน้า"
            })
    void what_is_no_period_is_none(String text) {
        assertThat(PeriodText.read(text, YEAR)).isEmpty();
    }

    @Test
    void a_month_lies_where_the_plans_year_says() {
        assertThat(PeriodText.read("ต.ค. ๖๕", 2567).orElseThrow().fromMonth()).isEqualTo(-11);
        assertThat(PeriodText.read("ต.ค. ๖๕", 2565).orElseThrow().fromMonth()).isEqualTo(13);
        assertThat(PeriodText.read("ต.ค.", 2565).orElseThrow().fromMonth()).isEqualTo(1);
    }
}
