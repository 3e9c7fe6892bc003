package org.sucharit.measures.due;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sucharit.contracts.Label;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.framework.Framework.Indicator;
import org.sucharit.contracts.framework.Framework.Question;

/** What a framework says of the nodes that assignments are about: indicators, questions and items. */
final class FrameworkNodes {

    /** Where no framework is known. */
    static final FrameworkNodes NONE = new FrameworkNodes(Map.of(), Map.of());

    private final Map<String, String> indicators;
    private final Map<String, String> labels;

    private FrameworkNodes(Map<String, String> indicators, Map<String, String> labels) {
        this.indicators = indicators;
        this.labels = labels;
    }

    static FrameworkNodes of(Framework framework) {
        Map<String, String> indicators = new HashMap<>();
        Map<String, String> labels = new HashMap<>();
        for (Indicator indicator : framework.indicators()) {
            indicators.put(indicator.code(), indicator.code());
            labels.put(indicator.code(), indicator.name().th());
            for (String instrument : indicator.instruments()) {
                questions(indicator).forEach(question -> {
                    String node = instrument + "." + question.code();
                    indicators.put(node, indicator.code());
                    Optional.ofNullable(question.text()).map(Label::th).ifPresent(text -> labels.put(node, text));
                });
            }
        }
        return new FrameworkNodes(indicators, labels);
    }

    private static Stream<Question> questions(Indicator indicator) {
        return Stream.concat(
                indicator.questions().stream(),
                indicator.subIndicators().stream().flatMap(within -> within.questions().stream()));
    }

    /** The indicator that a node belongs to. */
    Optional<String> indicator(String node) {
        return Optional.ofNullable(indicators.get(node));
    }

    /** What a node is called, Thai. */
    Optional<String> label(String node) {
        return Optional.ofNullable(labels.get(node));
    }
}
