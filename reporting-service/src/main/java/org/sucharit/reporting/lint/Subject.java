package org.sucharit.reporting.lint;

import java.util.List;
import java.util.Map;
import org.sucharit.contracts.agency.Agency;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.plan.Plan;
import org.sucharit.contracts.report.Report;
import org.sucharit.contracts.score.Score;
import org.sucharit.reporting.figures.ProvinceMean;

/**
 * A document that is to be published, with all that it is checked against.
 *
 * @param framework of the document's year
 * @param agency null for a report about many
 * @param score null for a report that rests on none
 * @param scores every score that the document may tell of, that of the year before too
 * @param mean of the province that the document tells of; null where it tells of none
 * @param plan null for a report about many agencies
 * @param planState what has become of that plan since; null without one, and where that is not known
 * @param passages what people wrote, by place
 * @param outdated places of passages whose figures have changed since
 * @param moved sources of which there are newer versions by now
 * @param links what is known of the links in its texts
 * @param foreign what a check of the texts found: names and types of other agencies, copies
 */
public record Subject(
        Report.Kind kind,
        Framework framework,
        Agency agency,
        Score score,
        List<Score> scores,
        ProvinceMean mean,
        Plan plan,
        Plan.State planState,
        Map<String, String> passages,
        List<String> outdated,
        List<String> moved,
        Map<String, LinkState> links,
        List<Contradiction> foreign) {}
