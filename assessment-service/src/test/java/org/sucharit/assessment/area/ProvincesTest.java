package org.sucharit.assessment.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sucharit.assessment.area.Provinces.Province;
import org.sucharit.assessment.area.Provinces.Region;
import org.sucharit.contracts.Label;

class ProvincesTest {

    private final Provinces provinces = Provinces.load();

    @Test
    void there_are_77_with_codes_and_names_of_their_own() {
        assertThat(provinces.all()).hasSize(77);
        assertThat(provinces.all())
                .extracting(Province::code)
                .doesNotHaveDuplicates()
                .isSorted();
        assertThat(provinces.all()).extracting(Province::code).allMatch(code -> code.matches("[1-9][0-9]"));
        assertThat(provinces.all())
                .extracting(p -> p.name().th())
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("\\p{InThai}+"));
        assertThat(provinces.all()).extracting(p -> p.name().en()).doesNotHaveDuplicates();
    }

    @Test
    void they_are_found_by_code() {
        assertThat(provinces.byCode("10"))
                .contains(new Province("10", new Label("กรุงเทพมหานคร", "Bangkok"), Region.CENTRAL));
        assertThat(provinces.byCode("11")).map(p -> p.name().en()).contains("Samut Prakan");
        assertThat(provinces.byCode("50")).map(p -> p.name().en()).contains("Chiang Mai");
        assertThat(provinces.byCode("81")).map(p -> p.name().th()).contains("กระบี่");
        assertThat(provinces.byCode("28")).isEmpty();
    }

    @Test
    void every_region_has_as_many_as_the_committee_counts() {
        assertThat(provinces.all().stream().collect(Collectors.groupingBy(Province::region, Collectors.counting())))
                .isEqualTo(Map.of(
                        Region.NORTH, 9L,
                        Region.NORTHEAST, 20L,
                        Region.CENTRAL, 22L,
                        Region.EAST, 7L,
                        Region.WEST, 5L,
                        Region.SOUTH, 14L));
    }
}
