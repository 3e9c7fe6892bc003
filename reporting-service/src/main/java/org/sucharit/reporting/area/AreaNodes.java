package org.sucharit.reporting.area;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.reporting.composition.NodeLabels;

/** The nodes of a year's score tree that reports about an area look at. */
public final class AreaNodes {

    private AreaNodes() {}

    /** Instruments, then each indicator and its questions or items, in printed order, with their levels. */
    public static Map<String, Framework.Level> of(Framework framework) {
        Map<String, Framework.Level> nodes = new LinkedHashMap<>();
        framework.instruments().forEach(instrument -> nodes.put(instrument.code(), Framework.Level.INSTRUMENT));
        for (Framework.Indicator indicator : framework.indicators()) {
            nodes.put(indicator.code(), Framework.Level.INDICATOR);
            for (String instrument : indicator.instruments()) {
                Stream.concat(
                                indicator.questions().stream(),
                                indicator.subIndicators().stream().flatMap(sub -> sub.questions().stream()))
                        .forEach(question -> nodes.put(NodeLabels.leaf(instrument, question), Framework.Level.LEAF));
            }
        }
        return nodes;
    }
}
