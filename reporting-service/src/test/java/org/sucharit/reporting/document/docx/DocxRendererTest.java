package org.sucharit.reporting.document.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.sucharit.reporting.document.Bars;
import org.sucharit.reporting.document.Block;
import org.sucharit.reporting.document.Code;
import org.sucharit.reporting.document.Cover;
import org.sucharit.reporting.document.Document;
import org.sucharit.reporting.document.Figure;
import org.sucharit.reporting.document.Heading;
import org.sucharit.reporting.document.ItemList;
import org.sucharit.reporting.document.PageBreak;
import org.sucharit.reporting.document.Paragraph;
import org.sucharit.reporting.document.Picture;
import org.sucharit.reporting.document.Surroundings;
import org.sucharit.reporting.document.Table;
import org.sucharit.reporting.testsupport.DocumentTexts;
import org.sucharit.reporting.testsupport.Emblem;
import org.sucharit.reporting.testsupport.EveryBlock;
import org.sucharit.reporting.testsupport.Formats;
import org.sucharit.reporting.testsupport.KhlongPhon;
import org.sucharit.reporting.testsupport.OfficeParts;
import org.sucharit.reporting.testsupport.WrittenDocuments;
import org.sucharit.reporting.writing.Writing;
import org.w3c.dom.Element;

class DocxRendererTest {

    private static final String MAIN = "word/document.xml";
    private static final String NASTY =
            "<b>&amp;</b> \u0000\u0007\u001B \uD83D\uDE00👨‍👩‍👧 \uD800 \uFFFF \u202Eשלום مرحبا \u200B漢字 "
                    + "(ปิด\\วงเล็บ) %s {body} $1 ]]> \uF70A -- ก็่้๊๋็็็ ﷺ \t\r\n end";
    private static final Document REPORT = KhlongPhon.report();
    private static final byte[] FILE = Formats.docx(REPORT);

    @Test
    void the_report_keeps_the_schemas_and_says_every_text() {
        WrittenDocuments.keep("analysis.docx", FILE);
        OfficeParts parts = OfficeParts.of(FILE);

        assertThat(parts.violations()).isEmpty();
        String said = text(parts);
        assertThat(DocumentTexts.of(REPORT))
                .hasSizeGreaterThan(400)
                .allSatisfy(text -> assertThat(said).contains(text));
    }

    @Test
    void every_block_keeps_the_schemas_and_says_its_text_whatever_that_is() {
        Document document = EveryBlock.saying(NASTY);
        byte[] file = Formats.docx(document);
        WrittenDocuments.keep("nasty.docx", file);
        WrittenDocuments.keep("every-block.docx", Formats.docx(EveryBlock.saying("ทุกอย่างที่เอกสารมีได้")));
        OfficeParts parts = OfficeParts.of(file);

        assertThat(parts.violations()).isEmpty();
        String said = text(parts);
        assertThat(DocumentTexts.of(document))
                .allSatisfy(text -> assertThat(said).contains(text));
        assertThat(said).contains("https://ita.example/published/2568/khlong-phon/analysis");
    }

    @Test
    void headings_under_a_cover_are_styles_from_the_first_level_on_without_gaps() {
        OfficeParts parts = parts(
                new Cover(null, "", List.of("ชื่อ"), List.of(), ""),
                new Heading(1, "หนึ่ง"),
                new Heading(4, "ลึก"),
                new Heading(2, "สอง"));

        assertThat(styles(parts)).containsExactly("Title", "Heading1", "Heading2", "Heading2");
        assertThat(parts.elements("word/styles.xml", "w:style").stream()
                        .filter(style ->
                                !OfficeParts.elements(style, "w:outlineLvl").isEmpty())
                        .map(style -> style.getAttribute("w:styleId")))
                .containsExactly("Heading1", "Heading2", "Heading3", "Heading4");
    }

    @Test
    void a_tables_heading_row_is_repeated_and_short_rows_are_not_cut() {
        OfficeParts parts = parts(Table.of(
                "",
                List.of(Table.Column.of("หัวตาราง", 1), Table.Column.of("ค่า", 2)),
                List.of(Table.Row.of("ก", "สั้น"), Table.Row.of("ข", "ยาวมาก ".repeat(2_000))),
                Table.Reflow.GRID));

        List<Element> rows = parts.elements(MAIN, "w:tr");
        assertThat(rows)
                .extracting(row -> row.getElementsByTagName("w:tblHeader").getLength())
                .containsExactly(1, 0, 0);
        assertThat(rows)
                .extracting(row -> row.getElementsByTagName("w:cantSplit").getLength())
                .containsExactly(1, 1, 0);
    }

    @Test
    void a_heading_row_that_fills_a_page_is_not_repeated() {
        OfficeParts parts = parts(Table.of(
                "",
                List.of(Table.Column.of("ยาวมาก ".repeat(2_000), 1)),
                List.of(Table.Row.of("ก")),
                Table.Reflow.GRID));

        assertThat(parts.elements(MAIN, "w:tblHeader")).isEmpty();
    }

    @Test
    void columns_share_the_width_by_weight_and_groups_and_spans_cover_theirs() {
        OfficeParts parts = OfficeParts.of(Formats.docx(EveryBlock.saying("ก")));

        List<Integer> widths = numbers(parts, "w:gridCol", "w:w");
        assertThat(widths).containsExactly(3_212, 1_607, 4_819);
        assertThat(widths.stream().mapToInt(Integer::intValue).sum()).isEqualTo(Sheet.UPRIGHT.line());
        assertThat(numbers(parts, "w:gridSpan", "w:val")).containsExactly(3, 2);
    }

    @Test
    void figures_stand_as_their_column_does_in_the_documents_digits() {
        OfficeParts parts = parts(Table.of(
                "",
                List.of(new Table.Column("ค่า", 1, Table.Align.END, false)),
                List.of(Table.Row.of(Table.Cell.of(Figure.score(new BigDecimal("93.595"))))),
                Table.Reflow.GRID));

        Element paragraph = parts.elements(MAIN, "w:p").get(1);
        assertThat(paragraph.getTextContent()).isEqualTo("๙๓.๖๐");
        assertThat(((Element) paragraph.getElementsByTagName("w:jc").item(0)).getAttribute("w:val"))
                .isEqualTo("right");
    }

    @Test
    void lists_count_by_themselves_in_arabic_digits_and_bear_their_numbers_in_thai_ones() {
        ItemList list =
                new ItemList(ItemList.Marking.NUMBER, List.of(new ItemList.Item("ก", List.of(ItemList.Item.of("ข")))));
        Document arabic = new Document(
                "",
                new Writing(Writing.Language.EN, Writing.Digits.ARABIC),
                "",
                "",
                "",
                Instant.EPOCH,
                List.of(list, list));

        OfficeParts counted = OfficeParts.of(Formats.docx(arabic));
        assertThat(counted.violations()).isEmpty();
        assertThat(text(counted)).isEqualTo("ก\nข\nก\nข");
        assertThat(numbers(counted, "w:ilvl", "w:val")).containsExactly(0, 1, 0, 1);
        assertThat(numbers(counted, "w:numId", "w:val")).containsExactly(3, 3, 4, 4);
        assertThat(text(parts(list))).isEqualTo("๑.\tก\n๑.๑\tข");
    }

    @Test
    void lists_may_be_nested_to_any_depth() {
        ItemList.Item item = ItemList.Item.of("ลึก");
        for (int i = 0; i < 60; i++) {
            item = new ItemList.Item("ชั้น", List.of(item));
        }
        for (ItemList.Marking marking : ItemList.Marking.values()) {
            ItemList list = new ItemList(marking, List.of(item));
            OfficeParts parts = parts(
                    list,
                    Table.of(
                            "",
                            List.of(Table.Column.of("", 1)),
                            List.of(Table.Row.of(Table.Cell.of(list))),
                            Table.Reflow.CARDS));

            assertThat(parts.violations()).isEmpty();
            assertThat(numbers(parts, "w:ind", "w:left")).allMatch(left -> left < Sheet.UPRIGHT.line() / 2);
        }
    }

    @Test
    void every_page_but_the_cover_has_a_footer_that_tells_its_number_in_thai_digits() {
        OfficeParts parts = OfficeParts.of(FILE);

        assertThat(parts.elements("word/footer.xml", "w:fldSimple"))
                .extracting(field -> field.getAttribute("w:instr").strip())
                .containsExactly("PAGE \\* THAIARABIC", "NUMPAGES \\* THAIARABIC");
        assertThat(parts.xml("word/footer.xml").getTextContent()).contains("เทศบาลตำบลคลองพน", "หน้า ๑ จาก ๑");
        assertThat(parts.elements(MAIN, "w:titlePg")).hasSize(1);
        assertThat(parts(Paragraph.of("ก")).elements(MAIN, "w:titlePg")).isEmpty();
    }

    @Test
    void page_breaks_in_a_row_are_one_and_none_comes_first_or_last() {
        OfficeParts parts = parts(
                new PageBreak(),
                Paragraph.of("ก"),
                new PageBreak(),
                new PageBreak(),
                Table.of("", List.of(Table.Column.of("", 1)), List.of(), Table.Reflow.GRID),
                new PageBreak());

        assertThat(parts.elements(MAIN, "w:pageBreakBefore")).hasSize(1);
        assertThat(parts.violations()).isEmpty();
    }

    @Test
    void pages_lie_on_their_side_from_one_break_to_the_next_and_only_the_first_of_all_is_a_cover() {
        OfficeParts parts = parts(
                new Cover(null, "", List.of("ชื่อ"), List.of(), ""),
                Paragraph.of("ก"),
                new PageBreak(),
                new PageBreak(true),
                Table.of("", List.of(Table.Column.of("", 1)), List.of(), Table.Reflow.GRID),
                new PageBreak(true),
                new PageBreak(),
                Paragraph.of("ข"),
                new PageBreak(true));

        assertThat(parts.violations()).isEmpty();
        assertThat(parts.elements(MAIN, "w:pgSz").stream()
                        .map(size -> size.getAttribute("w:w") + "x" + size.getAttribute("w:h")
                                + size.getAttribute("w:orient")))
                .containsExactly("11906x16838", "16838x11906landscape", "11906x16838");
        assertThat(parts.elements(MAIN, "w:sectPr"))
                .extracting(section -> section.getElementsByTagName("w:titlePg").getLength())
                .containsExactly(1, 0, 0);
        assertThat(numbers(parts, "w:gridCol", "w:w")).containsExactly(14_570);
        assertThat(parts.elements("word/wide-footer.xml", "w:tab").stream().map(tab -> tab.getAttribute("w:pos")))
                .contains("14570");
        assertThat(parts.elements(MAIN, "w:pageBreakBefore"))
                .as("after the cover")
                .hasSize(1);
    }

    @Test
    void charts_and_codes_are_pictures_each_with_its_words_and_a_number_of_its_own() {
        OfficeParts parts = OfficeParts.of(Formats.docx(EveryBlock.saying("ก")));

        assertThat(parts.elements(MAIN, "wp:docPr").stream().map(picture -> picture.getAttribute("id")))
                .containsExactly("1", "2", "3", "4");
        assertThat(parts.elements(MAIN, "wp:docPr").stream().map(picture -> picture.getAttribute("descr")))
                .containsExactly("ตราสัญลักษณ์", "ก", "ก", "ก");
    }

    @Test
    void what_is_under_a_picture_does_not_look_like_the_caption_of_the_table_after_it() {
        Bars bars = new Bars("แท่ง", "", BigDecimal.TEN, 0, null, List.of());
        Table table = Table.of("ตาราง", List.of(Table.Column.of("ก", 1)), List.of(), Table.Reflow.GRID);

        assertThat(parts(bars, table).elements(MAIN, "w:pStyle"))
                .extracting(style -> style.getAttribute("w:val"))
                .containsSubsequence("Picture", "FigureCaption", "Caption");
    }

    @Test
    void the_emblem_is_a_picture_that_says_what_it_is() {
        OfficeParts parts = OfficeParts.of(Formats.docx(EveryBlock.saying("ก")));

        assertThat(parts.bytes("word/media/picture1.png")).isEqualTo(Emblem.PNG);
        assertThat(parts.elements(MAIN, "wp:docPr").getFirst().getAttribute("descr"))
                .isEqualTo("ตราสัญลักษณ์");
        assertThat(parts.elements(MAIN, "wp:extent").getFirst().getAttribute("cx"))
                .isEqualTo(parts.elements(MAIN, "wp:extent").getFirst().getAttribute("cy"));
    }

    @Test
    void without_its_emblem_the_cover_stands_alone() {
        assertThat(parts(new Cover(new Picture("lost", ""), "", List.of("ชื่อ"), List.of(), ""))
                        .names())
                .noneMatch(name -> name.contains("media"));
    }

    @Test
    void an_emblem_that_is_no_picture_is_left_out() {
        byte[] broken = Arrays.copyOf(Emblem.PNG, Emblem.PNG.length / 2);
        byte[] docx = new DocxRenderer()
                .render(
                        EveryBlock.document(List.of(new Cover(Emblem.PICTURE, "", List.of("ชื่อ"), List.of(), ""))),
                        new Surroundings() {
                            @Override
                            public Optional<byte[]> picture(String hash) {
                                return Optional.of(broken);
                            }

                            @Override
                            public String address(String path) {
                                return path;
                            }
                        });

        assertThat(OfficeParts.of(docx).names()).noneMatch(name -> name.contains("media"));
    }

    @Test
    void figures_without_words_say_that_they_are_pictures() {
        OfficeParts parts = parts(
                new Cover(new Picture(Emblem.PICTURE.hash(), ""), "", List.of("ชื่อ"), List.of(), ""),
                new Bars("", "", BigDecimal.TEN, 0, null, List.of()),
                new Code("", "/x"));

        assertThat(parts.elements(MAIN, "wp:docPr"))
                .hasSize(3)
                .extracting(picture -> picture.getAttribute("descr"))
                .containsOnly("ภาพ");
    }

    @Test
    void checkboxes_can_be_ticked() {
        OfficeParts parts = OfficeParts.of(Formats.docx(EveryBlock.saying("ก")));

        assertThat(parts.elements(MAIN, "w14:checked"))
                .extracting(checked -> checked.getAttribute("w14:val"))
                .containsExactly("0", "1", "0", "1");
        assertThat(numbers(parts, "w:id", "w:val")).doesNotHaveDuplicates();
    }

    @Test
    void empty_things_leave_a_correct_file() {
        Table.Column column = Table.Column.of("", 1);
        OfficeParts parts = parts(
                new Cover(null, "", List.of(), List.of(), ""),
                new Heading(1, ""),
                Paragraph.of(""),
                ItemList.of(ItemList.Marking.BULLET, List.of()),
                ItemList.of(ItemList.Marking.NUMBER, List.of("")),
                Table.of("", List.of(column), List.of(), Table.Reflow.GRID),
                Table.of("", List.of(column), List.of(Table.Row.of(Table.Cell.of())), Table.Reflow.GRID));

        assertThat(parts.violations()).isEmpty();
        assertThat(parts().violations()).isEmpty();
        assertThat(parts().elements(MAIN, "w:p")).hasSize(1);
    }

    @Test
    void long_texts_and_tables_are_complete() {
        String thai = "การเปิดเผยข้อมูลต่อสาธารณะทำให้ตรวจสอบได้".repeat(1_250);
        List<Table.Row> rows = IntStream.range(0, 2_000)
                .mapToObj(i -> Table.Row.of(
                        Table.Cell.of("แถว " + i), Table.Cell.of(ItemList.of(ItemList.Marking.NUMBER, List.of("ข้อ")))))
                .toList();

        OfficeParts parts = parts(
                Paragraph.of(thai),
                Table.of("", List.of(Table.Column.of("ก", 1), Table.Column.of("ข", 1)), rows, Table.Reflow.GRID));

        assertThat(text(parts)).contains(thai, "แถว 1999");
        assertThat(parts.elements(MAIN, "w:tr")).hasSize(2_001);
    }

    @Test
    void the_file_tells_title_subject_author_language_and_the_documents_own_date() {
        assertThat(OfficeParts.of(Formats.docx(EveryBlock.saying("ก")))
                        .xml("docProps/core.xml")
                        .getTextContent())
                .isEqualTo("ชื่อเรื่องผู้ออกthผู้ออก1970-01-01T00:00:00Z1970-01-01T00:00:00Z");
    }

    @Test
    void latin_words_are_english_ones_lest_lines_break_inside_them() {
        assertThat(OfficeParts.of(FILE).elements("word/styles.xml", "w:lang"))
                .extracting(lang -> lang.getAttribute("w:val"), lang -> lang.getAttribute("w:bidi"))
                .containsExactly(tuple("en-US", "th-TH"));
    }

    @Test
    void a_short_paragraph_between_a_heading_and_its_table_stays_with_both() {
        Table table = Table.of("", List.of(Table.Column.of("ก", 1)), List.of(Table.Row.of("ข")), Table.Reflow.GRID);

        OfficeParts parts = parts(new Heading(1, "ก"), Paragraph.of("ข"), table, Paragraph.of("ค"), table);

        assertThat(parts.elements(MAIN, "w:pStyle"))
                .filteredOn(style -> style.getAttribute("w:val").equals("BodyText"))
                .extracting(style -> ((Element) style.getParentNode())
                        .getElementsByTagName("w:keepNext")
                        .getLength())
                .containsExactly(1, 0);
    }

    @Test
    void the_font_is_in_the_file_hidden_by_its_key() {
        byte[] font = OfficeParts.of(FILE).bytes("word/fonts/font1.odttf");

        // The key ends in …0339E2; read from its end, it hides the font's signature, 00 01 00 00.
        assertThat(Arrays.copyOf(font, 4)).containsExactly(0xE2, 0x39 ^ 1, 0x03, 0xFB);
        assertThat(font).hasSizeGreaterThan(50_000);
    }

    @Test
    void equal_documents_give_equal_bytes() {
        assertThat(Formats.docx(KhlongPhon.report())).isEqualTo(FILE);
        assertThat(Formats.docx(EveryBlock.saying("อื่น"))).isNotEqualTo(Formats.docx(EveryBlock.saying("ก")));
    }

    @Property(tries = 50)
    void any_text_gives_a_correct_file(@ForAll @StringLength(max = 400) String text) {
        assertThat(OfficeParts.of(Formats.docx(EveryBlock.saying(text))).violations())
                .isEmpty();
    }

    private static OfficeParts parts(Block... blocks) {
        return OfficeParts.of(Formats.docx(EveryBlock.document(List.of(blocks))));
    }

    private static List<String> styles(OfficeParts parts) {
        return parts.elements(MAIN, "w:pStyle").stream()
                .map(style -> style.getAttribute("w:val"))
                .toList();
    }

    private static List<Integer> numbers(OfficeParts parts, String element, String attribute) {
        return parts.elements(MAIN, element).stream()
                .filter(found -> found.hasAttribute(attribute))
                .map(found -> Integer.valueOf(found.getAttribute(attribute)))
                .toList();
    }

    /** Paragraph by paragraph, with tabs, as it is copied; no-break spaces as spaces. */
    private static String text(OfficeParts parts) {
        return parts.elements(MAIN, "w:p").stream()
                .map(paragraph -> OfficeParts.elements(paragraph, "*").stream()
                        .map(element -> switch (element.getTagName()) {
                            case "w:t" -> element.getTextContent();
                            case "w:tab" -> "\t";
                            case "w:br" -> "\n";
                            default -> "";
                        })
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("\n"))
                .replace('\u00A0', ' ');
    }
}
