package org.sucharit.reporting.document.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.sucharit.reporting.document.Badge;
import org.sucharit.reporting.document.Bars;
import org.sucharit.reporting.document.Block;
import org.sucharit.reporting.document.Checkbox;
import org.sucharit.reporting.document.Document;
import org.sucharit.reporting.document.Figure;
import org.sucharit.reporting.document.Heading;
import org.sucharit.reporting.document.ItemList;
import org.sucharit.reporting.document.Paragraph;
import org.sucharit.reporting.document.Radar;
import org.sucharit.reporting.document.Table;
import org.sucharit.reporting.testsupport.DocumentTexts;
import org.sucharit.reporting.testsupport.EveryBlock;
import org.sucharit.reporting.testsupport.Formats;
import org.sucharit.reporting.testsupport.KhlongPhon;
import org.sucharit.reporting.testsupport.OfficeParts;
import org.sucharit.reporting.testsupport.WrittenDocuments;
import org.sucharit.reporting.writing.Writing;

class XlsxRendererTest {

    private static final String NASTY = "=1+1 <b>&amp;</b> [a]:*?/\\ 'x' \u0000\uD83D\uDE00 \uD800 {x} ]]> _x0041_ end";
    private static final Document REPORT = KhlongPhon.report();
    private static final byte[] FILE = Formats.xlsx(REPORT);

    @Test
    void the_report_keeps_the_schemas_and_every_table_is_a_sheet_that_says_all() {
        WrittenDocuments.keep("analysis.xlsx", FILE);
        WrittenDocuments.keep("every-block.xlsx", Formats.xlsx(EveryBlock.saying("ทุกอย่างที่เอกสารมีได้")));

        assertThat(OfficeParts.of(FILE).violations()).isEmpty();
        // A chart's figures are a table, too.
        List<Block> tables = REPORT.blocks().stream()
                .filter(block -> block instanceof Table || block instanceof Radar)
                .toList();
        read(FILE, book -> {
            assertThat(book.getNumberOfSheets()).isEqualTo(tables.size() + 1);
            for (int i = 0; i < tables.size(); i++) {
                String said = text(book.getSheetAt(i + 1));
                List<String> texts = tables.get(i) instanceof Table table
                        ? DocumentTexts.of(table, Writing.OFFICIAL)
                        : ((Radar) tables.get(i)).axes();
                assertThat(texts).allSatisfy(text -> assertThat(said).contains(text));
            }
        });
    }

    @Test
    void every_block_keeps_the_schemas_and_texts_stay_texts_whatever_they_hold() {
        Document document = EveryBlock.saying(NASTY);
        byte[] file = Formats.xlsx(document);

        assertThat(OfficeParts.of(file).violations()).isEmpty();
        read(file, book -> {
            Cell cell = book.getSheetAt(1).getRow(3).getCell(0);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue())
                    .startsWith("=1+1 <b>&amp;</b>")
                    .endsWith("]]> _x0041_ end");
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        });
    }

    @Test
    void figures_are_numbers_as_they_are_printed_in_the_documents_digits() {
        byte[] file = file(table(
                Table.Cell.of(Figure.score(new BigDecimal("93.595"))),
                Table.Cell.of(Figure.count(8_317)),
                Table.Cell.of(Figure.score(new BigDecimal("-0.5"))),
                Table.Cell.of(Figure.count(1_234_567_890_123_456L))));

        read(file, book -> {
            XSSFSheet sheet = book.getSheetAt(1);
            assertThat(sheet.getRow(2).getCell(0).getNumericCellValue()).isEqualTo(93.60);
            assertThat(sheet.getRow(2).getCell(0).getCellStyle().getDataFormatString())
                    .isEqualTo("[$-D00041E]#,##0.00");
            assertThat(sheet.getRow(3).getCell(0).getNumericCellValue()).isEqualTo(8_317);
            assertThat(sheet.getRow(3).getCell(0).getCellStyle().getDataFormatString())
                    .isEqualTo("[$-D00041E]#,##0");
            assertThat(sheet.getRow(4).getCell(0).getNumericCellValue()).isEqualTo(-0.5);
            // A spreadsheet would round it.
            assertThat(sheet.getRow(5).getCell(0).getStringCellValue()).isEqualTo("๑,๒๓๔,๕๖๗,๘๙๐,๑๒๓,๔๕๖");
        });
    }

    @Test
    void the_first_sheet_says_what_the_document_is_and_leads_to_the_tables() {
        byte[] file = file(new Heading(1, "หัวข้อ"), table(Table.Cell.of("ก")));

        read(file, book -> {
            XSSFSheet summary = book.getSheetAt(0);
            assertThat(summary.getSheetName()).isEqualTo("สารบัญ");
            assertThat(text(summary))
                    .isEqualTo(
                            "ชื่อ\n\nเรื่อง\nเรื่อง\nผู้ออกเอกสาร\nผู้ออก\nข้อมูล ณ วันที่\n๑ มกราคม ๒๕๑๓\nตาราง ๑\nหัวข้อ");
            assertThat(summary.getHyperlinkList())
                    .extracting(link -> link.getCellRef() + " " + link.getLocation())
                    .containsExactly("B6 'หัวข้อ'!A1");
        });
    }

    @Test
    void a_document_without_tables_is_the_first_sheet_alone() {
        byte[] file = file(Paragraph.of("ก"));

        assertThat(OfficeParts.of(file).violations()).isEmpty();
        read(file, book -> assertThat(book.getNumberOfSheets()).isEqualTo(1));
    }

    @Test
    void the_heading_row_stays_in_sight_and_is_printed_on_every_page() {
        read(FILE, book -> {
            XSSFSheet sheet = book.getSheetAt(1);
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 2);
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:2");
            assertThat(sheet.getRow(1).getCell(0).getCellStyle().getFont().getBold())
                    .isTrue();
        });
    }

    @Test
    void blocks_of_a_cell_are_its_lines_and_its_row_is_as_high() {
        byte[] file = file(table(
                Table.Cell.of(
                        new Badge("ผ่าน", Badge.Tone.GOOD),
                        Paragraph.of("ข้อความ"),
                        Figure.score(BigDecimal.TEN),
                        new Checkbox("มี", true),
                        new Checkbox("ไม่มี", false),
                        new ItemList(
                                ItemList.Marking.NUMBER,
                                List.of(new ItemList.Item("แรก", List.of(ItemList.Item.of("ย่อย")))))),
                Table.Cell.of("สั้น")));

        read(file, book -> {
            XSSFSheet sheet = book.getSheetAt(1);
            assertThat(sheet.getRow(2).getCell(0).getStringCellValue())
                    .isEqualTo("ผ่าน\nข้อความ\n๑๐.๐๐\n☑ มี\n☐ ไม่มี\n๑. แรก\n  ๑.๑ ย่อย");
            assertThat(sheet.getRow(2).getHeightInPoints()).isGreaterThan(90);
            assertThat(sheet.getRow(3).getHeightInPoints()).isLessThan(25);
        });
    }

    @Test
    void charts_are_tables_of_their_figures_and_a_missing_one_is_an_empty_cell() {
        Radar radar = new Radar(
                "ใยแมงมุม",
                "",
                List.of("ก", "ข", "ค"),
                BigDecimal.ZERO,
                BigDecimal.TEN,
                List.of(
                        new Radar.Series("ปีนี้", Arrays.asList(BigDecimal.ONE, null, new BigDecimal("2.5"))),
                        new Radar.Series("ปีก่อน", List.of(BigDecimal.ONE, BigDecimal.TWO, BigDecimal.TEN))));
        Bars bars = new Bars(
                "แท่ง",
                "",
                BigDecimal.TEN,
                2,
                null,
                List.of(new Bars.Bar("ก", BigDecimal.ONE, Badge.Tone.GOOD), new Bars.Bar("ข", null, Badge.Tone.BAD)));

        read(file(radar, bars), book -> {
            assertThat(text(book.getSheet("ใยแมงมุม")))
                    .isEqualTo("ใยแมงมุม\n\n\nรายการ\nปีนี้\nปีก่อน\nก\n๑.๐\n๑.๐\nข\n\n๒.๐\nค\n๒.๕\n๑๐.๐");
            assertThat(text(book.getSheet("แท่ง"))).isEqualTo("แท่ง\n\nรายการ\nค่า\nก\n๑.๐๐\nข\n");
        });
    }

    @Test
    void sheets_have_names_that_spreadsheets_take_no_two_alike() {
        String thai = "ตัวชี้วัดที่ ๑ การปฏิบัติหน้าที่ของเจ้าหน้าที่";
        Block[] tables = IntStream.range(0, 3)
                .boxed()
                .flatMap(_ -> List.of("Result", "RESULT", thai, "[:*?/\\]", "'quoted'", "History", "").stream())
                .map(caption -> Table.of(
                        caption, List.of(Table.Column.of("ก", 1)), List.of(Table.Row.of("ข")), Table.Reflow.GRID))
                .toArray(Block[]::new);
        byte[] file = file(tables);

        assertThat(OfficeParts.of(file).violations()).isEmpty();
        read(file, book -> {
            List<String> names = IntStream.range(0, book.getNumberOfSheets())
                    .mapToObj(book::getSheetName)
                    .toList();
            assertThat(names)
                    .hasSize(22)
                    .contains("Result", "RESULT (2)", "quoted", "ตาราง")
                    .allMatch(name -> !name.isBlank() && name.length() <= 31 && !name.matches(".*[\\[\\]:*?/\\\\].*"));
            assertThat(names.stream().map(name -> name.toLowerCase(Locale.ROOT)))
                    .doesNotHaveDuplicates()
                    .doesNotContain("history");
            assertThat(names.get(3)).isEqualTo("ตัวชี้วัดที่ ๑ การปฏิบัติหน้า");
        });
    }

    @Test
    void long_texts_are_cut_where_a_cell_ends_and_long_tables_are_complete() {
        List<Table.Row> rows = IntStream.range(0, 2_000)
                .mapToObj(i -> Table.Row.of("แถว " + i))
                .toList();
        Table table =
                Table.of("x".repeat(50_000), List.of(Table.Column.of("😀".repeat(30_000), 1)), rows, Table.Reflow.GRID);

        read(file(table), book -> {
            XSSFSheet sheet = book.getSheetAt(1);
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("x".repeat(CellText.MOST - 1) + "…");
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("😀".repeat(CellText.MOST / 2) + "…");
            assertThat(sheet.getRow(0).getHeightInPoints() + sheet.getRow(1).getHeightInPoints())
                    .isLessThan(200);
            assertThat(sheet.getLastRowNum()).isEqualTo(2_001);
        });
    }

    @Test
    void equal_documents_give_equal_bytes() {
        assertThat(Formats.xlsx(KhlongPhon.report())).isEqualTo(FILE);
        assertThat(Formats.xlsx(EveryBlock.saying("อื่น"))).isNotEqualTo(Formats.xlsx(EveryBlock.saying("ก")));
    }

    @Property(tries = 50)
    void any_text_gives_a_correct_file(@ForAll @StringLength(max = 400) String text) {
        byte[] file = Formats.xlsx(EveryBlock.saying(text));

        assertThat(OfficeParts.of(file).violations()).isEmpty();
        read(file, book -> assertThat(book.getNumberOfSheets()).isEqualTo(4));
    }

    private static Table table(Table.Cell... cells) {
        List<Table.Row> rows =
                Arrays.stream(cells).map(cell -> Table.Row.of(cell)).toList();
        return Table.of("", List.of(Table.Column.of("ค่า", 1)), rows, Table.Reflow.GRID);
    }

    private static byte[] file(Block... blocks) {
        return Formats.xlsx(EveryBlock.document(List.of(blocks)));
    }

    private static void read(byte[] file, Consumer<XSSFWorkbook> look) {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            look.accept(book);
        } catch (IOException e) {
            throw new AssertionError("The file cannot be read", e);
        }
    }

    /** Cell by cell, figures as they are shown. */
    private static String text(XSSFSheet sheet) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .flatMap((Row row) -> StreamSupport.stream(row.spliterator(), false))
                .map(XlsxRendererTest::text)
                .collect(Collectors.joining("\n"));
    }

    private static String text(Cell cell) {
        if (cell.getCellType() != CellType.NUMERIC) {
            return cell.getStringCellValue();
        }
        String format = cell.getCellStyle().getDataFormatString();
        int scale = format.contains(".") ? format.length() - format.indexOf('.') - 1 : 0;
        return Writing.OFFICIAL.figure(BigDecimal.valueOf(cell.getNumericCellValue()), scale);
    }
}
