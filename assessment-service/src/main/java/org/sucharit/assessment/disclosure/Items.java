package org.sucharit.assessment.disclosure;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.framework.Framework.Choice;
import org.sucharit.contracts.framework.Framework.Instrument;
import org.sucharit.contracts.framework.Framework.Question;
import org.sucharit.contracts.framework.Framework.Scale;

/** The items of a framework that agencies disclose, in printed order, and the scores that each can be given. */
final class Items {

    private final Map<String, List<BigDecimal>> scores = new LinkedHashMap<>();

    private Items() {}

    static Items of(Framework framework) {
        List<String> disclosed = framework.instruments().stream()
                .filter(instrument -> instrument.kind() == Instrument.Kind.DISCLOSURE)
                .map(Instrument::code)
                .toList();
        Map<String, List<BigDecimal>> scales = framework.scales().stream()
                .collect(Collectors.toMap(
                        Scale::code,
                        scale -> scale.choices().stream()
                                .map(Choice::score)
                                .filter(Objects::nonNull)
                                .toList()));
        Items items = new Items();
        framework.indicators().stream()
                .filter(indicator -> indicator.instruments().stream().anyMatch(disclosed::contains))
                .flatMap(indicator -> Stream.concat(
                        indicator.questions().stream(),
                        indicator.subIndicators().stream().flatMap(sub -> sub.questions().stream())))
                .forEach((Question item) -> items.scores.put(item.code(), scales.get(item.scale())));
        return items;
    }

    /** Their codes, in printed order. */
    List<String> codes() {
        return List.copyOf(scores.keySet());
    }

    boolean has(String item) {
        return scores.containsKey(item);
    }

    /** Whether an assessor can give an item this score. */
    boolean canScore(String item, BigDecimal score) {
        return scores.get(item).stream().anyMatch(possible -> possible.compareTo(score) == 0);
    }

    /** The scores that an item can be given, for messages: {@code 0, 50, 100}. */
    String possible(String item) {
        return scores.get(item).stream().map(BigDecimal::toPlainString).collect(Collectors.joining(", "));
    }
}
