package org.sucharit.reporting.page;

import java.math.BigDecimal;
import java.util.List;
import org.sucharit.reporting.dashboard.AreaView;
import org.sucharit.reporting.report.publication.PublicationView;

/**
 * An area's page.
 *
 * @param help those who need it first, each with why
 * @param shapes of the provinces on the map; empty without one
 * @param legend the limits of the map's colours, the best first
 * @param parts the tables of the area's parts
 * @param agencies its agencies; null where they have a page of their own
 * @param document the area's report as published; null without one
 */
public record AreaModel(
        AreaView view,
        List<Need> help,
        List<ProvinceMap.Shape> shapes,
        List<BigDecimal> legend,
        List<Part> parts,
        AgencyTableModel agencies,
        String allAgencies,
        PublicationView document) {

    /** An agency, and why it needs help, in words. */
    public record Need(AreaView.Agency agency, List<String> reasons) {}

    /** The area's parts of a kind, the best first. */
    public record Part(String kind, List<Row> rows) {}

    /** A part of it. */
    public record Row(AreaView.Group group, String href) {}

    /** Whether no agency has a score that counts. */
    public boolean empty() {
        return view.scored() == 0;
    }
}
