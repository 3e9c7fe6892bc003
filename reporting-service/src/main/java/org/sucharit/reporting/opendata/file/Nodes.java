package org.sucharit.reporting.opendata.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sucharit.contracts.framework.Framework;

/**
 * The nodes of a year's score tree but for the total, in the order of a score sheet: each instrument with what is beneath
 * it, and before the first of several instruments the indicators that they share.
 */
final class Nodes {

    private final Framework framework;
    private final Map<String, Kind> nodes = new LinkedHashMap<>();

    /** What a node is, as far as it says how its score comes about. */
    enum Kind {
        INSTRUMENT,
        INDICATOR,
        /** Measured by several instruments. */
        SHARED_INDICATOR,
        /** One instrument's part of a shared indicator. */
        PART,
        SUB_INDICATOR,
        /** Of a survey. */
        QUESTION,
        /** Of what is disclosed. */
        ITEM;

        String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private Nodes(Framework framework) {
        this.framework = framework;
    }

    static Map<String, Kind> of(Framework framework) {
        Nodes nodes = new Nodes(framework);
        framework.instruments().forEach(nodes::add);
        return nodes.nodes;
    }

    private void add(Framework.Instrument instrument) {
        List<Framework.Indicator> measured = framework.indicators().stream()
                .filter(indicator -> indicator.instruments().contains(instrument.code()))
                .toList();
        measured.stream()
                .filter(Nodes::isShared)
                .forEach(indicator -> nodes.putIfAbsent(indicator.code(), Kind.SHARED_INDICATOR));
        nodes.put(instrument.code(), Kind.INSTRUMENT);
        measured.forEach(indicator -> add(instrument, indicator));
    }

    private void add(Framework.Instrument instrument, Framework.Indicator indicator) {
        String prefix = isShared(indicator) ? instrument.code() + "." : "";
        nodes.put(prefix + indicator.code(), isShared(indicator) ? Kind.PART : Kind.INDICATOR);
        indicator.subIndicators().forEach(sub -> {
            nodes.put(prefix + sub.code(), Kind.SUB_INDICATOR);
            sub.questions().forEach(question -> addLeaf(instrument, question));
        });
        indicator.questions().forEach(question -> addLeaf(instrument, question));
    }

    private void addLeaf(Framework.Instrument instrument, Framework.Question question) {
        boolean survey = instrument.kind() == Framework.Instrument.Kind.SURVEY;
        nodes.put(instrument.code() + "." + question.code(), survey ? Kind.QUESTION : Kind.ITEM);
    }

    private static boolean isShared(Framework.Indicator indicator) {
        return indicator.instruments().size() > 1;
    }
}
