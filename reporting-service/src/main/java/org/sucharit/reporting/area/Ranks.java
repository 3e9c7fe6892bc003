package org.sucharit.reporting.area;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Places in a competition: equals share the first of their places, and as many are left out behind them: 1, 2, 2, 4. */
final class Ranks {

    private Ranks() {}

    /**
     * The place of each, in the order given.
     *
     * @param sorted by the same order
     */
    static <T> List<Integer> of(List<T> sorted, Comparator<? super T> order) {
        List<Integer> ranks = new ArrayList<>(sorted.size());
        for (int i = 0; i < sorted.size(); i++) {
            boolean equal = i > 0 && order.compare(sorted.get(i - 1), sorted.get(i)) == 0;
            ranks.add(equal ? ranks.getLast() : i + 1);
        }
        return ranks;
    }
}
