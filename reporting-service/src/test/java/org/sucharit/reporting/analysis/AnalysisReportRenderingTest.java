package org.sucharit.reporting.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sucharit.reporting.document.Block;
import org.sucharit.reporting.document.CellBlock;
import org.sucharit.reporting.document.Document;
import org.sucharit.reporting.document.Heading;
import org.sucharit.reporting.document.ItemList;
import org.sucharit.reporting.document.Paragraph;
import org.sucharit.reporting.document.Table;
import org.sucharit.reporting.testsupport.Conformance;
import org.sucharit.reporting.testsupport.Formats;
import org.sucharit.reporting.testsupport.KhlongPhon;
import org.sucharit.reporting.testsupport.PdfText;
import org.sucharit.reporting.testsupport.RenderedDigests;
import org.sucharit.reporting.testsupport.WrittenDocuments;

class AnalysisReportRenderingTest {

    private static final Document REPORT = KhlongPhon.report();
    private static final byte[] PDF = Formats.pdf(REPORT);

    @Test
    void the_pdf_keeps_pdf_a_2a_and_pdf_ua_1() {
        WrittenDocuments.keep("analysis.pdf", PDF);
        WrittenDocuments.keep("analysis.html", Formats.html(REPORT).getBytes(StandardCharsets.UTF_8));

        assertThat(Conformance.violations(PDF)).isEmpty();
    }

    @Test
    void every_text_of_the_report_can_be_copied_from_the_pdf() {
        String copied = PdfText.content(PDF).replace(" ", "");

        assertThat(texts())
                .hasSizeGreaterThan(400)
                .allSatisfy(text -> assertThat(copied).contains(text.replace(" ", "")));
    }

    @Test
    void no_heading_stands_last_on_a_page() {
        List<String> headings = REPORT.blocks().stream()
                .filter(Heading.class::isInstance)
                .map(block -> ((Heading) block).text())
                .toList();
        List<PdfText> body =
                PdfText.lines(PDF).stream().filter(line -> !line.artifact()).toList();

        for (int i = 0; i + 1 < body.size(); i++) {
            if (headings.contains(body.get(i).text()) && body.get(i).size() > 12) {
                assertThat(body.get(i + 1).page())
                        .as(body.get(i).text())
                        .isEqualTo(body.get(i).page());
            }
        }
    }

    @Test
    void nothing_is_drawn_outside_the_margins() {
        assertThat(PdfText.lines(PDF))
                .allMatch(line -> line.x() > 50 && line.x() < 545 && line.y() > 35 && line.y() < 800);
    }

    @Test
    void another_jvm_elsewhere_renders_the_same_bytes() throws IOException, InterruptedException {
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Duser.timezone=America/New_York",
                        "-Duser.language=de",
                        "-Dfile.encoding=ISO-8859-1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        RenderedDigests.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String printed = new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();

        assertThat(other.waitFor()).isZero();
        assertThat(printed).isEqualTo(RenderedDigests.digests());
    }

    private static List<String> texts() {
        return REPORT.blocks().stream().flatMap(block -> texts(block).stream()).toList();
    }

    private static List<String> texts(Block block) {
        return switch (block) {
            case Heading heading -> List.of(heading.text());
            case Paragraph paragraph -> List.of(paragraph.text());
            case ItemList list -> list.items().stream().map(ItemList.Item::text).toList();
            case Table table ->
                table.rows()
                        .flatMap(row -> row.cells().stream())
                        .flatMap(cell -> cell.content().stream())
                        .flatMap((CellBlock content) -> texts(content).stream())
                        .toList();
            default -> List.of();
        };
    }
}
