package org.sucharit.scoring.testsupport;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.sucharit.contracts.Snapshot;
import org.sucharit.contracts.Topic;
import org.sucharit.contracts.Topics;
import org.sucharit.contracts.assessment.Assessment;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.kit.events.SnapshotCodec;
import org.sucharit.kit.events.SnapshotIntake;
import org.sucharit.kit.testsupport.Agencies;
import org.sucharit.scoring.core.testsupport.Frameworks;

/** Lets the service know of assessments, as their events would. */
@ApplicationScoped
public class Assessments {

    private final SnapshotIntake intake;
    private final SnapshotCodec codec;

    public Assessments(SnapshotIntake intake, SnapshotCodec codec) {
        this.intake = intake;
        this.codec = codec;
    }

    /** An agency of Krabi in fiscal year 2568, in a phase. */
    public void open(String agency, Assessment.Phase phase, long version) {
        Framework framework = Frameworks.fy2568();
        arrive(Topics.FRAMEWORK, framework);
        arrive(Topics.AGENCY, Agencies.named(agency, 1));
        arrive(
                Topics.ASSESSMENT,
                new Assessment(2568, agency, version, Assessment.State.ACTIVE, phase, framework.revision(), List.of()));
    }

    private <T extends Snapshot> void arrive(Topic<T> topic, T snapshot) {
        intake.accept(List.of(new SnapshotIntake.Arrival(topic, snapshot, codec.encode(topic, snapshot))));
    }
}
