package org.sucharit.measures.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sucharit.contracts.Topics;
import org.sucharit.contracts.agency.Agency;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.kit.events.SharedSnapshots;
import org.sucharit.kit.events.Snapshots;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.kit.problem.ProblemType;
import org.sucharit.measures.content.Scope;

/** What a plan may name: the framework it answers, and the agency's organisation. */
@ApplicationScoped
public class Scopes {

    private static final int MAX_REVISIONS = 1_000;

    private final Snapshots snapshots;
    private final SharedSnapshots frameworks;

    public Scopes(Snapshots snapshots, SharedSnapshots frameworks) {
        this.snapshots = snapshots;
        this.frameworks = frameworks;
    }

    /**
     * What a plan that answers a year's score may name.
     *
     * @throws ProblemException CONFLICT where the framework of that year is not known
     */
    public Scope of(int basedOn, Agency agency) {
        return framework(basedOn)
                .map(framework -> Scope.of(framework, agency.organisation()))
                .orElseThrow(() -> new ProblemException(
                        ProblemType.CONFLICT, "The framework of " + basedOn + " has not been published."));
    }

    /** The newest framework of a year. */
    public Optional<Framework> framework(int fiscalYear) {
        List<String> keys = snapshots.keys(Topics.FRAMEWORK, fiscalYear + "/", "", MAX_REVISIONS);
        return keys.stream()
                .max(Comparator.comparingInt(key -> Integer.parseInt(key.substring(key.indexOf('/') + 1))))
                .flatMap(key -> frameworks.find(Topics.FRAMEWORK, key));
    }
}
