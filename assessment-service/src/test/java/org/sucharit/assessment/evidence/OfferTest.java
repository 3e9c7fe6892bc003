package org.sucharit.assessment.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.sucharit.assessment.disclosure.Disclosure;
import org.sucharit.assessment.evidence.Offer.OfferState;
import org.sucharit.contracts.framework.Framework.AskedReport.Kind;
import org.sucharit.contracts.report.Report;

class OfferTest {

    private static final ReportAsked ASKED = new ReportAsked(Kind.ANALYSIS, 2565);
    private static final String URL = "https://www.borkaew.go.th/ita.pdf";
    private static final Confirmation FIRST = new Confirmation(ASKED, 1, URL, "ฉบับที่ 1", "officer", Instant.EPOCH);
    private static final Disclosure NAMED =
            new Disclosure("o42", true, "https://a.go.th " + URL, "ก่อนหน้า\nฉบับที่ 1");

    @Test
    void a_report_that_is_unknown_unpublished_or_withdrawn_is_missing() {
        assertThat(state(null, NAMED, FIRST)).isEqualTo(OfferState.MISSING);
        assertThat(state(published(0), NAMED, FIRST)).isEqualTo(OfferState.MISSING);
        Report withdrawn = Published.report(2565, "a", Report.Kind.ANALYSIS, 1, Report.State.WITHDRAWN);
        assertThat(state(withdrawn, NAMED, FIRST)).isEqualTo(OfferState.MISSING);
    }

    @Test
    void what_is_published_is_offered_until_it_is_confirmed() {
        assertThat(state(published(1), Disclosure.none("o42"), null)).isEqualTo(OfferState.OFFERED);
        assertThat(state(published(1), NAMED, null)).isEqualTo(OfferState.OFFERED);
        assertThat(state(published(1), NAMED, FIRST)).isEqualTo(OfferState.CONFIRMED);
    }

    @Test
    void a_correction_makes_what_was_confirmed_outdated() {
        assertThat(state(published(2), NAMED, FIRST)).isEqualTo(OfferState.OUTDATED);
    }

    @Test
    void a_disclosure_that_was_changed_another_way_since_is_no_confirmed_one() {
        for (Disclosure changed : new Disclosure[] {
            new Disclosure("o42", false, NAMED.url(), NAMED.explanation()),
            new Disclosure("o42", true, "https://a.go.th", NAMED.explanation()),
            new Disclosure("o42", true, URL + "2", NAMED.explanation()),
            new Disclosure("o42", true, null, NAMED.explanation()),
            new Disclosure("o42", true, NAMED.url(), "ก่อนหน้า"),
            new Disclosure("o42", true, NAMED.url(), null)
        }) {
            assertThat(state(published(1), changed, FIRST)).as("%s", changed).isEqualTo(OfferState.OFFERED);
            assertThat(state(published(2), changed, FIRST)).as("%s", changed).isEqualTo(OfferState.OFFERED);
        }
    }

    @Test
    void what_was_confirmed_of_another_report_does_not_count() {
        ReportAsked other = new ReportAsked(Kind.ANALYSIS, 2566);

        Offer offer = Offer.of(other, published(1), NAMED, FIRST);

        assertThat(offer.state()).isEqualTo(OfferState.OFFERED);
        assertThat(offer.confirmed()).isNull();
    }

    @Test
    void an_offer_tells_what_is_published_and_what_is_declared() {
        Offer offer = Offer.of(ASKED, published(2), NAMED, FIRST);

        assertThat(offer.kind()).isEqualTo(Kind.ANALYSIS);
        assertThat(offer.fiscalYear()).isEqualTo(2565);
        assertThat(offer.publication()).isEqualTo(published(2).published());
        assertThat(offer.declared()).isTrue();
        assertThat(offer.url()).isEqualTo(NAMED.url());
        assertThat(offer.confirmed()).isEqualTo(new Offer.Confirmed(1, URL, "officer", Instant.EPOCH));
    }

    private static OfferState state(Report report, Disclosure disclosure, Confirmation confirmation) {
        return Offer.of(ASKED, report, disclosure, confirmation).state();
    }

    private static Report published(int number) {
        return Published.report(2565, "a", Report.Kind.ANALYSIS, number);
    }
}
