package org.sucharit.scoring.rescoring;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** National runs. */
@ConfigMapping(prefix = "sucharit.rescoring")
public interface RescoringConfig {

    /**
     * Agencies that are rescored in one turn, 1–1,000. Scores that are taken out of the queue together with a turn are
     * committed with it; others wait for at most one turn of each run that is under way.
     */
    @WithDefault("100")
    int page();

    /** Runs that are kept, 1–100; the oldest finished ones are deleted. */
    @WithDefault("10")
    int kept();

    /** Runs that may be under way at once, 1 up to those that are kept. */
    @WithDefault("2")
    int atOnce();
}
