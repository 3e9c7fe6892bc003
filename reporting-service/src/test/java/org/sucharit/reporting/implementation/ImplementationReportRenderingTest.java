package org.sucharit.reporting.implementation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sucharit.reporting.document.Document;
import org.sucharit.reporting.document.Places;
import org.sucharit.reporting.testsupport.BoKaeo;
import org.sucharit.reporting.testsupport.Conformance;
import org.sucharit.reporting.testsupport.Formats;
import org.sucharit.reporting.testsupport.OfficeParts;
import org.sucharit.reporting.testsupport.PageChecks;
import org.sucharit.reporting.testsupport.PdfText;
import org.sucharit.reporting.testsupport.WrittenDocuments;
import org.sucharit.reporting.writing.Writing;

class ImplementationReportRenderingTest {

    private static final Document REPORT = BoKaeo.report();
    private static final byte[] PDF = Formats.pdf(REPORT);

    @Test
    void the_pdf_keeps_pdf_a_2a_and_pdf_ua_1() {
        WrittenDocuments.keep("implementation.pdf", PDF);
        WrittenDocuments.keep("implementation.html", Formats.html(REPORT).getBytes(StandardCharsets.UTF_8));

        assertThat(Conformance.violations(PDF)).isEmpty();
    }

    @Test
    void the_english_pdf_keeps_them_too() {
        Document english = ImplementationReport.compose(
                BoKaeo.sources(), BoKaeo.AS_OF, new Writing(Writing.Language.EN, Writing.Digits.ARABIC));
        byte[] pdf = Formats.pdf(english);
        WrittenDocuments.keep("implementation-en.pdf", pdf);

        assertThat(Conformance.violations(pdf)).isEmpty();
        assertThat(PageChecks.notCopied(english, pdf)).isEmpty();
        assertThat(PageChecks.widowed(english, pdf)).isEmpty();
    }

    @Test
    void the_word_file_with_remarks_keeps_the_schemas_and_lays_the_table_of_measures_on_its_side() {
        Document written =
                Places.filled(REPORT, Map.of("remarks", "รายงานนี้เสนอผู้บริหารแล้ว", "measures.1.summary", "ของเรา"));
        byte[] file = Formats.docx(written);
        WrittenDocuments.keep("implementation.docx", file);
        WrittenDocuments.keep("implementation-written.pdf", Formats.pdf(written));
        OfficeParts parts = OfficeParts.of(file);

        assertThat(parts.violations()).isEmpty();
        assertThat(parts.elements("word/document.xml", "w:pgSz"))
                .extracting(size -> size.getAttribute("w:orient"))
                .containsExactly("", "landscape", "");
    }

    @Test
    void every_text_of_the_report_can_be_copied_from_the_pdf() {
        assertThat(PageChecks.notCopied(REPORT, PDF)).isEmpty();
    }

    @Test
    void no_heading_stands_last_on_a_page() {
        assertThat(PageChecks.widowed(REPORT, PDF)).isEmpty();
    }

    @Test
    void the_footer_names_the_agency_whole() {
        assertThat(PdfText.lines(PDF))
                .filteredOn(PdfText::artifact)
                .extracting(PdfText::text)
                .anyMatch(text -> text.endsWith("พ.ศ. ๒๕๖๖ · องค์การบริหารส่วนตำบลบ่อแก้ว"));
    }

    @Test
    void nothing_is_drawn_outside_the_margins() {
        assertThat(PageChecks.outside(PDF)).isEmpty();
    }

    @Test
    void rendering_again_gives_the_same_bytes() {
        assertThat(Formats.pdf(BoKaeo.report())).isEqualTo(PDF);
    }
}
