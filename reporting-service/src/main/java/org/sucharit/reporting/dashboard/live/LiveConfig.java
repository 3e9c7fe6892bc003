package org.sucharit.reporting.dashboard.live;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How changes are told as they happen. */
@ConfigMapping(prefix = "sucharit.live")
public interface LiveConfig {

    /** Readers that this process tells at the same time, 1–100,000; each holds a connection. */
    @WithDefault("2000")
    int readers();

    /** How often changes are looked for while anybody reads, 50 ms – 10 s. */
    @WithDefault("PT0.2S")
    Duration every();

    /** How often a reader hears that the connection still stands, 1 s – 5 min: often enough for proxies on the way. */
    @WithDefault("PT15S")
    Duration heartbeat();

    /** After how long a reader has to come again, 10 s – 1 h: rights are looked at anew then. */
    @WithDefault("PT10M")
    Duration longest();
}
