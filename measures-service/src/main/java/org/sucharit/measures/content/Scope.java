package org.sucharit.measures.content;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sucharit.contracts.agency.Agency.Organisation;
import org.sucharit.contracts.framework.Framework;

/**
 * What a plan may name.
 *
 * @param indicators codes of indicators
 * @param nodes what measures can serve: indicators, questions and items
 * @param assignable what can be looked after: indicators and items
 */
public record Scope(Set<String> indicators, Set<String> nodes, Set<String> assignable, Organisation organisation) {

    public static Scope of(Framework framework, Organisation organisation) {
        Set<String> indicators =
                framework.indicators().stream().map(Framework.Indicator::code).collect(Collectors.toUnmodifiableSet());
        Set<String> leaves = framework.indicators().stream()
                .flatMap(indicator -> indicator.instruments().stream()
                        .flatMap(
                                instrument -> questions(indicator).map(question -> instrument + "." + question.code())))
                .collect(Collectors.toUnmodifiableSet());
        Set<String> items = framework.instruments().stream()
                .filter(instrument -> instrument.kind() == Framework.Instrument.Kind.DISCLOSURE)
                .flatMap(instrument -> leaves.stream().filter(leaf -> leaf.startsWith(instrument.code() + ".")))
                .collect(Collectors.toUnmodifiableSet());
        return new Scope(indicators, union(indicators, leaves), union(indicators, items), organisation);
    }

    private static Stream<Framework.Question> questions(Framework.Indicator indicator) {
        return Stream.concat(
                indicator.questions().stream(),
                indicator.subIndicators().stream().flatMap(sub -> sub.questions().stream()));
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        return Stream.concat(some.stream(), others.stream()).collect(Collectors.toUnmodifiableSet());
    }
}
