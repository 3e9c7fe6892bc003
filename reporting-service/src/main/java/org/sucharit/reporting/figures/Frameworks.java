package org.sucharit.reporting.figures;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.Optional;
import org.sucharit.contracts.Topics;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.kit.events.SharedSnapshots;
import org.sucharit.kit.events.Snapshots;

/** By which framework figures of many agencies are read. */
@ApplicationScoped
public class Frameworks {

    /** More revisions of a year's framework have never been published. */
    private static final int MAX_REVISIONS = 1_000;

    private final Snapshots snapshots;
    private final SharedSnapshots frameworks;

    public Frameworks(Snapshots snapshots, SharedSnapshots frameworks) {
        this.snapshots = snapshots;
        this.frameworks = frameworks;
    }

    /** A year's newest that holds: scores of older revisions have the same nodes, but for those that were corrected. */
    public Optional<Framework> of(int fiscalYear) {
        return snapshots.keys(Topics.FRAMEWORK, fiscalYear + "/", "", MAX_REVISIONS).stream()
                .flatMap(key -> frameworks.find(Topics.FRAMEWORK, key).stream())
                .filter(framework -> framework.state() == Framework.State.PUBLISHED)
                .max(Comparator.comparingInt(Framework::revision));
    }
}
