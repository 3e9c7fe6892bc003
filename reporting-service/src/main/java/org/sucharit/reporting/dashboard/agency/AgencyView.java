package org.sucharit.reporting.dashboard.agency;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sucharit.contracts.agency.Agency;
import org.sucharit.contracts.assessment.Assessment;
import org.sucharit.reporting.area.Standing;
import org.sucharit.reporting.dashboard.Names;
import org.sucharit.reporting.dashboard.Scope;
import org.sucharit.reporting.figures.AgencyFigures;
import org.sucharit.reporting.figures.Place;
import org.sucharit.reporting.figures.Result;
import org.sucharit.reporting.figures.Size;

/**
 * An agency in a year.
 *
 * @param province two-digit code of TIS 1099
 * @param region null where it is not known
 * @param district Thai name; null where it has none
 * @param phase of its assessment; null without a score that counts, as all that follow
 * @param announcement 1 for the announced score, then one more for every correction; null until announced
 * @param rank among the agencies of the area that the answer names, ties alike; null where it names none
 * @param total 0–100 with two decimals
 * @param coverage 0–1: how much of the total rests on real input
 * @param ratings the one rating, or every one that is still possible
 * @param before the total of the year before; null where there is none that counts
 * @param change points
 * @param measures of the plan that answers the result; null without one, or where the scope does not tell
 * @param nodes scores of the nodes that were asked for, by code; those without one are missing
 */
@Schema(name = "AgencyDashboardRow")
public record AgencyView(
        String agency,
        String name,
        Agency.Type type,
        Size size,
        String province,
        String provinceName,
        String region,
        String district,
        Assessment.Phase phase,
        Integer announcement,
        Integer rank,
        BigDecimal total,
        BigDecimal coverage,
        List<String> ratings,
        BigDecimal before,
        BigDecimal change,
        Standing.Count measures,
        @Schema(additionalProperties = String.class) Map<String, BigDecimal> nodes) {

    static AgencyView of(AgencyRow row, Integer rank, Scope scope, Collection<String> nodes, Names names) {
        AgencyFigures figures = row.figures();
        Place place = figures.place();
        Result result = row.total() == null ? null : figures.result();
        return new AgencyView(
                place.agency(),
                names.of(place.name()),
                place.type(),
                place.size(),
                place.province().code(),
                names.of(place.province().name()),
                place.province().region() == null
                        ? null
                        : place.province().region().code(),
                place.district(),
                result == null ? null : result.phase(),
                result == null ? null : result.announcement(),
                rank,
                row.total(),
                result == null ? null : result.coverage(),
                result == null ? List.of() : result.ratings(),
                row.change() == null ? null : row.total().subtract(row.change()),
                row.change(),
                scope == Scope.ANNOUNCED || figures.measures() == null
                        ? null
                        : new Standing.Count(
                                figures.measures().all(),
                                figures.measures().done(),
                                figures.measures().late()),
                result == null ? Map.of() : some(result.scores(), nodes));
    }

    private static Map<String, BigDecimal> some(Map<String, BigDecimal> scores, Collection<String> nodes) {
        Map<String, BigDecimal> some = new TreeMap<>(scores);
        some.keySet().retainAll(nodes);
        return some;
    }
}
