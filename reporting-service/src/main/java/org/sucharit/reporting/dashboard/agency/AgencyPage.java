package org.sucharit.reporting.dashboard.agency;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sucharit.reporting.dashboard.AreaView;

/**
 * A page of a table.
 *
 * @param count of all pages
 * @param ranked the area among whose agencies the places are: the narrowest that was asked for
 * @param next what to send as {@code after} for the following page; null on the last
 */
@Schema(name = "AgencyDashboardPage")
public record AgencyPage(int count, AreaView.Place ranked, List<AgencyView> agencies, String next) {}
