package org.sucharit.assessment.framework;

import java.util.Set;
import org.sucharit.contracts.framework.Framework.Mapping.Relation;

/**
 * How relations of leaves are put together. With what a leaf asks for as a set, a relation tells the later set compared
 * with the earlier one; a row of the table is the first step of two years, a column the second:
 *
 * <table>
 * <caption>what a leaf is, compared with the one two steps before</caption>
 * <tr><th></th><th>equal</th><th>broader</th><th>narrower</th><th>overlapping</th><th>none</th></tr>
 * <tr><th>equal</th><td>equal</td><td>broader</td><td>narrower</td><td>overlapping</td><td>none</td></tr>
 * <tr><th>broader</th><td>broader</td><td>broader</td><td>overlapping</td><td>overlapping</td><td>none</td></tr>
 * <tr><th>narrower</th><td>narrower</td><td>overlapping</td><td>narrower</td><td>overlapping</td><td>none</td></tr>
 * <tr><th>overlapping</th><td>overlapping</td><td>overlapping</td><td>overlapping</td><td>overlapping</td><td>none</td></tr>
 * <tr><th>none</th><td>none</td><td>none</td><td>none</td><td>none</td><td>none</td></tr>
 * </table>
 *
 * <p>It is the join of the lattice equal &lt; broader, narrower &lt; overlapping &lt; none: in which order the steps of a
 * longer way are put together does not matter. Overlapping says no more than that the two may share something.
 */
final class Relations {

    private Relations() {}

    /** What a leaf is, compared with the one two steps before. */
    static Relation compose(Relation first, Relation second) {
        if (first == second || second == Relation.EQUAL) {
            return first;
        }
        if (first == Relation.EQUAL) {
            return second;
        }
        return first == Relation.NONE || second == Relation.NONE ? Relation.NONE : Relation.OVERLAPPING;
    }

    /**
     * What holds of two leaves that several ways connect: the strongest of what they say. Broader and narrower at once
     * contradict each other, and leave no more than overlapping.
     *
     * @param ways at least one, none of them {@link Relation#NONE}
     */
    static Relation strongest(Set<Relation> ways) {
        if (ways.contains(Relation.EQUAL)) {
            return Relation.EQUAL;
        }
        boolean broader = ways.contains(Relation.BROADER);
        if (broader == ways.contains(Relation.NARROWER)) {
            return Relation.OVERLAPPING;
        }
        return broader ? Relation.BROADER : Relation.NARROWER;
    }
}
