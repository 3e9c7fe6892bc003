package org.sucharit.measures.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sucharit.contracts.Label;
import org.sucharit.contracts.agency.Agency;
import org.sucharit.contracts.plan.Plan.Responsible;
import org.sucharit.contracts.plan.Plan.ResponsibleKind;

class HoldersTest {

    private static final Label NAME = new Label("ชื่อ", "Name");

    @Test
    void a_unit_stands_for_all_within_it_and_for_all_units() {
        assertThat(Holders.within(Sample.organisation(), "office"))
                .containsExactlyInAnyOrder("unit:office", "unit:plans", "position:clerk", "all-units");
        assertThat(Holders.within(Sample.organisation(), "plans"))
                .containsExactlyInAnyOrder("unit:plans", "position:clerk", "all-units");
    }

    @Test
    void a_position_and_a_committee_stand_for_themselves() {
        assertThat(Holders.within(Sample.organisation(), "clerk")).containsExactly("position:clerk");
        assertThat(Holders.within(Sample.organisation(), "ita")).containsExactly("committee:ita");
        assertThat(Holders.within(Sample.organisation(), "nobody")).isEmpty();
    }

    @Test
    void a_unit_and_a_position_of_the_same_code_are_both_meant() {
        Agency.Organisation organisation = new Agency.Organisation(
                List.of(new Agency.Unit("legal", NAME, null)),
                List.of(new Agency.Position("legal", NAME, null)),
                List.of(),
                List.of());

        assertThat(Holders.within(organisation, "legal"))
                .containsExactlyInAnyOrder("unit:legal", "position:legal", "all-units");
    }

    @Test
    void units_that_belong_to_each_other_are_each_found_once() {
        Agency.Organisation organisation = new Agency.Organisation(
                List.of(new Agency.Unit("a", NAME, "b"), new Agency.Unit("b", NAME, "a")),
                List.of(),
                List.of(),
                List.of());

        assertThat(Holders.within(organisation, "a")).containsExactlyInAnyOrder("unit:a", "unit:b", "all-units");
    }

    @Test
    void whoever_is_only_known_by_name_is_held_by_no_code() {
        assertThat(Holders.of(List.of(
                        new Responsible(ResponsibleKind.UNIT, null, "สำนักปลัด"),
                        Sample.position("clerk"),
                        Sample.committee("ita"),
                        Sample.allUnits(),
                        Sample.unit("office"),
                        Sample.unit("office"))))
                .containsExactly("position:clerk", "committee:ita", "all-units", "unit:office");
    }
}
