package org.sucharit.local.bench;

import java.util.Locale;
import org.sucharit.gateway.Service;
import org.sucharit.local.suite.Progress;
import org.sucharit.local.suite.Suite;

/** How long parts took to start, and how much memory a service takes. */
final class FootprintBench implements Bench.OfSuite {

    @Override
    public String about() {
        return "time to start, and memory that is resident";
    }

    @Override
    public void run(Suite suite, Progress progress) {
        progress.steps().forEach(step -> progress.say("  %-44s %s".formatted(step.what(), step.seconds())));
        for (Service service : Service.values()) {
            progress.say(String.format(
                    Locale.ROOT,
                    "  %-44s %d MiB resident",
                    service.id() + " service",
                    Resident.mebibytes(suite, service)));
        }
    }
}
