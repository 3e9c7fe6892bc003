package org.sucharit.scoring.core.trend;

import java.util.Set;
import org.sucharit.contracts.framework.Framework.Mapping.Relation;

/**
 * How relations of leaves go together. Over a chain they join in the semilattice equal &lt; {broader, narrower} &lt;
 * overlapping &lt; none, so the order in which a chain is composed does not matter.
 */
final class Relations {

    private Relations() {}

    /** What C is compared with A, where B is {@code first} compared with A, and C {@code second} compared with B. */
    static Relation compose(Relation first, Relation second) {
        if (first == second || second == Relation.EQUAL) {
            return first;
        }
        if (first == Relation.EQUAL) {
            return second;
        }
        return first == Relation.NONE || second == Relation.NONE ? Relation.NONE : Relation.OVERLAPPING;
    }

    /** What A is compared with B, where B is {@code relation} compared with A. */
    static Relation inverse(Relation relation) {
        return switch (relation) {
            case BROADER -> Relation.NARROWER;
            case NARROWER -> Relation.BROADER;
            case EQUAL, OVERLAPPING, NONE -> relation;
        };
    }

    /** What holds of two leaves that several chains relate: the strongest of what is said, without contradiction. */
    static Relation strongest(Set<Relation> said) {
        if (said.contains(Relation.EQUAL)) {
            return Relation.EQUAL;
        }
        boolean broader = said.contains(Relation.BROADER);
        boolean narrower = said.contains(Relation.NARROWER);
        if (broader != narrower) {
            return broader ? Relation.BROADER : Relation.NARROWER;
        }
        return broader || said.contains(Relation.OVERLAPPING) ? Relation.OVERLAPPING : Relation.NONE;
    }
}
