package org.sucharit.scoring.published;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sucharit.kit.bulk.BulkColumns;
import org.sucharit.kit.bulk.BulkRow;
import org.sucharit.kit.bulk.BulkViolations;
import org.sucharit.kit.bulk.Staging;
import org.sucharit.kit.bulk.ThaiDigits;
import org.sucharit.kit.problem.Violation;
import org.sucharit.scoring.core.sheet.ScoringRules;
import org.sucharit.scoring.core.tree.TreeNode;

/** The published results of one file. A row is one node of one agency. */
final class PublishedStaging implements Staging {

    static final BulkColumns COLUMNS =
            new BulkColumns(List.of(PublishedRow.AGENCY_CODE, PublishedRow.NODE), StagedFigure.COLUMNS);

    private static final int BATCH = 2_000;
    /** Characters of rows that are kept before they are looked at. */
    private static final int MOST_KEPT = 4 << 20;

    private final UUID importId;
    private final int fiscalYear;
    private final PublishedImport published;
    private final RoundAgencies<ScoringRules> agencies;

    private final List<PublishedRow> waiting = new ArrayList<>();
    private int kept;
    private final Map<ScoringRules, FigureReader> readers = new HashMap<>();
    private final List<Violation> found = new ArrayList<>();
    /** By agency and node: the line that names both. */
    private final Map<String, int[]> lines = new HashMap<>();

    PublishedStaging(UUID importId, int fiscalYear, PublishedImport published, RoundAgencies<ScoringRules> agencies) {
        this.importId = importId;
        this.fiscalYear = fiscalYear;
        this.published = published;
        this.agencies = agencies;
    }

    @Override
    public BulkColumns columns() {
        return COLUMNS;
    }

    @Override
    public void row(BulkRow row, BulkViolations violations) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int column = 0; column < row.columns(); column++) {
            if (row.has(column)) {
                cells.put(row.column(column), row.cell(column));
                kept += row.cell(column).length();
            }
        }
        waiting.add(new PublishedRow(null, row.line(), cells));
        if (waiting.size() == BATCH || kept >= MOST_KEPT) {
            stage(violations);
        }
    }

    @Override
    public void flush(BulkViolations violations) {
        stage(violations);
    }

    private void stage(BulkViolations violations) {
        agencies.lookUp(
                waiting.stream().map(row -> code(row, PublishedRow.AGENCY_CODE)).collect(Collectors.toSet()));
        List<StagedFigure> good = new ArrayList<>();
        for (PublishedRow row : waiting) {
            Optional<StagedFigure> figure = read(row);
            if (found.isEmpty()) {
                figure.ifPresent(good::add);
            }
            found.forEach(
                    violation -> violations.add(row.line(), violation.column(), violation.code(), violation.message()));
            found.clear();
        }
        waiting.clear();
        kept = 0;
        published.stage(importId, good);
    }

    /** What a row says; good if nothing was found. */
    private Optional<StagedFigure> read(PublishedRow row) {
        String agency = code(row, PublishedRow.AGENCY_CODE);
        String code = code(row, PublishedRow.NODE);
        require(row, PublishedRow.AGENCY_CODE, agency, "The agency is missing.");
        require(row, PublishedRow.NODE, code, "The node is missing.");
        Optional<ScoringRules> rules = agencies.rules(agency);
        if (rules.isEmpty() && !agency.isEmpty()) {
            found.add(row.violation(
                    PublishedRow.AGENCY_CODE,
                    "unknown-agency",
                    "There is no assessment of an agency " + agency + " in fiscal year " + fiscalYear + "."));
        }
        if (rules.isEmpty() || code.isEmpty()) {
            return Optional.empty();
        }
        FigureReader reader = readers.computeIfAbsent(rules.get(), known -> new FigureReader(known, found));
        Optional<TreeNode> node = reader.node(row, code);
        node.ifPresent(
                known -> requireFirst(row, agency, known, rules.get().tree().size()));
        return node.map(known -> StagedFigure.of(agency, code, row, reader.figure(row, known, null)));
    }

    private void require(PublishedRow row, String column, String cell, String message) {
        if (cell.isEmpty()) {
            found.add(row.violation(column, "required", message));
        }
    }

    private void requireFirst(PublishedRow row, String agency, TreeNode node, int nodes) {
        int[] of = lines.computeIfAbsent(agency, first -> new int[nodes]);
        if (of[node.index()] == 0) {
            of[node.index()] = row.line();
        } else {
            found.add(row.violation(
                    PublishedRow.NODE,
                    "duplicate",
                    node.code() + " of " + agency + " stands in line " + of[node.index()] + " already."));
        }
    }

    private static String code(PublishedRow row, String column) {
        String cell = row.get(column);
        return cell == null ? "" : ThaiDigits.toArabic(cell);
    }

    @Override
    public Object commit() {
        return published.takeOver(fiscalYear, importId);
    }
}
