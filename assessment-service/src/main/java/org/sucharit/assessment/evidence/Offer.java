package org.sucharit.assessment.evidence;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import org.sucharit.assessment.disclosure.Disclosure;
import org.sucharit.contracts.framework.Framework.AskedReport;
import org.sucharit.contracts.report.Report;
import org.sucharit.contracts.report.Report.Publication;

/**
 * A published report as evidence for an item that asks for it.
 *
 * @param kind of the report
 * @param fiscalYear the year that the report is on
 * @param publication the newest; null where nothing is published
 * @param declared whether the agency says that it discloses the item; null while it said nothing
 * @param url where the agency says that it does: one or more addresses, apart by spaces
 * @param confirmed null where nothing was confirmed, or another report
 */
public record Offer(
        String item,
        AskedReport.Kind kind,
        int fiscalYear,
        OfferState state,
        Publication publication,
        Boolean declared,
        String url,
        String explanation,
        Confirmed confirmed) {

    /** How far it has come. */
    public enum OfferState {
        /** Nothing is published. */
        @JsonProperty("missing")
        MISSING,
        /** It is published, and the disclosure does not name it. */
        @JsonProperty("offered")
        OFFERED,
        /** The disclosure names the newest publication and where it stands. */
        @JsonProperty("confirmed")
        CONFIRMED,
        /** The disclosure names a publication that has been corrected since. */
        @JsonProperty("outdated")
        OUTDATED
    }

    /**
     * What the agency's officer confirmed.
     *
     * @param publication its number
     * @param url where it stands on the agency's own website
     * @param by a token's subject
     */
    public record Confirmed(int publication, String url, String by, Instant at) {}

    /**
     * What there is for an item.
     *
     * @param report the newest that is known; null where none is
     * @param confirmation the last that was made for the item; null without
     */
    static Offer of(ReportAsked asked, Report report, Disclosure disclosure, Confirmation confirmation) {
        Publication publication =
                report == null || report.state() == Report.State.WITHDRAWN ? null : report.published();
        // A later revision of the framework may ask for another report.
        Confirmation confirmed = confirmation == null || !confirmation.report().equals(asked) ? null : confirmation;
        return new Offer(
                disclosure.item(),
                asked.kind(),
                asked.fiscalYear(),
                state(publication, disclosure, confirmed),
                publication,
                disclosure.declared(),
                disclosure.url(),
                disclosure.explanation(),
                confirmed == null
                        ? null
                        : new Confirmed(confirmed.publication(), confirmed.url(), confirmed.by(), confirmed.at()));
    }

    private static OfferState state(Publication publication, Disclosure disclosure, Confirmation confirmed) {
        if (publication == null) {
            return OfferState.MISSING;
        }
        if (confirmed == null || !names(disclosure, confirmed)) {
            return OfferState.OFFERED;
        }
        return publication.number() > confirmed.publication() ? OfferState.OUTDATED : OfferState.CONFIRMED;
    }

    /** Whether a disclosure still says what was confirmed; it may have been changed another way since. */
    private static boolean names(Disclosure disclosure, Confirmation confirmed) {
        return Boolean.TRUE.equals(disclosure.declared())
                && disclosure.addresses().contains(confirmed.url())
                && disclosure.explanation() != null
                && disclosure.explanation().contains(confirmed.statement());
    }
}
