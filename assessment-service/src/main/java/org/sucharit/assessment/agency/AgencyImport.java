package org.sucharit.assessment.agency;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sucharit.assessment.agency.AgencyRows.Options;
import org.sucharit.assessment.agency.StagedAgencies.Applied;
import org.sucharit.assessment.agency.StagedAgencies.Row;
import org.sucharit.assessment.area.Provinces;
import org.sucharit.kit.bulk.BulkColumns;
import org.sucharit.kit.bulk.BulkKind;
import org.sucharit.kit.bulk.BulkRow;
import org.sucharit.kit.bulk.BulkViolations;
import org.sucharit.kit.bulk.Staging;
import org.sucharit.kit.identity.Role;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.kit.problem.Violation;

/** Files of agencies: new codes are registered, known ones changed. */
@ApplicationScoped
public class AgencyImport implements BulkKind {

    static final BulkColumns COLUMNS = new BulkColumns(
            List.of("code", "name_th", "name_en", "type", "province_code"),
            List.of("district", "subdistrict", "staff_count"));

    /** More than ten times the agencies of the country. */
    private static final int MAX_ROWS = 100_000;

    private final StagedAgencies staged;
    private final AgencyRows rows;
    private final Provinces provinces = Provinces.load();

    public AgencyImport(StagedAgencies staged, AgencyRows rows) {
        this.staged = staged;
        this.rows = rows;
    }

    @Override
    public String name() {
        return "agencies";
    }

    @Override
    public String role() {
        return Role.NACC_ADMIN;
    }

    /** An earlier file may be sent again, to go back to it. */
    @Override
    public boolean countsOnce() {
        return false;
    }

    @Override
    public int discard(UUID importId, int limit) {
        return staged.discard(importId, limit);
    }

    /** Agencies that it changed are what they were, those that it registered are withdrawn. */
    @Override
    public void undo(UUID importId, String target) {
        String after = "";
        List<Applied> batch = staged.appliedAfter(importId, after, AgencyRows.BATCH);
        while (!batch.isEmpty()) {
            rows.takeBack(batch);
            batch = staged.appliedAfter(importId, batch.getLast().code(), AgencyRows.BATCH);
        }
    }

    Staging staging(UUID importId, Options options) {
        return new AgencyStaging(importId, options);
    }

    private final class AgencyStaging implements Staging {

        private final UUID importId;
        private final Options options;
        private final Map<String, Integer> lines = new HashMap<>();
        private final List<Row> buffer = new ArrayList<>();
        private final ImportOutcome expected = new ImportOutcome();

        AgencyStaging(UUID importId, Options options) {
            this.importId = importId;
            this.options = options;
        }

        @Override
        public BulkColumns columns() {
            return COLUMNS;
        }

        @Override
        public void row(BulkRow row, BulkViolations violations) {
            List<Violation> mistakes = new ArrayList<>();
            AgencyData.Place place = (field, code, message) -> Violation.at(row.line(), field, code, message);
            AgencyData.parse(text(row), provinces, place, mistakes).ifPresent(agency -> stage(row, agency, violations));
            mistakes.forEach(
                    mistake -> violations.add(row.line(), mistake.column(), mistake.code(), mistake.message()));
        }

        private void stage(BulkRow row, AgencyData agency, BulkViolations violations) {
            Integer before = lines.get(agency.code());
            if (before != null) {
                violations.add(
                        row.line(), "code", "duplicate", agency.code() + " stands in line " + before + " already.");
            } else if (lines.size() == MAX_ROWS) {
                violations.add(row.line(), null, "too-many", "A file has at most " + MAX_ROWS + " agencies.");
            } else {
                lines.put(agency.code(), row.line());
                buffer.add(new Row(row.line(), agency));
                if (buffer.size() == AgencyRows.BATCH) {
                    write();
                }
            }
        }

        private void write() {
            QuarkusTransaction.requiringNew().run(() -> staged.add(importId, buffer));
            buffer.clear();
        }

        @Override
        public void flush(BulkViolations violations) {
            if (!buffer.isEmpty()) {
                write();
            }
            String after = "";
            while (after != null) {
                String from = after;
                after = QuarkusTransaction.requiringNew().call(() -> check(from, violations));
            }
        }

        /** Checks some rows against the register; the last code of them, null where there were none. */
        private String check(String after, BulkViolations violations) {
            List<Row> batch = staged.after(importId, after, AgencyRows.BATCH);
            rows.check(batch, options, expected, violations);
            staged.remove(
                    importId,
                    batch.stream()
                            .filter(row -> violations.has(row.line()))
                            .map(Row::code)
                            .toList());
            return batch.isEmpty() ? null : batch.getLast().code();
        }

        @Override
        public Object preview() {
            return expected.summary();
        }

        /** In the order of their codes, so that two imports cannot wait for each other. */
        @Override
        public Object commit() {
            ImportOutcome outcome = new ImportOutcome();
            BulkViolations violations = new BulkViolations(MAX_ROWS);
            List<Row> batch = staged.after(importId, "", AgencyRows.BATCH);
            while (!batch.isEmpty()) {
                staged.note(importId, rows.carryOut(batch, options, outcome, violations));
                batch = staged.after(importId, batch.getLast().code(), AgencyRows.BATCH);
            }
            if (violations.count() > 0) {
                // The register has changed while the file came.
                throw ProblemException.invalid(violations.first());
            }
            return outcome.summary();
        }

        private static AgencyData.Text text(BulkRow row) {
            return new AgencyData.Text(
                    row.cell(0),
                    row.cell(1),
                    row.cell(2),
                    row.cell(3),
                    row.cell(4),
                    row.cell(5),
                    row.cell(6),
                    row.cell(7));
        }
    }
}
