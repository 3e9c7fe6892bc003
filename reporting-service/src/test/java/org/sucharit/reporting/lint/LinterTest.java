package org.sucharit.reporting.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.plan.Plan;
import org.sucharit.contracts.report.Report;
import org.sucharit.contracts.score.Score;
import org.sucharit.reporting.testsupport.KhlongPhon;

class LinterTest {

    @Test
    void a_report_that_follows_has_no_contradiction() {
        assertThat(check(KhlongPhon.score(), KhlongPhon.plan(), Map.of())).isEmpty();
    }

    @Test
    void a_verdict_against_the_criterion_is_named_with_its_score() {
        Score score = with("10", node -> verdict(node, Score.Verdict.MEETS));

        assertThat(check(score, KhlongPhon.plan(), Map.of())).singleElement().satisfies(found -> {
            assertThat(found.rule()).isEqualTo(Rule.VERDICT);
            assertThat(found.place()).isEqualTo("10");
            assertThat(found.message().en()).contains("80").contains("85");
        });
    }

    @Test
    void a_figure_that_does_not_follow_from_those_below_it_is_found_beyond_rounding() {
        String derived = node("9.1").derived().toPlainString();

        assertThat(rules(with("9.1", node -> derived(node, new BigDecimal(derived).subtract(new BigDecimal("0.01"))))))
                .doesNotContain("figure 9.1");
        assertThat(rules(with("9.1", node -> derived(node, new BigDecimal(derived).subtract(new BigDecimal("0.10"))))))
                .contains("figure 9.1");
    }

    @Test
    void a_rating_that_its_conditions_do_not_give_is_found() {
        Score score = KhlongPhon.score();
        Score excellent = new Score(
                score.fiscalYear(),
                score.agency(),
                score.version(),
                score.state(),
                score.frameworkRevision(),
                score.phase(),
                null,
                score.total(),
                new Score.Rating(List.of("excellent"), null, null),
                score.nodes(),
                score.differences());

        assertThat(rules(excellent)).containsExactly("rating total");
    }

    @Test
    void guidance_of_the_wrong_kind_or_none_and_a_finding_without_measure_are_found() {
        Plan plan = KhlongPhon.plan();
        List<Plan.Guidance> guidance = plan.guidance().stream()
                .filter(each -> !each.node().equals("OIT.o1"))
                .map(each -> each.node().equals("OIT.o2")
                        ? new Plan.Guidance(each.node(), Plan.GuidanceKind.RAISE, each.text())
                        : each)
                .toList();
        Plan wrong = KhlongPhon.plan(
                plan.agency(), plan.version(), plan.scoreVersion(), plan.findings(), guidance, List.of());

        assertThat(check(KhlongPhon.score(), wrong, Map.of()).stream().map(LinterTest::shown))
                .contains("guidance-missing OIT.o1", "guidance-kind OIT.o2")
                .anyMatch(found -> found.startsWith("finding-without-measure "));
    }

    @Test
    void a_measure_of_the_same_indicator_answers_only_the_findings_that_it_serves() {
        Plan plan = KhlongPhon.plan();
        Plan other = KhlongPhon.plan(
                plan.agency(),
                plan.version(),
                plan.scoreVersion(),
                plan.findings(),
                plan.guidance(),
                plan.measures().stream()
                        .map(measure -> without("OIT.o23", measure))
                        .toList());

        assertThat(check(KhlongPhon.score(), other, Map.of()).stream().map(LinterTest::shown))
                .containsExactly("finding-without-measure OIT.o23");
    }

    @ParameterizedTest
    @CsvSource({"IMPROVE, 50, 1", "URGENT, 50, 0", "IMPROVE, 0, 0"})
    void a_finding_to_improve_is_answered_by_a_measure_of_its_own_indicator_alone(
            Plan.FindingKind kind, BigDecimal score, int found) {
        Plan plan = KhlongPhon.plan();
        Plan other = KhlongPhon.plan(
                plan.agency(),
                plan.version(),
                plan.scoreVersion(),
                plan.findings().stream()
                        .map(finding -> finding.node().equals("OIT.o14")
                                ? new Plan.Finding(
                                        finding.node(),
                                        finding.indicator(),
                                        kind,
                                        score,
                                        finding.gain(),
                                        finding.since())
                                : finding)
                        .toList(),
                plan.guidance(),
                plan.measures().stream()
                        .map(measure -> measure.number() == 1
                                ? serving(
                                        Stream.concat(measure.serves().stream(), Stream.of("OIT.o14"))
                                                .toList(),
                                        measure)
                                : without("OIT.o14", measure))
                        .toList());

        assertThat(check(KhlongPhon.score(), other, Map.of()).stream()
                        .filter(each -> each.rule() == Rule.FINDING_WITHOUT_MEASURE)
                        .map(LinterTest::shown))
                .isEqualTo(Collections.nCopies(found, "finding-without-measure OIT.o14"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"10", "OIT.o14", "EIT1.e1"})
    void what_the_thresholds_make_a_finding_is_missed_where_the_plan_does_not_name_it(String node) {
        assertThat(found(findings -> findings.removeIf(finding -> finding.node().equals(node))))
                .singleElement()
                .satisfies(found -> {
                    assertThat(shown(found)).isEqualTo("finding-missing " + node);
                    assertThat(found.message().en())
                            .contains(node(node).derived().toPlainString());
                });
    }

    @Test
    void a_finding_of_the_wrong_kind_is_found() {
        assertThat(found(findings ->
                                findings.replaceAll(finding -> finding.node().equals("OIT.o14")
                                        ? finding(finding, Plan.FindingKind.IMPROVE, finding.score())
                                        : finding))
                        .stream()
                        .map(LinterTest::shown))
                .containsExactly("finding-kind OIT.o14");
    }

    @Test
    void a_finding_with_another_score_than_its_nodes_is_found_and_the_same_score_written_otherwise_is_not() {
        assertThat(found(findings -> findings.replaceAll(finding -> switch (finding.node()) {
                            case "OIT.o14" -> finding(finding, finding.kind(), new BigDecimal("50.01"));
                            case "10" -> finding(finding, finding.kind(), new BigDecimal("80.000"));
                            default -> finding;
                        }))
                        .stream()
                        .map(LinterTest::shown))
                .containsExactly("finding-score OIT.o14");
    }

    @ParameterizedTest
    @ValueSource(strings = {"OIT.o1", "OIT.o99", "OIT.o14"})
    void what_is_not_weak_not_there_or_named_before_is_no_finding(String node) {
        assertThat(found(findings -> findings.add(
                                new Plan.Finding(node, "9", Plan.FindingKind.URGENT, decimal("50"), null, 2568)))
                        .stream()
                        .filter(each -> each.rule() != Rule.FINDING_WITHOUT_MEASURE)
                        .map(LinterTest::shown))
                .containsExactly("finding-unfounded " + node);
    }

    @ParameterizedTest
    @CsvSource({
        // node, derived, published, what is found where the plan names no finding there
        "OIT.o1, 94.99, , finding-missing OIT.o1",
        "OIT.o1, 95.00, ,",
        "OIT.o1, , 0, finding-missing OIT.o1",
        "OIT.o1, 100, 0,",
        "OIT.o1, , ,",
        "9.1, 50, ,"
    })
    void a_node_is_judged_by_its_derived_figure_or_else_by_the_published_one(
            String node, BigDecimal derived, BigDecimal published, String found) {
        Score score = with(node, each -> figures(each, derived, published, Score.NodeState.SCORED));

        assertThat(findingRules(score)).isEqualTo(found == null ? List.of() : List.of(found));
    }

    @Test
    void what_does_not_apply_is_no_finding_whatever_is_printed_there() {
        Score score = with("OIT.o1", node -> figures(node, null, BigDecimal.ZERO, Score.NodeState.NOT_APPLICABLE));

        assertThat(findingRules(score)).isEmpty();
    }

    @Test
    void an_item_at_zero_is_urgent_whatever_the_thresholds() {
        Framework lenient = thresholds("0", "0");
        Plan plan = KhlongPhon.plan();
        List<Plan.Finding> zero = plan.findings().stream()
                .filter(finding -> finding.node().equals("OIT.o23"))
                .toList();

        assertThat(findingRules(lenient, KhlongPhon.score(), with(zero))).isEmpty();
        assertThat(findingRules(lenient, KhlongPhon.score(), with(List.of())))
                .containsExactly("finding-missing OIT.o23");
    }

    /** What is wrong once the findings of the plan have been changed. */
    private static List<Contradiction> found(Consumer<List<Plan.Finding>> change) {
        List<Plan.Finding> findings = new ArrayList<>(KhlongPhon.plan().findings());
        change.accept(findings);
        return check(KhlongPhon.score(), with(findings), Map.of());
    }

    private static List<String> findingRules(Score score) {
        return findingRules(KhlongPhon.framework(), score, KhlongPhon.plan());
    }

    private static List<String> findingRules(Framework framework, Score score, Plan plan) {
        return FindingRules.check(framework, score, plan).stream()
                .map(LinterTest::shown)
                .toList();
    }

    private static Plan with(List<Plan.Finding> findings) {
        Plan plan = KhlongPhon.plan();
        return KhlongPhon.plan(
                plan.agency(), plan.version(), plan.scoreVersion(), findings, plan.guidance(), plan.measures());
    }

    private static Plan.Finding finding(Plan.Finding finding, Plan.FindingKind kind, BigDecimal score) {
        return new Plan.Finding(finding.node(), finding.indicator(), kind, score, finding.gain(), finding.since());
    }

    private static Framework thresholds(String urgentBelow, String improveBelow) {
        Framework framework = KhlongPhon.framework();
        return new Framework(
                framework.fiscalYear(),
                framework.revision(),
                framework.version(),
                framework.state(),
                framework.name(),
                framework.target(),
                framework.rounding(),
                framework.scales(),
                framework.instruments(),
                framework.indicators(),
                framework.bands(),
                new Framework.Thresholds(
                        framework.thresholds().verdict(),
                        decimal(urgentBelow),
                        decimal(improveBelow),
                        framework.thresholds().raiseBelow()));
    }

    private static BigDecimal decimal(String figure) {
        return new BigDecimal(figure);
    }

    @Test
    void what_was_told_is_not_held_against_what_was_written_in_its_stead() {
        Plan plan = told();

        assertThat(Texts.of(Report.Kind.IMPLEMENTATION, plan, Map.of()).get("measures/1"))
                .contains("summary", "outcome", "entry", "reason", "https://evidence.example/");
        assertThat(texts(plan, "measures.1.summary"))
                .contains("outcome", "reason", "https://evidence.example/")
                .doesNotContain("summary", "entry");
        assertThat(texts(plan, "measures.1.outcome"))
                .contains("summary", "entry")
                .doesNotContain("outcome");
        assertThat(texts(plan, "measures.2.summary")).contains("summary", "entry", "outcome");
        assertThat(texts(plan, "guidance.9"))
                .contains("guidance item", "told 9")
                .doesNotContain("guidance 9");
        assertThat(texts(plan, "progress.9"))
                .contains("guidance 9", "https://evidence.example/9")
                .doesNotContain("told 9");
        assertThat(texts(plan, "others.OIT.o1")).contains("guidance item").doesNotContain("told item");
    }

    @Test
    void what_was_told_of_an_item_stands_where_another_year_counts_its_items_otherwise() {
        assertThat(texts(told(), "progress.OIT.o1")).contains("told item");
    }

    @Test
    void a_plan_that_nobody_has_approved_yet_is_told() {
        assertThat(check(KhlongPhon.score(), KhlongPhon.plan(), Plan.State.DRAFT, Map.of(), Map.of()))
                .extracting(LinterTest::shown)
                .containsExactly("plan-draft plan");
    }

    @Test
    void of_a_plan_that_was_withdrawn_nothing_can_contradict_itself() {
        Score score = with("10", node -> verdict(node, Score.Verdict.MEETS));

        assertThat(check(score, KhlongPhon.plan(), Plan.State.WITHDRAWN, Map.of(), Map.of()))
                .isEmpty();
    }

    @Test
    void a_plan_drafted_from_another_score_is_torn() {
        Plan plan = KhlongPhon.plan();
        Plan other = KhlongPhon.plan(
                plan.agency(),
                plan.version(),
                plan.scoreVersion() - 1,
                plan.findings(),
                plan.guidance(),
                plan.measures());

        assertThat(check(KhlongPhon.score(), other, Map.of()).stream().map(LinterTest::shown))
                .containsExactly("torn plan");
    }

    @ParameterizedTest
    @CsvSource({
        "คะแนนรวม ๙๓.๖๐ คะแนน,",
        "คะแนนรวม 93.61 คะแนน, figure-in-text",
        "เกณฑ์ ๘๕.๐๐ คะแนน,",
        "คะแนนเฉลี่ยจังหวัด ๙๑.๒๕ คะแนน,",
        "งบประมาณ ๑๒๓.๔๕ บาท หรือร้อยละ ๑๒.๓๔,",
        "ข้อ ๙.๑ และ ๑๐.๒,",
        "ตามพระราชบัญญัติข้อมูลข่าวสารของราชการ พ.ศ. ๒๕๔๐,",
        "ตามพระราชบัญญัติประกอบรัฐธรรมนูญว่าด้วยการป้องกันและปราบปรามการทุจริต พ.ศ.๒๕๖๐, act",
        "ตาม พระราชบัญญัติ ข้อมูลข่าวสาร ของราชการ พ.ศ. 2541, act",
        "ตาม พ.ร.บ.ข้อมูลข่าวสารของราชการ พ.ศ. ๒๕๔๐ และ พ.ร.ป. ว่าด้วยการป้องกันและปราบปรามการทุจริต พ.ศ. ๒๕๖๑,",
        "ตาม พ.ร.บ. ข้อมูลข่าวสารของราชการ พ.ศ. ๒๕๔๑, act",
        "ตาม พ. ร. บ. ข้อมูลข่าวสารของราชการ พ.ศ. 2541, act",
        "ตามพรบ.ข้อมูลข่าวสารของราชการ พ.ศ 2541, act",
        "ตาม พ.ร.ป.ว่าด้วยการป้องกันและปราบปรามการทุจริต พ.ศ.2542, act",
        "ตาม พ.ร.บ.ประกอบรัฐธรรมนูญว่าด้วยการป้องกันและปราบปรามการทุจริต พ.ศ. ๒๕๔๒, act",
        "'ตาม พ.ร.บ.การอ\u0E4D\u0E32นวยความสะดวกในการพิจารณาอนุญาตของทางราชการ พ.ศ.\u00A02557', act",
        "ตาม พ.ร.บ.ข้อมูลข่าวสารของราชการ (ฉบับที่ ๒) พ.ศ. ๒๕๖๗,",
        "ในปีงบประมาณ พ.ศ. ๒๕๖๘ และปีงบประมาณ ๒๕๗๐,",
        "ในปีงบประมาณ พ.ศ. ๒๕๖๖, year",
        "ดู http://www.borkaew.go.th/.go.th, link",
        "ดู http://localhost/แผน, link",
        "ดู https://dead.example/plan., link",
        "ดู https://alive.example/plan,",
        "ดู https://unknown.example/plan,"
    })
    void what_people_wrote_is_held_against_figures_years_acts_and_links(String text, String rule) {
        List<Contradiction> found = check(KhlongPhon.score(), KhlongPhon.plan(), Map.of("introduction", text));

        assertThat(found.stream().map(each -> each.rule().code())).isEqualTo(rule == null ? List.of() : List.of(rule));
        assertThat(found).allMatch(each -> each.place().equals("introduction"));
    }

    @Test
    void a_contradiction_is_the_same_however_its_place_is_spelled() {
        Contradiction here = Messages.of(Rule.ANOTHER_TYPE, "measures/1", "words", "อบต.");
        Contradiction elsewhere = Messages.of(Rule.ANOTHER_TYPE, "/measures/1", "words", "อบต.");

        assertThat(elsewhere).isEqualTo(here);
        assertThat(elsewhere.place()).isEqualTo("measures/1");
        assertThat(Messages.of(Rule.ANOTHER_TYPE, "/measures/2", "words", "อบต.")
                        .id())
                .isNotEqualTo(here.id());
    }

    @Test
    void the_place_of_a_contradiction_is_a_json_pointer_for_others() {
        assertThat(Messages.of(Rule.ANOTHER_TYPE, "measures/1/a~b", "words", "อบต.")
                        .pointer())
                .isEqualTo("/measures/1/a~0b");
        assertThat(Messages.of(Rule.ANOTHER_TYPE, "/measures/1", "words", "อบต.")
                        .pointer())
                .isEqualTo("/measures/1");
    }

    @Test
    void what_was_found_elsewhere_comes_along() {
        Contradiction foreign = Messages.of(Rule.ANOTHER_TYPE, "measures/1", "words", "อบต.");
        Subject subject = new Subject(
                Report.Kind.ANALYSIS,
                KhlongPhon.framework(),
                KhlongPhon.agency(),
                KhlongPhon.score(),
                List.of(KhlongPhon.score()),
                null,
                KhlongPhon.plan(),
                Plan.State.APPROVED,
                Map.of(),
                List.of("introduction"),
                List.of("agency"),
                Map.of(),
                List.of(foreign));

        assertThat(Linter.check(subject).stream().map(LinterTest::shown))
                .containsExactly("torn agency", "outdated-passage introduction", "another-type measures/1");
    }

    private static List<String> rules(Score score) {
        return check(score, KhlongPhon.plan(), Map.of()).stream()
                .map(LinterTest::shown)
                .toList();
    }

    private static String shown(Contradiction contradiction) {
        return contradiction.rule().code() + " " + contradiction.place();
    }

    private static List<Contradiction> check(Score score, Plan plan, Map<String, String> passages) {
        Map<String, LinkState> links = new HashMap<>(Map.of(
                "https://dead.example/plan", LinkState.DEAD,
                "https://alive.example/plan", LinkState.ALIVE));
        passages.values().stream()
                .flatMap(text -> Links.in(text).stream())
                .filter(link -> !Links.isWellFormed(link))
                .forEach(link -> links.put(link, LinkState.MALFORMED));
        return check(score, plan, plan.state(), passages, links);
    }

    private static List<Contradiction> check(
            Score score, Plan plan, Plan.State state, Map<String, String> passages, Map<String, LinkState> links) {
        return Linter.check(new Subject(
                Report.Kind.ANALYSIS,
                KhlongPhon.framework(),
                KhlongPhon.agency(),
                score,
                List.of(score),
                KhlongPhon.provinceMean("9", "91.25"),
                plan,
                state,
                passages,
                List.of(),
                List.of(),
                links,
                List.of()));
    }

    /** A plan of which everything that can be told has been told; nobody looks after more than one item. */
    private static Plan told() {
        Plan plan = KhlongPhon.plan();
        Plan.Measure first = plan.measures().getFirst();
        Plan.Measure measure = new Plan.Measure(
                1,
                first.indicator(),
                first.issue(),
                first.measure(),
                first.responsible(),
                first.steps(),
                first.period(),
                first.budget(),
                first.serves(),
                first.carriedFrom(),
                progress("entry", "reason", "https://evidence.example/"),
                "summary",
                "outcome");
        return new Plan(
                plan.fiscalYear(),
                plan.agency(),
                plan.version(),
                plan.state(),
                plan.revision(),
                plan.edited(),
                plan.basedOnFiscalYear(),
                plan.scoreVersion(),
                plan.frameworkRevision(),
                plan.proposedChanges(),
                plan.findings(),
                plan.guidance(),
                List.of(measure),
                List.of(
                        assignment("9", "guidance 9", progress("told 9", null, "https://evidence.example/9")),
                        assignment("OIT.o1", "guidance item", progress("told item", null, null))),
                plan.approvals());
    }

    private static Plan.Assignment assignment(String node, String guidance, Plan.Progress progress) {
        return new Plan.Assignment(node, guidance, List.of(), null, progress);
    }

    private static Plan.Progress progress(String text, String reason, String url) {
        return new Plan.Progress(
                Plan.ProgressState.STOPPED,
                Plan.Timeliness.SETTLED,
                List.of(new Plan.Entry(
                        LocalDate.of(2026, 1, 5),
                        Plan.ProgressState.STOPPED,
                        reason,
                        text,
                        null,
                        null,
                        List.of(new Plan.Evidence("ประกาศ", null, null, null, url)))));
    }

    /** All texts of an implementation report but for the passage at a place. */
    private static String texts(Plan plan, String written) {
        Map<String, String> texts =
                new HashMap<>(Texts.of(Report.Kind.IMPLEMENTATION, plan, Map.of(written, "otherwise")));
        assertThat(texts.remove(written)).isEqualTo("otherwise");
        return String.join("\n", texts.values());
    }

    private static Plan.Measure without(String node, Plan.Measure measure) {
        return serving(
                measure.serves().stream().filter(each -> !each.equals(node)).toList(), measure);
    }

    private static Plan.Measure serving(List<String> nodes, Plan.Measure measure) {
        return new Plan.Measure(
                measure.number(),
                measure.indicator(),
                measure.issue(),
                measure.measure(),
                measure.responsible(),
                measure.steps(),
                measure.period(),
                measure.budget(),
                nodes,
                measure.carriedFrom(),
                measure.progress(),
                measure.summary(),
                measure.outcome());
    }

    private static Score.Node node(String code) {
        return KhlongPhon.score().nodes().stream()
                .filter(node -> node.node().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Score with(String code, UnaryOperator<Score.Node> change) {
        Score score = KhlongPhon.score();
        return new Score(
                score.fiscalYear(),
                score.agency(),
                score.version(),
                score.state(),
                score.frameworkRevision(),
                score.phase(),
                null,
                score.total(),
                score.rating(),
                score.nodes().stream()
                        .map(node -> node.node().equals(code) ? change.apply(node) : node)
                        .toList(),
                score.differences());
    }

    private static Score.Node verdict(Score.Node node, Score.Verdict verdict) {
        return node(node, node.derived(), verdict);
    }

    private static Score.Node derived(Score.Node node, BigDecimal derived) {
        return node(node, derived, node.verdict());
    }

    private static Score.Node node(Score.Node node, BigDecimal derived, Score.Verdict verdict) {
        return node(node, derived, node.published(), node.state(), verdict);
    }

    private static Score.Node figures(
            Score.Node node, BigDecimal derived, BigDecimal published, Score.NodeState state) {
        return node(node, derived, published, state, node.verdict());
    }

    private static Score.Node node(
            Score.Node node, BigDecimal derived, BigDecimal published, Score.NodeState state, Score.Verdict verdict) {
        return new Score.Node(
                node.node(),
                node.parent(),
                node.level(),
                derived,
                published,
                node.use(),
                node.coverage(),
                state,
                verdict,
                node.gain());
    }
}
