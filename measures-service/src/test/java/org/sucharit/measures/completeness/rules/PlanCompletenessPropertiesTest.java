package org.sucharit.measures.completeness.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.sucharit.contracts.Label;
import org.sucharit.contracts.agency.Agency;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.plan.Plan.Guidance;
import org.sucharit.contracts.score.Score;
import org.sucharit.measures.content.PlannedMeasure;
import org.sucharit.measures.planning.Fixture;
import org.sucharit.measures.planning.GuidanceLibrary;
import org.sucharit.measures.planning.PlanDraft;

/** Laws of every plan, whatever the score. */
class PlanCompletenessPropertiesTest {

    private static final GuidanceLibrary LIBRARY = GuidanceLibrary.load();

    @Property(tries = 100)
    void a_fresh_draft_has_no_gap(@ForAll long seed, @ForAll Agency.Type type, @ForAll boolean libraryYear) {
        Framework framework = Fixture.framework(libraryYear ? 2568 : 2571);
        assertThat(PlanCompleteness.gaps(drafted(framework, type, seed), surroundings(framework)))
                .isEmpty();
    }

    @Property(tries = 100)
    void without_one_of_its_measures_a_draft_is_incomplete(@ForAll long seed) {
        Framework framework = Fixture.framework(2568);
        Subject draft = drafted(framework, Agency.Type.SAO, seed);
        PlannedMeasure removed = draft.content()
                .measures()
                .get(new Random(seed).nextInt(framework.indicators().size()));
        Subject lacking = new Subject(
                framework,
                draft.agency(),
                draft.fiscalYear(),
                draft.findings(),
                draft.guidance(),
                draft.content().remove(removed.number()),
                draft.told());

        assertThat(PlanCompleteness.errors(lacking))
                .extracting(Gap::place)
                .contains("/indicators/" + removed.indicator());
    }

    private static Subject drafted(Framework framework, Agency.Type type, long seed) {
        Score score = Fixture.score(framework, figures(framework, new Random(seed)));
        Agency agency = new Agency(
                "a",
                1,
                Agency.State.ACTIVE,
                new Label("หน่วยงานตัวอย่าง", "Sample"),
                type,
                new Agency.Province("81", new Label("กระบี่", "Krabi")),
                null,
                null,
                null);
        PlanDraft draft = PlanDraft.draft(framework, agency, score, LIBRARY);
        return new Subject(framework, agency, 2569, draft.findings(), draft.guidance(), draft.content(), List.of());
    }

    private static Surroundings surroundings(Framework framework) {
        return new Surroundings(
                new LibraryTexts(LIBRARY.texts(framework).toList(), LIBRARY.maintaining(framework)),
                Map.of(),
                AgencyNames.NONE);
    }

    private static Map<String, BigDecimal> figures(Framework framework, Random random) {
        Map<String, BigDecimal> figures = new HashMap<>();
        Stream<String> leaves =
                LIBRARY.guidance(framework, Agency.Type.OTHER, Fixture.score(framework, Map.of())).stream()
                        .map(Guidance::node);
        Stream.concat(framework.indicators().stream().map(Framework.Indicator::code), leaves)
                .forEach(node -> {
                    if (random.nextInt(10) > 0) {
                        figures.put(node, BigDecimal.valueOf(random.nextInt(4) * 2_500L + random.nextInt(2_501), 2));
                    }
                });
        return figures;
    }
}
