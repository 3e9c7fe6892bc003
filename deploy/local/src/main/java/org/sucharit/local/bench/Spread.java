package org.sucharit.local.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Times of one kind, and how they spread. */
final class Spread {

    private final List<Duration> times = new ArrayList<>();

    void add(Duration time) {
        times.add(time);
    }

    /** The smallest time that the given share of all times does not exceed; nearest rank. */
    Duration quantile(double share) {
        List<Duration> sorted = new ArrayList<>(times);
        Collections.sort(sorted);
        int rank = (int) Math.ceil(share * sorted.size());
        return sorted.get(Math.clamp(rank - 1, 0, sorted.size() - 1));
    }

    String describe(String what) {
        return String.format(
                Locale.ROOT,
                "  %-44s p50 %s   p95 %s   max %s   n %d",
                what,
                shown(quantile(0.5)),
                shown(quantile(0.95)),
                shown(quantile(1)),
                times.size());
    }

    /** Whole milliseconds, or microseconds where it takes less than ten of them. */
    static String shown(Duration time) {
        return time.toMillis() >= 10
                ? String.format(Locale.ROOT, "%5d ms", time.toMillis())
                : String.format(Locale.ROOT, "%5d µs", time.toNanos() / 1000);
    }
}
