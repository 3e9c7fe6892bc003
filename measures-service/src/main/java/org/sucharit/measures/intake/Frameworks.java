package org.sucharit.measures.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sucharit.contracts.Topics;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.kit.events.SharedSnapshots;
import org.sucharit.kit.events.Snapshots;

/** Frameworks by their year. */
@ApplicationScoped
class Frameworks {

    private static final int MAX_REVISIONS = 1_000;

    private final Snapshots snapshots;
    private final SharedSnapshots frameworks;

    Frameworks(Snapshots snapshots, SharedSnapshots frameworks) {
        this.snapshots = snapshots;
        this.frameworks = frameworks;
    }

    /** The newest revision known of a year's framework. */
    Optional<Framework> newest(int fiscalYear) {
        List<String> keys = snapshots.keys(Topics.FRAMEWORK, fiscalYear + "/", "", MAX_REVISIONS);
        return keys.stream()
                .max(Comparator.comparingInt(key -> Integer.parseInt(key.substring(key.indexOf('/') + 1))))
                .flatMap(key -> frameworks.find(Topics.FRAMEWORK, key));
    }
}
