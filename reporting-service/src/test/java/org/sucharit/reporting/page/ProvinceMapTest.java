package org.sucharit.reporting.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProvinceMapTest {

    @Test
    void all_77_provinces_are_drawn_whatever_is_told_of_them() {
        List<ProvinceMap.Shape> shapes = ProvinceMap.of(List.of(), new BigDecimal("85"));

        assertThat(shapes).hasSize(77).allSatisfy(shape -> {
            assertThat(shape.outline()).startsWith("M").endsWith("z");
            assertThat(shape.tone()).isEqualTo("tone-0");
        });
        // Bueng Kan is the youngest, and missing from many maps.
        assertThat(shapes).extracting(ProvinceMap.Shape::code).contains("38", "10", "96");
    }
}
