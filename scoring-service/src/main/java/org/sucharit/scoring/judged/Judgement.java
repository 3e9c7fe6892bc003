package org.sucharit.scoring.judged;

import java.util.SortedMap;
import org.sucharit.contracts.score.Score;
import org.sucharit.scoring.core.derivation.Inputs;

/**
 * A score with everything it was judged by.
 *
 * @param score as it is, or would be, sent to other services
 * @param inputs what it follows from, besides the framework that the score names
 * @param sources of the inputs
 */
public record Judgement(Score score, Inputs inputs, Sources sources) {

    /**
     * The versions of what the inputs were taken from.
     *
     * @param framework version of the snapshot of the framework's revision
     * @param published version of the published table; 0 where nothing was entered
     * @param tallies version by instrument
     */
    public record Sources(long assessment, long framework, long published, SortedMap<String, Long> tallies) {}

    /** Whether another judgement says the same, by the same inputs; whenever it was made. */
    boolean saysTheSameAs(Judgement other) {
        return inputs.equals(other.inputs) && comesToTheSameAs(other);
    }

    /** Whether another judgement comes to the same result, if perhaps by other inputs. */
    public boolean comesToTheSameAs(Judgement other) {
        return isOf(other.score);
    }

    /** Its score as it is told to the world, with its receipt's fingerprint; null for none. */
    public Score told(String receipt) {
        return new Score(
                score.fiscalYear(),
                score.agency(),
                score.version(),
                score.state(),
                score.frameworkRevision(),
                score.phase(),
                score.announcement(),
                score.total(),
                score.rating(),
                score.nodes(),
                score.differences(),
                receipt);
    }

    /**
     * Whether a score is this one, whatever its version and receipt. The way to the next rating is advice, and may become
     * better without the score becoming another.
     */
    public boolean isOf(Score told) {
        return result(as(told.version(), told.announcement()).score).equals(result(told));
    }

    private static Score result(Score score) {
        return new Score(
                score.fiscalYear(),
                score.agency(),
                score.version(),
                score.state(),
                score.frameworkRevision(),
                score.phase(),
                score.announcement(),
                score.total(),
                new Score.Rating(score.rating().derived(), score.rating().published(), null),
                score.nodes(),
                score.differences());
    }

    /** The same under another version, perhaps announced. */
    Judgement as(long version, Integer announcement) {
        Score renewed = new Score(
                score.fiscalYear(),
                score.agency(),
                version,
                score.state(),
                score.frameworkRevision(),
                score.phase(),
                announcement,
                score.total(),
                score.rating(),
                score.nodes(),
                score.differences());
        return new Judgement(renewed, inputs, sources);
    }
}
