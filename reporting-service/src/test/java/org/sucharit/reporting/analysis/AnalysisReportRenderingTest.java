package org.sucharit.reporting.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.sucharit.reporting.document.Document;
import org.sucharit.reporting.document.HtmlRenderer;
import org.sucharit.reporting.document.PdfRenderer;
import org.sucharit.reporting.testsupport.KhlongPhon;
import org.sucharit.reporting.testsupport.WrittenDocuments;

class AnalysisReportRenderingTest {

    @Test
    void writes() {
        Document report = KhlongPhon.report();
        byte[] pdf = new PdfRenderer().render(report);
        WrittenDocuments.keep("analysis.pdf", pdf);
        WrittenDocuments.keep("analysis.html", new HtmlRenderer().render(report).getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < 20; i++) {
            long start = System.nanoTime();
            new PdfRenderer().render(report);
            System.out.println("pdf ms " + (System.nanoTime() - start) / 1_000_000);
        }
        assertThat(pdf).isNotEmpty();
    }
}
