package org.sucharit.contracts.plan;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import org.sucharit.contracts.Snapshot;

/**
 * An agency's plan for a fiscal year: what is weak in an earlier result, and what will be done about it.
 *
 * @param fiscalYear the year the measures run in
 * @param basedOnFiscalYear the year whose score it is drafted from
 * @param scoreVersion the version of that score; a reader joins plan and score only where these agree
 * @param findings weak nodes, worst first
 * @param guidance what to do, for every question and item, in tree order
 * @param measures at least one per indicator, by number
 */
public record Plan(
        int fiscalYear,
        String agency,
        long version,
        State state,
        int basedOnFiscalYear,
        long scoreVersion,
        int frameworkRevision,
        List<Finding> findings,
        List<Guidance> guidance,
        List<Measure> measures)
        implements Snapshot {

    @Override
    public String key() {
        return fiscalYear + "/" + agency;
    }

    public enum State {
        @JsonProperty("draft")
        DRAFT,
        @JsonProperty("approved")
        APPROVED,
        @JsonProperty("in-operation")
        IN_OPERATION,
        @JsonProperty("closed")
        CLOSED,
        @JsonProperty("withdrawn")
        WITHDRAWN
    }

    /**
     * A weak node.
     *
     * @param node an indicator, question or item of the score tree
     * @param indicator the indicator it belongs to
     * @param score the derived score it was found by
     * @param gain points of the total that raising it to its maximum would gain; null where that is not known
     */
    public record Finding(String node, String indicator, FindingKind kind, BigDecimal score, BigDecimal gain) {}

    public enum FindingKind {
        /** A defect or weakness to correct at once. */
        @JsonProperty("urgent")
        URGENT,
        /** Something to make better. */
        @JsonProperty("improve")
        IMPROVE
    }

    /**
     * What to do about one question or item.
     *
     * @param node the leaf: {@code EIT1.e5}
     * @param text one Thai paragraph
     */
    public record Guidance(String node, GuidanceKind kind, String text) {}

    public enum GuidanceKind {
        @JsonProperty("raise")
        RAISE,
        @JsonProperty("maintain")
        MAINTAIN
    }

    /**
     * What the agency will do.
     *
     * @param number within the plan, from 1, never reused
     * @param indicator the indicator it serves
     * @param issue what has to be raised, Thai
     * @param measure how, Thai
     * @param responsible positions or units, Thai, at least one
     * @param steps in order, at least one
     * @param serves the findings' nodes it answers; empty where the indicator only has to keep its level
     */
    public record Measure(
            int number,
            String indicator,
            String issue,
            String measure,
            List<String> responsible,
            List<Step> steps,
            Period period,
            List<String> serves) {}

    /** A step and the steps within it, numbered by position. */
    public record Step(String text, List<Step> steps) {}

    /**
     * When a measure runs, in quarters of the plan's fiscal year: Q1 is October–December.
     *
     * @param fromQuarter 1–4
     * @param toQuarter 1–4, not before {@code fromQuarter}
     */
    public record Period(int fromQuarter, int toQuarter) {}
}
