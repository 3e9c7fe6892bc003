package org.sucharit.reporting.page;

import java.math.BigDecimal;
import java.util.List;
import org.sucharit.reporting.dashboard.AreaView;
import org.sucharit.reporting.dashboard.agency.AgencyDetail;
import org.sucharit.reporting.figures.Area;
import org.sucharit.reporting.report.publication.PublicationView;

/**
 * An agency's page.
 *
 * @param rating in words; null without a score that counts
 * @param indicators beside last year's and others' means
 * @param hasBefore whether any indicator has a score of the year before
 * @param tree from the total down to the questions; empty where the score is not told
 * @param differences where what was published contradicts itself or the rules
 * @param path to the next better rating; null where there is none, or the rating is open
 * @param plan null where the scope does not tell, or there is none
 * @param documents published ones
 */
public record AgencyModel(
        AgencyDetail detail,
        BigDecimal target,
        BigDecimal criterion,
        String rating,
        String typeName,
        String sizeName,
        List<Indicator> indicators,
        boolean hasBefore,
        List<Branch> tree,
        List<Difference> differences,
        Path path,
        PlanModel plan,
        List<PublicationView> documents) {

    /** Whether it has no score that counts. */
    public boolean empty() {
        return detail.agency().total() == null;
    }

    /** Its province as areas are called; by its plain name where nothing is told of that. */
    public String province() {
        return detail.among().stream()
                .map(AgencyDetail.Among::area)
                .filter(area -> area.kind() == Area.Kind.PROVINCE)
                .map(AreaView.Place::name)
                .findFirst()
                .orElse(detail.agency().provinceName());
    }

    /** An indicator's scores. */
    public record Indicator(AgencyDetail.Node node, BigDecimal before) {}

    /**
     * A node with what is below it.
     *
     * @param gain points of the total that raising it to its maximum would gain; null where that is not told
     */
    public record Branch(
            String node,
            String label,
            BigDecimal score,
            BigDecimal published,
            Boolean meets,
            BigDecimal gain,
            List<Branch> below) {

        public boolean leaf() {
            return below.isEmpty();
        }
    }

    /** A contradiction in words. */
    public record Difference(String label, String found, String expected, String kind) {}

    /** The way to the next better rating. */
    public record Path(String rating, List<Step> steps) {}

    /** A node to raise. */
    public record Step(String node, String label, BigDecimal from, BigDecimal to) {}

    /**
     * The plan that answers the result.
     *
     * @param late its measures that are late, by number
     */
    public record PlanModel(int fiscalYear, int all, int done, List<LateMeasure> late) {}

    /** A measure that is late. */
    public record LateMeasure(int number, String text, String indicator) {}
}
