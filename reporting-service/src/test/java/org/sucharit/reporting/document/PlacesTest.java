package org.sucharit.reporting.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sucharit.reporting.testsupport.EveryBlock;

class PlacesTest {

    @Test
    void places_are_those_of_paragraphs_and_cells_and_several_paragraphs_may_be_one() {
        Map<String, Places.Place> places = Places.in(document("บทนำ", "50", "แนวทาง"));

        assertThat(places).containsOnlyKeys("introduction", "guidance.o14");
        assertThat(places.get("introduction").text()).isEqualTo("บทนำ\nต่อ");
        assertThat(places.get("guidance.o14").text()).isEqualTo("แนวทาง");
    }

    @Test
    void a_text_takes_the_stead_of_its_place_line_by_line() {
        Document filled = Places.filled(
                document("บทนำ", "50", "แนวทาง"),
                Map.of("introduction", "ก\n\nข\nค", "guidance.o14", "ของเรา", "gone", "ไม่มีที่"));

        assertThat(filled.blocks())
                .contains(
                        Paragraph.of("ก").at("introduction"),
                        Paragraph.of("ข").at("introduction"),
                        Paragraph.of("ค").at("introduction"))
                .doesNotContain(Paragraph.of("ต่อ").at("introduction"));
        assertThat(Places.in(filled).get("guidance.o14").text()).isEqualTo("ของเรา");
    }

    @Test
    void an_empty_text_leaves_nothing() {
        assertThat(Places.filled(document("บทนำ", "50", "แนวทาง"), Map.of("introduction", ""))
                        .blocks())
                .noneMatch(block -> block instanceof Paragraph);
    }

    @Test
    void a_figure_in_the_row_or_a_text_under_the_heading_tells_that_what_was_written_may_no_longer_fit() {
        Map<String, Places.Place> before = Places.in(document("บทนำ", "50", "แนวทาง"));
        Map<String, Places.Place> after = Places.in(document("บทนำ", "100", "แนวทาง"));

        assertThat(after.get("guidance.o14").beneath())
                .isNotEqualTo(before.get("guidance.o14").beneath());
        assertThat(after.get("introduction")).isEqualTo(before.get("introduction"));
        assertThat(Places.in(document("อื่น", "50", "แนวทาง"))
                        .get("introduction")
                        .beneath())
                .isNotEqualTo(before.get("introduction").beneath());
    }

    private static Document document(String introduction, String score, String guidance) {
        return EveryBlock.document(List.of(
                new Heading(1, "หนึ่ง"),
                Paragraph.of(introduction).at("introduction"),
                Paragraph.of("ต่อ").at("introduction"),
                new Heading(1, "สอง"),
                Table.of(
                        "",
                        List.of(Table.Column.of("ข้อ", 1), Table.Column.of("คะแนน", 1), Table.Column.of("แนวทาง", 1)),
                        List.of(Table.Row.of(
                                Table.Cell.of("o14"),
                                Table.Cell.of(Figure.score(new BigDecimal(score))),
                                Table.Cell.of(Paragraph.of(guidance).at("guidance.o14")))),
                        Table.Reflow.CARDS)));
    }
}
