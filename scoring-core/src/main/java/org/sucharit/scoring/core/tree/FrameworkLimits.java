package org.sucharit.scoring.core.tree;

import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.framework.Framework.Indicator;

/** Some times what any year had. Beyond it, a framework that a stranger sent could cost any amount of time and memory. */
public final class FrameworkLimits {

    private static final int MAX_NODES = 500;
    private static final int MAX_INSTRUMENTS = 20;
    private static final int MAX_BANDS = 50;
    private static final int MAX_DECIMALS = 6;

    private FrameworkLimits() {}

    /**
     * Checks a framework before anything is built from it.
     *
     * @throws InvalidFramework if it is beyond a limit
     */
    public static void require(Framework framework) {
        int scale = framework.rounding().scale();
        if (scale < 0 || scale > MAX_DECIMALS) {
            throw new InvalidFramework("rounds to " + scale + " decimals, not to 0–" + MAX_DECIMALS);
        }
        if (framework.instruments().size() > MAX_INSTRUMENTS
                || framework.bands().size() > MAX_BANDS) {
            throw new InvalidFramework("has more instruments or bands than " + MAX_INSTRUMENTS + " and " + MAX_BANDS);
        }
        if (nodes(framework) > MAX_NODES) {
            throw new InvalidFramework("has more than " + MAX_NODES + " nodes");
        }
    }

    private static long nodes(Framework framework) {
        return 1
                + framework.instruments().size()
                + framework.indicators().stream()
                        .mapToLong(FrameworkLimits::nodes)
                        .sum();
    }

    /** In each instrument that measures it; and the indicator itself, where its instruments have but parts of it. */
    private static long nodes(Indicator indicator) {
        long below = indicator.questions().size()
                + indicator.subIndicators().stream()
                        .mapToLong(sub -> 1 + sub.questions().size())
                        .sum();
        long instruments = indicator.instruments().size();
        return instruments * (1 + below) + (instruments > 1 ? 1 : 0);
    }
}
