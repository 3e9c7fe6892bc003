package org.sucharit.reporting.composition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sucharit.contracts.framework.Framework;

/** What the nodes of a year's score tree are called: {@code EIT1.6}, {@code 9.1}, {@code OIT.o14}. */
public final class NodeLabels {

    private final Map<String, String> labels = new HashMap<>();
    private final Map<String, String> homes = new HashMap<>();
    private final HouseTexts texts;

    private NodeLabels(HouseTexts texts) {
        this.texts = texts;
    }

    public static NodeLabels of(Framework framework, HouseTexts texts) {
        NodeLabels labels = new NodeLabels(texts);
        labels.labels.put("total", texts.get("label.total"));
        Map<String, String> abbreviations = new HashMap<>();
        for (Framework.Instrument instrument : framework.instruments()) {
            abbreviations.put(instrument.code(), instrument.abbreviation());
            labels.labels.put(instrument.code(), texts.get("label.instrument", "name", instrument.abbreviation()));
        }
        framework.indicators().forEach(indicator -> labels.add(indicator, abbreviations));
        return labels;
    }

    /** The node's label; the bare code where the framework has no such node. */
    public String label(String node) {
        return labels.getOrDefault(node, digits(node));
    }

    /** Where a question or item belongs: its indicator's label, or its part's; empty for other nodes. */
    public String home(String node) {
        return homes.getOrDefault(node, "");
    }

    /** The node of an instrument's part of an indicator, or the indicator's own where one instrument measures it. */
    public static String part(Framework.Indicator indicator, String instrument) {
        return indicator.instruments().size() > 1 ? instrument + "." + indicator.code() : indicator.code();
    }

    /** The node of a question or item. */
    public static String leaf(String instrument, Framework.Question question) {
        return instrument + "." + question.code();
    }

    private void add(Framework.Indicator indicator, Map<String, String> abbreviations) {
        String code = digits(indicator.code());
        String name = texts.name(indicator.name());
        labels.put(indicator.code(), texts.get("label.indicator", "code", code, "name", name));
        for (String instrument : indicator.instruments()) {
            String abbreviation = abbreviations.getOrDefault(instrument, instrument);
            if (indicator.instruments().size() > 1) {
                labels.put(
                        part(indicator, instrument),
                        texts.get("label.part", "code", code, "name", name, "instrument", abbreviation));
            }
            addLeaves(indicator, instrument, indicator.questions());
            for (Framework.SubIndicator sub : indicator.subIndicators()) {
                labels.put(
                        sub.code(),
                        texts.get("label.sub-indicator", "code", digits(sub.code()), "name", texts.name(sub.name())));
                addLeaves(indicator, instrument, sub.questions());
            }
        }
    }

    private void addLeaves(Framework.Indicator indicator, String instrument, List<Framework.Question> questions) {
        for (Framework.Question question : questions) {
            String node = leaf(instrument, question);
            String code = digits(question.code());
            // Of some years the official wording is not known.
            labels.put(
                    node,
                    question.text() == null
                            ? code
                            : texts.get("label.question", "code", code, "text", texts.name(question.text())));
            homes.put(node, label(part(indicator, instrument)));
        }
    }

    private String digits(String code) {
        return texts.writing().digits(code);
    }
}
