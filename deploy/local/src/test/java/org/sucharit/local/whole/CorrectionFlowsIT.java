package org.sucharit.local.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sucharit.local.demo.Demonstration;
import org.sucharit.local.suite.Api;
import org.sucharit.local.suite.Progress;
import org.sucharit.local.suite.Suite;
import org.sucharit.local.suite.User;
import org.sucharit.local.testsupport.Answer;
import org.sucharit.local.testsupport.Body;
import org.sucharit.local.testsupport.OnSuite;
import org.sucharit.local.testsupport.Rest;
import org.sucharit.local.testsupport.Setup;
import org.sucharit.local.testsupport.Year;

/** One figure is changed, and everything that rests on it follows by itself. */
@OnSuite
class CorrectionFlowsIT {

    private static final Body CORRECTION = Body.csv("agency_code,node,score,use\nkhlong-phon,3,20.00,input\n");
    private static final Body WITHDRAWAL = Body.csv("agency_code,node,score,use\nkhlong-phon,3,98.86,compare\n");

    private final Suite suite;
    private final Rest anonymous;
    private final Year year;
    private Year.Result before;

    CorrectionFlowsIT(Suite suite) {
        this.suite = suite;
        this.anonymous = Rest.of(suite);
        this.year = new Year(anonymous.as(User.OFFICER), "khlong-phon");
    }

    @BeforeEach
    void load_the_demonstration() {
        try (Api api = suite.api()) {
            new Demonstration(api, Progress.silent()).load();
        }
        before = year.awaitTotal("93.60");
    }

    @Test
    void a_corrected_figure_changes_score_rating_findings_plan_and_report() {
        assertThat(before.rating()).isEqualTo("good");
        assertThat(finding(before, "3")).isNull();

        year.correct(CORRECTION);

        Year.Result after = year.awaitTotal("88.80");
        assertThat(after.derived("3")).isEqualByComparingTo("20.00");
        assertThat(after.derived("IIT")).isEqualByComparingTo("83.24");
        assertThat(after.rating()).isEqualTo("pass");
        assertThat(after.scoreVersion()).isGreaterThan(before.scoreVersion());
        assertThat(after.planVersion()).isGreaterThan(before.planVersion());
        assertThat(finding(after, "3").path("kind").asText()).isEqualTo("urgent");
        assertThat(new BigDecimal(finding(after, "3").path("score").asText())).isEqualByComparingTo("20.00");
        assertThat(after.findings()).isNotEqualTo(before.findings());
        assertThat(after.reportVersion()).isGreaterThan(before.reportVersion());
        assertThat(after.contentHash()).isNotEqualTo(before.contentHash());
        assertThat(after.report().path("state").asText()).isEqualTo("current");
    }

    @Test
    void a_superseded_report_is_kept_marked_and_still_read() {
        Answer html = year.rest().get(year.report("html")).expectOk();
        Answer pdf = year.rest().get(year.report("pdf")).expectOk();

        year.correct(CORRECTION);

        Year.Result after = year.awaitTotal("88.80");
        List<JsonNode> versions = versions();
        assertThat(versions.get(0).path("version").asLong()).isEqualTo(after.reportVersion());
        assertThat(versions.get(1).path("version").asLong()).isEqualTo(before.reportVersion());
        assertThat(versions.get(0).path("state").asText()).isEqualTo("current");
        assertThat(versions.subList(1, versions.size()))
                .allMatch(version -> version.path("state").asText().equals("superseded"));
        assertThat(year.rest().get(year.version(before.reportVersion(), "html")).body())
                .isEqualTo(html.body());
        assertThat(year.rest().get(year.version(before.reportVersion(), "pdf")).body())
                .isEqualTo(pdf.body())
                .startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
        assertThat(year.rest().get(year.report("html")).expectOk().text()).isNotEqualTo(html.text());
    }

    @Test
    void withdrawing_a_correction_brings_the_former_figures_back_as_a_new_version() {
        year.correct(CORRECTION);
        Year.Result corrected = year.awaitTotal("88.80");

        year.correct(WITHDRAWAL);

        Year.Result after = year.awaitTotal("93.60");
        assertThat(after.rating()).isEqualTo(before.rating());
        assertThat(after.score().path("nodes")).isEqualTo(before.score().path("nodes"));
        assertThat(after.findings()).isEqualTo(before.findings());
        assertThat(after.scoreVersion()).isGreaterThan(corrected.scoreVersion());
        assertThat(after.planVersion()).isGreaterThan(corrected.planVersion());
        assertThat(after.reportVersion()).isGreaterThan(corrected.reportVersion());
        assertThat(versions().get(1).path("version").asLong()).isEqualTo(corrected.reportVersion());
    }

    @Test
    void a_correction_that_does_not_say_what_it_is_based_on_is_refused() {
        String etag = year.rest().get(year.published()).etag();
        year.correct(CORRECTION);

        Answer without = year.rest().patch(year.published(), WITHDRAWAL);
        Answer stale = year.rest().ifMatch(etag).patch(year.published(), WITHDRAWAL);

        assertThat(without.status()).isEqualTo(428);
        assertThat(stale.status()).isEqualTo(412);
        year.awaitTotal("88.80");
    }

    @Test
    void a_score_is_public_once_it_is_announced_and_what_is_drafted_from_it_is_not() {
        Year announced = Setup.of(suite).likeTheDemonstration("announced");
        announced.awaitTotal("93.60");
        List<String> drafts =
                List.of(announced.plan(), announced.report(), announced.report("html"), announced.report("pdf"));
        assertThatOnlyTheAgencyReads(List.of(announced.score(), announced.published()));
        assertThatOnlyTheAgencyReads(drafts);

        Rest admin = anonymous.as(User.ADMIN);
        String etag = admin.get(announced.assessment()).etag();
        admin.ifMatch(etag)
                .put(announced.assessment(), Setup.phase("announced"))
                .expectOk();

        Answer score = await("the announced score")
                .atMost(Year.PATIENCE)
                .until(() -> anonymous.get(announced.score()), Answer::ok);
        assertThat(score.json().at("/total/derived").asText()).isEqualTo("93.60");
        assertThat(score.json().at("/rating/derived/0").asText()).isEqualTo("good");
        assertThat(anonymous.asOfficerOf("another").get(announced.score()).status())
                .isEqualTo(200);
        assertThatOnlyTheAgencyReads(drafts);
        assertThatOnlyTheAgencyReads(List.of(announced.published()));
    }

    private void assertThatOnlyTheAgencyReads(List<String> addresses) {
        for (String address : addresses) {
            assertThat(anonymous.get(address).status()).as(address).isEqualTo(401);
            assertThat(anonymous.asOfficerOf("another").get(address).status())
                    .as(address)
                    .isEqualTo(403);
            assertThat(anonymous.asOfficerOf("announced").get(address).status())
                    .as(address)
                    .isEqualTo(200);
        }
    }

    private List<JsonNode> versions() {
        JsonNode items =
                year.rest().get(year.report() + "/versions").expectOk().json().path("items");
        return items.valueStream().toList();
    }

    private static JsonNode finding(Year.Result result, String node) {
        return result.findings()
                .valueStream()
                .filter(finding -> finding.path("node").asText().equals(node))
                .findFirst()
                .orElse(null);
    }
}
