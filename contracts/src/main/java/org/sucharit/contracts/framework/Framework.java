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
        Thresholds thresholds)
        implements Snapshot {

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
        /** Of the score tree, the total included. */
        public static final int NODES = 500;

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
     */
    public record Instrument(
            String code, String family, String abbreviation, Label name, Kind kind, BigDecimal weight) {

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
     * @param scale the code of a scale of this framework
     */
    public record Question(String code, Label text, String scale) {}

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
