package org.sucharit.reporting.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.sucharit.reporting.document.Document;
import org.sucharit.reporting.testsupport.Conformance;
import org.sucharit.reporting.testsupport.DocumentTexts;
import org.sucharit.reporting.testsupport.Formats;
import org.sucharit.reporting.testsupport.KhlongPhon;
import org.sucharit.reporting.testsupport.PageChecks;
import org.sucharit.reporting.testsupport.RenderedDigests;
import org.sucharit.reporting.testsupport.WrittenDocuments;
import org.sucharit.reporting.writing.Writing;

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
        assertThat(DocumentTexts.of(REPORT)).hasSizeGreaterThan(400);
        assertThat(PageChecks.notCopied(REPORT, PDF)).isEmpty();
    }

    @Test
    void no_heading_stands_last_on_a_page() {
        assertThat(PageChecks.widowed(REPORT, PDF)).isEmpty();
    }

    @Test
    void nothing_is_drawn_outside_the_margins() {
        assertThat(PageChecks.outside(PDF)).isEmpty();
    }

    @Test
    void the_english_pdf_keeps_them_too() {
        Document english = AnalysisReport.compose(
                new AnalysisSources(
                        KhlongPhon.framework(),
                        KhlongPhon.agency(),
                        KhlongPhon.score(),
                        KhlongPhon.plan(),
                        null,
                        KhlongPhon.provinceMean()),
                REPORT.asOf(),
                new Writing(Writing.Language.EN, Writing.Digits.ARABIC));
        byte[] pdf = Formats.pdf(english);
        WrittenDocuments.keep("analysis-en.pdf", pdf);

        assertThat(Conformance.violations(pdf)).isEmpty();
        assertThat(PageChecks.notCopied(english, pdf)).isEmpty();
        assertThat(PageChecks.widowed(english, pdf)).isEmpty();
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
}
