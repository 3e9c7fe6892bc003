package org.sucharit.assessment.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.sucharit.assessment.assessment.Assessments;
import org.sucharit.assessment.disclosure.Disclosure;
import org.sucharit.assessment.disclosure.Disclosures;
import org.sucharit.contracts.assessment.Assessment;
import org.sucharit.contracts.report.Report.Publication;
import org.sucharit.kit.http.Etags;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.kit.problem.ProblemType;
import org.sucharit.kit.problem.Violation;

/** Takes an officer's word that a publication stands on the agency's own website. */
@ApplicationScoped
public class Confirming {

    private final Assessments assessments;
    private final Offers offers;
    private final Disclosures disclosures;
    private final ConfirmationRepository confirmations;
    private final Clock clock;

    Confirming(
            Assessments assessments,
            Offers offers,
            Disclosures disclosures,
            ConfirmationRepository confirmations,
            Clock clock) {
        this.assessments = assessments;
        this.offers = offers;
        this.disclosures = disclosures;
        this.confirmations = confirmations;
        this.clock = clock;
    }

    /**
     * Where a publication stands.
     *
     * @param publication its number
     * @param url on the agency's own website
     */
    record Place(int publication, String url) {}

    /**
     * Makes a publication the disclosure of an item. Where it is that already, nothing is changed.
     *
     * @param by a token's subject
     * @param ifMatch must name the present version of the agency's offers where something is changed
     * @return the agency's offers as they are then
     * @throws ProblemException NOT_FOUND for an item that asks for no report, PRECONDITION_REQUIRED, STALE, CONFLICT for a
     *     publication that is not the newest and in a phase that takes no disclosures, INVALID for an address that is none
     *     or not the agency's own
     */
    @Transactional
    List<Offer> confirm(int fiscalYear, String agency, String item, Place place, String by, String ifMatch) {
        Assessment assessment = assessments.lock(fiscalYear, List.of(agency)).stream()
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound(
                        "There is no assessment of " + agency + " in fiscal year " + fiscalYear + "."));
        List<Offer> before = offers.of(assessment);
        Offer offer = before.stream()
                .filter(known -> known.item().equals(item))
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound(
                        "No item " + item + " of fiscal year " + fiscalYear + " asks for a report."));
        if (isConfirmed(offer, place)) {
            return before;
        }
        Etags.requireMatch(ifMatch, Offers.version(before));
        requireNewest(offer, place.publication());
        requireElsewhere(offer.publication(), place.url());
        ReportAsked report = new ReportAsked(offer.kind(), offer.fiscalYear());
        String statement = Statement.of(report, offer.publication());
        Disclosure said = new Disclosure(item, offer.declared(), offer.url(), offer.explanation());
        Confirmation last = confirmations.of(fiscalYear, agency).get(item);
        disclosures.declare(assessment, Statement.in(said, last, place.url(), statement));
        confirmations.put(
                new ConfirmationEntity.Id(fiscalYear, agency, item),
                // As the database keeps it, so that it reads the same afterwards.
                new Confirmation(
                        report,
                        place.publication(),
                        place.url(),
                        statement,
                        by,
                        clock.instant().truncatedTo(ChronoUnit.MICROS)));
        return offers.of(assessment);
    }

    private static boolean isConfirmed(Offer offer, Place place) {
        return offer.state() == Offer.OfferState.CONFIRMED
                && offer.confirmed().publication() == place.publication()
                && offer.confirmed().url().equals(place.url());
    }

    private static void requireNewest(Offer offer, int publication) {
        if (offer.publication() == null) {
            throw new ProblemException(
                    ProblemType.CONFLICT,
                    "The report that " + offer.item() + " asks for, of fiscal year " + offer.fiscalYear()
                            + ", is not published, or not known here yet.");
        }
        int newest = offer.publication().number();
        if (publication != newest) {
            throw new ProblemException(
                    ProblemType.CONFLICT,
                    publication < newest
                            ? "Publication " + publication + " was corrected by publication " + newest
                                    + "; put that on the website and confirm it."
                            : "Publication " + publication + " is not known here yet; the newest is " + newest + ".");
        }
    }

    /** The report is to stand on the agency's website, which this installation is not. */
    private static void requireElsewhere(Publication publication, String url) {
        if (url.contains(publication.path())) {
            throw ProblemException.invalid(List.of(Violation.at(
                    "/url",
                    "not-own-site",
                    "This is where the report was published; give the address at which its file stands on the"
                            + " agency's own website.")));
        }
    }
}
