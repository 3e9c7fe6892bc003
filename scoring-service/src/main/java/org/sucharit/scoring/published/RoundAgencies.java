package org.sucharit.scoring.published;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.sucharit.kit.problem.ProblemException;

/**
 * The agencies of a year that a file is about, each with what its rows are read by; looked up as they appear. For one
 * thread.
 *
 * @param <R> what rows are read by: the same for all that are assessed under one revision of the framework
 */
final class RoundAgencies<R> {

    /** A round of all agencies is opened at once, and their assessments arrive here one by one. */
    private static final int MOST_ASKED = 100;

    private static final Duration RETRY_AFTER = Duration.ofSeconds(10);

    private final Function<Collection<String>, Map<String, Integer>> here;
    private final Function<String, Optional<Integer>> owner;
    private final Function<Integer, R> rules;
    private final Map<Integer, R> ofRevision = new HashMap<>();
    private final Map<String, Integer> revisions = new HashMap<>();
    private final Set<String> asked = new HashSet<>();
    private int late;

    /**
     * None yet.
     *
     * @param here framework revisions of those agencies, among some, whose assessment is known here
     * @param owner asks who opens assessments for the framework revision of one
     * @param rules by framework revision
     */
    RoundAgencies(
            Function<Collection<String>, Map<String, Integer>> here,
            Function<String, Optional<Integer>> owner,
            Function<Integer, R> rules) {
        this.here = here;
        this.owner = owner;
        this.rules = rules;
    }

    /**
     * Looks up some agencies. The owner is asked about at most a hundred that are not known here.
     *
     * @throws ProblemException UNAVAILABLE where more of them are not here yet, or the owner does not answer
     */
    void lookUp(Collection<String> agencies) {
        Set<String> unknown = new HashSet<>(agencies);
        unknown.removeAll(revisions.keySet());
        if (!unknown.isEmpty()) {
            revisions.putAll(here.apply(unknown));
            unknown.removeAll(revisions.keySet());
            unknown.removeAll(asked);
            unknown.forEach(this::ask);
        }
    }

    private void ask(String agency) {
        if (asked.size() < MOST_ASKED) {
            asked.add(agency);
            owner.apply(agency).ifPresent(revision -> {
                late++;
                revisions.put(agency, revision);
            });
        } else if (late > 0) {
            throw ProblemException.unavailable(
                    "Assessments of this year are still arriving here, perhaps because the round was just opened. Send"
                            + " the file again shortly; nothing of it was taken.",
                    RETRY_AFTER);
        }
        // Of a hundred not one exists: these are no agencies of the year.
    }

    /** What an agency's rows are read by; empty where it is not assessed in this year. Look it up before. */
    Optional<R> rules(String agency) {
        return Optional.ofNullable(revisions.get(agency)).map(revision -> ofRevision.computeIfAbsent(revision, rules));
    }
}
