package org.sucharit.measures.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sucharit.contracts.Label;
import org.sucharit.contracts.agency.Agency.Committee;
import org.sucharit.contracts.agency.Agency.Organisation;
import org.sucharit.contracts.agency.Agency.Position;
import org.sucharit.contracts.agency.Agency.Unit;
import org.sucharit.contracts.plan.Plan.Responsible;
import org.sucharit.contracts.plan.Plan.ResponsibleKind;

class ResponsibleTextTest {

    private static final Organisation ORGANISATION = new Organisation(
            List.of(new Unit("office", label("สำนักปลัด"), null), new Unit("legal", label("นิติกร"), null)),
            List.of(new Position("clerk", label("ปลัด"), null), new Position("lawyer", label("นิติกร"), null)),
            List.of(new Committee("ethics", label("คณะกรรมการ ก/ข"), List.of())),
            List.of());

    private final List<String> unknown = new ArrayList<>();

    @Test
    void codes_and_names_apart_by_semicolons_or_lines() {
        assertThat(read("unit:office; ปลัด\nคณะกรรมการ ก/ข;"))
                .containsExactly(
                        new Responsible(ResponsibleKind.UNIT, "office", null),
                        new Responsible(ResponsibleKind.POSITION, "clerk", "ปลัด"),
                        new Responsible(ResponsibleKind.COMMITTEE, "ethics", "คณะกรรมการ ก/ข"));
        assertThat(unknown).isEmpty();
    }

    @Test
    void all_units_keep_the_words_they_are_told_by() {
        assertThat(read("ทุกส่วนงาน")).containsExactly(new Responsible(ResponsibleKind.ALL_UNITS, null, "ทุกส่วนงาน"));
        assertThat(read("all-units")).containsExactly(new Responsible(ResponsibleKind.ALL_UNITS, null, null));
    }

    @Test
    void a_name_counts_exactly_and_only_where_one_alone_has_it() {
        assertThat(read("สำนักปลัด อบต.;นิติกร;room:1")).isEmpty();
        assertThat(unknown).containsExactly("สำนักปลัด อบต.", "นิติกร", "room:1");
    }

    @Test
    void a_code_is_left_to_the_rules() {
        assertThat(read("committee:none")).containsExactly(new Responsible(ResponsibleKind.COMMITTEE, "none", null));
    }

    private List<Responsible> read(String text) {
        return ResponsibleText.read(text, ORGANISATION, unknown::add);
    }

    private static Label label(String name) {
        return new Label(name, name);
    }
}
