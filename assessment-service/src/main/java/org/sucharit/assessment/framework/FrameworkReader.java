package org.sucharit.assessment.framework;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.sucharit.contracts.Label;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.framework.Framework.AskedReport;
import org.sucharit.contracts.framework.Framework.Band;
import org.sucharit.contracts.framework.Framework.Choice;
import org.sucharit.contracts.framework.Framework.Indicator;
import org.sucharit.contracts.framework.Framework.Instrument;
import org.sucharit.contracts.framework.Framework.Level;
import org.sucharit.contracts.framework.Framework.Question;
import org.sucharit.contracts.framework.Framework.Rounding;
import org.sucharit.contracts.framework.Framework.SampleRule;
import org.sucharit.contracts.framework.Framework.Scale;
import org.sucharit.contracts.framework.Framework.SubIndicator;
import org.sucharit.contracts.framework.Framework.Target;
import org.sucharit.contracts.framework.Framework.Thresholds;

/** The shape of a framework document: which keys stand where, and how codes are spelt. */
final class FrameworkReader {

    private static final Pattern INSTRUMENT = Pattern.compile("[A-Z][A-Z0-9]{0,15}");
    private static final Pattern INDICATOR = Pattern.compile("[1-9][0-9]?");
    private static final Pattern SUB_INDICATOR = Pattern.compile("[1-9][0-9]?\\.[1-9][0-9]?");
    static final Pattern QUESTION = Pattern.compile("[a-z]{1,3}[1-9][0-9]{0,2}");
    private static final Pattern WORD = Pattern.compile("[a-zA-Z][a-zA-Z0-9-]{0,31}");
    private static final Pattern CHOICE = Pattern.compile("[a-z0-9]{1,16}");

    private static final BigDecimal LEAST_WEIGHT = new BigDecimal("0.01");
    private static final BigDecimal MOST = BigDecimal.valueOf(100);
    private static final int MOST_PEOPLE = 100_000_000;
    private static final int MOST_YEARS_BACK = 5;

    private FrameworkReader() {}

    /** A framework in which null stands for whatever could not be read; null where nothing could. */
    static Framework read(Spot document) {
        Spot.Fields fields = document.object(
                "fiscalYear",
                "name",
                "target",
                "rounding",
                "thresholds",
                "bands",
                "scales",
                "instruments",
                "indicators",
                "crosswalks");
        if (fields == null) {
            return null;
        }
        Integer fiscalYear = fields.required("fiscalYear", FrameworkReader::fiscalYear);
        return new Framework(
                fiscalYear == null ? 0 : fiscalYear,
                0,
                0,
                null,
                fields.required("name", FrameworkReader::label),
                fields.required("target", FrameworkReader::target),
                fields.required("rounding", FrameworkReader::rounding),
                fields.required("scales", list -> list.list(FrameworkReader::scale)),
                fields.required("instruments", list -> list.list(FrameworkReader::instrument)),
                fields.required("indicators", list -> list.list(FrameworkReader::indicator)),
                fields.required("bands", list -> list.list(FrameworkReader::band)),
                fields.required("thresholds", FrameworkReader::thresholds),
                fields.optional("crosswalks", List.of(), list -> list.list(CrosswalkReader::read)));
    }

    static Label label(Spot spot) {
        Spot.Fields fields = spot.object("th", "en");
        return fields == null ? null : new Label(fields.required("th", Spot::text), fields.required("en", Spot::text));
    }

    private static Target target(Spot spot) {
        Spot.Fields fields = spot.object("score", "share");
        return fields == null
                ? null
                : new Target(
                        fields.required("score", FrameworkReader::score),
                        fields.required("share", FrameworkReader::score));
    }

    private static Rounding rounding(Spot spot) {
        Spot.Fields fields = spot.object("scale", "mode", "levels");
        if (fields == null) {
            return null;
        }
        Integer scale = fields.required("scale", spotted -> spotted.integer(0, 6, " decimals"));
        return new Rounding(
                scale == null ? 0 : scale,
                fields.required("mode", word -> word.oneOf(Rounding.Mode.class)),
                fields.required("levels", list -> list.list(word -> word.oneOf(Level.class))));
    }

    private static Thresholds thresholds(Spot spot) {
        Spot.Fields fields = spot.object("verdict", "urgentBelow", "improveBelow", "raiseBelow");
        return fields == null
                ? null
                : new Thresholds(
                        fields.required("verdict", FrameworkReader::score),
                        fields.required("urgentBelow", FrameworkReader::score),
                        fields.required("improveBelow", FrameworkReader::score),
                        fields.required("raiseBelow", FrameworkReader::score));
    }

    private static Band band(Spot spot) {
        Spot.Fields fields = spot.object("rating", "label", "from", "everyInstrumentFrom", "meetsTarget");
        if (fields == null) {
            return null;
        }
        Boolean meetsTarget = fields.required("meetsTarget", Spot::trueOrFalse);
        return new Band(
                fields.required("rating", code -> code.code(WORD, "good or AA")),
                fields.required("label", FrameworkReader::label),
                fields.required("from", FrameworkReader::score),
                fields.optional("everyInstrumentFrom", null, FrameworkReader::score),
                meetsTarget != null && meetsTarget);
    }

    private static Scale scale(Spot spot) {
        Spot.Fields fields = spot.object("code", "choices");
        return fields == null
                ? null
                : new Scale(
                        fields.required("code", FrameworkReader::scaleCode),
                        fields.required("choices", list -> list.list(FrameworkReader::choice)));
    }

    private static Choice choice(Spot spot) {
        Spot.Fields fields = spot.object("code", "label", "score");
        return fields == null
                ? null
                : new Choice(
                        fields.required("code", code -> code.code(CHOICE, "6, yes or dk")),
                        fields.required("label", FrameworkReader::label),
                        fields.optional("score", null, FrameworkReader::score));
    }

    private static Instrument instrument(Spot spot) {
        Spot.Fields fields = spot.object("code", "family", "abbreviation", "name", "kind", "weight", "sampling");
        return fields == null
                ? null
                : new Instrument(
                        fields.required("code", FrameworkReader::instrumentCode),
                        fields.required("family", FrameworkReader::instrumentCode),
                        fields.required("abbreviation", Spot::text),
                        fields.required("name", FrameworkReader::label),
                        fields.required("kind", word -> word.oneOf(Instrument.Kind.class)),
                        fields.required("weight", weight -> weight.number(LEAST_WEIGHT, MOST)),
                        fields.optional("sampling", List.of(), list -> list.list(FrameworkReader::sampleRule)));
    }

    private static SampleRule sampleRule(Spot spot) {
        Spot.Fields fields = spot.object("fromPopulation", "share", "atLeast");
        if (fields == null) {
            return null;
        }
        Integer fromPopulation = fields.required("fromPopulation", FrameworkReader::people);
        BigDecimal share = fields.optional("share", BigDecimal.ZERO, FrameworkReader::score);
        Integer atLeast = fields.optional("atLeast", 0, FrameworkReader::people);
        return fromPopulation == null || share == null || atLeast == null
                ? null
                : new SampleRule(fromPopulation, share, atLeast);
    }

    private static Indicator indicator(Spot spot) {
        Spot.Fields fields = spot.object("code", "name", "instruments", "subIndicators", "questions");
        return fields == null
                ? null
                : new Indicator(
                        fields.required("code", code -> code.code(INDICATOR, "6")),
                        fields.required("name", FrameworkReader::label),
                        fields.required("instruments", list -> list.list(FrameworkReader::instrumentCode)),
                        fields.optional("subIndicators", List.of(), list -> list.list(FrameworkReader::subIndicator)),
                        fields.optional("questions", List.of(), list -> list.list(FrameworkReader::question)));
    }

    private static SubIndicator subIndicator(Spot spot) {
        Spot.Fields fields = spot.object("code", "name", "questions");
        return fields == null
                ? null
                : new SubIndicator(
                        fields.required("code", code -> code.code(SUB_INDICATOR, "9.1")),
                        fields.required("name", FrameworkReader::label),
                        fields.required("questions", list -> list.list(FrameworkReader::question)));
    }

    private static Question question(Spot spot) {
        Spot.Fields fields = spot.object("code", "text", "scale", "group", "components", "asksFor");
        return fields == null
                ? null
                : new Question(
                        fields.required("code", code -> code.code(QUESTION, "i7 or o14")),
                        fields.optional("text", null, FrameworkReader::label),
                        fields.required("scale", FrameworkReader::scaleCode),
                        fields.optional("group", null, FrameworkReader::label),
                        fields.optional("components", List.of(), ComponentReader::read),
                        fields.optional("asksFor", null, FrameworkReader::askedReport));
    }

    private static AskedReport askedReport(Spot spot) {
        Spot.Fields fields = spot.object("kind", "yearOffset");
        if (fields == null) {
            return null;
        }
        AskedReport.Kind kind = fields.required("kind", word -> word.oneOf(AskedReport.Kind.class));
        Integer yearOffset = fields.required(
                "yearOffset", years -> years.integer(-MOST_YEARS_BACK, 0, ", counted from the framework's year"));
        return kind == null || yearOffset == null ? null : new AskedReport(kind, yearOffset);
    }

    static Integer fiscalYear(Spot spot) {
        // The first ITA was held in 2556; a year below is most likely one of the Common Era.
        return spot.integer(2556, 2699, ", a year of the Buddhist Era (that of the Common Era plus 543)");
    }

    /** A score or a share: both lie between 0 and 100. */
    private static BigDecimal score(Spot spot) {
        return spot.number(BigDecimal.ZERO, MOST);
    }

    private static Integer people(Spot spot) {
        return spot.integer(0, MOST_PEOPLE, " people");
    }

    private static String instrumentCode(Spot spot) {
        return spot.code(INSTRUMENT, "IIT or EIT1");
    }

    private static String scaleCode(Spot spot) {
        return spot.code(WORD, "level6");
    }
}
