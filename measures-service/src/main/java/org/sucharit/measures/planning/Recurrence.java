package org.sucharit.measures.planning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.plan.Plan.Finding;

/** Since when a weakness has been found every year. */
public final class Recurrence {

    /** How many years are looked back at most. */
    public static final int YEARS = 10;

    private Recurrence() {}

    /**
     * Findings with the year since which they have been found without a break. Each year's own thresholds say what was
     * found in it, and its framework what a node was; a year without a result breaks every row.
     *
     * @param framework that of the findings
     * @param results of earlier years; asked for as far back as something is still found
     */
    public static List<Finding> since(
            Framework framework, List<Finding> findings, IntFunction<Optional<ScoredYear>> results) {
        Map<String, Integer> since = new HashMap<>();
        Map<String, String> open = findings.stream().collect(Collectors.toMap(Finding::node, Finding::node));
        Framework later = framework;
        for (int back = 1; back <= YEARS && !open.isEmpty(); back++) {
            Optional<ScoredYear> result = results.apply(framework.fiscalYear() - back);
            if (result.isEmpty()) {
                break;
            }
            Framework earlier = result.get().framework();
            Counterparts counterparts = Counterparts.of(earlier, later, List.of());
            Set<String> found = Findings.of(earlier, result.get().score()).stream()
                    .map(Finding::node)
                    .collect(Collectors.toSet());
            open.replaceAll((node, then) ->
                    counterparts.earlier(then).filter(found::contains).orElse(""));
            open.values().removeIf(String::isEmpty);
            open.keySet().forEach(node -> since.put(node, earlier.fiscalYear()));
            later = earlier;
        }
        return findings.stream()
                .map(finding -> new Finding(
                        finding.node(),
                        finding.indicator(),
                        finding.kind(),
                        finding.score(),
                        finding.gain(),
                        since.getOrDefault(finding.node(), finding.since())))
                .toList();
    }
}
