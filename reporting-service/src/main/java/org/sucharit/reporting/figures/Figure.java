package org.sucharit.reporting.figures;

import java.util.Objects;

/**
 * One row: what is known of an agency's fiscal year.
 *
 * @param version of the newest snapshot that it is made of
 * @param result null where there is no score
 * @param measures null where there is no plan
 */
record Figure(int fiscalYear, String agency, long version, Result result, Measures measures) {

    /** Whether it says the same, whatever versions say it. */
    boolean saysAs(Figure other) {
        return other != null
                && (result == null ? other.result == null : result.saysAs(other.result))
                && (measures == null ? other.measures == null : measures.saysAs(other.measures))
                && Objects.equals(agency, other.agency)
                && fiscalYear == other.fiscalYear;
    }
}
