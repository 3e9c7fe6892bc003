package org.sucharit.local.bench;

import java.time.Duration;
import org.sucharit.local.demo.Corrections;
import org.sucharit.local.demo.Demonstration;
import org.sucharit.local.suite.Api;
import org.sucharit.local.suite.LaunchException;
import org.sucharit.local.suite.Progress;
import org.sucharit.local.suite.Suite;
import org.sucharit.local.suite.User;

/** How long a corrected figure takes to show, in the score and at the far end of the suite. */
final class EventsBench implements Bench.OfSuite {

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
        private final Corrections corrections;
        private final Spread score = new Spread();
        private final Spread report = new Spread();
        private final Spread pdf = new Spread();

        Measurement(Api api) {
            this.api = api;
            this.corrections = new Corrections(api);
        }

        void run(int from, int count) {
            for (int i = from; i < from + count; i++) {
                correct(i);
            }
        }

        void tell(Progress progress, String when) {
            progress.say(score.describe(when + ": posted until the score shows it"));
            progress.say(report.describe(when + ": posted until the report holds it"));
            progress.say(pdf.describe(when + ": PDF of it"));
        }

        private void correct(int number) {
            Corrections.Shown shown = corrections.correct(number);
            score.add(shown.score());
            report.add(shown.report());
            long asked = System.nanoTime();
            if (!api.download(User.OFFICER, Demonstration.REPORT + "?format=pdf")
                    .ok()) {
                throw new LaunchException("There is no PDF of the report.");
            }
            pdf.add(Duration.ofNanos(System.nanoTime() - asked));
        }
    }
}
