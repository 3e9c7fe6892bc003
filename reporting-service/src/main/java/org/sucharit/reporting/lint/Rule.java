package org.sucharit.reporting.lint;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * What a document is checked for. It may be published nevertheless, by somebody who says why. What a contradiction says is
 * in {@code texts/lint-*.yaml}, by code.
 */
public enum Rule {
    /** An indicator's verdict is not what the criterion gives. */
    VERDICT,
    /** The rating is not what the bands give. */
    RATING,
    /** A figure does not follow from those below it. */
    FIGURE,
    /** A text tells a score that is none of the report's. */
    FIGURE_IN_TEXT,
    /** Guidance to maintain what is to be raised, or the other way round. */
    GUIDANCE_KIND,
    /** A question or item has no guidance. */
    GUIDANCE_MISSING,
    /** What the thresholds make a finding is none. */
    FINDING_MISSING,
    /** A finding that the thresholds do not give. */
    FINDING_UNFOUNDED,
    /** A finding is told as urgent that has only to improve, or the other way round. */
    FINDING_KIND,
    /** A finding tells another score than its node has. */
    FINDING_SCORE,
    /** A finding that no measure says it serves. */
    FINDING_WITHOUT_MEASURE,
    /** The plan is not approved: it is nobody's word yet. */
    PLAN_DRAFT,
    /** The document is written from versions that do not belong together, or that have moved on. */
    TORN,
    /** A text was written over other figures. */
    OUTDATED_PASSAGE,
    /** A text names another agency. */
    ANOTHER_AGENCY,
    /** A text speaks of another type of agency. */
    ANOTHER_TYPE,
    /** A text stands at two places. */
    COPIED,
    /** An act is cited with a year that it is not of. */
    ACT,
    /** A fiscal year that this document cannot be about. */
    YEAR,
    /** A link that leads nowhere. */
    LINK;

    /** {@code finding-without-measure}. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
