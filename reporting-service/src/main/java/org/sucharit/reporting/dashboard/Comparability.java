package org.sucharit.reporting.dashboard;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.stream.Stream;
import org.sucharit.contracts.framework.Framework;

/** How far the results of two years may be compared. */
public enum Comparability {
    /** Weights, indicators, and what is asked are the same. */
    @JsonProperty("same-method")
    SAME_METHOD,
    /** Indicators are the same; weights, or what is asked, are not: a difference may come from the method. */
    @JsonProperty("method-changed")
    METHOD_CHANGED,
    /** Not even the indicators are the same. */
    @JsonProperty("not-comparable")
    NOT_COMPARABLE;

    static Comparability of(Framework now, Framework before) {
        if (!indicators(now).equals(indicators(before))) {
            return NOT_COMPARABLE;
        }
        return now.instruments().equals(before.instruments())
                        && now.scales().equals(before.scales())
                        && now.rounding().equals(before.rounding())
                        && leaves(now).equals(leaves(before))
                ? SAME_METHOD
                : METHOD_CHANGED;
    }

    private static List<String> indicators(Framework framework) {
        return framework.indicators().stream().map(Framework.Indicator::code).toList();
    }

    /** What is asked under each indicator, and how it is scored. */
    private static List<List<String>> leaves(Framework framework) {
        return framework.indicators().stream()
                .map(indicator -> Stream.concat(
                                indicator.questions().stream(),
                                indicator.subIndicators().stream().flatMap(sub -> sub.questions().stream()))
                        .map(question -> question.code() + " " + question.scale())
                        .toList())
                .toList();
    }
}
