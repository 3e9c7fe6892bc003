package org.sucharit.assessment.framework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.framework.Framework.Crosswalk;
import org.sucharit.kit.problem.ProblemException;

/** How the published frameworks of several years and revisions relate. */
@ApplicationScoped
public class FrameworkHistory {

    private final Frameworks frameworks;

    public FrameworkHistory(Frameworks frameworks) {
        this.frameworks = frameworks;
    }

    /**
     * The crosswalk between two frameworks, through as few years in between as there are crosswalks for.
     *
     * @throws ProblemException NOT_FOUND where no crosswalks lead from one to the other
     */
    @Transactional
    public ComposedCrosswalk crosswalk(Framework from, Framework to) {
        return composed(from, to)
                .orElseThrow(() -> ProblemException.notFound("No crosswalks lead from fiscal year " + to.fiscalYear()
                        + " back to " + from.fiscalYear() + "."));
    }

    /** What a framework changes about another; of two years, their questions and items are matched by crosswalk. */
    @Transactional
    public FrameworkDifferences differences(Framework from, Framework to) {
        boolean forward = from.fiscalYear() < to.fiscalYear();
        Optional<ComposedCrosswalk> crosswalk = forward ? composed(from, to) : composed(to, from);
        return FrameworkComparison.of(from, to, crosswalk);
    }

    private Optional<ComposedCrosswalk> composed(Framework from, Framework to) {
        return chain(from, to).map(CrosswalkComposition::of);
    }

    /** The shortest way back; of ways as short, the one through the latest years. */
    private Optional<List<Framework>> chain(Framework from, Framework to) {
        Deque<List<Framework>> ways = new ArrayDeque<>(List.of(List.of(to)));
        Set<Integer> seen = new HashSet<>();
        while (!ways.isEmpty()) {
            List<Framework> way = ways.removeFirst();
            List<Integer> earlier = way.getFirst().crosswalks().stream()
                    .map(Crosswalk::fiscalYear)
                    .filter(year -> year >= from.fiscalYear())
                    .sorted(Comparator.reverseOrder())
                    .toList();
            for (int year : earlier) {
                if (year == from.fiscalYear()) {
                    return Optional.of(before(from, way));
                }
                if (seen.add(year)) {
                    frameworks.find(year, null).ifPresent(framework -> ways.addLast(before(framework, way)));
                }
            }
        }
        return Optional.empty();
    }

    private static List<Framework> before(Framework first, List<Framework> way) {
        List<Framework> longer = new ArrayList<>(List.of(first));
        longer.addAll(way);
        return List.copyOf(longer);
    }
}
