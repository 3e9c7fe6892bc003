package org.sucharit.measures.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import org.sucharit.kit.http.Etags;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.measures.content.Mistakes;
import org.sucharit.measures.plan.PlanEntity;
import org.sucharit.measures.plan.ResultEntity;
import org.sucharit.measures.plan.ResultRepository;

/** What measures came to: summary and outcome of the implementation report. */
@ApplicationScoped
public class Results {

    private final Telling telling;
    private final ResultRepository results;

    Results(Telling telling, ResultRepository results) {
        this.telling = telling;
        this.results = results;
    }

    /**
     * What a measure came to.
     *
     * @param summary what was done, Thai; null while not written
     * @param outcome what came of it, Thai; null while not written
     */
    public record Result(String summary, String outcome) {}

    /**
     * A result and its version.
     *
     * @param version 0 while nothing was written
     */
    public record Written(Result result, long version) {}

    /**
     * Writes what a measure came to.
     *
     * @param ifMatch needed where something is written already
     * @throws ProblemException NOT_FOUND; CONFLICT for a draft or closed plan; INVALID; PRECONDITION_REQUIRED; STALE
     */
    @Transactional
    public Written put(int fiscalYear, String agency, int number, String ifMatch, Result sent) {
        PlanEntity plan = telling.hold(fiscalYear, agency);
        telling.part(telling.content(plan), number, null);
        Mistakes mistakes = new Mistakes();
        Result result = new Result(
                mistakes.optionalText("/summary", sent.summary(), Mistakes.TEXT),
                mistakes.optionalText("/outcome", sent.outcome(), Mistakes.TEXT));
        ProblemException.requireNone(mistakes.all());
        ResultEntity kept = results.findByIdOptional(id(fiscalYear, agency, number))
                .orElseGet(() -> new ResultEntity(plan, number));
        if (kept.version() > 0) {
            Etags.requireMatch(ifMatch, kept.version());
        }
        if (Objects.equals(kept.summary(), result.summary()) && Objects.equals(kept.outcome(), result.outcome())) {
            return new Written(result, kept.version());
        }
        long version = telling.nextVersion(plan);
        kept.write(
                version,
                result.summary(),
                result.outcome(),
                telling.author(),
                telling.clock().instant());
        results.persist(kept);
        plan.reach(version);
        telling.publish(plan);
        return new Written(result, version);
    }

    /**
     * What a measure came to so far.
     *
     * @throws ProblemException NOT_FOUND
     */
    @Transactional
    public Written get(int fiscalYear, String agency, int number) {
        telling.require(fiscalYear, agency, number);
        return results.findByIdOptional(id(fiscalYear, agency, number))
                .map(kept -> new Written(new Result(kept.summary(), kept.outcome()), kept.version()))
                .orElse(new Written(new Result(null, null), 0));
    }

    private static ResultEntity.Id id(int fiscalYear, String agency, int number) {
        return new ResultEntity.Id(fiscalYear, agency, number);
    }
}
