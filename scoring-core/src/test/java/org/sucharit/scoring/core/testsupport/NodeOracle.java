package org.sucharit.scoring.core.testsupport;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sucharit.contracts.assessment.Assessment.ItemReview;
import org.sucharit.contracts.assessment.Assessment.ReviewState;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.framework.Framework.Choice;
import org.sucharit.contracts.framework.Framework.Indicator;
import org.sucharit.contracts.framework.Framework.Instrument;
import org.sucharit.contracts.framework.Framework.Level;
import org.sucharit.contracts.framework.Framework.Question;
import org.sucharit.contracts.framework.Framework.Scale;
import org.sucharit.contracts.framework.Framework.SubIndicator;
import org.sucharit.contracts.score.Score.NodeState;
import org.sucharit.contracts.score.Score.Use;
import org.sucharit.contracts.score.Score.Verdict;

/**
 * Every node computed another way: a recursion over the framework as it is published, with fractions of its own. It
 * knows neither a tree of nodes nor evidence laid onto one.
 */
public final class NodeOracle {

    /**
     * What a node must come to.
     *
     * @param score exact; null where nothing is known, and so is {@code published}, the same rounded
     * @param verdict at indicators with a score only
     */
    public record Figure(
            Level level, Fraction score, BigDecimal published, Fraction coverage, NodeState state, Verdict verdict) {

        /** The exact score as digits: {@code "19059/200"}. */
        public Optional<String> exactly() {
            return Optional.ofNullable(score).map(Fraction::toString);
        }

        boolean applies() {
            return state != NodeState.NOT_APPLICABLE;
        }
    }

    /** One term of a mean; {@code taken} is false where what enters must do without it. */
    private record Term(Figure figure, Fraction weight, boolean taken) {}

    private final RandomYear given;
    private final Framework framework;
    private final Map<String, Figure> figures = new LinkedHashMap<>();

    private NodeOracle(RandomYear given) {
        this.given = given;
        this.framework = given.framework();
    }

    public static NodeOracle of(RandomYear given) {
        NodeOracle oracle = new NodeOracle(given);
        oracle.computeIndicators();
        oracle.computeInstruments();
        oracle.computeTotal();
        return oracle;
    }

    /** Every node, by code. */
    public Map<String, Figure> figures() {
        return figures;
    }

    Figure figure(String code) {
        return figures.get(code);
    }

    private void computeIndicators() {
        for (Indicator indicator : framework.indicators()) {
            List<Term> parts = new ArrayList<>();
            for (String code : indicator.instruments()) {
                Instrument instrument = instrument(code);
                boolean excluded = isExcluded("total") || isExcluded(code) || isExcluded(indicator.code());
                parts.add(new Term(measured(instrument, indicator, excluded), weight(instrument), true));
            }
            if (isShared(indicator)) {
                boolean excluded = isExcluded(indicator.code());
                figures.put(indicator.code(), mean(indicator.code(), Level.INDICATOR, parts, excluded));
            }
        }
    }

    /** An indicator as one instrument measures it. */
    private Figure measured(Instrument instrument, Indicator indicator, boolean above) {
        String prefix = isShared(indicator) ? instrument.code() + "." : "";
        String code = prefix + indicator.code();
        boolean excluded = above || isExcluded(code);
        List<Term> terms = new ArrayList<>();
        for (SubIndicator sub : indicator.subIndicators()) {
            boolean subExcluded = excluded || isExcluded(prefix + sub.code());
            List<Term> leaves = leaves(instrument, sub.questions(), subExcluded);
            Figure figure = mean(prefix + sub.code(), Level.SUB_INDICATOR, leaves, subExcluded);
            figures.put(prefix + sub.code(), figure);
            terms.add(new Term(figure, Fraction.ONE, true));
        }
        terms.addAll(leaves(instrument, indicator.questions(), excluded));
        Figure figure = mean(code, isShared(indicator) ? Level.PART : Level.INDICATOR, terms, excluded);
        figures.put(code, figure);
        return figure;
    }

    private List<Term> leaves(Instrument instrument, List<Question> questions, boolean excluded) {
        List<Term> leaves = new ArrayList<>();
        for (Question question : questions) {
            String code = instrument.code() + "." + question.code();
            Figure figure = leaf(instrument, question, code, excluded || isExcluded(code));
            figures.put(code, figure);
            leaves.add(new Term(figure, Fraction.ONE, true));
        }
        return leaves;
    }

    private Figure leaf(Instrument instrument, Question question, String code, boolean excluded) {
        if (excluded) {
            return unknown(Level.LEAF, NodeState.NOT_APPLICABLE);
        }
        if (isInput(code)) {
            return input(Level.LEAF, code);
        }
        boolean item = instrument.kind() == Instrument.Kind.DISCLOSURE;
        Fraction score = item ? reviewed(question.code()) : answered(question.scale(), code);
        return score == null
                ? unknown(Level.LEAF, item ? NodeState.UNREVIEWED : NodeState.NO_ANSWER)
                : scored(Level.LEAF, score, Fraction.ONE);
    }

    private Fraction reviewed(String item) {
        ItemReview review = given.reviews().get(item);
        return review == null || review.state() == ReviewState.UNREVIEWED || review.score() == null
                ? null
                : Fraction.of(review.score());
    }

    private Fraction answered(String scaleCode, String code) {
        Scale scale = framework.scales().stream()
                .filter(one -> one.code().equals(scaleCode))
                .findFirst()
                .orElseThrow();
        Fraction sum = Fraction.ZERO;
        Fraction respondents = Fraction.ZERO;
        for (Choice choice : scale.choices()) {
            if (choice.score() != null) {
                Fraction taken =
                        Fraction.of(given.answers().getOrDefault(code, Map.of()).getOrDefault(choice.code(), 0));
                sum = sum.plus(Fraction.of(choice.score()).times(taken));
                respondents = respondents.plus(taken);
            }
        }
        return respondents.equals(Fraction.ZERO) ? null : sum.dividedBy(respondents);
    }

    /** An instrument must do without the part of an indicator that is published as a whole and stands in for it. */
    private void computeInstruments() {
        for (Instrument instrument : framework.instruments()) {
            List<Term> terms = new ArrayList<>();
            for (Indicator indicator : measuredBy(instrument)) {
                String part = (isShared(indicator) ? instrument.code() + "." : "") + indicator.code();
                boolean replaced = isShared(indicator)
                        && isInput(indicator.code())
                        && mayStandIn(indicator)
                        && indicator.instruments().stream().noneMatch(this::isInput);
                terms.add(new Term(figure(part), Fraction.ONE, !replaced));
            }
            String code = instrument.code();
            boolean excluded = isExcluded("total") || isExcluded(code);
            figures.put(code, mean(code, Level.INSTRUMENT, terms, excluded));
        }
    }

    /**
     * Whether the total may rest on these indicators instead of the instruments that share them: these share all or
     * none of their indicators, and each applies to all of them or to none.
     */
    private boolean mayStandIn(Indicator shared) {
        Set<String> together = Set.copyOf(shared.instruments());
        for (String code : together) {
            for (Indicator indicator : measuredBy(instrument(code))) {
                boolean applies = figure(indicator.code()).applies();
                if (!Set.copyOf(indicator.instruments()).equals(together)
                        || !together.stream()
                                .allMatch(one ->
                                        figure(one + "." + indicator.code()).applies() == applies)) {
                    return false;
                }
            }
        }
        return true;
    }

    private void computeTotal() {
        Set<String> left = new LinkedHashSet<>();
        framework.instruments().forEach(instrument -> left.add(instrument.code()));
        List<Term> scores = new ArrayList<>();
        List<Term> coverages = new ArrayList<>();
        for (Indicator shared : framework.indicators()) {
            if (isShared(shared) && left.containsAll(shared.instruments()) && mayStandIn(shared)) {
                List<Term> views = measuredBy(instrument(shared.instruments().getFirst())).stream()
                        .map(indicator -> new Term(figure(indicator.code()), Fraction.ONE, true))
                        .toList();
                boolean anyInput = shared.instruments().stream().anyMatch(this::isInput);
                if (!anyInput && coverage(views).isOver(coverage(instruments(shared.instruments())))) {
                    Fraction weight = shared.instruments().stream()
                            .map(code -> weight(instrument(code)))
                            .reduce(Fraction.ZERO, Fraction::plus);
                    scores.addAll(spread(
                            weight,
                            views.stream()
                                    .filter(view -> view.figure().score() != null)
                                    .toList()));
                    coverages.addAll(spread(
                            weight,
                            views.stream()
                                    .filter(view -> view.figure().applies())
                                    .toList()));
                    left.removeAll(shared.instruments());
                }
            }
        }
        scores.addAll(instruments(left));
        coverages.addAll(instruments(left));
        figures.put("total", total(scores, coverages));
    }

    private Figure total(List<Term> scores, List<Term> coverages) {
        if (isExcluded("total")) {
            return unknown(Level.TOTAL, NodeState.NOT_APPLICABLE);
        }
        if (isInput("total")) {
            return input(Level.TOTAL, "total");
        }
        Fraction score = score(scores);
        return score == null
                ? unknown(
                        Level.TOTAL,
                        stateOf(instruments(framework.instruments().stream()
                                .map(Instrument::code)
                                .toList())))
                : scored(Level.TOTAL, score, coverage(coverages));
    }

    /** Each an equal share of the weight. */
    private static List<Term> spread(Fraction weight, List<Term> terms) {
        return terms.stream()
                .map(term -> new Term(term.figure(), weight.dividedBy(Fraction.of(terms.size())), true))
                .toList();
    }

    private List<Term> instruments(Iterable<String> codes) {
        List<Term> terms = new ArrayList<>();
        codes.forEach(code -> terms.add(new Term(figure(code), weight(instrument(code)), true)));
        return terms;
    }

    private Figure mean(String code, Level level, List<Term> terms, boolean excluded) {
        if (excluded || terms.stream().noneMatch(term -> term.figure().applies())) {
            return unknown(level, NodeState.NOT_APPLICABLE);
        }
        if (isInput(code)) {
            return input(level, code);
        }
        Fraction score = score(terms);
        return score == null ? unknown(level, stateOf(terms)) : scored(level, score, coverage(terms));
    }

    private Fraction score(List<Term> terms) {
        Fraction sum = Fraction.ZERO;
        Fraction weights = Fraction.ZERO;
        for (Term term : terms) {
            if (term.taken() && term.figure().score() != null) {
                Framework.Rounding rounding = framework.rounding();
                Fraction entering = rounding.levels().contains(term.figure().level())
                        ? Fraction.of(term.figure().published())
                        : term.figure().score();
                sum = sum.plus(entering.times(term.weight()));
                weights = weights.plus(term.weight());
            }
        }
        return weights.equals(Fraction.ZERO) ? null : sum.dividedBy(weights);
    }

    /** The share that is known of what applies; 0 where nothing does. */
    private static Fraction coverage(List<Term> terms) {
        Fraction sum = Fraction.ZERO;
        Fraction weights = Fraction.ZERO;
        for (Term term : terms) {
            if (term.figure().applies()) {
                sum = term.taken() ? sum.plus(term.figure().coverage().times(term.weight())) : sum;
                weights = weights.plus(term.weight());
            }
        }
        return weights.equals(Fraction.ZERO) ? Fraction.ZERO : sum.dividedBy(weights);
    }

    /** Without a score: not applicable, or unreviewed, where that is all that is wrong. */
    private static NodeState stateOf(List<Term> terms) {
        List<NodeState> states = terms.stream()
                .map(term -> term.figure().state())
                .filter(state -> state != NodeState.NOT_APPLICABLE)
                .distinct()
                .toList();
        if (states.isEmpty()) {
            return NodeState.NOT_APPLICABLE;
        }
        return states.equals(List.of(NodeState.UNREVIEWED)) ? NodeState.UNREVIEWED : NodeState.NO_ANSWER;
    }

    private Figure input(Level level, String code) {
        return scored(level, Fraction.of(given.figures().get(code).score()), Fraction.ONE);
    }

    private Figure scored(Level level, Fraction score, Fraction coverage) {
        BigDecimal published =
                score.rounded(framework.rounding().scale(), framework.rounding().mode());
        Verdict verdict = null;
        if (level == Level.INDICATOR) {
            boolean under = Fraction.of(framework.thresholds().verdict()).isOver(Fraction.of(published));
            verdict = under ? Verdict.DOES_NOT_MEET : Verdict.MEETS;
        }
        return new Figure(level, score, published, coverage, NodeState.SCORED, verdict);
    }

    private static Figure unknown(Level level, NodeState state) {
        return new Figure(level, null, null, Fraction.ZERO, state, null);
    }

    private boolean isExcluded(String code) {
        return given.notApplicable().contains(code);
    }

    private boolean isInput(String code) {
        return given.figures().containsKey(code) && given.figures().get(code).use() == Use.INPUT;
    }

    private static boolean isShared(Indicator indicator) {
        return indicator.instruments().size() > 1;
    }

    private List<Indicator> measuredBy(Instrument instrument) {
        return framework.indicators().stream()
                .filter(indicator -> indicator.instruments().contains(instrument.code()))
                .toList();
    }

    private Instrument instrument(String code) {
        return framework.instruments().stream()
                .filter(instrument -> instrument.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Fraction weight(Instrument instrument) {
        return Fraction.of(instrument.weight());
    }
}
