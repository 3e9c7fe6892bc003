package org.sucharit.reporting.implementation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.reporting.composition.NodeLabels;

/** What a framework asks, by kind of instrument. */
final class Leaves {

    private Leaves() {}

    /** The indicators that surveys alone measure. */
    static List<Framework.Indicator> surveyed(Framework framework) {
        return framework.indicators().stream()
                .filter(indicator -> disclosing(framework, indicator).isEmpty())
                .toList();
    }

    /** The indicators whose items agencies disclose. */
    static List<Framework.Indicator> disclosed(Framework framework) {
        return framework.indicators().stream()
                .filter(indicator -> !disclosing(framework, indicator).isEmpty())
                .toList();
    }

    /** The instruments by which an indicator's items are disclosed. */
    static List<String> disclosing(Framework framework, Framework.Indicator indicator) {
        return framework.instruments().stream()
                .filter(instrument -> instrument.kind() == Framework.Instrument.Kind.DISCLOSURE)
                .map(Framework.Instrument::code)
                .filter(indicator.instruments()::contains)
                .toList();
    }

    /** The questions or items of an indicator, in the order in which they are printed. */
    static Stream<Framework.Question> of(Framework.Indicator indicator) {
        return Stream.concat(
                indicator.questions().stream(),
                indicator.subIndicators().stream().flatMap(sub -> sub.questions().stream()));
    }

    /** The indicator of every question and item. */
    static Map<String, String> indicators(Framework framework) {
        Map<String, String> indicators = new HashMap<>();
        framework
                .indicators()
                .forEach(indicator -> indicator
                        .instruments()
                        .forEach(instrument -> of(indicator)
                                .forEach(question ->
                                        indicators.put(NodeLabels.leaf(instrument, question), indicator.code()))));
        return indicators;
    }

    /** What every question and item asks for in Thai, where that is known. */
    static Map<String, String> names(Framework framework) {
        Map<String, String> names = new HashMap<>();
        framework
                .indicators()
                .forEach(indicator -> indicator
                        .instruments()
                        .forEach(instrument -> of(indicator)
                                .filter(question -> question.text() != null)
                                .forEach(question -> names.put(
                                        NodeLabels.leaf(instrument, question),
                                        question.text().th()))));
        return names;
    }
}
