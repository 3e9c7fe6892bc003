package org.sucharit.reporting.dashboard.agency;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.reporting.dashboard.AreaView;
import org.sucharit.reporting.dashboard.Comparability;

/**
 * An agency in a year, beside those it may be compared with.
 *
 * @param version rises whenever any of this changes; also its entity tag
 * @param comparability of the year's method with that of the year before; null where that has no framework
 * @param among how it stands in the areas it is part of; those of which nothing is told are missing
 * @param nodes every instrument, indicator, question and item, in printed order
 * @param history its totals over the years, the earliest first
 * @param links where more is told of it
 */
@Schema(name = "AgencyDashboard")
public record AgencyDetail(
        int fiscalYear,
        long version,
        AgencyView agency,
        Comparability comparability,
        List<Among> among,
        List<Node> nodes,
        List<AgencyTable.YearTotal> history,
        Links links) {

    /**
     * How it stands in an area.
     *
     * @param rank by total, ties alike; null without a total
     * @param scored agencies with a total
     * @param mean of their totals; null without any
     */
    @Schema(name = "AgencyDashboardAmong")
    public record Among(AreaView.Place area, Integer rank, int scored, BigDecimal mean) {}

    /**
     * A node's score.
     *
     * @param belongsTo the label of a question's or item's indicator; empty for others
     * @param score null where it has none
     * @param meets whether it is at or over the criterion; null without a score
     * @param provinceMean null where none is told, as the following
     */
    @Schema(name = "AgencyDashboardNode")
    public record Node(
            String node,
            String label,
            String belongsTo,
            Framework.Level level,
            BigDecimal score,
            Boolean meets,
            BigDecimal provinceMean,
            BigDecimal peersMean,
            BigDecimal nationMean) {}

    /** Addresses of what other services and documents tell. */
    @Schema(name = "AgencyDashboardLinks")
    public record Links(
            String score, String explanation, String path, String reconciliation, String receipt, String analysis) {

        static Links of(int fiscalYear, String agency) {
            String score = "/api/v1/scores/" + fiscalYear + "/" + agency;
            return new Links(
                    score,
                    score + "/explanation",
                    score + "/path",
                    score + "/reconciliation",
                    score + "/receipt",
                    "/api/v1/reports/" + fiscalYear + "/" + agency + "/analysis");
        }
    }
}
