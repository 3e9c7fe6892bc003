package org.sucharit.measures.completeness.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.framework.Framework.Indicator;
import org.sucharit.contracts.framework.Framework.Question;
import org.sucharit.contracts.plan.Plan.Finding;

/** Which nodes there are, and the indicator that each belongs to. */
final class Nodes {

    private final boolean all;
    private final List<String> indicators = new ArrayList<>();
    private final Map<String, String> indicatorOf = new HashMap<>();

    /**
     * The nodes below the total.
     *
     * @param framework null where none is known: then only those that were found weak are known
     */
    Nodes(Framework framework, List<Finding> findings) {
        all = framework != null;
        if (framework != null) {
            framework.instruments().forEach(instrument -> indicatorOf.put(instrument.code(), null));
            framework.indicators().forEach(this::add);
        }
        findings.forEach(finding -> indicatorOf.putIfAbsent(finding.node(), finding.indicator()));
    }

    private void add(Indicator indicator) {
        indicators.add(indicator.code());
        indicatorOf.put(indicator.code(), indicator.code());
        indicator.subIndicators().forEach(sub -> indicatorOf.put(sub.code(), indicator.code()));
        List<Question> questions = Stream.concat(
                        indicator.questions().stream(),
                        indicator.subIndicators().stream().flatMap(sub -> sub.questions().stream()))
                .toList();
        for (String instrument : indicator.instruments()) {
            indicatorOf.put(instrument + "." + indicator.code(), indicator.code());
            questions.forEach(question -> indicatorOf.put(instrument + "." + question.code(), indicator.code()));
        }
    }

    /** Indicators of the framework in its order; none without a framework. */
    List<String> indicators() {
        return List.copyOf(indicators);
    }

    /** Whether it is sure that there is no such node. */
    boolean isUnknown(String node) {
        return all && !indicatorOf.containsKey(node);
    }

    boolean isUnknownIndicator(String indicator) {
        return all && !indicators.contains(indicator);
    }

    /** The indicator of a node; empty where it has none, or none is known. */
    Optional<String> indicatorOf(String node) {
        return Optional.ofNullable(indicatorOf.get(node));
    }

    static boolean isLeaf(String node) {
        return node.indexOf('.') > 0 && !Character.isDigit(node.charAt(0));
    }
}
