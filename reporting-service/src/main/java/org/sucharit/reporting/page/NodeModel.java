package org.sucharit.reporting.page;

import java.math.BigDecimal;
import java.util.List;
import org.sucharit.reporting.dashboard.agency.AgencyDetails;

/**
 * A node's page.
 *
 * @param failing agencies below the criterion, the lowest first
 * @param provinces the lowest first
 */
public record NodeModel(
        AgencyDetails.NodeOverview overview,
        BigDecimal target,
        AgencyTableModel failing,
        List<AgencyDetails.InProvince> provinces) {}
