package org.sucharit.measures.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sucharit.contracts.plan.Plan;
import org.sucharit.kit.identity.Caller;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.measures.content.Part;
import org.sucharit.measures.plan.Days;
import org.sucharit.measures.plan.Lifecycle;
import org.sucharit.measures.plan.PlanEntity;
import org.sucharit.measures.plan.ProgressEntryEntity;
import org.sucharit.measures.plan.ProgressRepository;

/** Entries that files tell of the parts of a plan that is held. */
@ApplicationScoped
class ImportedProgress {

    private final ProgressRepository progress;
    private final Lifecycle lifecycle;
    private final Caller caller;
    private final Clock clock;

    ImportedProgress(ProgressRepository progress, Lifecycle lifecycle, Caller caller, Clock clock) {
        this.progress = progress;
        this.lifecycle = lifecycle;
        this.caller = caller;
        this.clock = clock;
    }

    /** What an import added. */
    record Change(List<Added> parts) {}

    /** The entries of one part, by their numbers within it. */
    record Added(String part, int first, int last) {}

    LocalDate today() {
        return Days.today(clock);
    }

    /**
     * Adds entries in the order in which they stand. The first of all puts an approved plan in operation.
     *
     * @throws ProblemException CONFLICT where more of one part are told than are kept
     */
    List<Added> add(PlanEntity plan, List<ToldEntry> entries) {
        if (plan.state() == Plan.State.APPROVED) {
            lifecycle.move(plan, Plan.State.IN_OPERATION, null, caller.name());
        }
        Instant now = clock.instant();
        Map<Part, Long> counts =
                entries.stream().collect(Collectors.groupingBy(ToldEntry::part, Collectors.counting()));
        Map<Part, Added> added = new LinkedHashMap<>();
        for (ToldEntry entry : entries) {
            Added before = added.get(entry.part());
            int number = before == null
                    ? progress.nextNumber(plan, entry.part(), Math.toIntExact(counts.get(entry.part())))
                    : before.last() + 1;
            progress.persist(
                    new ProgressEntryEntity(plan, entry.part(), number, entry.withEvidence(), caller.name(), now));
            added.put(entry.part(), new Added(entry.part().key(), before == null ? number : before.first(), number));
        }
        progress.flush();
        return List.copyOf(added.values());
    }

    /**
     * Takes entries out again.
     *
     * @throws ProblemException CONFLICT where something newer was told of one of their parts
     */
    void takeBack(PlanEntity plan, Change change) {
        for (Added added : change.parts()) {
            if (progress.count(plan, new Part(added.part())) != added.last()) {
                throw TakenBack.refused("Something newer has been told of " + added.part() + ".");
            }
            progress.delete(
                    "fiscalYear = ?1 and agency = ?2 and part = ?3 and number >= ?4",
                    plan.fiscalYear(),
                    plan.agency(),
                    added.part(),
                    added.first());
        }
    }
}
