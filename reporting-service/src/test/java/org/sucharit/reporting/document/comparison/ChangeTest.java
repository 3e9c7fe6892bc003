package org.sucharit.reporting.document.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sucharit.reporting.document.Block;
import org.sucharit.reporting.document.Cover;
import org.sucharit.reporting.document.Document;
import org.sucharit.reporting.document.Figure;
import org.sucharit.reporting.document.Heading;
import org.sucharit.reporting.document.Paragraph;
import org.sucharit.reporting.document.Table;
import org.sucharit.reporting.testsupport.EveryBlock;

class ChangeTest {

    @Test
    void a_cell_is_named_by_headings_caption_row_and_column() {
        List<Change> changes = Change.between(scores("50"), scores("100"));

        assertThat(changes)
                .containsExactly(
                        new Change(List.of("ผลการประเมิน", "รายการข้อมูล", "OIT", "o๑๔", "คะแนน"), "๕๐.๐๐", "๑๐๐.๐๐"));
    }

    @Test
    void what_comes_and_what_goes_has_no_before_and_no_after() {
        Document before = EveryBlock.document(List.of(new Heading(1, "ก"), Paragraph.of("หนึ่ง"), Paragraph.of("สอง")));
        Document after = EveryBlock.document(List.of(new Heading(1, "ข"), Paragraph.of("หนึ่ง")));

        assertThat(Change.between(before, after))
                .containsExactly(
                        new Change(List.of("ข"), null, "หนึ่ง"),
                        new Change(List.of("ก"), "หนึ่ง", null),
                        new Change(List.of("ก", "(๒)"), "สอง", null));
    }

    @Test
    void equal_documents_differ_in_nothing_and_neither_do_their_dates() {
        assertThat(Change.between(EveryBlock.saying("ก"), EveryBlock.saying("ก")))
                .isEmpty();
        assertThat(Change.between(dated("๑ มกราคม"), dated("๒ มกราคม"))).isEmpty();
    }

    @Test
    void every_block_is_compared() {
        assertThat(Change.between(EveryBlock.saying("ก"), EveryBlock.saying("ข")))
                .hasSizeGreaterThan(30)
                .anySatisfy(change -> assertThat(change.after()).isEqualTo("☑ ข"))
                .anySatisfy(change -> assertThat(change.after()).contains("๑.๑ ข"));
    }

    private static Document dated(String date) {
        return EveryBlock.document(List.of(new Cover(null, "ชนิด", List.of("ชื่อ"), List.of("ผู้ออก"), date)));
    }

    private static Document scores(String score) {
        Block table = new Table(
                "รายการข้อมูล",
                List.of(Table.Column.naming("รายการ", 1), Table.Column.centered("คะแนน", 1)),
                List.of(new Table.Group(
                        "OIT",
                        List.of(Table.Row.of(
                                Table.Cell.of("o๑๔"), Table.Cell.of(Figure.score(new BigDecimal(score))))))),
                Table.Reflow.GRID);
        return EveryBlock.document(List.of(new Heading(1, "ผลการประเมิน"), table));
    }
}
