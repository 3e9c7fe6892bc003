package org.sucharit.scoring.testsupport;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.sucharit.contracts.Topics;
import org.sucharit.contracts.assessment.Assessment;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.tally.Tally;
import org.sucharit.kit.events.SnapshotIntake;
import org.sucharit.kit.testsupport.Agencies;
import org.sucharit.kit.testsupport.Arrivals;
import org.sucharit.scoring.core.testsupport.Frameworks;

/** Lets the service know of assessments, as their events would. */
@ApplicationScoped
public class Assessments {

    private final SnapshotIntake intake;

    public Assessments(SnapshotIntake intake) {
        this.intake = intake;
    }

    /** An agency of Krabi in fiscal year 2568, in a phase. */
    public void open(String agency, Assessment.Phase phase, long version) {
        Framework framework = Frameworks.fy2568();
        Arrivals.arrive(intake, Topics.FRAMEWORK, framework);
        Arrivals.arrive(intake, Topics.AGENCY, Agencies.named(agency, 1));
        Arrivals.arrive(
                intake,
                Topics.ASSESSMENT,
                new Assessment(
                        2568,
                        agency,
                        version,
                        Assessment.State.ACTIVE,
                        phase,
                        framework.revision(),
                        List.of(),
                        List.of()));
    }

    /** The answers to one question of the internal survey. */
    public void release(String agency, long version, String question, Map<String, Integer> counts) {
        Arrivals.arrive(
                intake,
                Topics.TALLY,
                new Tally(
                        2568,
                        agency,
                        "IIT",
                        version,
                        Tally.State.RELEASED,
                        counts.values().stream().mapToInt(Integer::intValue).sum(),
                        List.of(new Tally.QuestionTally(question, counts))));
    }
}
