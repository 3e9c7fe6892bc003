package org.sucharit.measures.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.sucharit.contracts.plan.Plan.Period;
import org.sucharit.contracts.plan.Plan.Responsible;
import org.sucharit.kit.bulk.BulkColumns;
import org.sucharit.kit.bulk.BulkRow;
import org.sucharit.kit.bulk.BulkViolations;
import org.sucharit.kit.bulk.Staging;
import org.sucharit.measures.content.ContentRules;
import org.sucharit.measures.content.MeasureData;
import org.sucharit.measures.content.Mistakes;
import org.sucharit.measures.content.PlanContent;
import org.sucharit.measures.content.PlannedMeasure;
import org.sucharit.measures.content.StepText;

/** The measures of one file; there are never more than a plan has room for. */
final class MeasureStaging implements Staging {

    static final BulkColumns COLUMNS = new BulkColumns(
            List.of("number", "indicator", "measure"),
            List.of("issue", "steps", "responsible", "period", "budget", "serves", "summary", "outcome"));

    private static final int NUMBER = 0;
    private static final int INDICATOR = 1;
    private static final int MEASURE = 2;
    private static final int ISSUE = 3;
    private static final int STEPS = 4;
    private static final int RESPONSIBLE = 5;
    private static final int PERIOD = 6;
    private static final int BUDGET = 7;
    private static final int SERVES = 8;
    private static final int SUMMARY = 9;
    private static final int OUTCOME = 10;

    private static final Pattern WHOLE = Pattern.compile("[1-9][0-9]{0,3}");

    private final UUID importId;
    private final MeasuresImport measures;
    private final Seen seen;
    private final Set<Integer> written;
    private final boolean begunYear;
    private final PlanContent under;
    private final Map<Integer, Integer> lines = new HashMap<>();
    private final List<MeasureRow> rows = new ArrayList<>();

    /**
     * What takes the rows.
     *
     * @param written numbers of measures that are or once were written, also of those that were taken out
     * @param begunYear whether the plan's year has begun, so that something can have come of it
     */
    MeasureStaging(UUID importId, MeasuresImport measures, Seen seen, Set<Integer> written, boolean begunYear) {
        this.importId = importId;
        this.measures = measures;
        this.seen = seen;
        this.written = written;
        this.begunYear = begunYear;
        this.under = seen.underMeasures();
    }

    @Override
    public BulkColumns columns() {
        return COLUMNS;
    }

    @Override
    public void row(BulkRow row, BulkViolations violations) {
        Cells cells = new Cells(row, violations);
        long before = violations.count();
        int number = number(cells);
        MeasureRow read = read(cells, number);
        if (violations.count() == before) {
            boolean isNew = under.measure(number).isEmpty();
            if (isNew && under.measures().size() + added() >= ContentRules.MEASURES) {
                cells.bad(NUMBER, "too-many", "A plan has at most " + ContentRules.MEASURES + " measures.");
            } else {
                rows.add(read);
            }
        }
    }

    private long added() {
        return rows.stream()
                .filter(row -> under.measure(row.number()).isEmpty())
                .count();
    }

    private int number(Cells cells) {
        String text = cells.code(NUMBER);
        String digits = text != null && text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
        if (digits == null) {
            cells.required(NUMBER, "The number is missing.");
            return 0;
        }
        if (!WHOLE.matcher(digits).matches()) {
            cells.bad(NUMBER, "bad-number", "A measure's number is a whole one from 1 to 9999.");
            return 0;
        }
        int number = Integer.parseInt(digits);
        Integer first = lines.putIfAbsent(number, cells.row().line());
        if (first != null) {
            cells.bad(NUMBER, "duplicate", "Measure " + number + " stands in line " + first + " already.");
        } else if (number <= under.lastNumber() && under.measure(number).isEmpty() && written.contains(number)) {
            cells.bad(
                    NUMBER,
                    "number-used",
                    "Measure " + number + " was taken out of the plan; its number is not used again. The next is "
                            + (under.lastNumber() + 1) + ".");
        }
        return number;
    }

    private MeasureRow read(Cells cells, int number) {
        Optional<PlannedMeasure> present = under.measure(number);
        Reading reading = new Reading(cells, seen);
        List<Responsible> responsible = reading.responsible(RESPONSIBLE);
        Period period = reading.period(PERIOD);
        List<MeasureData.Step> steps = StepText.keyed(
                StepText.read(Optional.ofNullable(cells.text(STEPS)).orElse("")), present);
        String indicator = cells.text(INDICATOR);
        ContentRules rules = new ContentRules(seen.nodes().scope());
        PlannedMeasure measure = rules.measure(
                new MeasureData(
                        indicator == null ? null : seen.nodes().find(indicator),
                        cells.text(ISSUE),
                        cells.text(MEASURE),
                        responsible,
                        steps,
                        period,
                        budget(cells),
                        reading.nodes(SERVES)),
                present);
        Mistakes mistakes = new Mistakes();
        String summary = mistakes.optionalText("/summary", cells.text(SUMMARY), Mistakes.TEXT);
        String outcome = mistakes.optionalText("/outcome", cells.text(OUTCOME), Mistakes.TEXT);
        cells.bad(rules.violations());
        cells.bad(mistakes.all());
        requireBegun(cells, SUMMARY, summary);
        requireBegun(cells, OUTCOME, outcome);
        return new MeasureRow(measure.as(number, measure.version()), summary, outcome);
    }

    private void requireBegun(Cells cells, int column, String text) {
        if (text != null && !begunYear) {
            cells.bad(
                    column,
                    "not-begun",
                    "Fiscal year " + seen.fiscalYear() + " has not begun; what came of a measure can be told then.");
        }
    }

    /** Thousands may be parted by commas. */
    private static String budget(Cells cells) {
        String text = cells.code(BUDGET);
        return text == null ? null : text.replace(",", "");
    }

    @Override
    public void flush(BulkViolations violations) {
        // Everything is checked row by row.
    }

    @Override
    public Object preview() {
        return measures.preview(seen, rows);
    }

    @Override
    public Object commit() {
        return measures.takeOver(importId, seen, rows);
    }
}
