package org.sucharit.kit.events;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** How state travels. */
@ConfigMapping(prefix = "sucharit.events")
public interface EventsConfig {

    /** This service's name, as topics name their owner; also its consumer group. */
    String service();

    /**
     * A name that this process keeps across restarts, and no other has. With it, a process that was killed takes its
     * partitions up again at once instead of after the session has timed out. Leave it out where names change.
     */
    Optional<String> instance();

    /** Partitions of each topic, 1–64. Fixed for the life of an installation: keys must not move. */
    @WithDefault("6")
    int partitions();

    /** Copies of each topic, 1 on one machine, 3 in a cluster. */
    @WithDefault("3")
    short replication();

    /** Further settings of the topics that this service creates, e.g. how eagerly they are compacted. */
    Map<String, String> topic();

    /** Most rows that one broker transaction carries, 1–10,000. */
    @WithDefault("500")
    int batch();

    /**
     * Workers that derive stale aggregates, 1–16; each holds one database connection while it works, and the first
     * another one, on which it is rung for.
     */
    @WithDefault("2")
    int workers();

    /** How long an idle relay or worker waits for a notification before it looks for itself. */
    @WithDefault("PT1S")
    Duration idle();

    /** Longest wait between two tries after trouble, 1 s – 5 min. */
    @WithDefault("PT10S")
    Duration maxBackoff();
}
