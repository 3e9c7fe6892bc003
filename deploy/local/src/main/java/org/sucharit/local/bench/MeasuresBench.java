package org.sucharit.local.bench;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.sucharit.local.suite.Api;
import org.sucharit.local.suite.Progress;
import org.sucharit.local.suite.Suite;
import org.sucharit.local.suite.User;

/**
 * Plans of one agency and of all, from the score on, beside a plain COPY of what was written; then what is late in a
 * province, beside a plain select of the same rows.
 */
final class MeasuresBench implements Bench.OfSuite {

    private static final String AGENCY = "khlong-phon";
    private static final int AGENCY_YEAR = 2568;
    private static final Duration WAIT = Duration.ofSeconds(30);
    private static final int WARM_UP = 30;
    private static final int DRAFTS = 100;

    @Override
    public String about() {
        return "a score changes: until the plan follows; all are announced: until all plans are there; late lists";
    }

    @Override
    public void run(Suite suite, Progress progress) {
        try (Api api = suite.api();
                Planned planned = new Planned(suite)) {
            oneByOne(api, planned, progress);
            AnnouncedNation.load(suite, api, planned, progress);
            PlanCopy.measure(suite, AnnouncedNation.YEAR + 1, progress);
            new LateList(api, planned.measures(), AnnouncedNation.YEAR + 1).measure(progress);
        }
    }

    /** From the moment a new score is in scoring-service's database until the plan of it is in measures-service's. */
    private static void oneByOne(Api api, Planned planned, Progress progress) {
        Spread drafts = new Spread();
        for (int i = 0; i < WARM_UP + DRAFTS; i++) {
            long before = planned.score(AGENCY_YEAR, AGENCY);
            correct(api, "%d.%02d".formatted(60 + i % 40, i % 100));
            long version = planned.awaitScoreAfter(AGENCY_YEAR, AGENCY, before, WAIT);
            long scored = System.nanoTime();
            planned.awaitPlan(AGENCY_YEAR, AGENCY, version, WAIT);
            if (i >= WARM_UP) {
                drafts.add(Duration.ofNanos(System.nanoTime() - scored));
            }
        }
        progress.say(drafts.describe("scored until the plan is there (target 100 ms)"));
    }

    private static void correct(Api api, String figure) {
        byte[] csv = ("agency_code,node,score,use\n" + AGENCY + ",3," + figure + ",input\n")
                .getBytes(StandardCharsets.UTF_8);
        NationCalls.require(
                api.sendIfMatch(
                        User.OFFICER,
                        "PATCH",
                        "/api/v1/scores/" + AGENCY_YEAR + "/" + AGENCY + "/published",
                        "*",
                        "text/csv",
                        csv),
                "a correction");
    }
}
