package org.sucharit.reporting.report;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;

/** Settings of the official documents. */
@ConfigMapping(prefix = "sucharit.reporting")
public interface ReportingConfig {

    /**
     * Where readers reach this installation, without a slash at the end. Documents carry it in print, so it should stay
     * for years: documents rendered from now on name it, published files keep what they were published with.
     */
    @WithDefault("http://localhost:8080")
    URI publicAddress();

    /**
     * Whether {@link #publicAddress} may lead to this machine or be without TLS: for one's own machine, whose documents
     * nobody else reads. Otherwise production does not start with such an address.
     */
    @WithDefault("false")
    boolean allowLocalAddress();

    /** Whether links are asked for before a document is published; off where there is no way out. */
    @WithDefault("true")
    boolean checkLinks();

    /**
     * A host whose name can be resolved wherever there is a way out: where it can be, a link to a host that cannot is dead;
     * where it cannot, nothing is known of that link.
     */
    @WithDefault("www.nacc.go.th")
    String knownHost();
}
