package org.sucharit.local.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sucharit.local.suite.LaunchException;
import org.sucharit.local.suite.Progress;
import org.sucharit.local.suite.Suite;

/** Every measurement by name. */
public final class Benches {

    private static final Map<String, Bench> ALL =
            new TreeMap<>(Map.of("events", new EventsBench(), "footprint", new FootprintBench()));

    private Benches() {}

    /** What there is, a line each. */
    public static List<String> about() {
        List<String> lines = new ArrayList<>();
        ALL.forEach((name, bench) -> lines.add("%-10s %s".formatted(name, bench.about())));
        return lines;
    }

    /**
     * Looks before anything is started.
     *
     * @param name of a bench, or null for all
     * @throws LaunchException when there is none of that name
     */
    public static void require(String name) {
        if (name != null && !ALL.containsKey(name)) {
            throw new LaunchException(
                    "There is no bench " + name + "; there are: " + String.join(", ", ALL.keySet()) + ".");
        }
    }

    /**
     * Runs one bench, or all.
     *
     * @param name of a bench, or null for all
     */
    public static void run(String name, Suite suite, Progress progress) {
        require(name);
        ALL.forEach((each, bench) -> {
            if (name == null || name.equals(each)) {
                progress.say("");
                progress.say(each + ": " + bench.about());
                bench.run(suite, progress);
            }
        });
    }
}
