package org.sucharit.contracts.framework;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import org.sucharit.contracts.Label;
import org.sucharit.contracts.Snapshot;

/**
 * The rules of one fiscal year: what is asked, how answers score, how scores are weighted, rounded and rated.
 * Published once and then immutable; a correction is a new revision.
 *
 * @param fiscalYear Buddhist Era, e.g. 2568 (1 Oct 2024 – 30 Sep 2025)
 * @param revision 1 for the first publication of the year, then rising by one
 * @param name what the year's assessment is called
 * @param target the national target
 * @param rounding where and how scores are rounded
 * @param scales the answer scales that questions and items name
 * @param instruments in the order in which they are printed; weights sum to 100
 * @param indicators in the order in which they are printed
 * @param bands rating bands, evaluated top down: the first whose conditions hold is the rating
 * @param thresholds where verdicts, findings and guidance change
 * @param crosswalks how its items and questions relate to those of earlier years; at most one per year
 */
public record Framework(
        int fiscalYear,
        int revision,
        long version,
        State state,
        Label name,
        Target target,
        Rounding rounding,
        List<Scale> scales,
        List<Instrument> instruments,
        List<Indicator> indicators,
        List<Band> bands,
        Thresholds thresholds,
        List<Crosswalk> crosswalks)
        implements Snapshot {

    /** A framework that says nothing of earlier years. */
    public Framework(
            int fiscalYear,
            int revision,
            long version,
            State state,
            Label name,
            Target target,
            Rounding rounding,
            List<Scale> scales,
            List<Instrument> instruments,
            List<Indicator> indicators,
            List<Band> bands,
            Thresholds thresholds) {
        this(
                fiscalYear,
                revision,
                version,
                state,
                name,
                target,
                rounding,
                scales,
                instruments,
                indicators,
                bands,
                thresholds,
                List.of());
    }

    @Override
    public String key() {
        return fiscalYear + "/" + revision;
    }

    public enum State {
        @JsonProperty("published")
        PUBLISHED,
        @JsonProperty("withdrawn")
        WITHDRAWN
    }

    /** Some times what any year had; a larger framework is refused wherever one is taken. */
    public static final class Limits {

        public static final int INSTRUMENTS = 20;
        public static final int BANDS = 50;
        public static final int SCALES = 100;
        /** Of one scale; an answer is kept in a byte. */
        public static final int CHOICES = 100;
        /** Of the score tree, the total included. */
        public static final int NODES = 500;
        /** Data components of one item, elements included. */
        public static final int COMPONENTS = 100;
        /** Of one crosswalk. */
        public static final int MAPPINGS = 2_000;

        private Limits() {}
    }

    /**
     * The national target.
     *
     * @param score the score an agency must reach, 0–100
     * @param share the share of agencies that must reach it, percent
     */
    public record Target(BigDecimal score, BigDecimal share) {}

    /**
     * Where and how scores are rounded. The total and every published figure are always rounded to the scale.
     *
     * @param scale decimals, 0–6
     * @param levels levels whose scores are rounded before they enter the mean above them; empty means exact
     */
    public record Rounding(int scale, Mode mode, List<Level> levels) {

        /** What happens to a tie. */
        public enum Mode {
            @JsonProperty("half-up")
            HALF_UP,
            @JsonProperty("half-down")
            HALF_DOWN,
            @JsonProperty("half-even")
            HALF_EVEN
        }
    }

    /** A level of the score tree, from the leaves up. */
    public enum Level {
        /** A survey question or a disclosure item. */
        @JsonProperty("leaf")
        LEAF,
        @JsonProperty("sub-indicator")
        SUB_INDICATOR,
        /** One instrument's part of an indicator that several instruments measure: EIT1.6. */
        @JsonProperty("part")
        PART,
        @JsonProperty("indicator")
        INDICATOR,
        @JsonProperty("instrument")
        INSTRUMENT,
        @JsonProperty("total")
        TOTAL
    }

    /** A set of choices and what each scores. */
    public record Scale(String code, List<Choice> choices) {}

    /**
     * One choice of a scale.
     *
     * @param code as it stands in an answer: {@code 1}…{@code 6}, {@code yes}, {@code no}, {@code dk}
     * @param score 0–100, or null where the choice carries no score and does not count ("don't know")
     */
    public record Choice(String code, Label label, BigDecimal score) {}

    /**
     * An instrument of measurement.
     *
     * @param code {@code IIT}, {@code EIT1}, {@code EIT2}, {@code OIT}; also its node in the score tree
     * @param family what is printed as one instrument: EIT1 and EIT2 are both {@code EIT}
     * @param abbreviation as printed over its tables: "EIT Public"
     * @param weight percent of the total
     * @param sampling how many must answer at least, by rising population; empty where no rule says
     */
    public record Instrument(
            String code,
            String family,
            String abbreviation,
            Label name,
            Instrument.Kind kind,
            BigDecimal weight,
            List<SampleRule> sampling) {

        /** An instrument without a rule of how many must answer. */
        public Instrument(
                String code, String family, String abbreviation, Label name, Instrument.Kind kind, BigDecimal weight) {
            this(code, family, abbreviation, name, kind, weight, List.of());
        }

        public enum Kind {
            /** Answered by respondents; a question's score is the mean of their answers. */
            @JsonProperty("survey")
            SURVEY,
            /** Declared by the agency and scored by an assessor. */
            @JsonProperty("disclosure")
            DISCLOSURE
        }
    }

    /**
     * How many of a population must answer at least: the share of it, rounded up, but never fewer than
     * {@code atLeast} nor more than there are.
     *
     * @param fromPopulation the smallest population this holds for; up to where the next rule begins
     * @param share percent of the population, 0–100
     * @param atLeast 0 or more
     */
    public record SampleRule(int fromPopulation, BigDecimal share, int atLeast) {}

    /**
     * An indicator. It has either questions or sub-indicators.
     *
     * @param code {@code 1}…{@code 10}; also its node in the score tree
     * @param instruments the instruments that measure it; with more than one, each has a part node ({@code EIT1.6})
     *     with the same questions, and the indicator is the mean of its parts, weighted as their instruments are
     */
    public record Indicator(
            String code,
            Label name,
            List<String> instruments,
            List<SubIndicator> subIndicators,
            List<Question> questions) {}

    /** A sub-indicator: {@code 9.1}. */
    public record SubIndicator(String code, Label name, List<Question> questions) {}

    /**
     * A leaf: a survey question or a disclosure item. Its node is {@code instrument.code}: {@code IIT.i7}.
     *
     * @param text null where the official wording is not known yet
     * @param scale the code of a scale of this framework
     * @param group the unscored heading it is printed under; null without one
     * @param components what an item must show, in printed order; empty for a survey question, or where it is not known
     * @param asksFor the report of the agency's own that an item asks for; null where it asks for none, or where that is
     *     not known
     */
    public record Question(
            String code, Label text, String scale, Label group, List<Component> components, AskedReport asksFor) {

        /** A question of which no more is known than what it asks. */
        public Question(String code, Label text, String scale) {
            this(code, text, scale, null, List.of());
        }

        /** A question that asks for no report. */
        public Question(String code, Label text, String scale, Label group, List<Component> components) {
            this(code, text, scale, group, components, null);
        }
    }

    /**
     * A report that an agency publishes and that an item asks for. Frameworks look at different years: the report is on
     * the framework's fiscal year or one before it.
     *
     * @param yearOffset added to the framework's fiscal year, −5 to 0: −1 is the year before
     */
    public record AskedReport(AskedReport.Kind kind, int yearOffset) {

        /** Which of the reports. */
        public enum Kind {
            /** The analysis of an assessment's result. */
            @JsonProperty("analysis")
            ANALYSIS,
            /** What came of the measures that ran in a year. */
            @JsonProperty("implementation")
            IMPLEMENTATION
        }
    }

    /**
     * A data component (องค์ประกอบด้านข้อมูล): something that an item must show. Checklists of components advise an
     * assessor; no rule derives the score from them.
     *
     * @param code unique within its item: {@code c1}, and {@code c1.2} for an element of it
     * @param text what is asked for, in short; null where the source is cut off
     * @param quantifier how many of its evidence or elements are enough
     * @param atLeast how many, for {@link Quantifier#AT_LEAST}; null otherwise
     * @param absence what holds where there is nothing to show
     * @param period which time it must be about; null where none is asked for
     * @param dependsOn codes of items of the same framework whose content it continues: {@code o23} for {@code o24}
     * @param elements what it consists of
     */
    public record Component(
            String code,
            Component.Kind kind,
            Label text,
            Quantifier quantifier,
            Integer atLeast,
            Absence absence,
            Period period,
            List<String> dependsOn,
            List<Component> elements) {

        /** What kind of thing is asked for. */
        public enum Kind {
            /** Something is to be seen. */
            @JsonProperty("show")
            SHOW,
            /** What it must tell. */
            @JsonProperty("details")
            DETAILS,
            /** Which time it must be of. */
            @JsonProperty("period")
            PERIOD,
            /** A number of something. */
            @JsonProperty("count")
            COUNT,
            /** Where on the site it must stand. */
            @JsonProperty("place")
            PLACE,
            /** A form, filled in and signed. */
            @JsonProperty("signed-form")
            SIGNED_FORM,
            /** A way of its own, apart from others. */
            @JsonProperty("separate-channel")
            SEPARATE_CHANNEL,
            /** It must agree with what another item shows. */
            @JsonProperty("consistent")
            CONSISTENT
        }

        /** How many of its evidence or elements are enough. */
        public enum Quantifier {
            /** All of them, and more may be shown (อย่างน้อยประกอบด้วย). */
            @JsonProperty("all")
            ALL,
            /** They are examples (ยกตัวอย่างเช่น … เป็นต้น) and never fail. */
            @JsonProperty("examples")
            EXAMPLES,
            /** At least so many pieces of evidence, each with all details (อย่างน้อย ๑ คู่มือ). */
            @JsonProperty("at-least")
            AT_LEAST,
            @JsonProperty("one-of")
            ONE_OF
        }

        /** What holds where an agency has nothing to show. */
        public enum Absence {
            /** Then the component is not met. */
            @JsonProperty("not-met")
            NOT_MET,
            /** Then it may be left out. */
            @JsonProperty("blank")
            BLANK,
            /** Then the agency must say so: (ถ้ามี), ไม่มีค่าธรรมเนียม. */
            @JsonProperty("stated-none")
            STATED_NONE
        }
    }

    /**
     * A time relative to the framework's fiscal year.
     *
     * @param granularity in what steps it must be told; null where that is open
     */
    public record Period(Span span, Granularity granularity) {

        public enum Span {
            @JsonProperty("this-year")
            THIS_YEAR,
            /** The first half of this year. */
            @JsonProperty("first-half")
            FIRST_HALF,
            @JsonProperty("last-year")
            LAST_YEAR,
            /** In force this year, whenever it was made. */
            @JsonProperty("in-force")
            IN_FORCE,
            /** Covers this year and others. */
            @JsonProperty("several-years")
            SEVERAL_YEARS
        }

        public enum Granularity {
            @JsonProperty("month")
            MONTH,
            @JsonProperty("quarter")
            QUARTER,
            @JsonProperty("half")
            HALF,
            @JsonProperty("year")
            YEAR
        }
    }

    /**
     * How the leaves of this framework relate to those of an earlier year's.
     *
     * @param fiscalYear the earlier year, B.E.
     * @param mappings a leaf may be in several; one that is in none has no counterpart that is known
     */
    public record Crosswalk(int fiscalYear, List<Mapping> mappings) {}

    /**
     * How one leaf relates to one of an earlier year.
     *
     * @param from leaf node of the earlier framework, {@code OIT.o14}; null where {@code to} is new
     * @param to leaf node of this framework; null where {@code from} was dropped
     * @param relation what this year's leaf is, compared with the earlier one
     */
    public record Mapping(String from, String to, Relation relation) {

        public enum Relation {
            /** Asks for the same. */
            @JsonProperty("equal")
            EQUAL,
            /** Asks for all of it and more. */
            @JsonProperty("broader")
            BROADER,
            /** Asks for a part of it. */
            @JsonProperty("narrower")
            NARROWER,
            /** Asks for a part of it and for something else. */
            @JsonProperty("overlapping")
            OVERLAPPING,
            /** New, or dropped. */
            @JsonProperty("none")
            NONE
        }
    }

    /**
     * A rating band.
     *
     * @param rating code, e.g. {@code good} or {@code AA}
     * @param from lowest published total of the band, inclusive
     * @param everyInstrumentFrom every instrument's published score must reach this; null for no such condition
     * @param meetsTarget whether an agency so rated counts as having reached the target
     */
    public record Band(
            String rating, Label label, BigDecimal from, BigDecimal everyInstrumentFrom, boolean meetsTarget) {}

    /**
     * Where judgements change; all compare a published score.
     *
     * @param verdict an indicator at or over this meets the criterion
     * @param urgentBelow a score below this is an urgent finding
     * @param improveBelow a score below this, and not urgent, is a finding to improve
     * @param raiseBelow guidance is to raise below this, else to maintain
     */
    public record Thresholds(
            BigDecimal verdict, BigDecimal urgentBelow, BigDecimal improveBelow, BigDecimal raiseBelow) {}
}
