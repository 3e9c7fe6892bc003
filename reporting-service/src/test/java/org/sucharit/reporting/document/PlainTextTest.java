package org.sucharit.reporting.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void white_space_is_single_spaces() {
        assertThat(PlainText.of("  หนึ่ง \t\r\n\u00A0 สอง\u2028สาม ")).isEqualTo("หนึ่ง สอง สาม");
    }

    @Test
    void control_and_invisible_characters_go() {
        assertThat(PlainText.of("ก\u0000\u0007\u200B\uFEFF\u202Eข\uFE0F")).isEqualTo("กข");
    }

    @Test
    void private_forms_of_old_thai_fonts_become_thai() {
        assertThat(PlainText.of("ที\uF70Aนี\uF713")).isEqualTo("ที่นี่");
        assertThat(PlainText.of("\uF70F\uF700\uE000")).isEqualTo("ญฐ\uFFFD");
    }

    @Test
    void marks_do_not_pile_up() {
        assertThat(PlainText.of("ก" + "่".repeat(50) + "ข")).isEqualTo("ก่่่ข");
    }

    @Test
    void a_broken_pair_is_told_apart_from_text() {
        assertThat(PlainText.of("ก\uD800ข😀")).isEqualTo("ก\uFFFDข😀");
    }

    @Property
    void a_text_left_alone_is_one_that_cleaning_leaves_alone(
            @ForAll
                    @CharRange(from = 'ก', to = '๛')
                    @Chars({' ', 'a', '“', '\u0301', '\u0344', '\u0958', '\u09BE', '\u1161', '\u2028', '\uF70A'})
                    @StringLength(max = 6)
                    String text) {
        assertThat(PlainText.of(text)).isEqualTo(PlainText.cleaned(text));
    }

    @Test
    void no_character_is_left_alone_that_cleaning_would_change() {
        List<String> marks = List.of("", "ุ", "่");
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            for (String before : marks) {
                for (String after : marks) {
                    String text = "ก" + before + (char) c + after;
                    assertThat(PlainText.of(text)).isEqualTo(PlainText.cleaned(text));
                }
            }
        }
    }

    @Property
    void cleaning_twice_changes_nothing_more(@ForAll String text) {
        String once = PlainText.of(text);

        assertThat(PlainText.of(once)).isEqualTo(once);
        assertThat(Normalizer.isNormalized(once, Normalizer.Form.NFC)).isTrue();
    }
}
