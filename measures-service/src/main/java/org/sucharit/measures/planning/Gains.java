package org.sucharit.measures.planning;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.framework.Framework.Indicator;
import org.sucharit.contracts.score.Score;

/**
 * What the total would gain if findings were put right. The score tells it where its derivation starts; an indicator
 * gains what everything under it does.
 */
final class Gains {

    private final Map<String, BigDecimal> starts = new HashMap<>();
    private final Map<String, BigDecimal> indicators = new HashMap<>();

    private Gains(Framework framework, Score score) {
        for (Score.Node node : score.nodes()) {
            if (node.gain() != null) {
                starts.put(node.node(), node.gain().total());
            }
        }
        framework
                .indicators()
                .forEach(indicator -> nodes(framework, indicator)
                        .map(starts::get)
                        .filter(Objects::nonNull)
                        .reduce(BigDecimal::add)
                        .ifPresent(gain -> indicators.put(indicator.code(), gain)));
    }

    static Gains of(Framework framework, Score score) {
        return new Gains(framework, score);
    }

    /** Points of the total that raising a node to its maximum gains; empty where the score does not tell. */
    Optional<BigDecimal> of(String node) {
        return Optional.ofNullable(starts.getOrDefault(node, indicators.get(node)));
    }

    /**
     * What a finding is ranked by: its own gain, or its indicator's where the score is derived from something above it;
     * 0 where putting it right gains nothing.
     */
    BigDecimal rank(String node, String indicator) {
        return of(node).or(() -> of(indicator)).orElse(BigDecimal.ZERO);
    }

    private static Stream<String> nodes(Framework framework, Indicator indicator) {
        Stream<String> above = Stream.concat(
                Stream.of(indicator.code()),
                indicator.instruments().stream().map(instrument -> instrument + "." + indicator.code()));
        Stream<String> subs = indicator.subIndicators().stream().map(Framework.SubIndicator::code);
        Stream<String> leaves = Leaf.of(framework).stream()
                .filter(leaf -> leaf.indicator().equals(indicator.code()))
                .map(Leaf::node);
        return Stream.of(above, subs, leaves).flatMap(nodes -> nodes);
    }
}
