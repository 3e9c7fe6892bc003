package org.sucharit.reporting.page;

import java.math.BigDecimal;
import java.util.List;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.reporting.dashboard.agency.AgencyDetails;

/**
 * Agencies beside one another.
 *
 * @param comparison null where too few were chosen
 * @param asked the codes, as they were asked for
 */
public record CompareModel(AgencyDetails.Comparison comparison, BigDecimal target, String asked) {

    public List<AgencyDetails.Heading> indicators() {
        return headings(Framework.Level.INDICATOR);
    }

    public List<AgencyDetails.Heading> instruments() {
        return headings(Framework.Level.INSTRUMENT);
    }

    private List<AgencyDetails.Heading> headings(Framework.Level level) {
        return comparison.nodes().stream().filter(node -> node.level() == level).toList();
    }
}
