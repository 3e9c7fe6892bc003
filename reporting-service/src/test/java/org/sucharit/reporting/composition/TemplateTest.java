package org.sucharit.reporting.composition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.sucharit.reporting.analysis.AnalysisPart;
import org.sucharit.reporting.analysis.AnalysisReport;
import org.sucharit.reporting.analysis.AnalysisSources;
import org.sucharit.reporting.document.Block;
import org.sucharit.reporting.document.Cover;
import org.sucharit.reporting.document.Document;
import org.sucharit.reporting.document.Heading;
import org.sucharit.reporting.document.PageBreak;
import org.sucharit.reporting.document.Signature;
import org.sucharit.reporting.implementation.ImplementationReport;
import org.sucharit.reporting.testsupport.BoKaeo;
import org.sucharit.reporting.testsupport.Emblem;
import org.sucharit.reporting.testsupport.Formats;
import org.sucharit.reporting.testsupport.KhlongPhon;
import org.sucharit.reporting.testsupport.WrittenDocuments;
import org.sucharit.reporting.writing.Writing;

class TemplateTest {

    private static final List<AnalysisPart> OBLIGATORY = Arrays.stream(AnalysisPart.values())
            .filter(AnalysisPart::obligatory)
            .toList();

    @Property(tries = 300)
    void obligatory_parts_are_never_lost_nor_disordered(@ForAll("orders") List<String> wanted) {
        List<AnalysisPart> arranged = Part.arranged(AnalysisPart.values(), wanted);

        assertThat(arranged)
                .doesNotHaveDuplicates()
                .filteredOn(AnalysisPart::obligatory)
                .isEqualTo(OBLIGATORY);
        assertThat(arranged.stream().filter(part -> !part.obligatory()).map(Part::code))
                .as("the others are there as wanted")
                .isEqualTo(
                        wanted.isEmpty()
                                ? List.of("principle", "instruments", "scoring")
                                : wanted.stream()
                                        .distinct()
                                        .filter(List.of("principle", "instruments", "scoring")::contains)
                                        .toList());
    }

    @Provide
    Arbitrary<List<String>> orders() {
        List<String> codes = new java.util.ArrayList<>(
                Arrays.stream(AnalysisPart.values()).map(Part::code).toList());
        codes.add("no-such-part");
        return Arbitraries.of(codes).list().ofMaxSize(10);
    }

    @Test
    void an_order_that_may_be_stands_as_it_is() {
        assertThat(Part.arranged(
                        AnalysisPart.values(),
                        List.of("result", "guidance", "scoring", "reconciliation", "plan", "principle", "proof")))
                .extracting(Part::code)
                .containsExactly("result", "guidance", "scoring", "reconciliation", "plan", "principle", "proof");
    }

    @Test
    void an_analysis_report_has_the_emblem_the_signatory_and_the_parts_of_its_agency() {
        Document report = analysis(new Template(
                Emblem.HASH,
                new Template.Signatory("นายสมชาย ใจดี", List.of("นายกเทศมนตรี", "ตำบลคลองพน")),
                List.of("result", "guidance", "reconciliation", "plan", "scoring")));

        WrittenDocuments.keep("analysis-template.pdf", Formats.pdf(report));

        Cover cover = (Cover) report.blocks().getFirst();
        assertThat(cover.emblem().hash()).isEqualTo(Emblem.HASH);
        assertThat(cover.emblem().alternative()).isEqualTo("ตราสัญลักษณ์ของเทศบาลตำบลคลองพน");
        assertThat(report.blocks().get(1)).as("no empty page after the cover").isNotInstanceOf(PageBreak.class);
        assertThat(report.blocks().getLast())
                .isEqualTo(new Signature(List.of("(นายสมชาย ใจดี)", "นายกเทศมนตรี", "ตำบลคลองพน")));
        assertThat(headings(report))
                .startsWith("ผลการประเมินของเทศบาลตำบลคลองพน")
                .endsWith("หลักเกณฑ์การประเมินผล")
                .doesNotContain("หลักการประเมิน");
    }

    @Test
    void an_implementation_report_may_do_without_its_summary() {
        Document whole = ImplementationReport.compose(BoKaeo.sources(), BoKaeo.AS_OF, Writing.OFFICIAL);
        Document report = ImplementationReport.compose(
                BoKaeo.sources(),
                BoKaeo.AS_OF,
                Writing.OFFICIAL,
                new Template(
                        null, null, List.of("introduction", "measures", "indicators", "items", "others", "approval")));

        assertThat(headings(whole)).contains("สรุปความก้าวหน้า");
        assertThat(headings(report))
                .doesNotContain("สรุปความก้าวหน้า")
                .hasSize(headings(whole).size() - 1);
    }

    @Test
    void without_a_template_nothing_changes() {
        assertThat(analysis(Template.NONE)).isEqualTo(KhlongPhon.report());
    }

    private static Document analysis(Template template) {
        return AnalysisReport.compose(
                AnalysisSources.of(KhlongPhon.framework(), KhlongPhon.agency(), KhlongPhon.score(), KhlongPhon.plan()),
                KhlongPhon.report().asOf(),
                Writing.OFFICIAL,
                template);
    }

    private static List<String> headings(Document report) {
        return report.blocks().stream()
                .filter(block -> block instanceof Heading heading && heading.level() == 1)
                .map((Block block) -> ((Heading) block).text())
                .toList();
    }
}
