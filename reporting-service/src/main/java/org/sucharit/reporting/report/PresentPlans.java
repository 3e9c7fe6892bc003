package org.sucharit.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.sucharit.contracts.Topics;
import org.sucharit.contracts.plan.Plan;
import org.sucharit.contracts.report.Report;
import org.sucharit.kit.events.Snapshots;

/** Plans as they are by now, of versions that were written from them as they were then. */
@ApplicationScoped
public class PresentPlans {

    private final SourceRepository sources;
    private final Snapshots snapshots;

    public PresentPlans(SourceRepository sources, Snapshots snapshots) {
        this.sources = sources;
        this.snapshots = snapshots;
    }

    /**
     * What has become of the plan that a version was written from: withdrawn also where another was begun in its place.
     * Empty where the version was written from none, or from many.
     */
    @Transactional
    public Optional<Plan.State> state(ReportEntity version) {
        return sources.of(version.key(), version.content().version()).stream()
                .filter(source -> source.topic().equals(Topics.PLAN.name()))
                .findFirst()
                .flatMap(source -> sources.read(List.of(source)).find(Topics.PLAN))
                .flatMap(then -> snapshots
                        .find(Topics.PLAN, then.key())
                        .map(now -> isAnother(then, now, version.key().kind()) ? Plan.State.WITHDRAWN : now.state()));
    }

    /**
     * Whether a plan was begun anew, as one that was withdrawn can be. While a plan in force is revised it is told as it is
     * in force; that it is a draft again, nothing of it is carried out.
     */
    private static boolean isAnother(Plan then, Plan now, Report.Kind kind) {
        return now.basedOnFiscalYear() != then.basedOnFiscalYear()
                || (kind == Report.Kind.IMPLEMENTATION && now.state() == Plan.State.DRAFT);
    }

    /** A version's state, to which its plan's belongs: what is published stays so, what is current goes with its plan. */
    Report.State stateOf(ReportEntity version) {
        boolean gone = version.state() == Report.State.CURRENT
                && state(version).filter(Plan.State.WITHDRAWN::equals).isPresent();
        return gone ? Report.State.WITHDRAWN : version.state();
    }
}
