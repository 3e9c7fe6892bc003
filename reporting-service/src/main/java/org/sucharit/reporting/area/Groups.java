package org.sucharit.reporting.area;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.sucharit.contracts.Label;
import org.sucharit.contracts.framework.Framework;

/** What groups of agencies add up to. */
final class Groups {

    private final Framework framework;

    Groups(Framework framework) {
        this.framework = framework;
    }

    /**
     * The groups of some agencies, the best mean first.
     *
     * @param names of the groups by code; empty where they have none
     */
    List<AreaFigures.GroupFigure> by(Function<Standing, String> by, List<Standing> all, Map<String, Label> names) {
        Map<String, List<Standing>> groups = new TreeMap<>();
        all.forEach(each ->
                groups.computeIfAbsent(by.apply(each), _ -> new ArrayList<>()).add(each));
        List<AreaFigures.GroupFigure> figures = groups.entrySet().stream()
                .map(group -> new AreaFigures.GroupFigure(
                        group.getKey(),
                        names.get(group.getKey()),
                        null,
                        group.getValue().size(),
                        mean(group.getValue()),
                        reached(group.getValue()),
                        measures(group.getValue())))
                .sorted(Comparator.comparing(AreaFigures.GroupFigure::total, Comparator.reverseOrder())
                        .thenComparing(AreaFigures.GroupFigure::code))
                .toList();
        List<Integer> ranks = Ranks.of(figures, Comparator.comparing(AreaFigures.GroupFigure::total));
        List<AreaFigures.GroupFigure> ranked = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            AreaFigures.GroupFigure figure = figures.get(i);
            ranked.add(new AreaFigures.GroupFigure(
                    figure.code(),
                    figure.name(),
                    figure.total().exists() ? ranks.get(i) : null,
                    figure.agencies(),
                    figure.total(),
                    figure.reached(),
                    figure.measures()));
        }
        return ranked;
    }

    static Mean mean(List<Standing> some) {
        return Mean.of(
                some.stream().map(Standing::total).filter(Objects::nonNull).toList());
    }

    /** How many of those with a score are at or over the target. */
    Share reached(List<Standing> some) {
        List<BigDecimal> totals =
                some.stream().map(Standing::total).filter(Objects::nonNull).toList();
        int reached = (int) totals.stream()
                .filter(total -> AreaFigures.reaches(total, framework))
                .count();
        return new Share(reached, totals.size());
    }

    static Standing.Count measures(List<Standing> some) {
        return some.stream()
                .map(Standing::measures)
                .filter(Objects::nonNull)
                .reduce(Standing.Count.NONE, Standing.Count::plus);
    }
}
