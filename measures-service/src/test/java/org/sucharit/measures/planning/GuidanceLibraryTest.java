package org.sucharit.measures.planning;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sucharit.contracts.agency.Agency;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.plan.Plan;
import org.sucharit.contracts.plan.Plan.GuidanceKind;
import org.sucharit.contracts.score.Score;

class GuidanceLibraryTest {

    private static final Set<Agency.Type> MUNICIPALITIES =
            Set.of(Agency.Type.TAMBON_MUNICIPALITY, Agency.Type.TOWN_MUNICIPALITY, Agency.Type.CITY_MUNICIPALITY);
    private static final Set<Agency.Type> GOVERNMENT = Set.of(Agency.Type.DEPARTMENT, Agency.Type.PROVINCE);
    private static final Set<Agency.Type> LOCAL = Stream.concat(
                    MUNICIPALITIES.stream(), Stream.of(Agency.Type.SAO, Agency.Type.PAO))
            .collect(Collectors.toUnmodifiableSet());

    /** Words, and the types of agency that alone may read them. */
    private static final Map<String, Set<Agency.Type>> WORDS = Map.ofEntries(
            entry("องค์การบริหารส่วนตำบล", Set.of(Agency.Type.SAO)),
            entry("องค์การบริหารส่วนจังหวัด", Set.of(Agency.Type.PAO)),
            entry("เทศบาล", MUNICIPALITIES),
            entry("เทศมนตรี", MUNICIPALITIES),
            entry("เทศบัญญัติ", MUNICIPALITIES),
            entry("ท้องถิ่น", LOCAL),
            entry("สำนักงานจังหวัด", Set.of(Agency.Type.PROVINCE)),
            entry("แผนพัฒนาจังหวัด", Set.of(Agency.Type.PROVINCE)),
            entry("อธิบดี", Set.of(Agency.Type.DEPARTMENT)),
            entry("แผนปฏิบัติราชการ", GOVERNMENT),
            entry("ข้าราชการ", GOVERNMENT),
            entry("อธิการบดี", Set.of(Agency.Type.UNIVERSITY)),
            entry("มหาวิทยาลัย", Set.of(Agency.Type.UNIVERSITY)),
            entry("นักศึกษา", Set.of(Agency.Type.UNIVERSITY)),
            entry("รัฐวิสาหกิจ", Set.of(Agency.Type.STATE_ENTERPRISE)),
            entry("แผนวิสาหกิจ", Set.of(Agency.Type.STATE_ENTERPRISE)),
            entry("ลูกค้า", Set.of(Agency.Type.STATE_ENTERPRISE)));

    private final GuidanceLibrary library = GuidanceLibrary.load();
    private final Framework framework = Fixture.framework(2568);

    @ParameterizedTest
    @EnumSource(Agency.Type.class)
    void every_leaf_of_2568_has_a_paragraph_of_its_own_for_either_kind(Agency.Type type) {
        List<Leaf> leaves = Leaf.of(framework);
        assertThat(leaves).hasSize(15 + 9 + 9 + 28);
        List<String> texts = new ArrayList<>();
        for (Leaf leaf : leaves) {
            for (GuidanceKind kind : GuidanceKind.values()) {
                String text = library.text(framework, leaf, type, kind);
                assertThat(text).as(leaf.node()).hasSizeBetween(150, 400).doesNotContain("{", "“");
                assertThat(text).as(leaf.node()).matches("[\\p{InThai}A-Za-z –()-]+");
                texts.add(text);
            }
        }
        // Questions asked in both parts share a text, except three of them.
        assertThat(texts.stream().distinct()).hasSize(2 * (15 + 9 + 3 + 28));
    }

    @Test
    void every_text_of_2568_is_for_some_leaf_and_some_agency() {
        assertThat(library.texts(framework).toList())
                .containsAll(library.texts(2568).toList());
        assertThat(library.texts(2568)).doesNotContainNull().doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "SAO, IIT.i4, สภาท้องถิ่น",
        "TAMBON_MUNICIPALITY, IIT.i4, สภาท้องถิ่น",
        "CITY_MUNICIPALITY, OIT.o5, แผนพัฒนาท้องถิ่น",
        "PAO, IIT.i9, ระเบียบบริหารงานบุคคลส่วนท้องถิ่น",
        "DEPARTMENT, IIT.i4, แผนปฏิบัติราชการ",
        "PROVINCE, IIT.i4, แผนปฏิบัติราชการ",
        "DEPARTMENT, OIT.o5, แผนปฏิบัติราชการ",
        "PROVINCE, OIT.o5, แผนพัฒนาจังหวัด",
        "STATE_ENTERPRISE, OIT.o6, แผนวิสาหกิจ",
        "UNIVERSITY, OIT.o7, สภามหาวิทยาลัย",
        "UNIVERSITY, EIT2.e4, ผู้แทนนักศึกษา",
    })
    void an_agency_reads_of_the_bodies_and_plans_of_its_own_type(Agency.Type type, String node, String word) {
        assertThat(text(node, type, GuidanceKind.RAISE)).contains(word);
        assertThat(text(node, Agency.Type.OTHER, GuidanceKind.RAISE)).doesNotContain(word);
    }

    @Test
    void a_kind_of_which_a_type_is_told_nothing_has_the_common_text() {
        assertThat(text("OIT.o6", Agency.Type.SAO, GuidanceKind.MAINTAIN))
                .isEqualTo(text("OIT.o6", Agency.Type.OTHER, GuidanceKind.MAINTAIN));
        for (Agency.Type type : Agency.Type.values()) {
            assertThat(text("OIT.o23", type, GuidanceKind.RAISE))
                    .isEqualTo(text("OIT.o23", Agency.Type.OTHER, GuidanceKind.RAISE));
        }
    }

    @Test
    void a_text_for_one_part_goes_before_the_common_one() {
        for (Agency.Type type : Agency.Type.values()) {
            assertThat(text("EIT1.e4", type, GuidanceKind.RAISE))
                    .isNotEqualTo(text("EIT2.e4", type, GuidanceKind.RAISE));
            assertThat(text("EIT1.e1", type, GuidanceKind.RAISE)).isEqualTo(text("EIT2.e1", type, GuidanceKind.RAISE));
        }
    }

    @Test
    void the_kind_changes_exactly_at_the_threshold_and_missing_is_never_good() {
        Score score = Fixture.score(framework, Map.of("IIT.i1", 94.99, "IIT.i2", 95));
        assertThat(library.guidance(framework, Agency.Type.SAO, score))
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
        assertThat(library.guidance(framework, Agency.Type.SAO, score))
                .hasSize(60)
                .extracting(Plan.Guidance::node)
                .doesNotContain("OIT.o10");
    }

    @Test
    void a_year_without_a_file_gets_guidance_from_the_names_in_its_framework() {
        Framework later = Fixture.framework(2571);
        assertThat(library.guidance(later, Agency.Type.SAO, Fixture.score(later, Map.of("OIT.o1", 100))))
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
        List<String> texts = Stream.of(framework, Fixture.framework(2571))
                .flatMap(any -> Stream.of(Map.<String, Integer>of(), good(any))
                        .map(figures ->
                                PlanDraft.draft(any, Fixture.agency(type), Fixture.score(any, figures), library)))
                .flatMap(draft -> Stream.concat(
                        draft.content().measures().stream().flatMap(PlanDraftTest::texts),
                        draft.guidance().stream().map(Plan.Guidance::text)))
                .toList();
        assertThat(texts).doesNotContainNull();
        WORDS.forEach((word, types) -> {
            if (!types.contains(type)) {
                assertThat(texts).as(word).noneMatch(text -> text.contains(word));
            }
        });
    }

    private static Map<String, Integer> good(Framework framework) {
        return Leaf.of(framework).stream().collect(Collectors.toMap(Leaf::node, leaf -> 100));
    }

    private String text(String node, Agency.Type type, GuidanceKind kind) {
        Leaf of = Leaf.of(framework).stream()
                .filter(leaf -> leaf.node().equals(node))
                .findFirst()
                .orElseThrow();
        return library.text(framework, of, type, kind);
    }
}
