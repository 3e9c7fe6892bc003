package org.sucharit.scoring.trend;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.kit.problem.Violation;
import org.sucharit.scoring.core.arithmetic.Rational;
import org.sucharit.scoring.core.sheet.ScoringRules;
import org.sucharit.scoring.core.trend.Rescored;
import org.sucharit.scoring.core.trend.Trend;
import org.sucharit.scoring.judged.Judgement;
import org.sucharit.scoring.reading.Reading;

/** Scores by other years' rules, as far as the caller may read them. */
@ApplicationScoped
public class Trends {

    private final Reading reading;
    private final FrameworkChain frameworks;

    public Trends(Reading reading, FrameworkChain frameworks) {
        this.reading = reading;
        this.frameworks = frameworks;
    }

    /**
     * An agency over all years.
     *
     * @param reference by whose rules; null for the newest year that the caller may read
     * @throws ProblemException as {@link Reading#years}; INVALID where there is no framework of the reference year
     */
    public Trend of(String agency, Integer reference, Rational comparableFrom) {
        List<Judgement> years = reading.years(agency);
        int year = reference == null ? years.getFirst().score().fiscalYear() : reference;
        ScoringRules rules = years.stream()
                .filter(judgement -> judgement.score().fiscalYear() == year)
                .findFirst()
                .map(reading::rules)
                .or(() -> frameworks.newestRules(year))
                .orElseThrow(() -> noFramework("reference", year));
        return Trend.of(
                rules, years.stream().map(judgement -> year(judgement, rules)).toList(), comparableFrom);
    }

    /**
     * A score by another framework's rules.
     *
     * @param revision null for the last
     * @throws ProblemException INVALID where there is no such framework
     */
    public Rescored rescored(Judgement judgement, int by, Integer revision) {
        Optional<ScoringRules> rules = revision == null ? frameworks.newestRules(by) : frameworks.rules(by, revision);
        return frameworks
                .rescoring(reading.rules(judgement), rules.orElseThrow(() -> noFramework("by", by)))
                .rescore(reading.inputs(judgement));
    }

    private Trend.Year year(Judgement judgement, ScoringRules reference) {
        ScoringRules own = reading.rules(judgement);
        return new Trend.Year(own, frameworks.rescoring(own, reference), reading.inputs(judgement), judgement.score());
    }

    private static ProblemException noFramework(String parameter, int fiscalYear) {
        return ProblemException.invalid(List.of(Violation.at(
                parameter, "unknown-framework", "No such framework of fiscal year " + fiscalYear + " is known.")));
    }
}
