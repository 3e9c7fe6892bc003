package org.sucharit.reporting.area;

import java.math.BigDecimal;
import org.sucharit.contracts.framework.Framework;

/** Adds up the scores of one node. */
final class NodeTally {

    private final Framework.Level level;
    private final BigDecimal criterion;
    private Mean all = Mean.NONE;
    private Mean weak = Mean.NONE;
    private int below;

    NodeTally(Framework.Level level, BigDecimal criterion) {
        this.level = level;
        this.criterion = criterion;
    }

    /** @param ofWeak whether the agency's total is below the target */
    void add(BigDecimal score, boolean ofWeak) {
        all = all.with(score);
        if (ofWeak) {
            weak = weak.with(score);
        }
        if (score.compareTo(criterion) < 0) {
            below++;
        }
    }

    AreaFigures.NodeFigure figure(String node) {
        return new AreaFigures.NodeFigure(node, level, all, weak, below);
    }
}
