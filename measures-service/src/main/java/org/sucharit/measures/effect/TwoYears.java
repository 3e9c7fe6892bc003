package org.sucharit.measures.effect;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.framework.Framework.Instrument;
import org.sucharit.measures.comparison.Caution;
import org.sucharit.measures.comparison.Start;
import org.sucharit.measures.planning.Counterparts;
import org.sucharit.measures.planning.Figures;
import org.sucharit.measures.planning.ScoredYear;

/**
 * The results before and after a plan.
 *
 * @param counterparts of the later framework's nodes in the earlier one; empty where a result is missing
 * @param announced whether both are
 */
record TwoYears(
        Optional<ScoredYear> before,
        Optional<ScoredYear> after,
        Optional<Counterparts> counterparts,
        boolean announced) {

    /**
     * How a node changed.
     *
     * @param node its code in the framework before
     * @param later its code in the framework after; null where it is not asked again, or not known
     * @param points null where either figure is
     */
    record Change(
            String node,
            String later,
            BigDecimal before,
            BigDecimal after,
            BigDecimal points,
            List<Caution> cautions) {}

    Change change(String node) {
        Optional<String> later = counterparts.flatMap(known -> known.later(node));
        Optional<BigDecimal> was =
                before.flatMap(year -> Figures.of(year.score()).of(node));
        Optional<BigDecimal> is = later.flatMap(
                code -> after.flatMap(year -> Figures.of(year.score()).of(code)));
        return new Change(
                node,
                later.orElse(null),
                was.orElse(null),
                is.orElse(null),
                was.flatMap(from -> is.map(to -> to.subtract(from))).orElse(null),
                cautions(node, later, was.isPresent() && is.isPresent()));
    }

    private List<Caution> cautions(String node, Optional<String> later, boolean known) {
        Set<Caution> cautions = EnumSet.noneOf(Caution.class);
        if (!announced) {
            cautions.add(Caution.NOT_ANNOUNCED);
        }
        if (!known && later.isPresent()) {
            cautions.add(Caution.NO_FIGURE);
        }
        boolean same = counterparts
                .map(both -> later.isPresent() && (isLeaf(node) || both.isUnchanged(node)))
                .orElse(true);
        if (!same) {
            cautions.add(Caution.DIFFERENT_FRAMEWORKS);
        }
        if (before.filter(year -> isSurveyed(year.framework(), node)).isPresent()) {
            cautions.add(Caution.FEW_RESPONDENTS);
        }
        return List.copyOf(cautions);
    }

    /** Where a node stood that has changed. */
    Start start(Change change) {
        return Start.of(before.orElseThrow().framework().thresholds(), change.before());
    }

    private boolean isLeaf(String node) {
        return before.stream()
                .flatMap(year -> year.framework().indicators().stream())
                .noneMatch(indicator -> indicator.code().equals(node));
    }

    /** Of an indicator, what measures it; of a question, what asks it. */
    private static boolean isSurveyed(Framework framework, String node) {
        List<String> instruments = framework.indicators().stream()
                .filter(indicator -> indicator.code().equals(node))
                .findFirst()
                .map(Framework.Indicator::instruments)
                .orElse(List.of(node.split("\\.", 2)[0]));
        return framework.instruments().stream()
                .filter(instrument -> instruments.contains(instrument.code()))
                .anyMatch(instrument -> instrument.kind() == Instrument.Kind.SURVEY);
    }
}
