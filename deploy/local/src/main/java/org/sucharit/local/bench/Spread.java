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
                "  %-44s p50 %5d ms   p95 %5d ms   max %5d ms   n %d",
                what,
                quantile(0.5).toMillis(),
                quantile(0.95).toMillis(),
                quantile(1).toMillis(),
                times.size());
    }
}
