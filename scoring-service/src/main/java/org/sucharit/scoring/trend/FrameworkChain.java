package org.sucharit.scoring.trend;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sucharit.contracts.Topics;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.kit.events.SharedSnapshots;
import org.sucharit.kit.events.Snapshots;
import org.sucharit.scoring.assessed.RulesCache;
import org.sucharit.scoring.core.sheet.ScoringRules;
import org.sucharit.scoring.core.trend.Crosswalk;
import org.sucharit.scoring.core.trend.Rescoring;

/** The frameworks of the years, as far as this service has heard of them, and the way from one to another. */
@ApplicationScoped
public class FrameworkChain {

    /** Of one year. */
    private static final int MAX_REVISIONS = 1_000;

    private final Snapshots snapshots;
    private final SharedSnapshots frameworks;
    private final RulesCache rules;

    public FrameworkChain(Snapshots snapshots, SharedSnapshots frameworks, RulesCache rules) {
        this.snapshots = snapshots;
        this.frameworks = frameworks;
        this.rules = rules;
    }

    /** The last published revision of a year's framework. */
    public Optional<Framework> newest(int fiscalYear) {
        String year = fiscalYear + "/";
        return snapshots.keys(Topics.FRAMEWORK, year, "", MAX_REVISIONS).stream()
                .map(key -> Integer.valueOf(key.substring(year.length())))
                .sorted((a, b) -> b - a)
                .flatMap(revision -> frameworks.find(Topics.FRAMEWORK, year + revision).stream())
                .filter(framework -> framework.state() == Framework.State.PUBLISHED)
                .findFirst();
    }

    /** The rules of the last published revision of a year's framework. */
    public Optional<ScoringRules> newestRules(int fiscalYear) {
        return newest(fiscalYear).map(rules::of);
    }

    /** The rules of a certain revision. */
    public Optional<ScoringRules> rules(int fiscalYear, int revision) {
        return rules.find(fiscalYear, revision);
    }

    /** The crosswalk from one framework to another. */
    public Crosswalk crosswalk(Framework from, Framework to) {
        return Crosswalk.between(from, to, between(from.fiscalYear(), to.fiscalYear()));
    }

    /** The way from one framework's inputs to another's rules. */
    public Rescoring rescoring(ScoringRules from, ScoringRules to) {
        return Rescoring.of(from, to, crosswalk(from.framework(), to.framework()));
    }

    private List<Framework> between(int fiscalYear, int other) {
        return IntStream.range(Math.min(fiscalYear, other) + 1, Math.max(fiscalYear, other))
                .mapToObj(this::newest)
                .flatMap(Optional::stream)
                .toList();
    }
}
