package org.sucharit.assessment.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Map;
import org.sucharit.assessment.disclosure.Disclosure;
import org.sucharit.assessment.disclosure.Disclosures;
import org.sucharit.assessment.framework.Frameworks;
import org.sucharit.contracts.Topics;
import org.sucharit.contracts.assessment.Assessment;
import org.sucharit.contracts.report.Report;
import org.sucharit.kit.events.Snapshots;
import org.sucharit.kit.json.Json;

/** What is offered as evidence to the items of an assessment. */
@ApplicationScoped
public class Offers {

    private final Frameworks frameworks;
    private final Snapshots snapshots;
    private final Disclosures disclosures;
    private final ConfirmationRepository confirmations;

    Offers(Frameworks frameworks, Snapshots snapshots, Disclosures disclosures, ConfirmationRepository confirmations) {
        this.frameworks = frameworks;
        this.snapshots = snapshots;
        this.disclosures = disclosures;
        this.confirmations = confirmations;
    }

    /** An offer for every item that asks for a report, in printed order. */
    @Transactional
    public List<Offer> of(Assessment assessment) {
        int fiscalYear = assessment.fiscalYear();
        String agency = assessment.agency();
        Map<String, ReportAsked> asked = ReportAsked.by(
                frameworks.find(fiscalYear, assessment.frameworkRevision()).orElseThrow());
        Map<String, Report> reports = snapshots.findAll(
                Topics.REPORT,
                asked.values().stream().map(report -> report.key(agency)).toList());
        Map<String, Disclosure> disclosed = disclosures.of(fiscalYear, agency);
        Map<String, Confirmation> confirmed = confirmations.of(fiscalYear, agency);
        return asked.entrySet().stream()
                .map(entry -> Offer.of(
                        entry.getValue(),
                        reports.get(entry.getValue().key(agency)),
                        disclosed.getOrDefault(entry.getKey(), Disclosure.none(entry.getKey())),
                        confirmed.get(entry.getKey())))
                .toList();
    }

    /** Changes with what the offers say: by a publication, a disclosure or a confirmation. */
    static long version(List<Offer> offers) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(Json.bytes(offers));
            return ByteBuffer.wrap(digest).getLong() & Long.MAX_VALUE;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
