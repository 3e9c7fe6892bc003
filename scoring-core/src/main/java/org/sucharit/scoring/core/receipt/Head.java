package org.sucharit.scoring.core.receipt;

import java.time.Instant;
import java.util.Objects;

/**
 * Whose score was announced, and when.
 *
 * @param fiscalYear Buddhist Era
 * @param agency the agency's code
 * @param announcement 1 for the first announcement, then one more for every announced correction
 * @param scoreVersion the version of the score that was announced; from 0 to 2⁵³ − 1
 * @param announcedAt when, in UTC
 * @param rules the version of the arithmetic, {@link Receipts#RULES}
 */
public record Head(
        int fiscalYear, String agency, int announcement, long scoreVersion, Instant announcedAt, String rules) {

    public Head {
        Objects.requireNonNull(agency, "agency");
        Objects.requireNonNull(announcedAt, "announcedAt");
        Objects.requireNonNull(rules, "rules");
    }

    /** The head of a score that the present rules give. */
    public Head(int fiscalYear, String agency, int announcement, long scoreVersion, Instant announcedAt) {
        this(fiscalYear, agency, announcement, scoreVersion, announcedAt, Receipts.RULES);
    }
}
