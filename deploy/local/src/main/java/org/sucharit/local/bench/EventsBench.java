package org.sucharit.local.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.sucharit.local.suite.Api;
import org.sucharit.local.suite.Api.Answer;
import org.sucharit.local.suite.LaunchException;
import org.sucharit.local.suite.Progress;
import org.sucharit.local.suite.Suite;
import org.sucharit.local.suite.User;
import org.sucharit.local.suite.Waiting;

/** How long a corrected figure takes to show, in the score and at the far end of the suite. */
final class EventsBench implements Bench.OfSuite {

    private static final String SCORE = "/api/v1/scores/2568/khlong-phon";
    private static final String REPORT = "/api/v1/reports/2568/khlong-phon/analysis";
    private static final Duration WAIT = Duration.ofSeconds(30);
    /** The first ones meet code that is not compiled yet; they are told apart. */
    private static final int WARM_UP = 20;

    private static final int CORRECTIONS = 100;

    @Override
    public String about() {
        return "a figure is corrected: until the score shows it, the report holds it, its PDF is there";
    }

    @Override
    public void run(Suite suite, Progress progress) {
        try (Api api = suite.api()) {
            Measurement first = new Measurement(api);
            first.run(0, WARM_UP);
            first.tell(progress, "first " + WARM_UP);
            Measurement then = new Measurement(api);
            then.run(WARM_UP, CORRECTIONS);
            then.tell(progress, "then");
        }
    }

    private static final class Measurement {

        private final Api api;
        private final Spread score = new Spread();
        private final Spread report = new Spread();
        private final Spread pdf = new Spread();

        Measurement(Api api) {
            this.api = api;
        }

        void run(int from, int count) {
            for (int i = from; i < from + count; i++) {
                correct("%d.%02d".formatted(60 + i % 40, i % 100));
            }
        }

        void tell(Progress progress, String when) {
            progress.say(score.describe(when + ": posted until the score shows it"));
            progress.say(report.describe(when + ": posted until the report holds it"));
            progress.say(pdf.describe(when + ": PDF of it"));
        }

        private void correct(String figure) {
            long before = api.get(User.OFFICER, SCORE).json().path("version").asLong();
            byte[] csv = ("agency_code,node,score,use\nkhlong-phon,3," + figure + ",input\n")
                    .getBytes(StandardCharsets.UTF_8);
            long start = System.nanoTime();
            Answer posted = api.sendIfMatch(User.OFFICER, "PATCH", SCORE + "/published", "*", "text/csv", csv);
            if (!posted.ok()) {
                throw new LaunchException("A correction was refused with status " + posted.status() + ": "
                        + new String(posted.body(), StandardCharsets.UTF_8));
            }
            await("the score", () -> version(SCORE, "version") > before);
            score.add(since(start));
            long now = version(SCORE, "version");
            await("the report", () -> version(REPORT, "scoreVersion") >= now);
            report.add(since(start));
            long asked = System.nanoTime();
            if (!api.download(User.OFFICER, REPORT + "?format=pdf").ok()) {
                throw new LaunchException("There is no PDF of the report.");
            }
            pdf.add(since(asked));
        }

        private long version(String path, String field) {
            Answer answer = api.get(User.OFFICER, path);
            JsonNode value = answer.ok() ? answer.json().path(field) : null;
            return value == null ? 0 : value.asLong();
        }

        private static void await(String what, BooleanSupplier condition) {
            if (!Waiting.until(WAIT, condition)) {
                throw new LaunchException(
                        "A correction did not reach " + what + " within " + WAIT.toSeconds() + " seconds.");
            }
        }

        private static Duration since(long start) {
            return Duration.ofNanos(System.nanoTime() - start);
        }
    }
}
