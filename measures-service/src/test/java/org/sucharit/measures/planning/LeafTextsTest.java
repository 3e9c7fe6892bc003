package org.sucharit.measures.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sucharit.contracts.agency.Agency;
import org.sucharit.contracts.plan.Plan.GuidanceKind;
import org.sucharit.measures.planning.GuidanceData.Pair;

class LeafTextsTest {

    private static final Map<String, List<Agency.Type>> GROUPS =
            Map.of("local", List.of(Agency.Type.SAO, Agency.Type.PAO));

    @Test
    void a_type_goes_before_its_group_and_that_before_all_for_each_kind_alone() {
        LeafTexts texts = texts(Map.of(
                "i1",
                Map.of(
                        "local", Map.of(GuidanceKind.RAISE, "group", GuidanceKind.MAINTAIN, "group keeps"),
                        "pao", Map.of(GuidanceKind.RAISE, "type"))));

        assertThat(find(texts, "i1", Agency.Type.PAO)).isEqualTo(new Pair("type", "group keeps"));
        assertThat(find(texts, "i1", Agency.Type.SAO)).isEqualTo(new Pair("group", "group keeps"));
        assertThat(find(texts, "i1", Agency.Type.OTHER)).isEqualTo(new Pair("all", "all keep"));
        assertThat(find(texts, "i2", Agency.Type.PAO)).isEqualTo(new Pair("other leaf", "other leaf keeps"));
    }

    @Test
    void a_leaf_without_texts_has_none_for_any_type() {
        assertThat(texts(Map.of()).find(leaf("i3"), Agency.Type.SAO)).isEmpty();
    }

    @Test
    void a_leaf_group_or_type_that_there_is_not_is_refused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> texts(Map.of("i9", Map.of("local", Map.of()))))
                .withMessageContaining("types/i9 ");
        assertThatIllegalStateException()
                .isThrownBy(() -> texts(Map.of("i1", Map.of("locals", Map.of()))))
                .withMessageContaining("types/i1/locals ");
    }

    @Test
    void a_type_in_two_groups_is_refused() {
        Map<String, List<Agency.Type>> groups =
                Map.of("a", List.of(Agency.Type.SAO), "b", List.of(Agency.Type.SAO, Agency.Type.PAO));
        assertThatIllegalStateException()
                .isThrownBy(() -> new LeafTexts(year(Map.of()), groups))
                .withMessageContaining("sao");
    }

    private static LeafTexts texts(Map<String, Map<String, Map<GuidanceKind, String>>> types) {
        return new LeafTexts(year(types), GROUPS);
    }

    private static GuidanceData.Year year(Map<String, Map<String, Map<GuidanceKind, String>>> types) {
        Map<String, Pair> leaves =
                Map.of("i1", new Pair("all", "all keep"), "i2", new Pair("other leaf", "other leaf keeps"));
        return new GuidanceData.Year(2568, leaves, types, Map.of(), Map.of());
    }

    private static Pair find(LeafTexts texts, String code, Agency.Type type) {
        return texts.find(leaf(code), type).orElseThrow();
    }

    private static Leaf leaf(String code) {
        return Leaf.of(Fixture.framework(2568)).stream()
                .filter(leaf -> leaf.question().code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
