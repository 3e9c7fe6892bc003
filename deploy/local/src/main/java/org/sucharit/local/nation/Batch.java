package org.sucharit.local.nation;

import java.util.List;
import java.util.stream.Collectors;
import org.sucharit.contracts.framework.Framework;

/**
 * What decides every byte that is sent: the version of the generator, the provinces and the frameworks. The same batch
 * sent again has the same idempotency keys, so that a load that was cut off can be started anew; another one has others.
 */
final class Batch {

    /** Rises whenever the generator gives other figures. */
    private static final int GENERATOR = 1;

    private final String name;

    Batch(Nation nation, List<Province> provinces, List<Framework> frameworks) {
        String rules = frameworks.stream().map(Framework::key).collect(Collectors.joining(" "));
        int origin = List.of(
                        Long.toString(nation.seed()), List.copyOf(provinces).toString(), rules)
                .hashCode();
        this.name = "nation-%d-%08x".formatted(GENERATOR, origin);
    }

    /** The key of one request of the batch. */
    String key(String request) {
        return name + "-" + request;
    }
}
