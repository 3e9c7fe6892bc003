package org.sucharit.assessment.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.sucharit.assessment.assessment.Actor;
import org.sucharit.assessment.assessment.AssessmentYear;
import org.sucharit.assessment.assessment.AssessmentYear.Page;
import org.sucharit.assessment.calendar.Calendars;
import org.sucharit.assessment.calendar.ExtensionEntity;
import org.sucharit.contracts.assessment.Assessment.Phase;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.kit.problem.ProblemType;

/** What is done to a whole year: planned, extended, opened, moved. */
@ApplicationScoped
public class Rounds {

    private static final int MOST_REFUSED = 100;
    /** Pages; each holds a connection while it works. */
    private static final int AT_ONCE = 4;
    /** Well below what a gateway waits. */
    private static final Duration PATIENCE = Duration.ofSeconds(45);

    private final Calendars calendars;
    private final AssessmentYear year;

    public Rounds(Calendars calendars, AssessmentYear year) {
        this.calendars = calendars;
        this.year = year;
    }

    /**
     * What became of many assessments.
     *
     * @param done how many were opened or moved
     * @param refused why the others were not, by agency; at most {@value #MOST_REFUSED}
     * @param refusedCount how many were refused
     * @param more whether time was up before all were looked at; the same request goes on
     */
    public record Outcome(int done, Map<String, String> refused, int refusedCount, boolean more) {}

    /**
     * An extension that was granted.
     *
     * @param postponed how many assessments end the phase later by it
     * @param past how many had left the phase already, and stay where they are
     */
    public record Extended(ExtensionEntity extension, int postponed, long past) {}

    /** Plans a year; every assessment's phase then ends by the new plan. */
    @Transactional
    public Calendars.Plan plan(int fiscalYear, Map<Phase, Instant> begins, String ifMatch) {
        Calendars.Plan plan = calendars.plan(fiscalYear, begins, ifMatch);
        year.reschedule(plan);
        return plan;
    }

    /**
     * Lets a phase end later.
     *
     * @throws ProblemException CONFLICT where the one agency it is for has left the phase
     */
    @Transactional
    public Extended extend(
            int fiscalYear, Phase phase, Instant until, ExtensionEntity.Scope scope, String reason, String by) {
        ExtensionEntity extension = calendars.extend(fiscalYear, phase, until, scope, reason, by);
        int postponed = year.postpone(fiscalYear, extension);
        // Only now nobody can move them any more.
        long past = year.past(fiscalYear, phase, scope);
        if (scope.agency() != null && past > 0) {
            throw new ProblemException(
                    ProblemType.CONFLICT, "The phase has ended for " + scope.agency() + " already, and stays so.");
        }
        return new Extended(extension, postponed, past);
    }

    /** Opens the assessments of all agencies, or those of a province, that have none. It may be repeated. */
    public Outcome open(int fiscalYear, Phase phase, String province, Actor actor) {
        return each(year.missing(fiscalYear, province), page -> year.open(fiscalYear, page, phase, actor));
    }

    /** Moves all assessments, or those of a province, from one phase to another. It may be repeated. */
    public Outcome move(int fiscalYear, Phase from, Phase to, String province, Actor actor) {
        return each(year.standing(fiscalYear, from, province), page -> year.move(fiscalYear, page, from, to, actor));
    }

    /** Some pages at once, for as long as a client waits for an answer. */
    private static Outcome each(List<List<String>> pages, Function<List<String>, Page> action) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        List<Callable<Optional<Page>>> tasks = pages.stream()
                .<Callable<Optional<Page>>>map(
                        page -> () -> System.nanoTime() > end ? Optional.empty() : Optional.of(action.apply(page)))
                .toList();
        try (ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE)) {
            return outcome(workers.invokeAll(tasks));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Outcome outcome(List<Future<Optional<Page>>> pages) throws InterruptedException {
        Map<String, String> refused = new TreeMap<>();
        int done = 0;
        int refusedCount = 0;
        boolean more = false;
        for (Future<Optional<Page>> finished : pages) {
            Optional<Page> page = page(finished);
            more |= page.isEmpty();
            done += page.map(Page::done).orElse(0);
            Map<String, String> why = page.map(Page::refused).orElse(Map.of());
            refusedCount += why.size();
            why.entrySet().stream()
                    .limit(MOST_REFUSED - refused.size())
                    .forEach(each -> refused.put(each.getKey(), each.getValue()));
        }
        return new Outcome(done, refused, refusedCount, more);
    }

    private static Optional<Page> page(Future<Optional<Page>> finished) throws InterruptedException {
        try {
            return finished.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException trouble ? trouble : new IllegalStateException(e);
        }
    }
}
