package org.sucharit.scoring.rescoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.sucharit.kit.events.Stale;
import org.sucharit.kit.json.Json;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.kit.problem.ProblemType;
import org.sucharit.kit.problem.Violation;
import org.sucharit.scoring.judged.Judgements;

/** Starts, tells and ends national runs. */
@ApplicationScoped
public class Rescorings {

    private final RescoringRepository runs;
    private final RescoredAgencies results;
    private final Judgements judgements;
    private final Stale stale;
    private final RescoringConfig config;
    private final Clock clock;

    public Rescorings(
            RescoringRepository runs,
            RescoredAgencies results,
            Judgements judgements,
            Stale stale,
            RescoringConfig config,
            Clock clock) {
        this.runs = runs;
        this.results = results;
        this.judgements = judgements;
        this.stale = stale;
        this.config = config;
        this.clock = clock;
    }

    /** A run with what it has found so far. */
    public record Run(RescoringEntity run, RescoredAgencies.Summary summary) {}

    /**
     * Starts a run, and forgets the oldest finished ones.
     *
     * @param by who starts it
     * @throws ProblemException INVALID where the year has no score, CONFLICT while too many runs are under way
     */
    @Transactional
    public Run start(Order order, String by) {
        long agencies = judgements.count(order.fiscalYear());
        if (agencies == 0) {
            throw ProblemException.invalid(List.of(Violation.at(
                    "/fiscalYear", "no-scores", "No agency has a score in fiscal year " + order.fiscalYear() + ".")));
        }
        runs.lockAll();
        if (runs.underWay() >= config.atOnce()) {
            throw new ProblemException(
                    ProblemType.CONFLICT,
                    config.atOnce() + " rescorings are under way. Wait for one to finish, or delete it.");
        }
        runs.prune(config.kept() - 1);
        RescoringEntity run = new RescoringEntity(
                UUID.randomUUID(),
                order,
                new String(Json.bytes(order.target()), StandardCharsets.UTF_8),
                Math.toIntExact(agencies),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                by);
        runs.persist(run);
        stale.mark(NationalRescoring.NAME, run.id().toString());
        return told(run);
    }

    /** Those that are kept, newest first. */
    @Transactional
    public List<Run> list() {
        return runs.newest().stream().map(this::told).toList();
    }

    /**
     * One run.
     *
     * @throws ProblemException NOT_FOUND
     */
    @Transactional
    public Run get(UUID id) {
        return runs.findByIdOptional(id).map(this::told).orElseThrow(() -> unknown(id));
    }

    /**
     * What a run has found so far, by agency.
     *
     * @throws ProblemException NOT_FOUND
     */
    @Transactional
    public List<RescoredAgency> results(UUID id, boolean changedOnly, String after, int limit) {
        if (runs.findByIdOptional(id).isEmpty()) {
            throw unknown(id);
        }
        return results.list(id, changedOnly, after, limit);
    }

    /**
     * Ends a run if it is under way, and forgets it.
     *
     * @throws ProblemException NOT_FOUND
     */
    @Transactional
    public void delete(UUID id) {
        runs.delete(runs.lock(id).orElseThrow(() -> unknown(id)));
    }

    private Run told(RescoringEntity run) {
        return new Run(run, results.summary(run.id()));
    }

    private static ProblemException unknown(UUID id) {
        return ProblemException.notFound("There is no rescoring " + id + ", or it was deleted.");
    }
}
