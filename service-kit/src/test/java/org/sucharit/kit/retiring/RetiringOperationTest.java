package org.sucharit.kit.retiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RetiringOperationTest {

    private static final LocalDate SINCE = LocalDate.of(2026, 10, 1);

    @Test
    void days_begin_in_bangkok() {
        RetiringOperation operation = new RetiringOperation(SINCE, LocalDate.of(2027, 4, 1), "/docs");

        assertThat(operation.deprecation()).isEqualTo("@1790787600");
        assertThat(operation.sunsetHeader()).isEqualTo("Wed, 31 Mar 2027 17:00:00 GMT");
        assertThat(operation.link()).isEqualTo("</docs>; rel=\"deprecation\"");
    }

    @Test
    void callers_have_half_a_year() {
        assertThatThrownBy(() -> new RetiringOperation(SINCE, LocalDate.of(2027, 3, 31), "/docs"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2027-04-01");
    }
}
