package org.sucharit.local.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.sucharit.gateway.Service;
import org.sucharit.local.suite.LaunchException;
import org.sucharit.local.suite.Progress;
import org.sucharit.local.suite.Suite;

/** How long parts took to start, and how much memory a service takes. */
final class FootprintBench implements Bench.OfSuite {

    private static final double KIBIBYTES_PER_MEBIBYTE = 1024;

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
                    "  %-44s %.0f MiB resident",
                    service.id() + " service",
                    resident(suite.process(service).pid()) / KIBIBYTES_PER_MEBIBYTE));
        }
    }

    /** In KiB, as {@code ps} tells it on every Unix. */
    private static long resident(long pid) {
        try {
            Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(pid)).start();
            String answer = new String(ps.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
            return Long.parseLong(answer);
        } catch (IOException | NumberFormatException e) {
            throw new LaunchException("Cannot ask ps for the memory of process " + pid + ".", e);
        }
    }
}
