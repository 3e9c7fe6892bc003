package org.sucharit.reporting.opendata.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.sucharit.reporting.figures.AgencyFigures;
import org.sucharit.reporting.testsupport.Areas;
import org.sucharit.reporting.testsupport.KhlongPhon;

class SmallGroupsTest {

    @Test
    void a_single_small_group_takes_the_smallest_other_with_it() {
        assertThat(SmallGroups.withheld(Map.of("a", 4, "b", 9, "c", 8))).containsExactlyInAnyOrder("a", "c");
    }

    @Test
    void small_groups_that_are_too_few_together_take_another_with_them() {
        assertThat(SmallGroups.withheld(Map.of("a", 1, "b", 3, "c", 8, "d", 9)))
                .containsExactlyInAnyOrder("a", "b", "c");
        assertThat(SmallGroups.withheld(Map.of("a", 2, "b", 3, "c", 8))).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void where_no_group_is_small_all_are_told() {
        assertThat(SmallGroups.withheld(Map.of("a", 5, "b", 900, "none", 0))).isEmpty();
    }

    @Property
    void what_is_withheld_is_all_that_is_small_and_no_more_than_hides_it(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 12) Integer> sizes) {
        Map<String, Integer> groups = named(sizes);
        int whole = sum(sizes);
        Assume.that(whole >= SmallGroups.FEWEST);

        Set<String> withheld = SmallGroups.withheld(groups);

        List<Integer> silent = withheld.stream().map(groups::get).sorted().toList();
        assertThat(withheld).containsAll(small(groups));
        if (silent.isEmpty()) {
            return;
        }
        assertThat(silent).hasSizeGreaterThan(1);
        assertThat(sum(silent)).isGreaterThanOrEqualTo(SmallGroups.FEWEST);
        // Told after all, the largest of them would give the others away.
        if (silent.getLast() >= SmallGroups.FEWEST) {
            List<Integer> others = silent.subList(0, silent.size() - 1);
            assertThat(others.size() < 2 || sum(others) < SmallGroups.FEWEST).isTrue();
        }
    }

    /** Whoever has the file alone cannot tell one such nation from the other, so cannot know what is withheld. */
    @Property(tries = 30)
    void nations_that_differ_only_in_what_is_withheld_are_told_alike(
            @ForAll @Size(min = 2, max = 9) List<@IntRange(max = 8) Integer> sizes) {
        Assume.that(sum(sizes) >= SmallGroups.FEWEST);
        Map<String, Integer> provinces = named(sizes);
        List<Areas.Some> nation = new ArrayList<>();
        provinces.forEach((province, size) -> {
            for (int i = 0; i < size; i++) {
                nation.add(Areas.agency(province + "-" + i).in(province).scored(80 + nation.size() % 20 + ".25"));
            }
        });
        List<String> withheld =
                SmallGroups.withheld(provinces).stream().sorted().toList();

        for (int i = 0; i < withheld.size(); i++) {
            String other = withheld.get((i + 1) % withheld.size());
            assertThat(areas(swapped(withheld.get(i), other, nation))).isEqualTo(areas(nation));
        }
        if (withheld.isEmpty() && provinces.size() > 1) {
            List<String> told = provinces.keySet().stream()
                    .filter(province -> provinces.get(province) > 0)
                    .toList();
            Assume.that(told.size() > 1);
            assertThat(areas(swapped(told.getFirst(), told.getLast(), nation))).isNotEqualTo(areas(nation));
        }
    }

    /** With the totals of the first agencies of two provinces exchanged. */
    private static List<Areas.Some> swapped(String one, String other, List<Areas.Some> nation) {
        Areas.Some first = first(one, nation);
        Areas.Some second = first(other, nation);
        return nation.stream()
                .map(agency -> agency.equals(first)
                        ? agency.scored(second.total())
                        : agency.equals(second) ? agency.scored(first.total()) : agency)
                .toList();
    }

    private static Areas.Some first(String province, List<Areas.Some> nation) {
        return nation.stream()
                .filter(agency -> agency.province().equals(province))
                .findFirst()
                .orElseThrow();
    }

    private static String areas(List<Areas.Some> nation) {
        DataSetWriter writer = new DataSetWriter(2568, List.of(KhlongPhon.framework()));
        nation.stream().map(Areas.Some::figures).forEach((AgencyFigures agency) -> writer.add(agency));
        return Unpacked.text(writer.finish(), "areas.csv");
    }

    private static List<String> small(Map<String, Integer> groups) {
        return groups.entrySet().stream()
                .filter(group -> group.getValue() > 0 && group.getValue() < SmallGroups.FEWEST)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Map<String, Integer> named(List<Integer> sizes) {
        Map<String, Integer> groups = new TreeMap<>();
        for (int i = 0; i < sizes.size(); i++) {
            groups.put(Integer.toString(10 + i), sizes.get(i));
        }
        return groups;
    }

    private static int sum(Collection<Integer> sizes) {
        return sizes.stream().mapToInt(Integer::intValue).sum();
    }
}
