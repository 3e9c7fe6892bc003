package org.sucharit.scoring.uncertainty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sucharit.contracts.Topics;
import org.sucharit.contracts.tally.Tally;
import org.sucharit.contracts.tally.Tally.QuestionTally;
import org.sucharit.kit.events.Snapshots;
import org.sucharit.scoring.judged.Judgement;

/**
 * The tallies that a score was judged by, with population and co-moments. The history keeps only what decides a score;
 * these are taken from the newest tally, as long as it tells of the same answers.
 */
@ApplicationScoped
public class JudgedTallies {

    private final Snapshots snapshots;

    public JudgedTallies(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    /** Each tally in full, under the version it was released as; under version 0, with counts alone, where it is gone. */
    @Transactional
    public List<Tally> of(Judgement judgement) {
        return judgement.inputs().tallies().stream().map(this::inFull).toList();
    }

    private Tally inFull(Tally judged) {
        return snapshots
                .find(Topics.TALLY, judged.key())
                .filter(newest -> tellsTheSame(newest, judged))
                .orElseGet(() -> countsOf(judged));
    }

    private static boolean tellsTheSame(Tally newest, Tally judged) {
        return newest.state() == judged.state()
                && newest.respondents() == judged.respondents()
                && counts(newest).equals(counts(judged));
    }

    private static Map<String, Map<String, Integer>> counts(Tally tally) {
        return tally.questions().stream().collect(Collectors.toMap(QuestionTally::question, QuestionTally::counts));
    }

    private static Tally countsOf(Tally judged) {
        return new Tally(
                judged.fiscalYear(),
                judged.agency(),
                judged.instrument(),
                0,
                judged.state(),
                judged.respondents(),
                judged.questions().stream()
                        .map(question -> new QuestionTally(question.question(), question.counts()))
                        .toList());
    }
}
