package org.sucharit.measures.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-04-07",
                " ๒๐๒๓-๐๔-๐๗ ",
                "๗ เมษายน ๒๕๖๖",
                "7 เม.ย. 66",
                "07 เมษายน 2566",
                "วันที่ ๗ เมษายน พ.ศ. ๒๕๖๖",
                "7 เมษายน 2023"
            })
    void one_day_in_its_spellings(String text) {
        assertThat(DateText.read(text)).contains(LocalDate.of(2023, 4, 7));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2023-04-31",
                "2023-13-01",
                "2023-4-7",
                "7/4/2566",
                "07/04/23",
                "เมษายน 2566",
                "๓๑ เมษายน ๒๕๖๖",
                "๒๙ กุมภาพันธ์ ๒๕๖๖",
                "0 เมษายน 2566",
                "7 เมษา 2566"
            })
    void what_is_no_day_is_none(String text) {
        assertThat(DateText.read(text)).isEmpty();
    }
}
