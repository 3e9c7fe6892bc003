package org.sucharit.kit.peer;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** The other services of the suite. */
@ConfigMapping(prefix = "sucharit.peer")
public interface PeersConfig {

    /** File with this service's own bearer token; read at every call, so that it may be replaced while running. */
    Optional<Path> tokenFile();

    /** How long to wait for a peer, 100 ms – 10 s. */
    @WithDefault("PT2S")
    Duration timeout();

    /** Base address of each peer by its name: {@code sucharit.peer.url.assessment}. */
    Map<String, URI> url();
}
