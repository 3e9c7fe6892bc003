package org.sucharit.reporting.document.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.FloatRange;
import org.junit.jupiter.api.Test;
import org.sucharit.reporting.document.PlainText;

class LineFitterTest {

    private static final float SIZE = 10;

    @Test
    void what_should_stay_together_is_cut_between_words_where_the_column_is_too_narrow_for_it() {
        assertThat(lines("คณะกรรมการ", 30)).containsExactly("คณะ", "กรรม", "การ");
        assertThat(lines("คณะกรรมการ", 100)).containsExactly("คณะกรรมการ");
    }

    @Test
    void a_word_wider_than_the_column_is_cut_between_characters() {
        assertThat(lines("x".repeat(20), 30)).hasSizeGreaterThan(1).allMatch(line -> line.matches("x+"));
    }

    @Property
    void of_a_printable_text_nothing_is_lost(@ForAll String any, @ForAll @FloatRange(min = 5, max = 200) float width) {
        String text = PlainText.of(any);
        List<Line> lines = new LineFitter().fit(text, Face.REGULAR, SIZE, 0, width);

        assertThat(lines.stream().map(Line::text).collect(Collectors.joining()).replace(" ", ""))
                .isEqualTo(text.replace(" ", ""));
    }

    private static List<String> lines(String text, float width) {
        return new LineFitter()
                .fit(text, Face.REGULAR, SIZE, 0, width).stream()
                        .map(Line::text)
                        .toList();
    }
}
