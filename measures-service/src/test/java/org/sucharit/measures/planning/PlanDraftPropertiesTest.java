package org.sucharit.measures.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.sucharit.contracts.agency.Agency;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.framework.Framework.Indicator;
import org.sucharit.contracts.plan.Plan;
import org.sucharit.contracts.plan.Plan.Finding;
import org.sucharit.contracts.plan.Plan.FindingKind;
import org.sucharit.contracts.plan.Plan.GuidanceKind;
import org.sucharit.measures.content.FiscalPeriod;
import org.sucharit.measures.content.PlannedMeasure;
import org.sucharit.measures.content.PlannedStep;

/** Laws of every draft, whatever the score. */
class PlanDraftPropertiesTest {

    private final GuidanceLibrary library = GuidanceLibrary.load();

    @Property(tries = 200)
    void every_draft_is_complete(@ForAll long seed, @ForAll Agency.Type type, @ForAll boolean libraryYear) {
        Framework framework = Fixture.framework(libraryYear ? 2568 : 2571);
        Map<String, BigDecimal> figures = figures(framework, new Random(seed));
        PlanDraft draft = PlanDraft.draft(framework, Fixture.agency(type), Fixture.score(framework, figures), library);

        assertThat(draft.content().measures())
                .extracting(PlannedMeasure::indicator)
                .containsAll(
                        framework.indicators().stream().map(Indicator::code).toList());
        assertThat(draft.content().measures())
                .extracting(PlannedMeasure::number)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, draft.content().measures().size())
                                .boxed()
                                .toList());
        assertThat(draft.content().measures()).allSatisfy(measure -> {
            assertThat(measure.issue()).isNotBlank();
            assertThat(measure.measure()).isNotBlank();
            assertThat(measure.responsible())
                    .isNotEmpty()
                    .doesNotHaveDuplicates()
                    .doesNotContainNull();
            assertThat(measure.steps()).isNotEmpty();
            assertThat(FiscalPeriod.mistake(measure.period())).isEmpty();
            assertThat(measure.allSteps().map(PlannedStep::key))
                    .doesNotHaveDuplicates()
                    .allSatisfy(key -> assertThat(key).isBetween(1, measure.lastStep()));
        });
    }

    @Property(tries = 200)
    void every_finding_is_served_and_every_measure_serves_its_own_indicator(@ForAll long seed) {
        Framework framework = Fixture.framework(2568);
        Map<String, BigDecimal> figures = figures(framework, new Random(seed));
        PlanDraft draft =
                PlanDraft.draft(framework, Fixture.agency(Agency.Type.SAO), Fixture.score(framework, figures), library);
        List<String> served = draft.content().measures().stream()
                .flatMap(measure -> measure.serves().stream())
                .toList();

        assertThat(served)
                .containsExactlyInAnyOrderElementsOf(
                        draft.findings().stream().map(Finding::node).toList());
        figures.forEach((node, figure) -> {
            if (figure.signum() == 0) {
                assertThat(served).contains(node);
            }
        });
        assertThat(draft.findings()).extracting(Finding::kind).isSorted();
        for (FindingKind kind : FindingKind.values()) {
            assertThat(draft.findings().stream()
                            .filter(finding -> finding.kind() == kind)
                            .map(Finding::score))
                    .isSorted();
        }
    }

    @Property(tries = 200)
    void guidance_fits_the_score(@ForAll long seed) {
        Framework framework = Fixture.framework(2568);
        Map<String, BigDecimal> figures = figures(framework, new Random(seed));
        PlanDraft draft =
                PlanDraft.draft(framework, Fixture.agency(Agency.Type.SAO), Fixture.score(framework, figures), library);

        assertThat(draft.guidance())
                .extracting(Plan.Guidance::node)
                .containsExactlyElementsOf(
                        Leaf.of(framework).stream().map(Leaf::node).toList());
        assertThat(draft.guidance()).allSatisfy(guidance -> {
            BigDecimal figure = figures.get(guidance.node());
            boolean good = figure != null && figure.compareTo(BigDecimal.valueOf(95)) >= 0;
            assertThat(guidance.kind()).isEqualTo(good ? GuidanceKind.MAINTAIN : GuidanceKind.RAISE);
        });
    }

    @Property(tries = 50)
    void the_same_inputs_give_the_same_draft(@ForAll long seed, @ForAll Agency.Type type) {
        Framework framework = Fixture.framework(2568);
        Map<String, BigDecimal> figures = figures(framework, new Random(seed));
        Agency agency = Fixture.agency(type);
        assertThat(PlanDraft.draft(framework, agency, Fixture.score(framework, figures), library))
                .isEqualTo(
                        PlanDraft.draft(framework, agency, Fixture.score(framework, figures), GuidanceLibrary.load()));
    }

    private static Map<String, BigDecimal> figures(Framework framework, Random random) {
        Map<String, BigDecimal> figures = new HashMap<>();
        Stream.concat(
                        framework.indicators().stream().map(Indicator::code),
                        Leaf.of(framework).stream().map(Leaf::node))
                .forEach(node -> {
                    switch (random.nextInt(6)) {
                        case 0 -> {}
                        case 1 -> figures.put(node, BigDecimal.ZERO);
                        case 2 -> figures.put(node, new BigDecimal("85.00"));
                        case 3 -> figures.put(node, new BigDecimal("95"));
                        default -> figures.put(node, BigDecimal.valueOf(random.nextInt(10_001), 2));
                    }
                });
        return figures;
    }
}
