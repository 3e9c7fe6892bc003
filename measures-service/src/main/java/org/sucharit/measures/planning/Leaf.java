package org.sucharit.measures.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.framework.Framework.Indicator;
import org.sucharit.contracts.framework.Framework.Instrument;
import org.sucharit.contracts.framework.Framework.Question;

/**
 * A question or item as one instrument asks it.
 *
 * @param node its node in the score tree: {@code EIT1.e5}
 * @param indicator the code of its indicator
 */
record Leaf(String node, String indicator, Instrument.Kind kind, Question question) {

    /** What it asks, in Thai; its code while the official wording is not known. */
    String label() {
        return question.text() == null ? question.code() : question.text().th();
    }

    /** All leaves in tree order: by instrument, then by indicator. */
    static List<Leaf> of(Framework framework) {
        List<Leaf> leaves = new ArrayList<>();
        for (Instrument instrument : framework.instruments()) {
            for (Indicator indicator : framework.indicators()) {
                if (indicator.instruments().contains(instrument.code())) {
                    questions(indicator)
                            .map(question -> new Leaf(
                                    instrument.code() + "." + question.code(),
                                    indicator.code(),
                                    instrument.kind(),
                                    question))
                            .forEach(leaves::add);
                }
            }
        }
        return List.copyOf(leaves);
    }

    private static Stream<Question> questions(Indicator indicator) {
        return Stream.concat(
                indicator.questions().stream(),
                indicator.subIndicators().stream().flatMap(subIndicator -> subIndicator.questions().stream()));
    }
}
