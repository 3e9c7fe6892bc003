package org.sucharit.assessment.framework;

import static org.sucharit.assessment.framework.FrameworkRules.each;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.framework.Framework.Indicator;
import org.sucharit.contracts.framework.Framework.Instrument;
import org.sucharit.contracts.framework.Framework.Question;

/** The leaves of a framework, of one that could not be read completely as well. */
final class Leaves {

    /** A leaf that could be read, and where it stands in the document. */
    record Leaf(Indicator indicator, Question question, String path) {}

    private final Framework framework;
    private final List<Leaf> readable = new ArrayList<>();

    Leaves(Framework framework) {
        this.framework = framework;
        each(framework.indicators(), "/indicators", (indicator, path) -> {
            add(indicator, indicator.questions(), path);
            each(
                    indicator.subIndicators(),
                    path + "/subIndicators",
                    (subIndicator, at) -> add(indicator, subIndicator.questions(), at));
        });
    }

    private void add(Indicator indicator, List<Question> questions, String path) {
        each(questions, path + "/questions", (question, at) -> readable.add(new Leaf(indicator, question, at)));
    }

    List<Leaf> readable() {
        return readable;
    }

    /** Whether a leaf is an item; nothing where that could not be read. */
    Optional<Boolean> isItem(Leaf leaf) {
        if (framework.instruments() == null || leaf.indicator().instruments() == null) {
            return Optional.empty();
        }
        return framework.instruments().stream()
                .filter(Objects::nonNull)
                .filter(instrument -> leaf.indicator().instruments().contains(instrument.code()))
                .map(Instrument::kind)
                .filter(Objects::nonNull)
                .map(kind -> kind == Instrument.Kind.DISCLOSURE)
                .findFirst();
    }

    /** The nodes of all leaves, {@code EIT1.e5}; nothing where some could not be read. */
    Optional<Set<String>> nodes() {
        if (!complete()) {
            return Optional.empty();
        }
        Set<String> nodes = new LinkedHashSet<>();
        for (Leaf leaf : readable) {
            leaf.indicator()
                    .instruments()
                    .forEach(code -> nodes.add(code + "." + leaf.question().code()));
        }
        return Optional.of(nodes);
    }

    /** The codes of all items; nothing where some could not be read. */
    Optional<Set<String>> items() {
        if (!complete() || readable.stream().anyMatch(leaf -> isItem(leaf).isEmpty())) {
            return Optional.empty();
        }
        Set<String> items = new HashSet<>();
        readable.stream()
                .filter(leaf -> isItem(leaf).orElseThrow())
                .forEach(leaf -> items.add(leaf.question().code()));
        return Optional.of(items);
    }

    private boolean complete() {
        return known(framework.indicators())
                && framework.indicators().stream()
                        .allMatch(indicator -> known(indicator.instruments())
                                && known(indicator.questions())
                                && known(indicator.subIndicators())
                                && indicator.subIndicators().stream().allMatch(sub -> known(sub.questions())))
                && readable.stream().noneMatch(leaf -> leaf.question().code() == null);
    }

    private static boolean known(List<?> entries) {
        return entries != null && entries.stream().noneMatch(Objects::isNull);
    }
}
