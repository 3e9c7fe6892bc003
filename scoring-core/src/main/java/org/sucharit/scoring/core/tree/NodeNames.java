package org.sucharit.scoring.core.tree;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sucharit.contracts.Label;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.framework.Framework.Indicator;
import org.sucharit.contracts.framework.Framework.Question;

/** What the nodes and ratings of a framework are called. */
public final class NodeNames {

    private static final Label TOTAL = new Label("คะแนนเฉลี่ยรวม", "Total score");

    private final Map<String, Label> nodes = new HashMap<>();
    private final Map<String, Label> ratings = new HashMap<>();

    private NodeNames() {}

    public static NodeNames of(Framework framework) {
        NodeNames names = new NodeNames();
        names.nodes.put(ScoreTree.TOTAL, TOTAL);
        framework.instruments().forEach(instrument -> names.nodes.put(instrument.code(), instrument.name()));
        framework.indicators().forEach(names::add);
        framework.bands().forEach(band -> names.ratings.put(band.rating(), band.label()));
        return names;
    }

    /** A node's name; its code where the framework has no such node, e.g. not any more. */
    public Label node(String code) {
        return nodes.getOrDefault(code, new Label(code, code));
    }

    /** A rating's name; its code where the framework has no such rating. */
    public Label rating(String code) {
        return ratings.getOrDefault(code, new Label(code, code));
    }

    private void add(Indicator indicator) {
        nodes.put(indicator.code(), indicator.name());
        for (String instrument : indicator.instruments()) {
            nodes.put(instrument + "." + indicator.code(), indicator.name());
            add(instrument, indicator.questions());
            indicator.subIndicators().forEach(sub -> {
                // Where several instruments measure the indicator, each has its own node of the sub-indicator.
                nodes.put(sub.code(), sub.name());
                nodes.put(instrument + "." + sub.code(), sub.name());
                add(instrument, sub.questions());
            });
        }
    }

    private void add(String instrument, List<Question> questions) {
        questions.stream()
                .filter(question -> question.text() != null)
                .forEach(question -> nodes.put(instrument + "." + question.code(), question.text()));
    }
}
