package org.sucharit.local.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.sucharit.local.testsupport.ProblemAssert.assertThatProblem;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sucharit.local.demo.Demonstration;
import org.sucharit.local.suite.Api;
import org.sucharit.local.suite.Progress;
import org.sucharit.local.suite.Suite;
import org.sucharit.local.suite.User;
import org.sucharit.local.testsupport.Answer;
import org.sucharit.local.testsupport.Body;
import org.sucharit.local.testsupport.Ledger;
import org.sucharit.local.testsupport.OnSuite;
import org.sucharit.local.testsupport.Rest;
import org.sucharit.local.testsupport.Setup;
import org.sucharit.local.testsupport.Year;

/** What an agency publishes of one year is evidence in the round of the next, whose item asks for it. */
@OnSuite
class PublicationIT {

    private static final String AGENCY = "publishing";
    /** Of 2568, it asks for the analysis report of the year before. */
    private static final String ITEM = "o27";

    private static final String ELSEWHERE = "https://www.publishing.go.th/ita-2567.pdf";

    private final Suite suite;
    private final Rest anonymous;
    private final Rest admin;
    private final Rest executive;
    private final Year year;
    private final Year round;

    PublicationIT(Suite suite) {
        this.suite = suite;
        this.anonymous = Rest.of(suite);
        this.admin = anonymous.as(User.ADMIN);
        this.executive = anonymous.asExecutiveOf(AGENCY);
        this.year = new Year(admin, 2567, AGENCY);
        this.round = new Year(anonymous.asOfficerOf(AGENCY), 2568, AGENCY);
    }

    @Test
    void a_published_report_is_evidence_once_the_officer_confirms_it_and_its_correction_is_offered_anew()
            throws NoSuchAlgorithmException {
        // given: a report that is still a secret
        Setup.of(suite).agency(AGENCY);
        admin.put(year.assessment(), Setup.phase("confirm")).expectOk();
        admin.put(year.published(), new Ledger(AGENCY).table()).expectOk();
        Year.Result before = year.awaitTotal("90.00");
        assertThatProblem(publish(before, "null"), 409, "conflict");
        assertThat(offer().path("state").asText()).isEqualTo("missing");

        // when: its score is announced, and the executive publishes it
        admin.ifMatch(admin.get(year.assessment()).etag())
                .put(year.assessment(), Setup.phase("announced"))
                .expectOk();
        Year.Result announced =
                year.awaitResult(result -> result.score().path("phase").asText().equals("announced"));
        JsonNode first = publish(announced, "null").expectOk().json();

        // then: anyone reads it at its address, and it is offered
        JsonNode offered = awaitOffer("offered");
        String path = offered.at("/publication/path").asText();
        assertThat(first.path("address").asText()).isEqualTo(suite.baseUrl() + path);
        assertThat(sha256(anonymous.get(path + "?format=pdf").expectOk().body()))
                .isEqualTo(file(offered.path("publication"), "pdf"))
                .isEqualTo(file(first, "pdf"));

        // when: the officer has put it on the agency's website
        confirm(1);

        // then
        JsonNode disclosed = disclosed();
        assertThat(disclosed.path("declared").asBoolean()).isTrue();
        assertThat(disclosed.path("url").asText()).isEqualTo(ELSEWHERE);
        assertThat(disclosed.path("explanation").asText()).contains(file(first, "pdf"));
        assertThat(offer().path("state").asText()).isEqualTo("confirmed");

        // when: a figure is corrected, and the report with it
        year.correct(Ledger.correction("3", new BigDecimal("20.00")));
        long pending = await("the pending correction")
                .atMost(Year.PATIENCE)
                .until(() -> admin.get(year.score()).json().path("pending"), JsonNode::isNumber)
                .asLong();
        admin.post(
                        year.score() + "/announcements",
                        Body.json("{\"version\": " + pending + ", \"reason\": \"indicator 3 was misprinted\"}"))
                .expectOk();
        Year.Result corrected = year.awaitResult(result -> result.scoreVersion() == pending);
        JsonNode second =
                publish(corrected, "\"indicator 3 was misprinted\"").expectOk().json();

        // then: the correction is offered, and takes the first one's place
        assertThat(second.path("corrects").asInt()).isEqualTo(1);
        assertThat(awaitOffer("outdated").at("/publication/number").asInt()).isEqualTo(2);
        confirm(2);
        assertThat(disclosed().path("explanation").asText())
                .contains(file(second, "pdf"))
                .doesNotContain(file(first, "pdf"));
        assertThat(sha256(anonymous.get(path + "?format=pdf").expectOk().body()))
                .isEqualTo(file(first, "pdf"));
    }

    @Test
    void the_demonstration_publishes_a_report_that_contradicts_itself_and_offers_it() {
        try (Api api = suite.api()) {
            Demonstration demonstration = new Demonstration(api, Progress.silent());
            demonstration.load();
            var _ = demonstration.await();
        }

        assertThat(anonymous
                        .get("/published/2566/bo-kaeo/implementation?format=json")
                        .expectOk()
                        .json()
                        .path("waivers"))
                .isNotEmpty();
        assertThat(item(new Year(admin, 2566, "bo-kaeo"), "evidence-offers", "o43")
                        .path("state")
                        .asText())
                .isEqualTo("offered");
    }

    /** Publishes what is there; that its plan is a draft, and what else it may be told of, is waived. */
    private Answer publish(Year.Result result, String correction) {
        String waivers = executive
                .get(year.report() + "/check")
                .expectOk()
                .json()
                .path("contradictions")
                .valueStream()
                .map(found -> "{\"contradiction\": \"" + found.path("id").asText() + "\", \"reason\": \"known\"}")
                .collect(Collectors.joining(", "));
        return executive.post(
                year.report() + "/publications",
                Body.json("{\"version\": " + result.reportVersion() + ", \"correction\": " + correction
                        + ", \"waivers\": [" + waivers + "]}"));
    }

    private String offers() {
        return round.assessment() + "/evidence-offers";
    }

    private void confirm(int publication) {
        Rest officer = round.rest();
        officer.ifMatch(officer.get(offers()).expectOk().etag())
                .put(
                        offers() + "/" + ITEM,
                        Body.json("{\"publication\": " + publication + ", \"url\": \"" + ELSEWHERE + "\"}"))
                .expectOk();
    }

    private JsonNode awaitOffer(String state) {
        return await("the report to be " + state)
                .atMost(Year.PATIENCE)
                .until(this::offer, offer -> offer.path("state").asText().equals(state));
    }

    private JsonNode offer() {
        return item(round, "evidence-offers", ITEM);
    }

    private JsonNode disclosed() {
        return item(round, "disclosures", ITEM);
    }

    private static JsonNode item(Year round, String list, String code) {
        return round.rest()
                .get(round.assessment() + "/" + list)
                .expectOk()
                .json()
                .path("items")
                .valueStream()
                .filter(item -> item.path("item").asText().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** The digest of a published file. */
    private static String file(JsonNode publication, String format) {
        return publication
                .path("files")
                .valueStream()
                .filter(file -> file.path("format").asText().equals(format))
                .findFirst()
                .orElseThrow()
                .path("sha256")
                .asText();
    }

    private static String sha256(byte[] data) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(data));
    }
}
