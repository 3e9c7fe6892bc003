package org.sucharit.measures.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sucharit.contracts.agency.Agency;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.plan.Plan;
import org.sucharit.contracts.plan.Plan.GuidanceKind;
import org.sucharit.contracts.score.Score;

class GuidanceLibraryTest {

    private final GuidanceLibrary library = GuidanceLibrary.load();
    private final Framework framework = Fixture.framework(2568);

    @Test
    void every_leaf_of_2568_has_a_paragraph_of_its_own_for_either_kind() {
        List<Leaf> leaves = Leaf.of(framework);
        assertThat(leaves).hasSize(15 + 9 + 9 + 28);
        List<String> texts = new ArrayList<>();
        for (Leaf leaf : leaves) {
            for (GuidanceKind kind : GuidanceKind.values()) {
                String text = library.text(framework, leaf, kind);
                assertThat(text).as(leaf.node()).hasSizeBetween(150, 400).doesNotContain("{", "“");
                assertThat(text).as(leaf.node()).matches("[\\p{InThai}A-Za-z –()-]+");
                texts.add(text);
            }
        }
        // Questions asked in both parts share a text, except three of them.
        assertThat(texts.stream().distinct()).hasSize(2 * (15 + 9 + 3 + 28));
    }

    @Test
    void a_text_for_one_part_goes_before_the_common_one() {
        Map<String, String> texts = new HashMap<>();
        Leaf.of(framework).forEach(leaf -> texts.put(leaf.node(), library.text(framework, leaf, GuidanceKind.RAISE)));
        assertThat(texts.get("EIT1.e4")).isNotEqualTo(texts.get("EIT2.e4"));
        assertThat(texts.get("EIT1.e1")).isEqualTo(texts.get("EIT2.e1"));
    }

    @Test
    void the_kind_changes_exactly_at_the_threshold_and_missing_is_never_good() {
        Score score = Fixture.score(framework, Map.of("IIT.i1", 94.99, "IIT.i2", 95));
        assertThat(library.guidance(framework, score))
                .extracting(Plan.Guidance::node, Plan.Guidance::kind)
                .hasSize(61)
                .startsWith(
                        tuple("IIT.i1", GuidanceKind.RAISE),
                        tuple("IIT.i2", GuidanceKind.MAINTAIN),
                        tuple("IIT.i3", GuidanceKind.RAISE));
    }

    @Test
    void what_does_not_apply_has_no_guidance() {
        Score score = Fixture.scored(
                framework,
                node -> Fixture.node(
                        node,
                        null,
                        null,
                        node.equals("OIT.o10") ? Score.NodeState.NOT_APPLICABLE : Score.NodeState.UNREVIEWED));
        assertThat(library.guidance(framework, score))
                .hasSize(60)
                .extracting(Plan.Guidance::node)
                .doesNotContain("OIT.o10");
    }

    @Test
    void a_year_without_a_file_gets_guidance_from_the_names_in_its_framework() {
        Framework later = Fixture.framework(2571);
        assertThat(library.guidance(later, Fixture.score(later, Map.of("OIT.o1", 100))))
                .hasSize(61)
                .allSatisfy(guidance -> assertThat(guidance.text())
                        .contains("“ข้อ " + guidance.node().replaceFirst(".*\\.", "") + "”")
                        .doesNotContain("{"));
        assertThat(library.template(later, later.indicators().getFirst()).issue())
                .contains("ตัวชี้วัด 1");
    }

    @ParameterizedTest
    @EnumSource(Agency.Type.class)
    void no_agency_is_called_by_the_name_of_another_type(Agency.Type type) {
        Map<Agency.Type, String> words = Map.of(
                Agency.Type.SAO, "องค์การบริหารส่วนตำบล",
                Agency.Type.PAO, "องค์การบริหารส่วนจังหวัด",
                Agency.Type.PROVINCE, "สำนักงานจังหวัด",
                Agency.Type.DEPARTMENT, "อธิบดี",
                Agency.Type.UNIVERSITY, "อธิการบดี",
                Agency.Type.TAMBON_MUNICIPALITY, "เทศบาล");
        List<String> texts = Stream.of(framework, Fixture.framework(2571))
                .map(any -> PlanDraft.draft(any, Fixture.agency(type), Fixture.score(any, Map.of()), library))
                .flatMap(draft -> Stream.concat(
                        draft.content().measures().stream().flatMap(PlanDraftTest::texts),
                        draft.guidance().stream().map(Plan.Guidance::text)))
                .toList();
        assertThat(texts).doesNotContainNull();
        words.forEach((of, word) -> {
            boolean municipality =
                    of == Agency.Type.TAMBON_MUNICIPALITY && type.name().endsWith("MUNICIPALITY");
            if (of != type && !municipality) {
                assertThat(texts).noneMatch(text -> text.contains(word));
            }
        });
    }
}
