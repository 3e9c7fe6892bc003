package org.sucharit.reporting.document.docx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sucharit.reporting.document.Document;
import org.sucharit.reporting.testsupport.EveryBlock;
import org.sucharit.reporting.testsupport.Formats;
import org.sucharit.reporting.testsupport.KhlongPhon;
import org.sucharit.reporting.testsupport.OfficeParts;
import org.sucharit.reporting.testsupport.WrittenDocuments;

class DocxRendererTest {

    private static final Document REPORT = KhlongPhon.report();
    private static final String NASTY =
            "<b>&amp;</b> \u0000\u0007\u001B \uD83D\uDE00👨‍👩‍👧 \uD800 \uFFFF \u202Eשלום مرحبا \u200B漢字 "
                    + "(ปิด\\วงเล็บ) %s {body} ]]> \uF70A -- ก็่้๊๋็็็ ﷺ \t\r\n end";

    @Test
    void the_parts_keep_their_schemas() {
        byte[] report = Formats.docx(REPORT);
        byte[] every = Formats.docx(EveryBlock.saying(NASTY));
        WrittenDocuments.keep("analysis.docx", report);
        WrittenDocuments.keep("every-block.docx", Formats.docx(EveryBlock.saying("ทุกอย่างที่เอกสารมีได้")));
        WrittenDocuments.keep("nasty.docx", every);

        assertThat(OfficeParts.of(report).violations()).isEmpty();
        assertThat(OfficeParts.of(every).violations()).isEmpty();
    }
}
