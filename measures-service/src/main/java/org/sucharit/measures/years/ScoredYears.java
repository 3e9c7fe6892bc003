package org.sucharit.measures.years;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sucharit.contracts.Topics;
import org.sucharit.contracts.assessment.Assessment;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.score.Score;
import org.sucharit.kit.events.SharedSnapshots;
import org.sucharit.kit.events.Snapshots;
import org.sucharit.measures.planning.Counterparts;
import org.sucharit.measures.planning.ScoredYear;

/** Results of agencies by their years, and how the years' frameworks relate. */
@ApplicationScoped
public class ScoredYears {

    private static final int MAX_REVISIONS = 1_000;

    private final Snapshots snapshots;
    private final SharedSnapshots frameworks;

    public ScoredYears(Snapshots snapshots, SharedSnapshots frameworks) {
        this.snapshots = snapshots;
        this.frameworks = frameworks;
    }

    /** A year's result of an agency, from the review on; empty while the framework it is scored by is not here. */
    public Optional<ScoredYear> find(int fiscalYear, String agency) {
        return snapshots
                .find(Topics.SCORE, fiscalYear + "/" + agency)
                .filter(score -> score.state() == Score.State.CURRENT)
                .filter(score -> score.phase().compareTo(Assessment.Phase.REVIEW) >= 0)
                .flatMap(score -> framework(fiscalYear, score.frameworkRevision())
                        .map(framework -> new ScoredYear(framework, score)));
    }

    public Optional<Framework> framework(int fiscalYear, int revision) {
        return frameworks.find(Topics.FRAMEWORK, fiscalYear + "/" + revision);
    }

    /** The counterparts of one framework's nodes in an earlier one, through the newest of each year in between. */
    public Counterparts counterparts(Framework earlier, Framework later) {
        List<Framework> between = IntStream.range(earlier.fiscalYear() + 1, later.fiscalYear())
                .mapToObj(this::newest)
                .flatMap(Optional::stream)
                .toList();
        return Counterparts.of(earlier, later, between);
    }

    private Optional<Framework> newest(int fiscalYear) {
        return snapshots.keys(Topics.FRAMEWORK, fiscalYear + "/", "", MAX_REVISIONS).stream()
                .map(key -> Integer.parseInt(key.substring(key.indexOf('/') + 1)))
                .max(Comparator.naturalOrder())
                .flatMap(revision -> framework(fiscalYear, revision));
    }
}
