package org.sucharit.local.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sucharit.local.suite.Home;
import org.sucharit.local.suite.LaunchException;
import org.sucharit.local.suite.Progress;
import org.sucharit.local.suite.Suite;

/** Every measurement by name. */
public final class Benches {

    private static final Map<String, Bench> ALL = new TreeMap<>(Map.of(
            "dashboards", new DashboardsBench(),
            "documents", new DocumentsBench(),
            "events", new EventsBench(),
            "footprint", new FootprintBench(),
            "measures", new MeasuresBench(),
            "rounds", new RoundsBench(),
            "score", new ScoreBench()));

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

    /** Whether one bench, or any for null, measures a running suite. */
    public static boolean needSuite(String name) {
        return chosen(name).values().stream().anyMatch(bench -> bench instanceof Bench.OfSuite);
    }

    /**
     * Runs one bench, or all, that measure a running suite.
     *
     * @param name of a bench, or null for all
     */
    public static void run(String name, Suite suite, Progress progress) {
        chosen(name).forEach((each, bench) -> {
            if (bench instanceof Bench.OfSuite ofSuite) {
                announce(each, bench, progress);
                ofSuite.run(suite, progress);
            }
        });
    }

    /**
     * Runs one bench, or all, that need no suite.
     *
     * @param name of a bench, or null for all
     */
    public static void runAlone(String name, Home home, Progress progress) {
        chosen(name).forEach((each, bench) -> {
            if (bench instanceof Bench.Alone alone) {
                announce(each, bench, progress);
                alone.run(home, progress);
            }
        });
    }

    private static Map<String, Bench> chosen(String name) {
        require(name);
        return name == null ? ALL : Map.of(name, ALL.get(name));
    }

    private static void announce(String name, Bench bench, Progress progress) {
        progress.say("");
        progress.say(name + ": " + bench.about());
    }
}
