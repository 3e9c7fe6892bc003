package org.sucharit.assessment.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sucharit.contracts.Label;
import org.sucharit.contracts.agency.Agency.Committee;
import org.sucharit.contracts.agency.Agency.Executive;
import org.sucharit.contracts.agency.Agency.Organisation;
import org.sucharit.contracts.agency.Agency.Position;
import org.sucharit.contracts.agency.Agency.Unit;
import org.sucharit.kit.problem.ProblemException;

class OrganisationRulesTest {

    private static final Label NAME = new Label("กองคลัง", "Finance Division");
    private static final LocalDate DAY = LocalDate.of(2024, 10, 1);

    @Test
    void a_sound_organisation_is_taken_with_its_names_stripped() {
        Organisation sent = new Organisation(
                List.of(unit("palat", null), new Unit("khlang", new Label(" กองคลัง ", "Finance "), "palat")),
                List.of(new Position("nayok", NAME, null), new Position("nitikon", NAME, "palat")),
                List.of(new Committee("ita", NAME, List.of("nayok", "nitikon"))),
                List.of(
                        term("nayok", DAY, DAY.plusYears(4)),
                        term("nayok", DAY.plusYears(4).plusDays(1), null)));

        Organisation taken = OrganisationRules.check(sent);

        assertThat(taken.units().getLast().name()).isEqualTo(new Label("กองคลัง", "Finance"));
        assertThat(taken).usingRecursiveComparison().ignoringFields("units").isEqualTo(sent);
    }

    @Test
    void lists_that_are_missing_or_too_long_are_named() {
        assertThat(mistakes(new Organisation(null, null, null, null)))
                .containsExactly(
                        "/units required", "/positions required", "/committees required", "/executives required");
        List<Unit> units = IntStream.rangeClosed(0, OrganisationRules.MAX_PARTS)
                .mapToObj(i -> unit("u" + i, null))
                .toList();
        assertThat(mistakes(units(units))).containsExactly("/units too-many");
        assertThat(OrganisationRules.check(units(units.subList(0, OrganisationRules.MAX_PARTS)))
                        .units())
                .hasSize(OrganisationRules.MAX_PARTS);
        assertThat(mistakes(units(Collections.singletonList(null)))).containsExactly("/units/0 required");
    }

    @Test
    void every_part_that_is_not_well_formed_is_named() {
        Organisation sent = new Organisation(
                List.of(
                        unit("a", "gone"),
                        unit("a", null),
                        unit("-", null),
                        new Unit(null, new Label(" ", "x".repeat(301)), null)),
                List.of(new Position("p", null, "gone")),
                List.of(new Committee("c", NAME, List.of("p", "p", "gone")), new Committee("d", NAME, null)),
                List.of(new Executive("", "gone", null, null)));

        assertThat(mistakes(sent))
                .containsExactlyInAnyOrder(
                        "/units/0/parent unknown-unit",
                        "/units/1/code duplicate",
                        "/units/2/code bad-code",
                        "/units/3/code bad-code",
                        "/units/3/name/th required",
                        "/units/3/name/en bad-text",
                        "/positions/0/name required",
                        "/positions/0/unit unknown-unit",
                        "/committees/0/positions/1 duplicate",
                        "/committees/0/positions/2 unknown-position",
                        "/committees/1/positions required",
                        "/executives/0/name required",
                        "/executives/0/position unknown-position",
                        "/executives/0/from required");
    }

    @Test
    void units_that_belong_to_themselves_are_named() {
        assertThat(mistakes(units(List.of(unit("a", "a"))))).containsExactly("/units/0/parent cycle");
        assertThat(mistakes(units(List.of(
                        unit("top", null), unit("a", "c"), unit("b", "a"), unit("c", "b"), unit("under", "top")))))
                .containsExactly("/units/1/parent cycle", "/units/2/parent cycle", "/units/3/parent cycle");
    }

    @Test
    void a_chain_of_a_thousand_units_is_a_tree() {
        List<Unit> chain = IntStream.range(0, OrganisationRules.MAX_PARTS)
                .mapToObj(i -> unit("u" + i, i == 0 ? null : "u" + (i - 1)))
                .toList();

        assertThat(OrganisationRules.check(units(chain)).units()).hasSameSizeAs(chain);
    }

    @Test
    void two_do_not_hold_one_position_on_the_same_day() {
        assertThat(mistakes(terms(term("nayok", DAY, DAY.plusDays(9)), term("nayok", DAY.plusDays(9), null))))
                .containsExactly("/executives/1/from overlap");
        assertThat(mistakes(terms(term("nayok", DAY.plusDays(9), null), term("nayok", DAY, null))))
                .containsExactly("/executives/0/from overlap");
        // A short term inside a long one does not hide the long one.
        assertThat(mistakes(terms(
                        term("nayok", DAY, DAY.plusDays(90)),
                        term("nayok", DAY.plusDays(1), DAY.plusDays(2)),
                        term("nayok", DAY.plusDays(50), null))))
                .containsExactly("/executives/1/from overlap", "/executives/2/from overlap");
        assertThat(mistakes(terms(term("nayok", DAY, null), term("palat", DAY, null))))
                .isEmpty();
    }

    @Test
    void a_term_lasts_at_least_a_day_and_is_not_of_the_buddhist_era() {
        assertThat(mistakes(terms(term("nayok", DAY, DAY)))).isEmpty();
        assertThat(mistakes(terms(term("nayok", DAY, DAY.minusDays(1)))))
                .containsExactly("/executives/0/to out-of-range");
        assertThat(mistakes(terms(term("nayok", DAY.plusYears(543), null))))
                .containsExactly("/executives/0/from bad-date");
    }

    @Test
    void a_term_covers_its_first_and_last_day() {
        Organisation organisation = terms(term("nayok", DAY, DAY.plusDays(1)));

        assertThat(Terms.on(organisation, DAY.minusDays(1)).executives()).isEmpty();
        assertThat(Terms.on(organisation, DAY).executives()).hasSize(1);
        assertThat(Terms.on(organisation, DAY.plusDays(1)).executives()).hasSize(1);
        assertThat(Terms.on(organisation, DAY.plusDays(2)).executives()).isEmpty();
    }

    private static List<String> mistakes(Organisation sent) {
        ProblemException refusal = catchThrowableOfType(ProblemException.class, () -> OrganisationRules.check(sent));
        return refusal == null
                ? List.of()
                : refusal.violations().stream()
                        .map(violation -> violation.pointer() + " " + violation.code())
                        .toList();
    }

    private static Organisation units(List<Unit> units) {
        return new Organisation(units, List.of(), List.of(), List.of());
    }

    private static Organisation terms(Executive... terms) {
        return new Organisation(
                List.of(),
                List.of(new Position("nayok", NAME, null), new Position("palat", NAME, null)),
                List.of(),
                List.of(terms));
    }

    private static Unit unit(String code, String parent) {
        return new Unit(code, NAME, parent);
    }

    private static Executive term(String position, LocalDate from, LocalDate to) {
        return new Executive("นายทดสอบ ระบบ", position, from, to);
    }
}
