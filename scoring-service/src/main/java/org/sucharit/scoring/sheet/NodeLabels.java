package org.sucharit.scoring.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sucharit.contracts.Label;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.framework.Framework.Indicator;
import org.sucharit.contracts.framework.Framework.Question;

/** What the nodes and ratings of a framework are called. */
final class NodeLabels {

    private static final Label TOTAL = new Label("คะแนนเฉลี่ยรวม", "Total score");

    private final Map<String, Label> nodes = new HashMap<>();
    private final Map<String, Label> ratings = new HashMap<>();

    NodeLabels(Framework framework) {
        nodes.put("total", TOTAL);
        framework.instruments().forEach(instrument -> nodes.put(instrument.code(), instrument.name()));
        framework.indicators().forEach(this::add);
        framework.bands().forEach(band -> ratings.put(band.rating(), band.label()));
    }

    /** A node's label; its code where the framework has no such node any more. */
    Label node(String code) {
        return nodes.getOrDefault(code, new Label(code, code));
    }

    Label rating(String code) {
        return ratings.getOrDefault(code, new Label(code, code));
    }

    private void add(Indicator indicator) {
        nodes.put(indicator.code(), indicator.name());
        for (String instrument : indicator.instruments()) {
            nodes.put(instrument + "." + indicator.code(), indicator.name());
            add(instrument, indicator.questions());
            indicator.subIndicators().forEach(sub -> {
                nodes.put(sub.code(), sub.name());
                add(instrument, sub.questions());
            });
        }
    }

    private void add(String instrument, List<Question> questions) {
        questions.forEach(question -> nodes.put(instrument + "." + question.code(), question.text()));
    }
}
