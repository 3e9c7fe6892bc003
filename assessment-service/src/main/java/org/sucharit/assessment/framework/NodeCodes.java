package org.sucharit.assessment.framework;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.framework.Framework.Indicator;
import org.sucharit.contracts.framework.Framework.Instrument;
import org.sucharit.contracts.framework.Framework.Question;

/** The codes by which the nodes of a framework's score tree are named. */
public final class NodeCodes {

    private NodeCodes() {}

    /** Every node below the total: {@code EIT1}, {@code 6}, {@code EIT1.6}, {@code 9.1}, {@code IIT.i7}. */
    public static Set<String> belowTotal(Framework framework) {
        Set<String> codes = new LinkedHashSet<>();
        framework.instruments().stream().map(Instrument::code).forEach(codes::add);
        for (Indicator indicator : framework.indicators()) {
            codes.add(indicator.code());
            boolean shared = indicator.instruments().size() > 1;
            for (String instrument : indicator.instruments()) {
                // What several instruments measure, each has a part of its own of.
                String prefix = shared ? instrument + "." : "";
                codes.add(prefix + indicator.code());
                indicator.subIndicators().forEach(sub -> codes.add(prefix + sub.code()));
                add(instrument, indicator.questions(), codes);
                indicator.subIndicators().forEach(sub -> add(instrument, sub.questions(), codes));
            }
        }
        return codes;
    }

    private static void add(String instrument, List<Question> questions, Set<String> codes) {
        questions.forEach(question -> codes.add(instrument + "." + question.code()));
    }
}
