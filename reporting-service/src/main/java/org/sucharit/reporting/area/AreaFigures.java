package org.sucharit.reporting.area;

import java.math.BigDecimal;
import java.util.List;
import org.sucharit.contracts.Label;
import org.sucharit.contracts.framework.Framework;

/**
 * What the results of the agencies of an area add up to. Everything a report about it says is in here.
 *
 * @param province null for the nation
 * @param version of the newest snapshot that this is made of
 * @param announced whether only announced scores count; otherwise all that are at least under review
 * @param agencies how many there are
 * @param total of those with a score
 * @param reached how many of those with a score are at or over the target
 * @param spread of the totals; null where there are none
 * @param ratings every rating of the framework, the best first
 * @param undecided how many have a score whose rating is still open
 * @param nodes every instrument, indicator, question and item, in printed order
 * @param regions the best first, as every group below; empty within one
 * @param provinces empty within a province, and of agencies of a kind
 * @param districts of a province; empty elsewhere
 * @param types kinds of agencies; empty within one
 * @param sizes empty within one
 * @param ranking of a province all agencies with a score, the best first; elsewhere only the first of them
 * @param last the last of them, the worst last; empty for a province
 * @param unscored agencies without a score, by name; as many as are named
 */
public record AreaFigures(
        int fiscalYear,
        Province province,
        long version,
        boolean announced,
        int agencies,
        Mean total,
        Share reached,
        Quartiles spread,
        List<RatingCount> ratings,
        int undecided,
        List<NodeFigure> nodes,
        List<GroupFigure> regions,
        List<GroupFigure> provinces,
        List<GroupFigure> districts,
        List<GroupFigure> types,
        List<GroupFigure> sizes,
        List<Standing> ranking,
        List<Standing> last,
        List<Standing> unscored,
        Movement movement,
        Overdue overdue,
        Help help) {

    /** A province by its TIS 1099 code. */
    public record Province(String code, Label name) {}

    /** How many have a rating. */
    public record RatingCount(String rating, int count) {}

    /**
     * A node of the score tree over all agencies that have a score there.
     *
     * @param level of the framework
     * @param mean of all of them
     * @param weak of those whose total is below the target
     * @param below how many are below the criterion
     */
    public record NodeFigure(String node, Framework.Level level, Mean mean, Mean weak, int below) {}

    /**
     * Some of the agencies.
     *
     * @param code of the region, province, type or size; the Thai name of a district
     * @param name null of a type or size
     * @param rank its place by the mean; null where no agency has a score
     */
    public record GroupFigure(
            String code, Label name, Integer rank, int agencies, Mean total, Share reached, Standing.Count measures) {}

    /**
     * Against the year before, over agencies with a score in both years.
     *
     * @param now their mean
     * @param before their mean then
     * @param gains the largest first
     * @param losses the largest first
     */
    public record Movement(
            Mean now, Mean before, int up, int down, int same, List<Standing> gains, List<Standing> losses) {}

    /**
     * Measures.
     *
     * @param planned agencies that have a plan
     * @param agencies how many have a measure that is late
     * @param worst those with the most late ones
     */
    public record Overdue(int planned, Standing.Count measures, int agencies, List<Standing> worst) {}

    /**
     * Agencies that need help.
     *
     * @param agencies how many do
     * @param first those who need it first, in order
     */
    public record Help(int agencies, List<Standing> first) {}

    /** The same, said to be of another version. */
    public AreaFigures at(long otherVersion) {
        return new AreaFigures(
                fiscalYear,
                province,
                otherVersion,
                announced,
                agencies,
                total,
                reached,
                spread,
                ratings,
                undecided,
                nodes,
                regions,
                provinces,
                districts,
                types,
                sizes,
                ranking,
                last,
                unscored,
                movement,
                overdue,
                help);
    }

    /** How many agencies have no score that counts. */
    int missing() {
        return agencies - total.count();
    }

    /** Whether a total reaches the target. */
    static boolean reaches(BigDecimal total, Framework framework) {
        return total.compareTo(framework.target().score()) >= 0;
    }
}
