package org.sucharit.local.nation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.framework.Framework.Indicator;
import org.sucharit.contracts.framework.Framework.Instrument;
import org.sucharit.contracts.framework.Framework.Question;

/** What one instrument asks in one year, with how its answers come about. */
final class Leaves {

    private static final double BEST = 99.8;

    private final Framework framework;
    private final Instrument instrument;
    private final Shortfalls shortfalls;
    private final List<Question> questions;
    private final List<AnswerCurve> curves;
    private final List<Double> difficulties;

    /**
     * The leaves.
     *
     * @param deviation of opinions on each, in points of the score
     */
    Leaves(Nation nation, Framework framework, Instrument instrument, double deviation) {
        this.framework = framework;
        this.instrument = instrument;
        this.shortfalls = new Shortfalls(nation.seed());
        this.questions = questions(framework, instrument);
        Map<String, AnswerCurve> byScale = framework.scales().stream()
                .filter(scale ->
                        questions.stream().anyMatch(question -> question.scale().equals(scale.code())))
                .map(scale -> Map.entry(scale.code(), new AnswerCurve(scale, deviation)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        this.curves = questions.stream()
                .map(question -> byScale.get(question.scale()))
                .toList();
        this.difficulties = shortfalls.difficulties(
                framework.fiscalYear(),
                questions.stream()
                        .map(question -> instrument.code() + "." + question.code())
                        .toList());
    }

    /** In the framework's order. */
    List<Question> questions() {
        return questions;
    }

    AnswerCurve curve(int question) {
        return curves.get(question);
    }

    /** The mean opinion of an agency on each question. */
    double[] opinions(FictitiousAgency agency) {
        double shortfall = shortfalls.instrument(
                agency, framework.fiscalYear(), instrument.code(), instrument.kind() == Instrument.Kind.SURVEY);
        double[] opinions = new double[questions.size()];
        for (int question = 0; question < opinions.length; question++) {
            double wanted = Math.clamp(100 - shortfall * difficulties.get(question), 0, BEST);
            opinions[question] = curves.get(question).opinion(wanted);
        }
        return opinions;
    }

    private static List<Question> questions(Framework framework, Instrument instrument) {
        List<Question> questions = new ArrayList<>();
        for (Indicator indicator : framework.indicators()) {
            if (indicator.instruments().contains(instrument.code())) {
                questions.addAll(indicator.questions());
                indicator.subIndicators().forEach(sub -> questions.addAll(sub.questions()));
            }
        }
        return List.copyOf(questions);
    }
}
