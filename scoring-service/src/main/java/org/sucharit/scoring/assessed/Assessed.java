package org.sucharit.scoring.assessed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sucharit.contracts.Topics;
import org.sucharit.contracts.assessment.Assessment;
import org.sucharit.kit.events.Snapshots;
import org.sucharit.kit.identity.Caller;
import org.sucharit.kit.identity.Role;
import org.sucharit.kit.peer.Peers;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.kit.problem.ProblemType;
import org.sucharit.scoring.core.sheet.ScoringRules;

/** The assessment that a request is about: whether there is one, who may read it, and by which rules it is scored. */
@ApplicationScoped
public class Assessed {

    private final Peers peers;
    private final RulesCache rules;
    private final Caller caller;
    private final Snapshots snapshots;

    public Assessed(Peers peers, RulesCache rules, Caller caller, Snapshots snapshots) {
        this.peers = peers;
        this.rules = rules;
        this.caller = caller;
        this.snapshots = snapshots;
    }

    /**
     * Requires that there is such an assessment and that the caller may read its scores.
     *
     * @throws ProblemException NOT_FOUND, or UNAVAILABLE where its owner would have to be asked and does not answer
     */
    public void requireReading(int fiscalYear, String code) {
        Assessment assessment = assessment(fiscalYear, code);
        caller.requireReadingOf(code, province(code), assessment.phase() == Assessment.Phase.ANNOUNCED);
    }

    /**
     * Requires that there is such an assessment and that the caller may read of it what has not been announced.
     *
     * @throws ProblemException as {@link #requireReading}
     */
    public void requireReadingUnannounced(int fiscalYear, String code) {
        assessment(fiscalYear, code);
        requireReadingUnannounced(code);
    }

    /**
     * Requires that the caller may read of this agency what has not been announced, of whatever year.
     *
     * @throws ProblemException NOT_FOUND where there is no such agency, or as {@link #requireReading}
     */
    public void requireReadingUnannounced(String code) {
        caller.requireReadingOf(code, province(code), false);
    }

    /** Whether the caller may read what respondents answered. */
    public boolean readsAnswers() {
        return caller.has(Role.NACC_ADMIN);
    }

    /**
     * Whether the caller may have the derivation start from figures. Beside counted answers a figure could be varied
     * until the sums tell the answers, so then only administrators may.
     */
    public boolean mayEnterInputs(int fiscalYear, String agency) {
        return readsAnswers()
                || snapshots
                        .keys(Topics.TALLY, fiscalYear + "/" + agency + "/", "", 1)
                        .isEmpty();
    }

    /** Whether the caller may read of this agency what has not been announced. */
    public boolean mayReadUnannounced(String code) {
        return caller.mayReadUnannounced(code, province(code));
    }

    /**
     * Requires that the caller may enter figures: its own officer until the announcement, an administrator always.
     *
     * @return the rules the figures are read by
     * @throws ProblemException as {@link #requireReading}; CONFLICT for an officer once announced
     */
    public ScoringRules requireEntry(int fiscalYear, String agency) {
        caller.requireEntryFor(agency);
        if (assessment(fiscalYear, agency).phase() == Assessment.Phase.ANNOUNCED && !caller.has(Role.NACC_ADMIN)) {
            throw new ProblemException(
                    ProblemType.CONFLICT, "The result is announced. Ask an administrator for a correction.");
        }
        return rules(fiscalYear, agency);
    }

    /**
     * The rules an agency's year is scored by.
     *
     * @throws ProblemException as {@link #requireReading}
     */
    public ScoringRules rules(int fiscalYear, String agency) {
        return rulesOf(fiscalYear, assessment(fiscalYear, agency).frameworkRevision());
    }

    /**
     * The rules of a revision of a year's framework.
     *
     * @throws ProblemException NOT_FOUND, or UNAVAILABLE where its owner would have to be asked and does not answer
     */
    public ScoringRules rulesOf(int fiscalYear, int revision) {
        return rules.find(fiscalYear, revision)
                .or(() -> peers.find(Topics.FRAMEWORK, fiscalYear + "/" + revision)
                        .map(rules::of))
                .orElseThrow(() -> ProblemException.notFound("There is no framework of " + fiscalYear + "."));
    }

    /** The framework revisions that agencies' years are scored by, by agency, as far as they are known here. */
    public Map<String, Integer> revisions(int fiscalYear, Collection<String> agencies) {
        return snapshots
                .findAll(
                        Topics.ASSESSMENT,
                        agencies.stream()
                                .map(agency -> fiscalYear + "/" + agency)
                                .toList())
                .values()
                .stream()
                .collect(Collectors.toMap(Assessment::agency, Assessment::frameworkRevision));
    }

    /**
     * The framework revision that an agency's year is scored by; its owner is asked where it is not known here.
     *
     * @return empty where there is no such assessment
     * @throws ProblemException UNAVAILABLE where the owner does not answer
     */
    public Optional<Integer> revision(int fiscalYear, String agency) {
        return peers.find(Topics.ASSESSMENT, fiscalYear + "/" + agency).map(Assessment::frameworkRevision);
    }

    private String province(String code) {
        return peers.find(Topics.AGENCY, code)
                .map(agency -> agency.province().code())
                .orElseThrow(() -> ProblemException.notFound("There is no agency " + code + "."));
    }

    private Assessment assessment(int fiscalYear, String agency) {
        return peers.find(Topics.ASSESSMENT, fiscalYear + "/" + agency)
                .orElseThrow(() -> ProblemException.notFound("There is no assessment of agency " + agency
                        + " in fiscal year " + fiscalYear + " (B.E.). Check both, or open it first."));
    }
}
