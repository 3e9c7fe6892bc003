package org.sucharit.assessment.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.sucharit.assessment.disclosure.Disclosure;
import org.sucharit.contracts.framework.Framework.AskedReport.Kind;
import org.sucharit.contracts.report.Report;

class StatementTest {

    private static final ReportAsked ANALYSIS = new ReportAsked(Kind.ANALYSIS, 2565);
    private static final String OLD = "https://a.go.th/1";
    private static final String NEW = "https://a.go.th/2";
    private static final Confirmation BEFORE =
            new Confirmation(ANALYSIS, 1, OLD, "ฉบับที่ 1", "officer", Instant.EPOCH);

    @Test
    void a_statement_names_the_report_its_year_the_publication_and_every_file() {
        assertThat(Statement.of(
                        ANALYSIS,
                        Published.report(2565, "a", Report.Kind.ANALYSIS, 3).published()))
                .startsWith("รายงานการวิเคราะห์ผลการประเมิน")
                .contains("พ.ศ. 2565 ฉบับเผยแพร่ครั้งที่ 3", "html " + "b2".repeat(32), "pdf " + Published.SHA)
                .hasLineCount(1);
        assertThat(Statement.of(
                        new ReportAsked(Kind.IMPLEMENTATION, 2566),
                        Published.report(2566, "a", Report.Kind.IMPLEMENTATION, 1)
                                .published()))
                .startsWith("รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรม")
                .contains("พ.ศ. 2566");
    }

    @Test
    void it_comes_to_what_was_said_before() {
        assertThat(Statement.in(Disclosure.none("o42"), null, NEW, "ใหม่"))
                .isEqualTo(new Disclosure("o42", true, NEW, "ใหม่"));
        assertThat(Statement.in(new Disclosure("o42", false, "https://b.go.th", "เดิม"), null, NEW, "ใหม่"))
                .isEqualTo(new Disclosure("o42", true, "https://b.go.th " + NEW, "เดิม\nใหม่"));
    }

    @Test
    void an_address_and_a_statement_that_are_there_are_not_repeated() {
        Disclosure said = new Disclosure("o42", true, NEW, "ใหม่");

        assertThat(Statement.in(said, null, NEW, "ใหม่")).isEqualTo(said);
    }

    @Test
    void what_was_confirmed_before_gives_way_and_all_else_stays() {
        Disclosure said = new Disclosure("o42", true, "https://b.go.th " + OLD, "เดิม\nฉบับที่ 1");

        assertThat(Statement.in(said, BEFORE, NEW, "ฉบับที่ 2"))
                .isEqualTo(new Disclosure("o42", true, "https://b.go.th " + NEW, "เดิม\nฉบับที่ 2"));
        assertThat(Statement.in(said, BEFORE, OLD, "ฉบับที่ 2").url()).isEqualTo("https://b.go.th " + OLD);
    }
}
