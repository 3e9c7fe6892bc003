package org.sucharit.measures.due;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sucharit.contracts.plan.Plan.Timeliness;
import org.sucharit.measures.content.FiscalPeriod;

/**
 * A filter as conditions on the table of duties. Only what is asked for stands in the statement, so that it is always
 * planned for an index that fits.
 */
final class DueConditions {

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    private DueConditions() {}

    static DueConditions of(DueFilter filter) {
        DueConditions conditions = new DueConditions();
        DueFilter.Scope scope = filter.scope();
        conditions.addUnlessNull("agency_code = ?", scope.agency());
        conditions.addUnlessNull("province_code = ?", scope.province());
        conditions.addUnlessNull("agency_code <> ?", scope.exceptAgency());
        conditions.addUnlessNull("indicator = ?", filter.indicator());
        if (scope.holders() != null) {
            conditions.add(
                    "held_by && cast(? as text[])", (Object) scope.holders().toArray(String[]::new));
        }
        if (filter.fiscalYear() != null) {
            conditions.add(
                    "ends_on between ? and ?",
                    FiscalPeriod.firstDay(filter.fiscalYear(), FiscalPeriod.year()),
                    FiscalPeriod.lastDay(filter.fiscalYear(), FiscalPeriod.year()));
        }
        conditions.addTimeliness(filter);
        return conditions;
    }

    /** Late ends before the day, due from then on, running later: what is asked for is one range of ends, or two. */
    private void addTimeliness(DueFilter filter) {
        LocalDate day = filter.on();
        LocalDate later = day.plusDays(FiscalPeriod.DUE_DAYS);
        add("starts_on <= ?", day);
        boolean late = filter.timeliness().contains(Timeliness.LATE);
        boolean due = filter.timeliness().contains(Timeliness.DUE);
        boolean running = filter.timeliness().contains(Timeliness.RUNNING);
        if (!late) {
            add("ends_on >= ?", due ? day : later);
        }
        if (!running) {
            add("ends_on < ?", due ? later : day);
        }
        if (late && running && !due) {
            add("not (ends_on >= ? and ends_on < ?)", day, later);
        }
    }

    private void addUnlessNull(String condition, Object value) {
        if (value != null) {
            add(condition, value);
        }
    }

    /** Adds a condition; only texts of this program, values go by their marks. */
    void add(String condition, Object... itsValues) {
        conditions.add(condition);
        values.addAll(List.of(itsValues));
    }

    String sql() {
        return String.join(" and ", conditions);
    }

    List<Object> values() {
        return values;
    }
}
