package org.sucharit.reporting.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sucharit.reporting.testsupport.Areas.agency;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.reporting.figures.AgencyFigures;
import org.sucharit.reporting.testsupport.Areas;

class AreaFiguresTest {

    @Test
    void equals_share_a_rank_and_the_next_is_left_out() {
        AreaFigures figures = Areas.sum(List.of(
                agency("d").scored("70.00"),
                agency("b").scored("90.0"),
                agency("a").scored("90.00"),
                agency("c").scored("95.00")));

        assertThat(figures.ranking()).extracting(Standing::agency).containsExactly("c", "a", "b", "d");
        assertThat(figures.ranking()).extracting(Standing::rank).containsExactly(1, 2, 2, 4);
    }

    @Test
    void exactly_the_target_is_at_it_and_a_hundredth_less_is_not() {
        AreaFigures figures =
                Areas.sum(List.of(agency("a").scored("85.00"), agency("b").scored("84.99")));

        assertThat(figures.reached()).isEqualTo(new Share(1, 2));
        assertThat(figures.help().first()).extracting(Standing::agency).containsExactly("b");
    }

    @Test
    void a_missing_score_is_counted_apart_and_is_no_zero() {
        AreaFigures figures = Areas.sum(
                List.of(agency("a").scored("80"), agency("b"), agency("c").scored("0")));

        assertThat(figures.agencies()).isEqualTo(3);
        assertThat(figures.missing()).isEqualTo(1);
        assertThat(figures.total()).isEqualTo(new Mean(new BigDecimal("80"), 2));
        assertThat(figures.unscored()).extracting(Standing::agency).containsExactly("b");
        assertThat(figures.ranking()).extracting(Standing::rank).containsExactly(1, 2);
    }

    @Test
    void nobody_has_no_figures() {
        AreaFigures figures = Areas.sum(List.of());

        assertThat(figures.spread()).isNull();
        assertThat(figures.total().exists()).isFalse();
        assertThat(figures.reached().reaches(BigDecimal.ZERO)).isFalse();
        assertThat(figures.ranking()).isEmpty();
        assertThat(figures.help().agencies()).isZero();
    }

    @Test
    void one_agency_is_its_own_area() {
        AreaFigures figures = Areas.sum(List.of(agency("a").scored("93.60")));

        Quartiles spread = figures.spread();
        assertThat(List.of(spread.least(), spread.lower(), spread.median(), spread.upper(), spread.greatest()))
                .allSatisfy(each -> assertThat(each).isEqualByComparingTo("93.60"));
        assertThat(figures.reached().reaches(new BigDecimal("100"))).isTrue();
    }

    @Test
    void quartiles_between_two_scores_are_on_the_line_between_them() {
        AreaFigures figures = Areas.sum(List.of(
                agency("a").scored("80"),
                agency("b").scored("90"),
                agency("c").scored("95"),
                agency("d").scored("100")));

        assertThat(figures.spread().lower()).isEqualByComparingTo("87.5");
        assertThat(figures.spread().median()).isEqualByComparingTo("92.5");
        assertThat(figures.spread().upper()).isEqualByComparingTo("96.25");
    }

    @Test
    void once_scores_count_as_announced_the_others_are_missing() {
        List<AgencyFigures> agencies = List.of(
                agency("a").scored("90").figures(),
                agency("b").scored("70").unannounced().figures());

        assertThat(Areas.sum(agencies, Areas.KRABI, true).total().count()).isEqualTo(1);
        assertThat(Areas.sum(agencies, Areas.KRABI, false).total().count()).isEqualTo(2);
    }

    @Test
    void only_agencies_with_a_score_in_both_years_are_compared() {
        AreaFigures.Movement movement = Areas.sum(List.of(
                        agency("a").scored("90").before("80"),
                        agency("b").scored("90").before("95"),
                        agency("c").scored("90").before("90.00"),
                        agency("d").scored("90"),
                        agency("e").before("90")))
                .movement();

        assertThat(movement.now().count()).isEqualTo(3);
        assertThat(movement.gains()).extracting(Standing::agency).containsExactly("a");
        assertThat(movement.losses()).extracting(Standing::agency).containsExactly("b");
        assertThat(List.of(movement.up(), movement.down(), movement.same())).containsExactly(1, 1, 1);
    }

    @Test
    void who_is_below_the_target_is_helped_first_then_who_is_late_then_who_scores_least() {
        AreaFigures figures = Areas.sum(List.of(
                agency("reached-late").scored("99").late(9),
                agency("low").scored("50").late(1),
                agency("lower").scored("40").late(1),
                agency("late").scored("84").late(3),
                agency("well").scored("95").late(0),
                agency("unscored-late").late(2)));

        assertThat(figures.help().first())
                .extracting(Standing::agency)
                .containsExactly("late", "lower", "low", "reached-late", "unscored-late");
        assertThat(figures.overdue().agencies()).isEqualTo(5);
        assertThat(figures.overdue().measures().late()).isEqualTo(16);
    }

    @Test
    void provinces_of_the_nation_are_ranked_by_their_exact_means() {
        AreaFigures figures = Areas.sum(
                List.of(
                        agency("a").in("81").scored("90").figures(),
                        agency("b").in("81").scored("90.01").figures(),
                        agency("c").in("14").scored("90.00").figures(),
                        agency("d").in("10").scored("90.005").figures(),
                        agency("e").in("50").figures()),
                null,
                true);

        assertThat(figures.provinces())
                .extracting(AreaFigures.GroupFigure::code)
                .containsExactly("10", "81", "14", "50");
        assertThat(figures.provinces())
                .extracting(AreaFigures.GroupFigure::rank)
                .containsExactly(1, 1, 3, null);
    }

    @Test
    void a_large_nation_names_only_the_first_and_the_last() {
        AreaFigures figures = Areas.sum(Areas.nation(2), null, true);

        assertThat(figures.ranking()).hasSize(AreaTally.NAMED);
        assertThat(figures.last()).hasSize(AreaTally.NAMED).doesNotContainAnyElementsOf(figures.ranking());
        assertThat(figures.last().getLast().total())
                .isEqualByComparingTo(figures.spread().least());
    }

    @Test
    void of_a_small_nation_nobody_is_both_first_and_last() {
        AreaFigures figures = Areas.sum(Areas.province("81", 25), null, true);

        assertThat(figures.ranking().size() + figures.last().size())
                .isEqualTo(figures.total().count());
    }

    @Test
    void every_node_has_the_mean_of_the_agencies_that_have_it() {
        AreaFigures figures = Areas.sum(Areas.province("81", 10), Areas.KRABI, true);

        assertThat(figures.nodes())
                .filteredOn(node -> node.level() == Framework.Level.INDICATOR)
                .hasSize(10)
                .allMatch(node -> node.mean().count() == figures.total().count());
        assertThat(figures.nodes())
                .filteredOn(node -> node.level() == Framework.Level.LEAF)
                .hasSize(61);
    }

    @Property(tries = 50)
    void the_order_in_which_agencies_come_changes_nothing(
            @ForAll @Size(max = 12) List<@IntRange(min = 0, max = 100) Integer> scores, @ForAll long seed) {
        List<Areas.Some> agencies = agencies(scores);
        List<Areas.Some> shuffled = new ArrayList<>(agencies);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(Areas.sum(shuffled)).isEqualTo(Areas.sum(agencies));
    }

    @Property(tries = 50)
    void a_rank_is_one_more_than_those_who_are_better(
            @ForAll @Size(max = 12) List<@IntRange(min = 90, max = 95) Integer> scores) {
        AreaFigures figures = Areas.sum(agencies(scores));

        assertThat(figures.ranking())
                .allSatisfy(each -> assertThat(each.rank())
                        .isEqualTo(1
                                + (int) figures.ranking().stream()
                                        .filter(other -> other.total().compareTo(each.total()) > 0)
                                        .count()));
    }

    @Property(tries = 50)
    void ratings_add_up_to_the_agencies_with_a_score(
            @ForAll @Size(max = 12) List<@IntRange(min = 0, max = 100) Integer> scores) {
        AreaFigures figures = Areas.sum(agencies(scores));

        int rated = figures.ratings().stream()
                .mapToInt(AreaFigures.RatingCount::count)
                .sum();
        assertThat(rated + figures.undecided() + figures.missing()).isEqualTo(figures.agencies());
        assertThat(figures.types().stream()
                        .mapToInt(AreaFigures.GroupFigure::agencies)
                        .sum())
                .isEqualTo(figures.agencies());
    }

    @Property(tries = 50)
    void a_mean_lies_among_the_figures(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 0, max = 100) Integer> scores) {
        AreaFigures figures = Areas.sum(
                agencies(scores).stream().filter(each -> each.total() != null).toList());

        if (figures.total().exists()) {
            assertThat(figures.total().isBelow(figures.spread().least())).isFalse();
            assertThat(figures.total().rounded(2))
                    .isLessThanOrEqualTo(figures.spread().greatest());
            assertThat(List.of(
                            figures.spread().least(),
                            figures.spread().lower(),
                            figures.spread().median(),
                            figures.spread().upper(),
                            figures.spread().greatest()))
                    .isSortedAccordingTo(Comparator.naturalOrder());
        }
    }

    /** Every seventh score is missing. */
    private static List<Areas.Some> agencies(List<Integer> scores) {
        List<Areas.Some> agencies = new ArrayList<>();
        for (int i = 0; i < scores.size(); i++) {
            Areas.Some agency = agency("a" + i).late(scores.get(i) % 4).before("91");
            agencies.add(scores.get(i) % 7 == 0 ? agency : agency.scored(scores.get(i) + ".25"));
        }
        return agencies;
    }
}
