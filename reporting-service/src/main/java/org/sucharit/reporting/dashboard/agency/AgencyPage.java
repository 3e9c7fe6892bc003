package org.sucharit.reporting.dashboard.agency;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A page of a table.
 *
 * @param count of all pages
 * @param next what to send as {@code after} for the following page; null on the last
 */
@Schema(name = "AgencyDashboardPage")
public record AgencyPage(int count, List<AgencyView> agencies, String next) {}
