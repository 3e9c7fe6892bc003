package org.sucharit.reporting.report;

import jakarta.enterprise.context.RequestScoped;
import org.sucharit.contracts.Topics;
import org.sucharit.contracts.agency.Agency;
import org.sucharit.contracts.report.Report;
import org.sucharit.kit.identity.Caller;
import org.sucharit.kit.identity.Role;
import org.sucharit.kit.json.Wire;
import org.sucharit.kit.peer.Peers;
import org.sucharit.kit.problem.ProblemException;

/**
 * Who may see which document. Until a version is published, it is the agency's own affair; one of an area is that of its
 * coordinators and of administrators.
 */
@RequestScoped
public class ReportAccess {

    private final Peers peers;
    private final Caller caller;

    public ReportAccess(Peers peers, Caller caller) {
        this.peers = peers;
        this.caller = caller;
    }

    /**
     * Requires that the caller may read a document before it is published.
     *
     * @param kind as spelt in addresses
     * @throws ProblemException NOT_FOUND without such an agency or kind
     */
    public ReportKey requireReading(int fiscalYear, String code, String kind) {
        ReportKey key = key(fiscalYear, code, kind);
        if (key.isOfArea()) {
            caller.requireReadingOfAll(key.kind() == Report.Kind.PROVINCE ? code : null);
        } else {
            requireReading(code);
        }
        return key;
    }

    /**
     * Requires that the caller may read what an agency's documents are made of.
     *
     * @throws ProblemException NOT_FOUND without such an agency
     */
    public void requireReading(String agency) {
        caller.requireReadingOf(agency, find(agency).province().code(), false);
    }

    /**
     * Requires that the caller speaks for an agency.
     *
     * @throws ProblemException NOT_FOUND without such an agency
     */
    public void requireOffice(String agency) {
        caller.requireOfficeOf(agency);
        find(agency);
    }

    private Agency find(String agency) {
        return peers.find(Topics.AGENCY, agency)
                .orElseThrow(() -> ProblemException.notFound("There is no agency " + agency + "."));
    }

    /**
     * Requires that the caller may write in an agency's documents.
     *
     * @throws ProblemException NOT_FOUND without such a kind
     */
    public ReportKey requireWriting(int fiscalYear, String code, String kind) {
        ReportKey key = key(fiscalYear, code, kind);
        if (key.isOfArea()) {
            caller.require(Role.NACC_ADMIN);
        } else {
            caller.requireEntryFor(code);
        }
        return key;
    }

    /**
     * Requires that the caller may publish a document: its agency's executive, or an administrator.
     *
     * @throws ProblemException NOT_FOUND without such a kind
     */
    public ReportKey requirePublishing(int fiscalYear, String code, String kind) {
        ReportKey key = key(fiscalYear, code, kind);
        if (key.isOfArea()) {
            caller.require(Role.NACC_ADMIN);
        } else {
            caller.requireOfficeOf(code);
        }
        return key;
    }

    /**
     * A document, whoever asks.
     *
     * @throws ProblemException NOT_FOUND without such a kind
     */
    public static ReportKey key(int fiscalYear, String subject, String kind) {
        return Wire.parse(Report.Kind.class, kind)
                .map(known -> new ReportKey(fiscalYear, subject, known))
                .orElseThrow(() -> ProblemException.notFound("There is no report of the kind " + kind + "; known are "
                        + Wire.codes(Report.Kind.class) + "."));
    }
}
