package org.sucharit.measures.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.measures.intake.IntakeStore.Edit;
import org.sucharit.measures.plan.PlanEntity;
import org.sucharit.measures.plan.ResultEntity;
import org.sucharit.measures.plan.ResultRepository;

/** What measures came to, where a file tells it beside the measures. */
@ApplicationScoped
class ImportedResults {

    private final ResultRepository results;

    ImportedResults(ResultRepository results) {
        this.results = results;
    }

    /**
     * What an import changed of one result.
     *
     * @param version that it was given
     * @param before what was there; null where nothing was
     */
    record Change(int number, long version, Text before) {}

    /** A result as it was. */
    record Text(String summary, String outcome, String writtenBy, Instant writtenAt) {}

    /** Writes what rows say; a cell that is empty leaves what is there. */
    List<Change> write(PlanEntity plan, List<MeasureRow> rows, Edit edit) {
        List<Change> changes = new ArrayList<>();
        for (MeasureRow row : rows) {
            Optional<ResultEntity> present = find(plan, row.number());
            String summary =
                    row.summary() == null ? present.map(ResultEntity::summary).orElse(null) : row.summary();
            String outcome =
                    row.outcome() == null ? present.map(ResultEntity::outcome).orElse(null) : row.outcome();
            boolean same =
                    Objects.equals(summary, present.map(ResultEntity::summary).orElse(null))
                            && Objects.equals(
                                    outcome, present.map(ResultEntity::outcome).orElse(null));
            if (!same) {
                changes.add(new Change(
                        row.number(),
                        edit.version(),
                        present.map(result -> new Text(
                                        result.summary(), result.outcome(), result.writtenBy(), result.writtenAt()))
                                .orElse(null)));
                ResultEntity result = present.orElseGet(() -> new ResultEntity(plan, row.number()));
                result.write(edit.version(), summary, outcome, edit.by(), edit.at());
                results.persist(result);
            }
        }
        return changes;
    }

    /**
     * Puts back what was there.
     *
     * @throws ProblemException CONFLICT where something of it was changed since
     */
    void takeBack(PlanEntity plan, List<Change> changes, long version) {
        for (Change change : changes) {
            ResultEntity result = find(plan, change.number())
                    .filter(present -> present.version() == change.version())
                    .orElseThrow(() -> TakenBack.refused(
                            "The summary or outcome of measure " + change.number() + " has been changed since."));
            if (change.before() == null) {
                results.delete(result);
            } else {
                Text before = change.before();
                result.write(version, before.summary(), before.outcome(), before.writtenBy(), before.writtenAt());
            }
        }
    }

    private Optional<ResultEntity> find(PlanEntity plan, int number) {
        return results.findByIdOptional(new ResultEntity.Id(plan.fiscalYear(), plan.agency(), number));
    }
}
