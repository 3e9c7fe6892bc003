package org.sucharit.reporting.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sucharit.reporting.testsupport.KhlongPhon;

class FingerprintTest {

    @Test
    void equal_documents_have_equal_fingerprints() {
        assertThat(Fingerprint.of(DocumentJson.write(KhlongPhon.report())))
                .isEqualTo(Fingerprint.of(DocumentJson.write(KhlongPhon.report())))
                .matches("[0-9a-f]{64}");
    }

    @Test
    void a_kept_document_reads_back_equal() {
        Document report = KhlongPhon.report();

        assertThat(DocumentJson.read(DocumentJson.write(report))).isEqualTo(report);
    }
}
