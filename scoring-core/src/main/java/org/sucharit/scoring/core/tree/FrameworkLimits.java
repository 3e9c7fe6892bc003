package org.sucharit.scoring.core.tree;

import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.framework.Framework.Indicator;
import org.sucharit.contracts.framework.Framework.Limits;

/** Some times what any year had. Beyond it, a framework that a stranger sent could cost any amount of time and memory. */
public final class FrameworkLimits {

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
        if (framework.instruments().size() > Limits.INSTRUMENTS
                || framework.bands().size() > Limits.BANDS) {
            throw new InvalidFramework(
                    "has more instruments or bands than " + Limits.INSTRUMENTS + " and " + Limits.BANDS);
        }
        if (framework.scales().size() > Limits.SCALES) {
            throw new InvalidFramework("has more than " + Limits.SCALES + " scales");
        }
        if (nodes(framework) > Limits.NODES) {
            throw new InvalidFramework("has more than " + Limits.NODES + " nodes");
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
