package org.sucharit.contracts.plan;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.sucharit.contracts.Snapshot;

/**
 * An agency's plan for a fiscal year: what is weak in an earlier result, what is done about it, and how far that has
 * come. Findings and guidance follow the score by themselves; measures and assignments are those in force: as drafted
 * while nobody has written in the plan, as written while it is a draft, and as last approved from then on.
 *
 * @param fiscalYear the year the measures run in
 * @param revision which revision of the plan is in force: 1 for the first, then one more for each that was approved
 * @param edited whether people have written in it; until then it is drafted anew whenever the score changes
 * @param basedOnFiscalYear the year whose score it answers; may be the same year
 * @param scoreVersion the version of that score, from which findings and guidance follow; a reader joins plan and score
 *     only where these agree; null where there is no score
 * @param frameworkRevision the revision of the framework of {@code basedOnFiscalYear}; null where there is no score
 * @param proposedChanges how many changes the present score proposes to what people have written; 0 where none is open
 * @param findings weak nodes, worst first
 * @param guidance what to do, for every question and item, in tree order
 * @param measures by number
 * @param assignments who looks after which indicator or item, in tree order
 * @param approvals who has approved the revision in force, in their turn; empty for a draft
 */
public record Plan(
        int fiscalYear,
        String agency,
        long version,
        State state,
        int revision,
        boolean edited,
        int basedOnFiscalYear,
        Long scoreVersion,
        Integer frameworkRevision,
        int proposedChanges,
        List<Finding> findings,
        List<Guidance> guidance,
        List<Measure> measures,
        List<Assignment> assignments,
        List<Approval> approvals)
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
     * @param since the fiscal year since which it has been found every year; {@code basedOnFiscalYear} where it is new
     */
    public record Finding(
            String node, String indicator, FindingKind kind, BigDecimal score, BigDecimal gain, int since) {}

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
     * What the agency will do, and what became of it.
     *
     * @param number within the plan, from 1, never reused
     * @param indicator the indicator it serves
     * @param issue what has to be raised, Thai; null while not written
     * @param measure how, Thai
     * @param steps in order
     * @param period null while not written
     * @param budget baht, with at most two decimals; null where none is set aside
     * @param serves the nodes it is for; empty where the indicator only has to keep its level
     * @param carriedFrom the measure of an earlier plan that it goes on with; null where it is new
     * @param summary what was done, Thai; null while not written
     * @param outcome what came of it, Thai; null while not written
     */
    public record Measure(
            int number,
            String indicator,
            String issue,
            String measure,
            List<Responsible> responsible,
            List<Step> steps,
            Period period,
            BigDecimal budget,
            List<String> serves,
            Origin carriedFrom,
            Progress progress,
            String summary,
            String outcome) {}

    /** A measure of an earlier plan. */
    public record Origin(int fiscalYear, int number) {}

    /**
     * Who is responsible.
     *
     * @param code of the unit, position or committee in the agency's organisation; null for all units, and where the
     *     agency has not entered its organisation
     * @param name as printed, Thai
     */
    public record Responsible(ResponsibleKind kind, String code, String name) {}

    public enum ResponsibleKind {
        @JsonProperty("position")
        POSITION,
        @JsonProperty("unit")
        UNIT,
        @JsonProperty("committee")
        COMMITTEE,
        @JsonProperty("all-units")
        ALL_UNITS
    }

    /**
     * A step and the steps within it. Its number as counted follows from its place: 2.1 is the first within the second.
     *
     * @param key stays with the step while others come, go and move; within its measure, from 1, never reused
     * @param printed its number as the plan's author wrote it; null where that is the one counted
     * @param progress null where nothing was told of this step by itself
     */
    public record Step(int key, String printed, String text, List<Step> steps, Progress progress) {}

    /**
     * When something is done, in months of the plan's fiscal year: 1 is October, 12 is September.
     *
     * @param form how it is written
     * @param fromMonth 1–12
     * @param toMonth 1–12, not before {@code fromMonth}
     */
    public record Period(PeriodForm form, int fromMonth, int toMonth) {}

    public enum PeriodForm {
        /** ไตรมาสที่ ๑ - ๓: whole quarters. */
        @JsonProperty("quarters")
        QUARTERS,
        /** ต.ค. ๖๕ ถึง ก.ย. ๖๖. */
        @JsonProperty("months")
        MONTHS,
        /** ตลอดปีงบประมาณ. */
        @JsonProperty("year")
        YEAR
    }

    /**
     * Who looks after an indicator or item, what to do about it, and how far that has come.
     *
     * @param guidance what to do, Thai; null where the guidance of its questions, or its components, say it
     * @param period null where it is not bounded
     */
    public record Assignment(
            String node, String guidance, List<Responsible> responsible, Period period, Progress progress) {}

    /**
     * How far something has come.
     *
     * @param state that of the newest entry; not started without one
     * @param timeliness how the state fits the period, on the day of this version
     * @param entries the newest first, at most 20
     */
    public record Progress(ProgressState state, Timeliness timeliness, List<Entry> entries) {}

    public enum ProgressState {
        @JsonProperty("not-started")
        NOT_STARTED,
        @JsonProperty("in-operation")
        IN_OPERATION,
        @JsonProperty("done")
        DONE,
        /** Given up; the entry says why. */
        @JsonProperty("stopped")
        STOPPED
    }

    public enum Timeliness {
        /** Its period has not begun, or it has none. */
        @JsonProperty("ahead")
        AHEAD,
        @JsonProperty("running")
        RUNNING,
        /** It runs, and ends within 30 days. */
        @JsonProperty("due")
        DUE,
        /** Its period is over, and it is neither done nor stopped. */
        @JsonProperty("late")
        LATE,
        /** Done or stopped. */
        @JsonProperty("settled")
        SETTLED
    }

    /**
     * One thing that was told about the progress.
     *
     * @param recordedOn the day it was told, in Asia/Bangkok
     * @param reason why it was stopped; null otherwise
     * @param text what was done, Thai; null where nothing was written
     * @param activityDate when it was done; null where not told
     * @param place where; null where not told
     */
    public record Entry(
            LocalDate recordedOn,
            ProgressState state,
            String reason,
            String text,
            LocalDate activityDate,
            String place,
            List<Evidence> evidence) {}

    /**
     * What shows that something was done.
     *
     * @param kind คำสั่ง, ประกาศ, รายงาน, ภาพถ่าย …, Thai
     * @param number of the document; null without
     * @param date of the document; null without
     * @param place where it was issued or taken; null without
     * @param url where it can be seen: an http address, or a path of this suite for a file that was handed in; null
     *     where it exists on paper only
     */
    public record Evidence(String kind, String number, LocalDate date, String place, String url) {}

    /**
     * One approval in the agency's own chain.
     *
     * @param position code of the position in the agency's organisation; null where the chain is not entered
     * @param title name of the position, Thai
     * @param signatory who approved, with title
     * @param memoNumber number of the memo it was approved on
     * @param memoDate date of the memo
     */
    public record Approval(String position, String title, String signatory, String memoNumber, LocalDate memoDate) {}
}
