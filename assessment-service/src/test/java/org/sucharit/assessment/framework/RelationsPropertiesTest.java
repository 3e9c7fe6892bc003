package org.sucharit.assessment.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.sucharit.contracts.framework.Framework.Mapping.Relation;

/** Laws of putting crosswalks together. */
class RelationsPropertiesTest {

    @Property
    void in_which_order_steps_are_put_together_does_not_matter(
            @ForAll Relation a, @ForAll Relation b, @ForAll Relation c) {
        assertThat(Relations.compose(Relations.compose(a, b), c))
                .isEqualTo(Relations.compose(a, Relations.compose(b, c)));
        assertThat(Relations.compose(a, b)).isEqualTo(Relations.compose(b, a));
    }

    @Property
    void equal_changes_nothing_none_everything_and_a_step_twice_is_that_step(@ForAll Relation a) {
        assertThat(Relations.compose(Relation.EQUAL, a)).isEqualTo(a);
        assertThat(Relations.compose(a, Relation.EQUAL)).isEqualTo(a);
        assertThat(Relations.compose(Relation.NONE, a)).isEqualTo(Relation.NONE);
        assertThat(Relations.compose(a, a)).isEqualTo(a);
    }

    @Example
    void what_grew_and_then_lost_a_part_only_overlaps() {
        assertThat(Relations.compose(Relation.BROADER, Relation.NARROWER)).isEqualTo(Relation.OVERLAPPING);
        assertThat(Relations.compose(Relation.BROADER, Relation.OVERLAPPING)).isEqualTo(Relation.OVERLAPPING);
    }

    /** Equal, broader and narrower claim something; of sets chosen at random they never claim what does not hold. */
    @Property
    void what_is_claimed_of_two_steps_holds_of_the_sets(@ForAll @Size(3) List<Set<Byte>> sets) {
        sets.forEach(set -> Assume.that(!set.isEmpty()));
        Relation composed = Relations.compose(relation(sets.get(0), sets.get(1)), relation(sets.get(1), sets.get(2)));
        if (composed == Relation.EQUAL || composed == Relation.BROADER || composed == Relation.NARROWER) {
            assertThat(relation(sets.get(0), sets.get(2))).isEqualTo(composed);
        }
    }

    /** Small subsets of three things, so that they are often related. */
    @Property
    void what_is_claimed_of_two_steps_holds_of_small_sets(@ForAll long seed) {
        Random random = new Random(seed);
        List<Set<Byte>> sets = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Set<Byte> set = new TreeSet<>();
            set.add((byte) random.nextInt(3));
            set.add((byte) random.nextInt(3));
            set.add((byte) random.nextInt(3));
            sets.add(set);
        }
        what_is_claimed_of_two_steps_holds_of_the_sets(sets);
    }

    @Property
    void the_strongest_of_several_ways_holds(@ForAll @Size(min = 1, max = 4) List<Relation> ways) {
        Assume.that(!ways.contains(Relation.NONE));
        Relation strongest = Relations.strongest(EnumSet.copyOf(ways));

        if (ways.contains(Relation.EQUAL)) {
            assertThat(strongest).isEqualTo(Relation.EQUAL);
        } else if (ways.contains(Relation.BROADER) && ways.contains(Relation.NARROWER)) {
            assertThat(strongest).isEqualTo(Relation.OVERLAPPING);
        } else {
            assertThat(ways).contains(strongest);
        }
    }

    private static Relation relation(Set<Byte> earlier, Set<Byte> later) {
        if (earlier.equals(later)) {
            return Relation.EQUAL;
        }
        if (later.containsAll(earlier)) {
            return Relation.BROADER;
        }
        if (earlier.containsAll(later)) {
            return Relation.NARROWER;
        }
        return Collections.disjoint(earlier, later) ? Relation.NONE : Relation.OVERLAPPING;
    }
}
