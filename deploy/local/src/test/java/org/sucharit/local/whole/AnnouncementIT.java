package org.sucharit.local.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.sucharit.local.suite.Suite;
import org.sucharit.local.suite.User;
import org.sucharit.local.testsupport.Answer;
import org.sucharit.local.testsupport.Body;
import org.sucharit.local.testsupport.OnSuite;
import org.sucharit.local.testsupport.Rest;
import org.sucharit.local.testsupport.Setup;
import org.sucharit.local.testsupport.Year;
import org.sucharit.scoring.core.receipt.KeyRing;
import org.sucharit.scoring.core.receipt.Receipts;
import org.sucharit.scoring.core.receipt.Verification;

/** What is announced stays, is signed, and is corrected only by being announced anew. */
@OnSuite
class AnnouncementIT {

    private static final Body CORRECTION = Body.csv("node,score,use\n3,20.00,input\n");

    private final Suite suite;
    private final Rest anonymous;
    private final Rest admin;

    AnnouncementIT(Suite suite) {
        this.suite = suite;
        this.anonymous = Rest.of(suite);
        this.admin = anonymous.as(User.ADMIN);
    }

    @Test
    void a_correction_changes_nothing_until_it_is_announced_and_then_plan_and_report_too() {
        // given
        Year year = announced("frozen");
        Verification first = verified(year);
        assertThat(first.subject().total()).isEqualTo("93.60");

        // when: a figure is corrected
        year.correct(CORRECTION);
        long pending = await("the pending correction")
                .atMost(Year.PATIENCE)
                .until(() -> admin.get(year.score()).json().path("pending"), JsonNode::isNumber)
                .asLong();

        // then
        assertThat(total(anonymous.get(year.score()))).isEqualTo("93.60");
        assertThat(year.awaitTotal("93.60").scoreVersion()).isLessThan(pending);
        assertThat(verified(year)).isEqualTo(first);

        // when: the correction is announced
        admin.post(
                        year.score() + "/announcements",
                        Body.json("{\"version\": " + pending + ", \"reason\": \"indicator 3 was misprinted\"}"))
                .expectOk();

        // then
        assertThat(year.awaitTotal("88.80").scoreVersion()).isEqualTo(pending);
        assertThat(total(anonymous.get(year.score()))).isEqualTo("88.80");
        assertThat(verified(year).subject().total()).isEqualTo("88.80");
        assertThat(anonymous
                        .get(year.score() + "/history")
                        .json()
                        .at("/items/0/reason")
                        .asText())
                .isEqualTo("indicator 3 was misprinted");
    }

    @Test
    void anyone_may_ask_why_and_what_if_once_it_is_announced() {
        Year year = announced("asked");

        assertThat(anonymous
                        .get(year.score() + "/explanation?node=10")
                        .json()
                        .at("/nodes/0/sentence/th")
                        .asText())
                .contains("80.00");
        assertThat(anonymous.get(year.score() + "/path?to=excellent").json().at("/path/steps"))
                .hasSize(6);
        assertThat(anonymous
                        .post(
                                year.score() + "/simulations",
                                Body.json("{\"scores\": [{\"node\": \"10\", \"score\": 100}]}"))
                        .json()
                        .at("/after/total/derived")
                        .asText())
                .isEqualTo("97.60");
        assertThat(anonymous.get(year.score() + "/receipt?tier=sealed").status())
                .isEqualTo(401);
    }

    private Year announced(String code) {
        Year year = Setup.of(suite).likeTheDemonstration(code);
        year.awaitTotal("93.60");
        admin.ifMatch(admin.get(year.assessment()).etag())
                .put(year.assessment(), Setup.phase("announced"))
                .expectOk();
        await("the announced score")
                .atMost(Year.PATIENCE)
                .until(() -> anonymous.get(year.score()).ok());
        return year;
    }

    /** The public receipt, verified with the keys that the suite publishes. */
    private Verification verified(Year year) {
        byte[] receipt = anonymous.get(year.score() + "/receipt").expectOk().body();
        byte[] keys = anonymous.get("receipt-keys").expectOk().body();
        Verification verification = Receipts.verify(receipt, KeyRing.parse(keys));
        assertThat(verification.failures()).isEmpty();
        assertThat(verification.subject().trusted()).isTrue();
        return verification;
    }

    private static String total(Answer score) {
        return score.expectOk().json().at("/total/derived").asText();
    }
}
