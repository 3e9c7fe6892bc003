package org.sucharit.reporting.area;

import java.util.Comparator;
import java.util.List;
import org.sucharit.contracts.framework.Framework;

/** Agencies of an area that stand out. */
final class Lists {

    /** Agencies that a list of the largest changes names. */
    private static final int MOVED = 10;

    private Lists() {}

    /** Of agencies with a score. */
    static AreaFigures.Movement movement(List<Standing> scored) {
        List<Standing> both =
                scored.stream().filter(each -> each.change() != null).toList();
        Comparator<Standing> leastFirst = Comparator.comparing(Standing::change);
        return new AreaFigures.Movement(
                Groups.mean(both),
                Mean.of(both.stream().map(Standing::before).toList()),
                (int) both.stream().filter(each -> each.change().signum() > 0).count(),
                (int) both.stream().filter(each -> each.change().signum() < 0).count(),
                (int) both.stream().filter(each -> each.change().signum() == 0).count(),
                both.stream()
                        .filter(each -> each.change().signum() > 0)
                        .sorted(leastFirst.reversed().thenComparing(Standing::byName))
                        .limit(MOVED)
                        .toList(),
                both.stream()
                        .filter(each -> each.change().signum() < 0)
                        .sorted(leastFirst.thenComparing(Standing::byName))
                        .limit(MOVED)
                        .toList());
    }

    static AreaFigures.Overdue overdue(List<Standing> all) {
        List<Standing> late = all.stream().filter(each -> each.late() > 0).toList();
        return new AreaFigures.Overdue(
                (int) all.stream().filter(each -> each.measures() != null).count(),
                Groups.measures(all),
                late.size(),
                late.stream()
                        .sorted(Comparator.comparingInt(Standing::late)
                                .reversed()
                                .thenComparing(Standing::byName))
                        .limit(AreaTally.NAMED)
                        .toList());
    }

    /**
     * Who is below the target, or has late measures: those below the target first, then by late measures, then by the
     * score.
     */
    static AreaFigures.Help help(List<Standing> all, Framework framework) {
        List<Standing> needy = all.stream()
                .filter(each -> isBelow(each, framework) || each.late() > 0)
                .sorted(Comparator.comparing((Standing each) -> isBelow(each, framework))
                        .thenComparingInt(Standing::late)
                        .reversed()
                        .thenComparing(Standing::total, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Standing::byName))
                .toList();
        return new AreaFigures.Help(
                needy.size(), needy.stream().limit(AreaTally.NAMED).toList());
    }

    private static boolean isBelow(Standing standing, Framework framework) {
        return standing.total() != null && !AreaFigures.reaches(standing.total(), framework);
    }
}
