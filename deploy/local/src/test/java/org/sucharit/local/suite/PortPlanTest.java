package org.sucharit.local.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sucharit.gateway.Service;

class PortPlanTest {

    @Test
    void services_follow_the_gateway_and_their_health_is_a_thousand_above() {
        PortPlan plan = PortPlan.from(18080);

        assertThat(plan.gateway()).isEqualTo(18080);
        assertThat(plan.services())
                .isEqualTo(Map.of(
                        Service.ASSESSMENT, 18081,
                        Service.SCORING, 18082,
                        Service.MEASURES, 18083,
                        Service.REPORTING, 18084));
        assertThat(plan.management()).containsEntry(Service.ASSESSMENT, 19081).containsEntry(Service.REPORTING, 19084);
    }

    @Test
    void a_base_that_leaves_no_room_is_refused() {
        assertThatThrownBy(() -> PortPlan.from(65000)).hasMessageContaining("--port-base");
        assertThatThrownBy(() -> PortPlan.from(0)).hasMessageContaining("--port-base");
    }
}
