package org.sucharit.scoring.trend;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.score.Score;
import org.sucharit.kit.http.Language;
import org.sucharit.scoring.core.trend.Comparability;
import org.sucharit.scoring.core.trend.Trend;

/**
 * A trend as it is answered: with labels, in one language.
 *
 * @param reference by whose rules all years are rescored
 * @param comparableFrom how much of a score must rest on equal leaves for its change to be comparable, 0–1
 * @param points by rising year; years that the reader may not read are missing
 */
@Schema(name = "Trend")
record TrendView(String agency, Reference reference, BigDecimal comparableFrom, List<Point> points) {

    /** A framework. */
    @Schema(name = "TrendReference")
    record Reference(int fiscalYear, int revision) {

        static Reference of(Framework framework) {
            return new Reference(framework.fiscalYear(), framework.revision());
        }
    }

    /**
     * One year.
     *
     * @param version of the score
     * @param announcement its number; null where it is not announced
     * @param total as it was
     * @param rating as it was, in the words of its own year
     * @param rescored the total by the reference's rules
     * @param indicators of the reference, in printed order
     */
    @Schema(name = "TrendPoint")
    record Point(
            int fiscalYear,
            int revision,
            long version,
            Integer announcement,
            Score.Total total,
            Named.Rating rating,
            Rescored rescored,
            List<Indicator> indicators) {}

    /**
     * A total by the reference's rules.
     *
     * @param total 0–100, rounded; null where nothing is known
     * @param comparability what it rests on; null where it does not apply
     * @param change since the last year before that has one; null where there is none
     */
    @Schema(name = "TrendRescored")
    record Rescored(BigDecimal total, Named.Rating rating, Comparability.Shares comparability, Trend.Change change) {}

    /**
     * An indicator of the reference.
     *
     * @param derived as it was; null where the year has no indicator of this number and name, or no score of it
     * @param rescored by the reference's rules; null where nothing is known
     */
    @Schema(name = "TrendIndicator")
    record Indicator(
            String node,
            String label,
            BigDecimal derived,
            BigDecimal rescored,
            Comparability.Shares comparability,
            Trend.Change change) {}

    /**
     * The trend in one language.
     *
     * @param names what each year's own framework calls its ratings
     */
    static TrendView from(
            String agency, Trend trend, Map<Integer, Named> names, BigDecimal comparableFrom, Language language) {
        Framework reference = trend.reference().framework();
        Named named = Named.of(reference, language);
        return new TrendView(
                agency,
                Reference.of(reference),
                comparableFrom,
                trend.points().stream()
                        .map(point -> point(point, names.get(point.score().fiscalYear()), named))
                        .toList());
    }

    private static Point point(Trend.Point point, Named own, Named reference) {
        Score score = point.score();
        Trend.Step total = point.total();
        return new Point(
                score.fiscalYear(),
                score.frameworkRevision(),
                score.version(),
                score.announcement(),
                score.total(),
                own.rating(score.rating().derived()),
                new Rescored(
                        total.rescored(),
                        reference.rating(point.rating()),
                        shares(total.comparability()),
                        total.change()),
                point.indicators().entrySet().stream()
                        .map(indicator -> indicator(indicator.getKey(), indicator.getValue(), reference))
                        .toList());
    }

    private static Indicator indicator(String node, Trend.Step step, Named reference) {
        return new Indicator(
                node, reference.node(node), step.was(), step.rescored(), shares(step.comparability()), step.change());
    }

    private static Comparability.Shares shares(Comparability comparability) {
        return Optional.ofNullable(comparability).map(Comparability::published).orElse(null);
    }
}
