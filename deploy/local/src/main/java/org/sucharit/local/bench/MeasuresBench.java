package org.sucharit.local.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.sucharit.local.nation.NationFiles;
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
    private static final int NATION_YEAR = 2567;
    private static final Duration WAIT = Duration.ofSeconds(30);
    private static final int WARM_UP = 30;
    private static final int DRAFTS = 100;

    @Override
    public String about() {
        return "a score changes: until the plan follows; all are announced: until all plans are there; late lists";
    }

    @Override
    public void run(Suite suite, Progress progress) {
        Path files = null;
        try (Api api = suite.api();
                Planned planned = new Planned(suite)) {
            oneByOne(api, planned, progress);
            files = Files.createTempDirectory("nation");
            NationFiles.of(api, progress).write(files);
            announced(suite, api, planned, files, progress);
            PlanCopy.measure(suite, NATION_YEAR + 1, progress);
            new LateList(api, planned.measures(), NATION_YEAR + 1).measure(progress);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            NationCalls.delete(files);
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

    /** In the phase in which results are entered here nothing is drafted; the announcement has everything drafted. */
    private static void announced(Suite suite, Api api, Planned planned, Path files, Progress progress) {
        NationCalls nation = new NationCalls(api, NATION_YEAR, "bench-measures");
        try (Scored rest = new Scored(suite)) {
            new NationCalls(api, NATION_YEAR, "bench").upload("/api/v1/agencies", files.resolve("agencies.csv"));
            nation.forAll("assessments", "{\"phase\":\"register\"}");
            rest.awaitCalm(NationCalls.LONG);
            nation.uploadToRound("published", files.resolve(NATION_YEAR + "-published.csv"));
            rest.awaitCalm(NationCalls.LONG);
            Map<String, Long> entered = planned.scores(NATION_YEAR);

            long start = System.nanoTime();
            long agencies = nation.forAll("transitions", "{\"from\":\"register\",\"to\":\"announced\"}");
            double told = (System.nanoTime() - start) / 1e9;
            planned.awaitPlans(NATION_YEAR, entered, NationCalls.LONG);
            progress.say(String.format(
                    Locale.ROOT,
                    "  %-44s %,d agencies   announced after %.1f s   all plans after %.1f s",
                    "announced until drafted (target 120 s)",
                    agencies,
                    told,
                    (System.nanoTime() - start) / 1e9));
            rest.awaitCalm(NationCalls.LONG);
        }
    }
}
