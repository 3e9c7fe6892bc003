package org.sucharit.measures.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.sucharit.contracts.agency.Agency;
import org.sucharit.kit.bulk.BulkKind;
import org.sucharit.kit.bulk.Staging;
import org.sucharit.kit.identity.Role;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.measures.content.FiscalPeriod;
import org.sucharit.measures.content.PlanContent;
import org.sucharit.measures.content.PlannedMeasure;
import org.sucharit.measures.plan.Days;
import org.sucharit.measures.plan.EditRepository;

/** Files of an agency's measures for a year. They begin the plan where there is none. */
@ApplicationScoped
public class MeasuresImport implements BulkKind {

    private final PlanFiles files;
    private final EditRepository edits;
    private final ContentWriting writing;
    private final IntakeStore store;
    private final Clock clock;

    MeasuresImport(PlanFiles files, EditRepository edits, ContentWriting writing, IntakeStore store, Clock clock) {
        this.files = files;
        this.edits = edits;
        this.writing = writing;
        this.store = store;
        this.clock = clock;
    }

    /**
     * What an import did, or would do.
     *
     * @param results measures of which it tells what came of them; of a dry run, rows that do
     */
    record Summary(int added, int changed, int unchanged, int results) {

        static Summary of(Overlay.Counts counts, int results) {
            return new Summary(counts.added(), counts.changed(), counts.unchanged(), results);
        }
    }

    @Override
    public String name() {
        return "plan-measures";
    }

    @Override
    public String role() {
        return Role.AGENCY_OFFICER;
    }

    /** An earlier file may be sent again, to go back to it. */
    @Override
    public boolean countsOnce() {
        return false;
    }

    /**
     * What takes a file's rows.
     *
     * @param basedOn the year whose score a new plan answers; null for the year before
     * @throws ProblemException NOT_FOUND without such an agency
     */
    Function<UUID, Staging> staging(int fiscalYear, String code, Integer basedOn) {
        Agency agency = files.agency(code);
        return importId -> {
            Seen seen = files.written(fiscalYear, agency, basedOn);
            return new MeasureStaging(
                    importId, this, seen, edits.measuresWritten(fiscalYear, code), hasBegun(fiscalYear));
        };
    }

    private boolean hasBegun(int fiscalYear) {
        return !Days.today(clock).isBefore(FiscalPeriod.firstDay(fiscalYear, FiscalPeriod.year()));
    }

    Summary preview(Seen seen, List<MeasureRow> rows) {
        int results = (int) rows.stream()
                .filter(row -> row.summary() != null || row.outcome() != null)
                .count();
        return Summary.of(Overlay.Counts.measures(seen.underMeasures(), measures(rows)), results);
    }

    /** Makes a file's rows count. */
    Summary takeOver(UUID importId, Seen seen, List<MeasureRow> rows) {
        PlanContent under = seen.underMeasures();
        List<PlannedMeasure> measures = measures(rows);
        int results = writing.write(importId, seen, version -> Overlay.measures(under, measures, version), rows);
        return Summary.of(Overlay.Counts.measures(under, measures), results);
    }

    private static List<PlannedMeasure> measures(List<MeasureRow> rows) {
        return rows.stream().map(MeasureRow::measure).toList();
    }

    @Override
    public int discard(UUID importId, int limit) {
        return store.discard(importId);
    }

    @Override
    public void undo(UUID importId, String target) {
        writing.takeBack(importId);
    }
}
