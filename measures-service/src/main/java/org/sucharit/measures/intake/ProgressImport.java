package org.sucharit.measures.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.sucharit.contracts.agency.Agency;
import org.sucharit.kit.bulk.BulkKind;
import org.sucharit.kit.bulk.Staging;
import org.sucharit.kit.identity.Role;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.measures.intake.IntakeStore.Stored;
import org.sucharit.measures.plan.PlanEntity;
import org.sucharit.measures.plan.Plans;

/** Files of what is told of a plan's progress. They add to what was told before. */
@ApplicationScoped
public class ProgressImport implements BulkKind {

    private final PlanFiles files;
    private final Plans plans;
    private final ImportedProgress imported;
    private final IntakeStore store;

    ProgressImport(PlanFiles files, Plans plans, ImportedProgress imported, IntakeStore store) {
        this.files = files;
        this.plans = plans;
        this.imported = imported;
        this.store = store;
    }

    /**
     * What an import did, or would do.
     *
     * @param parts measures, steps, indicators and items of which it tells
     */
    record Summary(int entries, int parts, int evidence) {

        static Summary of(List<ToldEntry> entries) {
            return new Summary(
                    entries.size(),
                    (int) entries.stream().map(ToldEntry::part).distinct().count(),
                    entries.stream().mapToInt(entry -> entry.evidence().size()).sum());
        }
    }

    @Override
    public String name() {
        return "plan-progress";
    }

    @Override
    public String role() {
        return Role.AGENCY_OFFICER;
    }

    /**
     * What takes a file's rows.
     *
     * @throws ProblemException NOT_FOUND without such an agency
     */
    Function<UUID, Staging> staging(int fiscalYear, String code) {
        Agency agency = files.agency(code);
        return importId -> new ProgressStaging(importId, this, files.told(fiscalYear, agency), imported.today());
    }

    /** Makes a file's rows count. */
    Summary takeOver(UUID importId, Seen seen, List<ToldEntry> entries) {
        PlanEntity plan = files.holdTold(seen);
        store.keep(importId, plan, new ImportedProgress.Change(imported.add(plan, entries)));
        plans.publish(plan);
        return Summary.of(entries);
    }

    @Override
    public int discard(UUID importId, int limit) {
        return store.discard(importId);
    }

    @Override
    public void undo(UUID importId, String target) {
        Stored<ImportedProgress.Change> stored = store.find(importId, ImportedProgress.Change.class);
        PlanEntity plan = files.holdToTakeBack(stored.fiscalYear(), stored.agency());
        PlanFiles.requireRunning(plan);
        imported.takeBack(plan, stored.change());
        plans.publish(plan);
    }
}
