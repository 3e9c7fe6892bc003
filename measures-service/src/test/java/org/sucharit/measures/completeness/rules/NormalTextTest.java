package org.sucharit.measures.completeness.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormalTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- ประชุม 12 ครั้ง",
                "• ประชุม 12 ครั้ง",
                "๑. ประชุม ๑๒ ครั้ง",
                "1) ประชุม\u00a012  ครั้ง ",
                "(๒) ประชุม 12\tครั้ง",
                "2.1 ประชุม 12 ครั้ง",
                "ก. ประชุม 12 ครั้ง",
                "☑ - ประชุม\u200b 12 ครั้ง"
            })
    void the_same_to_a_reader_is_the_same_here(String text) {
        assertThat(NormalText.plain(text)).isEqualTo("ประชุม12ครั้ง");
    }

    @Test
    void a_composed_vowel_is_written_in_one_way() {
        assertThat(NormalText.plain("น\u0e4d\u0e49\u0e32")).isEqualTo(NormalText.plain("น\u0e49\u0e33"));
        assertThat(NormalText.plain("เเผน")).isEqualTo("แผน");
    }

    @Test
    void what_is_no_list_mark_stays() {
        assertThat(NormalText.plain("2569 เป็นปี")).isEqualTo("2569เป็นปี");
        assertThat(NormalText.plain("ก.ย. 66")).isEqualTo("ก.ย.66");
        assertThat(NormalText.plain("1.5 ล้าน"))
                .as("a number and a mark look alike")
                .isEqualTo("ล้าน");
        assertThat(NormalText.plain("1.5ล้าน")).isEqualTo("1.5ล้าน");
    }

    @ParameterizedTest
    @CsvSource({
        "เว็บไซต์ องค์การบริหารส่วนตำบลห้วยใส ปี 2569",
        "เว็บไซต์ อบต. ห้วยใส ปี 2569",
        "เว็บไซต์อบต.ปี 2569",
        "เว็บไซต์เทศบาล ปี 2569"
    })
    void an_agency_is_left_open(String text) {
        assertThat(NormalText.anonymous(text, List.of("อบต.ห้วยใส", "องค์การบริหารส่วนตำบลห้วยใส", "ห้วยใส")))
                .isEqualTo("เว็บไซต์¤ปี2569");
    }

    @Test
    void a_text_of_nothing_but_list_marks_is_read_too() {
        assertThat(NormalText.plain("1.".repeat(100_000))).hasSizeGreaterThan(199_900);
        assertThat(NormalText.plain("ก) ".repeat(100_000))).hasSizeGreaterThan(199_900);
    }

    @Test
    void lines_are_paragraphs() {
        assertThat(NormalText.paragraphs("ก\r\n\n  \n- ข")).containsExactly("ก", "ข");
    }
}
