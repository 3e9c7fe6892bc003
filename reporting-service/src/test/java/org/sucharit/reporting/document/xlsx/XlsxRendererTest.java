package org.sucharit.reporting.document.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sucharit.reporting.document.Document;
import org.sucharit.reporting.testsupport.EveryBlock;
import org.sucharit.reporting.testsupport.Formats;
import org.sucharit.reporting.testsupport.KhlongPhon;
import org.sucharit.reporting.testsupport.OfficeParts;
import org.sucharit.reporting.testsupport.WrittenDocuments;

class XlsxRendererTest {

    private static final Document REPORT = KhlongPhon.report();

    @Test
    void the_parts_keep_their_schemas() {
        byte[] report = Formats.xlsx(REPORT);
        byte[] every = Formats.xlsx(EveryBlock.saying("=ทุกอย่างที่เอกสารมีได้ [*] _x0041_"));
        WrittenDocuments.keep("analysis.xlsx", report);
        WrittenDocuments.keep("every-block.xlsx", every);

        assertThat(OfficeParts.of(report).violations()).isEmpty();
        assertThat(OfficeParts.of(every).violations()).isEmpty();
    }
}
