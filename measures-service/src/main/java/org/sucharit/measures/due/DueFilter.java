package org.sucharit.measures.due;

import java.time.LocalDate;
import java.util.Set;
import org.sucharit.contracts.plan.Plan.Timeliness;

/**
 * Which duties are looked for.
 *
 * @param fiscalYear the year of the plan; null for any
 * @param indicator null for any
 * @param timeliness one or more of running, due and late
 * @param on the day on which they are so, in Asia/Bangkok
 */
record DueFilter(Scope scope, Integer fiscalYear, String indicator, Set<Timeliness> timeliness, LocalDate on) {

    /**
     * Whose duties are looked for.
     *
     * @param agency null for all
     * @param province null for all
     * @param exceptAgency null where none is left out
     * @param holders whose within the agency, as {@link Holders} spells them; null for all
     */
    record Scope(String agency, String province, String exceptAgency, Set<String> holders) {}
}
