package org.sucharit.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sucharit.contracts.Topics;
import org.sucharit.contracts.assessment.Assessment;
import org.sucharit.contracts.plan.Plan;
import org.sucharit.contracts.score.Score;
import org.sucharit.reporting.testsupport.BoKaeo;
import org.sucharit.reporting.testsupport.KhlongPhon;
import org.sucharit.reporting.testsupport.ReportSetting;

class SourcesTest {

    private static final Score ANNOUNCED = KhlongPhon.score();

    @Test
    void an_announced_score_and_a_plan_that_answers_it_are_no_secret() {
        assertThat(of(ANNOUNCED, answering(ANNOUNCED.version())).areAnnounced()).isTrue();
    }

    @Test
    void a_score_that_is_not_announced_is_a_secret() {
        Score confirmed = ReportSetting.score("khlong-phon", Assessment.Phase.CONFIRM, ANNOUNCED.version());

        assertThat(of(confirmed, null).areAnnounced()).isFalse();
    }

    @Test
    void a_plan_tells_the_score_that_it_answers_also_where_that_is_not_among_the_sources() {
        assertThat(of(null, answering(ANNOUNCED.version())).areAnnounced()).isFalse();
        assertThat(of(ANNOUNCED, answering(ANNOUNCED.version() - 1)).areAnnounced())
                .isFalse();
    }

    @Test
    void a_plan_that_answers_no_score_tells_none() {
        assertThat(BoKaeo.plan().scoreVersion()).isNull();
        assertThat(of(null, BoKaeo.plan()).areAnnounced()).isTrue();
    }

    private static Sources of(Score score, Plan plan) {
        return new Sources().with(Topics.SCORE, score).with(Topics.PLAN, plan);
    }

    private static Plan answering(long scoreVersion) {
        return ReportSetting.plan("khlong-phon", scoreVersion, 1);
    }
}
