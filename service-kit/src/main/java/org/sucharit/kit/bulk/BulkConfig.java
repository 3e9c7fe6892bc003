package org.sucharit.kit.bulk;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How files are taken in. */
@ConfigMapping(prefix = "sucharit.bulk")
public interface BulkConfig {

    /**
     * Addresses that take files, and so bodies beyond the limit of all others; {@code {name}} stands for one step:
     * {@code /api/v1/rounds/{fy}/answers/{instrument}}. Set by each service. Without any, it has no imports.
     */
    Optional<List<String>> paths();

    /** Most bytes of a file, as sent and as unpacked, 1 KiB – 1 TiB. */
    @WithDefault("4G")
    MemorySize maxBytes();

    /** Most lines of a file, 1–100,000,000. */
    @WithDefault("20000000")
    int maxLines();

    /** Most characters of a row, 1 KiB – 16 MiB. */
    @WithDefault("64K")
    MemorySize maxLineLength();

    /** How many times larger a packed file may become, beyond its first mebibyte, 1–1,000. */
    @WithDefault("200")
    int maxRatio();

    /** Most violations of an import that are kept to be read, 1,000–1,000,000; all are counted. */
    @WithDefault("100000")
    int maxViolations();

    /** Files that this process takes in at the same time, 1–64; each holds a worker thread. */
    @WithDefault("4")
    int atOnce();

    /** Longest wait for a sender's next bytes, 1 s – 50 s: less than {@code quarkus.http.read-timeout}. */
    @WithDefault("PT30S")
    Duration idle();

    /** Longest time a file may take to arrive, 1 s – 24 h. */
    @WithDefault("PT1H")
    Duration total();

    /** How often progress is noted, 100 ms – 30 s. */
    @WithDefault("PT2S")
    Duration progress();

    /** An import that has noted nothing for so long is taken for interrupted, 10 s – 1 h; several times progress. */
    @WithDefault("PT2M")
    Duration interruptedAfter();

    /** Longest time the transaction of a commit may take, 1 s – 10 min. */
    @WithDefault("PT110S")
    Duration commit();

    /** How often a replica looks for interrupted imports and for staged rows to discard, 1 s – 1 h. */
    @WithDefault("PT30S")
    Duration sweep();

    /** Rows that are discarded in one transaction, 100–100,000. */
    @WithDefault("10000")
    int discardStep();

    /** How long imports that count for nothing, and their violations, can be read, 1 h – 10 years. */
    @WithDefault("P30D")
    Duration keep();
}
