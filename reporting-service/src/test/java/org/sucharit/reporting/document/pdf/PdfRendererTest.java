package org.sucharit.reporting.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.openpdf.text.Rectangle;
import org.sucharit.reporting.document.Bars;
import org.sucharit.reporting.document.Block;
import org.sucharit.reporting.document.Checkbox;
import org.sucharit.reporting.document.Code;
import org.sucharit.reporting.document.Cover;
import org.sucharit.reporting.document.Document;
import org.sucharit.reporting.document.Heading;
import org.sucharit.reporting.document.ItemList;
import org.sucharit.reporting.document.PageBreak;
import org.sucharit.reporting.document.Paragraph;
import org.sucharit.reporting.document.Picture;
import org.sucharit.reporting.document.Radar;
import org.sucharit.reporting.document.Signature;
import org.sucharit.reporting.document.Surroundings;
import org.sucharit.reporting.document.Table;
import org.sucharit.reporting.testsupport.Charts;
import org.sucharit.reporting.testsupport.Conformance;
import org.sucharit.reporting.testsupport.Emblem;
import org.sucharit.reporting.testsupport.EveryBlock;
import org.sucharit.reporting.testsupport.Formats;
import org.sucharit.reporting.testsupport.PageChecks;
import org.sucharit.reporting.testsupport.PdfTags;
import org.sucharit.reporting.testsupport.PdfText;
import org.sucharit.reporting.testsupport.WrittenDocuments;
import org.sucharit.reporting.writing.Writing;

class PdfRendererTest {

    private static final String NASTY =
            "<b>&amp;</b> \u0000\u0007\u001B \uD83D\uDE00👨‍👩‍👧 \uD800 \uFFFF \u202Eשלום مرحبا \u200B漢字 "
                    + "(ปิด\\วงเล็บ) %s {x} ]]> \uF70A -- ก็่้๊๋็็็ ﷺ \t\r\n end";

    @Test
    void a_marked_up_mess_is_drawn_as_text_and_conforms() {
        byte[] pdf = Formats.pdf(EveryBlock.saying(NASTY));

        WrittenDocuments.keep("nasty.pdf", pdf);
        assertThat(Conformance.violations(pdf)).isEmpty();
        assertThat(PdfText.content(pdf)).contains("<b>&amp;</b>").contains("😀").contains("(ปิด\\วงเล็บ) %s {x} ]]>");
    }

    @Test
    void very_long_paragraphs_run_over_pages_complete() {
        String thai = "การเปิดเผยข้อมูลต่อสาธารณะทำให้ตรวจสอบได้".repeat(1_250);
        String unbroken = "x".repeat(50_000);

        byte[] pdf = Formats.pdf(document(List.of(
                new Heading(1, thai),
                Paragraph.of(thai + " " + unbroken),
                Table.of("", List.of(Table.Column.of(thai, 1)), List.of(Table.Row.of(thai)), Table.Reflow.CARDS))));

        assertThat(Conformance.violations(pdf)).isEmpty();
        assertThat(PdfText.content(pdf)).contains(thai.replace(" ", "")).contains(unbroken);
        assertThat(PdfText.lines(pdf)).allMatch(line -> line.y() > 30 && line.y() < Paper.UPRIGHT.height() - 40);
    }

    @Test
    void pages_lie_on_their_side_from_one_break_to_the_next() {
        List<Table.Row> rows =
                IntStream.range(0, 60).mapToObj(i -> Table.Row.of("แถว " + i)).toList();
        byte[] pdf = Formats.pdf(document(List.of(
                Paragraph.of("ก"),
                new PageBreak(),
                new PageBreak(true),
                Table.of("", List.of(Table.Column.of("หัวตาราง", 1)), rows, Table.Reflow.GRID),
                new PageBreak(true),
                new PageBreak(),
                Paragraph.of("ข"),
                new PageBreak(true))));

        assertThat(Conformance.violations(pdf)).isEmpty();
        List<Rectangle> pages = PdfText.sizes(pdf);
        int last = pages.size() - 1;
        assertThat(pages.subList(1, last)).hasSizeGreaterThan(1).allMatch(page -> page.getWidth() > page.getHeight());
        assertThat(List.of(pages.getFirst(), pages.get(last))).allMatch(page -> page.getWidth() < page.getHeight());
        List<PdfText> lines = PdfText.lines(pdf);
        for (int page = 2; page <= last; page++) {
            int number = page;
            assertThat(lines.stream()
                            .filter(line -> line.page() == number && line.y() > 500)
                            .map(PdfText::text))
                    .as("its heading stands on top of every page")
                    .contains("หัวตาราง");
            assertThat(lines.stream().filter(line -> line.page() == number && line.y() < 45 && line.x() > 700))
                    .as("its number stands at the right margin")
                    .hasSize(1);
        }
        assertThat(PageChecks.outside(pdf)).isEmpty();
    }

    @Test
    void after_a_cover_no_page_is_empty_also_where_the_next_lies_on_its_side() {
        byte[] pdf = Formats.pdf(document(
                List.of(new Cover(null, "", List.of("ชื่อ"), List.of(), ""), new PageBreak(true), Paragraph.of("ก"))));

        assertThat(PdfText.sizes(pdf).stream().map(page -> page.getWidth() > page.getHeight()))
                .containsExactly(false, true);
    }

    @Test
    void an_empty_document_is_a_page() {
        byte[] pdf = Formats.pdf(document(List.of()));

        assertThat(PdfText.pages(pdf)).isEqualTo(1);
        assertThat(Conformance.violations(pdf)).isEmpty();
    }

    @Test
    void empty_texts_tables_and_lists_conform() {
        Table.Column column = Table.Column.of("", 1);
        byte[] pdf = Formats.pdf(document(List.of(
                new Heading(1, ""),
                Paragraph.of(""),
                ItemList.of(ItemList.Marking.BULLET, List.of()),
                ItemList.of(ItemList.Marking.NUMBER, List.of("")),
                Table.of("", List.of(column), List.of(), Table.Reflow.GRID),
                Table.of("", List.of(column), List.of(Table.Row.of(Table.Cell.of())), Table.Reflow.GRID),
                new PageBreak(),
                new PageBreak())));

        assertThat(Conformance.violations(pdf)).isEmpty();
        assertThat(PdfText.pages(pdf)).isEqualTo(1);
    }

    @Test
    void thai_copies_as_it_was_written() {
        String text = "น้ำ ที่นี่ก็ดี ผู้มีส่วนได้ส่วนเสีย ปฏิบัติ ฎีกา ญาติ กตัญญู ป้า ปู่ ฝั่ง คุ้ม ๑๒๓";

        byte[] pdf = Formats.pdf(document(List.of(Paragraph.of(text))));

        assertThat(PdfText.content(pdf)).isEqualTo(text);
    }

    @Test
    void a_table_over_pages_shows_its_heading_on_each() {
        byte[] pdf = Formats.pdf(document(List.of(new Heading(1, "ตาราง"), longTable(300))));

        List<PdfText> lines = PdfText.lines(pdf);
        int pages = PdfText.pages(pdf);
        assertThat(pages).isGreaterThan(5);
        assertThat(IntStream.rangeClosed(1, pages))
                .allMatch(page -> lines.stream()
                                .filter(line ->
                                        line.page() == page && line.text().equals("หัวตาราง"))
                                .count()
                        == 1);
        assertThat(lines.stream().filter(line -> line.text().equals("หัวตาราง") && !line.artifact()))
                .hasSize(1);
        assertThat(Conformance.violations(pdf)).isEmpty();
    }

    @Test
    void a_row_taller_than_a_page_is_cut_between_its_items() {
        List<String> items = IntStream.range(0, 200)
                .mapToObj(i -> "ขั้นตอนที่ต้องทำให้เสร็จก่อนสิ้นไตรมาส " + i)
                .toList();
        Table table = Table.of(
                "",
                List.of(Table.Column.of("ก", 1), Table.Column.of("ข", 1)),
                List.of(Table.Row.of(
                        Table.Cell.of("ซ้าย"), Table.Cell.of(ItemList.of(ItemList.Marking.NUMBER, items)))),
                Table.Reflow.CARDS);

        byte[] pdf = Formats.pdf(document(List.of(table)));

        List<PdfText> lines = PdfText.lines(pdf);
        assertThat(PdfText.pages(pdf)).isGreaterThan(3);
        for (int page = 2; page <= PdfText.pages(pdf); page++) {
            int current = page;
            PdfText first = lines.stream()
                    .filter(line -> line.page() == current && !line.artifact())
                    .findFirst()
                    .orElseThrow();
            assertThat(first.text()).as("page %d opens with a number", page).matches("[๐-๙]+\\.");
        }
        assertThat(Conformance.violations(pdf)).isEmpty();
    }

    @Test
    void no_heading_stands_last_on_a_page() {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            blocks.add(new Heading(1 + i % 3, "หัวข้อ " + i));
            blocks.add(i % 4 == 0 ? longTable(i % 7) : Paragraph.of("เนื้อความ ".repeat(7 * (i % 9) + 1)));
        }
        byte[] pdf = Formats.pdf(document(blocks));

        List<PdfText> body =
                PdfText.lines(pdf).stream().filter(line -> !line.artifact()).toList();
        for (int i = 0; i + 1 < body.size(); i++) {
            if (body.get(i).text().startsWith("หัวข้อ")) {
                assertThat(body.get(i + 1).page())
                        .as(body.get(i).text())
                        .isEqualTo(body.get(i).page());
            }
        }
    }

    @Test
    void every_page_but_the_cover_tells_its_number() {
        byte[] pdf = Formats.pdf(
                document(List.of(new Cover(null, "ชนิด", List.of("ชื่อ"), List.of("ผู้ออก"), ""), longTable(80))));

        int pages = PdfText.pages(pdf);
        List<String> numbers = PdfText.lines(pdf).stream()
                .map(PdfText::text)
                .filter(text -> text.startsWith("หน้า "))
                .toList();
        assertThat(numbers).hasSize(pages - 1).startsWith("หน้า ๒ จาก " + "๐๑๒๓๔๕๖๗๘๙".charAt(pages));
    }

    @Test
    void equal_documents_give_equal_bytes() {
        byte[] first = Formats.pdf(EveryBlock.saying(NASTY));
        byte[] second = Formats.pdf(EveryBlock.saying(NASTY));
        byte[] other = Formats.pdf(EveryBlock.saying("อื่น"));

        assertThat(second).isEqualTo(first);
        assertThat(other).isNotEqualTo(first);
    }

    @Test
    void many_threads_give_the_same_bytes() {
        byte[] expected = Formats.pdf(EveryBlock.saying("พร้อมกัน"));

        Stream<byte[]> rendered =
                IntStream.range(0, 16).parallel().mapToObj(_ -> Formats.pdf(EveryBlock.saying("พร้อมกัน")));

        assertThat(rendered.allMatch(pdf -> Arrays.equals(pdf, expected))).isTrue();
    }

    @Test
    void drawings_and_the_emblem_say_what_they_show() {
        byte[] pdf = Formats.pdf(EveryBlock.document(List.of(
                new Cover(Emblem.PICTURE, "", List.of("ชื่อ"), List.of(), ""),
                Charts.RADAR,
                Charts.BARS,
                new Code("อ่านออนไลน์", "/published/a"))));

        WrittenDocuments.keep("charts.pdf", pdf);
        assertThat(PdfTags.alternatives(pdf))
                .containsExactly("ตราสัญลักษณ์", Charts.RADAR.alternative(), Charts.BARS.alternative(), "อ่านออนไลน์");
        assertThat(PdfText.content(pdf))
                .contains("การใช้ทรัพย์สิน")
                .contains("๙๘.๖๗")
                .contains("https://ita.example/published/a");
        assertThat(Conformance.violations(pdf)).isEmpty();
    }

    @Test
    void figures_without_words_conform_too() {
        List<BigDecimal> none = Arrays.asList(null, null, null);
        byte[] pdf = Formats.pdf(EveryBlock.document(List.of(
                new Cover(new Picture(Emblem.HASH, ""), "", List.of("ชื่อ"), List.of(), ""),
                new Radar("", "", List.of("", "", ""), BigDecimal.ZERO, BigDecimal.ONE, List.of()),
                new Radar(
                        "",
                        "x".repeat(50_000),
                        List.of("", "", ""),
                        BigDecimal.ZERO,
                        BigDecimal.ONE,
                        List.of(new Radar.Series("", none))),
                new Bars("", "", BigDecimal.ONE, 0, null, List.of()),
                new Code("", "/"),
                new Checkbox("", true),
                new Signature(List.of("")))));

        assertThat(Conformance.violations(pdf)).isEmpty();
        assertThat(PdfTags.alternatives(pdf)).hasSize(5).noneMatch(String::isEmpty);
        assertThat(PdfText.content(pdf)).contains("☑");
    }

    @Test
    void a_cover_is_read_as_it_stands() {
        byte[] pdf = Formats.pdf(
                EveryBlock.document(List.of(new Cover(null, "รายงาน", List.of("ชื่อ"), List.of("ผู้ออก"), "วันที่"))));

        assertThat(PdfTags.types(pdf)).containsSubsequence("P", "H1", "P", "P");
    }

    @Test
    void what_fills_the_metadata_is_data() {
        byte[] pdf = Formats.pdf(new Document(
                "ชื่อเรื่อง", Writing.OFFICIAL, "เรื่อง", "หน่วยงาน {title}", "ท้าย", Instant.EPOCH, List.of()));

        assertThat(new String(pdf, StandardCharsets.UTF_8)).contains("<rdf:li>หน่วยงาน {title}</rdf:li>");
    }

    @Test
    void a_box_copies_as_a_box() {
        byte[] pdf = Formats.pdf(
                EveryBlock.document(List.of(new Checkbox("ดำเนินการ", true), new Checkbox("ไม่ได้ดำเนินการ", false))));

        assertThat(PdfText.lines(pdf).stream().map(PdfText::text)).contains("☑ ดำเนินการ", "☐ ไม่ได้ดำเนินการ");
    }

    @Test
    void an_emblem_that_is_no_picture_is_left_out() {
        byte[] broken = Arrays.copyOf(Emblem.PNG, Emblem.PNG.length / 2);
        for (byte[] file : List.of(new byte[0], "<svg/>".getBytes(StandardCharsets.UTF_8), broken)) {
            Surroundings surroundings = new Surroundings() {
                @Override
                public Optional<byte[]> picture(String hash) {
                    return Optional.of(file);
                }

                @Override
                public String address(String path) {
                    return path;
                }
            };

            byte[] pdf = new PdfRenderer()
                    .render(
                            EveryBlock.document(List.of(new Cover(Emblem.PICTURE, "", List.of("ชื่อ"), List.of(), ""))),
                            surroundings);

            assertThat(PdfTags.alternatives(pdf)).isEmpty();
            assertThat(Conformance.violations(pdf)).isEmpty();
        }
    }

    @Test
    void a_chart_stands_with_its_heading_and_its_caption_and_a_signature_is_whole() {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < 14; i++) {
            blocks.add(Paragraph.of("เนื้อความ ".repeat(37 * i + 1)));
            blocks.add(new Heading(1, "หัวข้อ " + i));
            blocks.add(i % 2 == 0 ? Charts.RADAR : Charts.BARS);
            blocks.add(Paragraph.of("เนื้อความ ".repeat(23 * i + 1)));
            blocks.add(new Signature(List.of("(ลงนาม " + i + ")", "ตำแหน่ง " + i, "หน่วยงาน " + i)));
        }
        byte[] pdf = Formats.pdf(EveryBlock.document(blocks));

        List<PdfText> lines = PdfText.lines(pdf);
        for (int i = 0; i < 14; i++) {
            String caption = i % 2 == 0 ? Charts.RADAR.caption() : Charts.BARS.caption();
            List<Integer> headings = pages(lines, "หัวข้อ " + i);
            assertThat(pages(lines, caption)).containsAll(headings);
            assertThat(pages(lines, "(ลงนาม " + i + ")"))
                    .isEqualTo(pages(lines, "ตำแหน่ง " + i))
                    .isEqualTo(pages(lines, "หน่วยงาน " + i));
        }
        assertThat(lines).allMatch(line -> line.y() > 30 && line.y() < Paper.UPRIGHT.height() - 40);
    }

    private static List<Integer> pages(List<PdfText> lines, String text) {
        return lines.stream()
                .filter(line -> line.text().equals(text))
                .map(PdfText::page)
                .toList();
    }

    @Property(tries = 25)
    void any_text_gives_a_conforming_file(@ForAll @StringLength(max = 400) String text) {
        assertThat(Conformance.violations(Formats.pdf(EveryBlock.saying(text)))).isEmpty();
    }

    private static Table longTable(int rows) {
        return Table.of(
                "ชื่อตาราง",
                List.of(Table.Column.naming("หัวตาราง", 1), Table.Column.of("ค่า", 2)),
                IntStream.range(0, rows)
                        .mapToObj(i -> Table.Row.of("แถว " + i, "คำอธิบาย ".repeat(i % 11 + 1)))
                        .toList(),
                Table.Reflow.GRID);
    }

    private static Document document(List<Block> blocks) {
        return new Document(
                NASTY,
                Writing.OFFICIAL,
                NASTY,
                "หน่วยงาน & <คณะ>",
                NASTY,
                Instant.parse("2026-11-22T03:00:00Z"),
                blocks);
    }
}
