package org.sucharit.reporting.report.batch;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How documents are rendered and sent by the thousand. */
@ConfigMapping(prefix = "sucharit.report-batch")
public interface BatchConfig {

    /** Documents that this process renders for batches at the same time, 1–16. */
    @WithDefault("2")
    int workers();

    /** How long an idle worker waits before it looks for work again, 100 ms – 1 min. */
    @WithDefault("PT1S")
    Duration idle();

    /**
     * How long a worker has what it has taken, 10 s – 1 h: several times what the slowest document takes. What a process
     * that was killed had is taken by others after this.
     */
    @WithDefault("PT2M")
    Duration lease();

    /** Batches that one caller may have in work at the same time, 1–100. */
    @WithDefault("4")
    int open();

    /** Archives that this process sends at the same time, 1–64; each holds a thread and one file. */
    @WithDefault("8")
    int downloads();

    /** How long a batch can be fetched, 1 h – 1 year, counted from when it was made. */
    @WithDefault("P7D")
    Duration keep();

    /** How often a process looks for old batches, and for files that nobody needs any more, 1 s – 1 day. */
    @WithDefault("PT5M")
    Duration sweep();
}
