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

    @Test
    void a_list_is_a_place_and_what_is_written_there_is_one_too() {
        Document document = EveryBlock.document(List.of(row(new ItemList(
                        ItemList.Marking.BULLET,
                        List.of(new ItemList.Item("ก", List.of(ItemList.Item.of("ข"))), ItemList.Item.of("ค")))
                .at("progress.o14"))));

        assertThat(Places.in(document).get("progress.o14").text()).isEqualTo("ก\nข\nค");
        assertThat(content(Places.filled(document, Map.of("progress.o14", "หนึ่ง\n\nสอง"))))
                .containsExactly(ItemList.of(ItemList.Marking.BULLET, List.of("หนึ่ง", "สอง"))
                        .at("progress.o14"));
        assertThat(content(Places.filled(document, Map.of("progress.o14", " "))))
                .isEmpty();
    }

    @Test
    void what_says_that_nothing_is_told_gives_way_with_all_that_stood_in_for_it() {
        Document document = EveryBlock.document(List.of(row(
                Paragraph.note("ยังไม่ได้เขียน").at("summary"),
                ItemList.of(ItemList.Marking.BULLET, List.of("ก")).at("summary"))));

        assertThat(content(Places.filled(document, Map.of("summary", "เสร็จแล้ว"))))
                .containsExactly(Paragraph.of("เสร็จแล้ว").at("summary"));
    }

    @Test
    void at_an_opening_nothing_stands_until_somebody_writes_there() {
        Document document = EveryBlock.document(
                List.of(new Heading(1, "หนึ่ง"), row(Paragraph.of("ก")), new Opening("remarks", "หมายเหตุ")));

        assertThat(Places.filled(document, Map.of()).blocks())
                .isEqualTo(Places.filled(document, Map.of("remarks", " \n")).blocks())
                .hasSize(2);
        assertThat(Places.filled(document, Map.of("remarks", "ก\nข")).blocks().subList(2, 5))
                .containsExactly(
                        new Heading(1, "หมายเหตุ"),
                        Paragraph.of("ก").at("remarks"),
                        Paragraph.of("ข").at("remarks"));
    }

    @Test
    void what_was_written_at_an_opening_may_no_longer_fit_once_a_table_says_something_else() {
        List<Block> heading = List.of(new Heading(1, "หนึ่ง"));
        Opening opening = new Opening("remarks", "หมายเหตุ");
        Places.Place before = Places.in(
                        EveryBlock.document(List.of(heading.getFirst(), row(Paragraph.of("ก")), opening)))
                .get("remarks");

        assertThat(before.text()).isEmpty();
        assertThat(Places.in(EveryBlock.document(List.of(new Heading(1, "สอง"), row(Paragraph.of("ก")), opening)))
                        .get("remarks"))
                .isEqualTo(before);
        assertThat(Places.in(EveryBlock.document(List.of(heading.getFirst(), row(Paragraph.of("ข")), opening)))
                        .get("remarks"))
                .isNotEqualTo(before);
    }

    private static Table row(CellBlock... content) {
        return Table.of(
                "",
                List.of(Table.Column.of("ก", 1)),
                List.of(Table.Row.of(new Table.Cell(List.of(content), 1))),
                Table.Reflow.CARDS);
    }

    private static List<CellBlock> content(Document document) {
        return ((Table) document.blocks().getFirst())
                .rows()
                .findFirst()
                .orElseThrow()
                .cells()
                .getFirst()
                .content();
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
