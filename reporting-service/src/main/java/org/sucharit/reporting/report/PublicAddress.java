package org.sucharit.reporting.report;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;

/** Keeps a production from starting whose documents would carry, in print, an address that readers cannot open. */
@ApplicationScoped
class PublicAddress {

    static final String PROPERTY = "sucharit.reporting.public-address";

    /** A name with a dot that is neither an IP address nor known on one network only. */
    private static final Pattern PUBLIC =
            Pattern.compile("(?!.*\\.(?:localhost|local|localdomain|internal|lan)$)[a-z0-9.-]+\\.[a-z][a-z0-9-]*");

    /** Before anything else begins. */
    void check(
            @Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE - 1) StartupEvent started,
            ReportingConfig config) {
        if (!LaunchMode.current().isDevOrTest() && !config.allowLocalAddress()) {
            require(config.publicAddress());
        }
    }

    /**
     * Requires an address that readers anywhere can open, and trust.
     *
     * @throws IllegalStateException naming the property
     */
    static void require(URI address) {
        String host = address.getHost() == null ? "" : address.getHost().toLowerCase(Locale.ROOT);
        if (!"https".equalsIgnoreCase(address.getScheme())
                || !PUBLIC.matcher(host).matches()) {
            throw new IllegalStateException(PROPERTY + " is " + address
                    + ", which documents would carry in print and readers could not open. Set it to the https address"
                    + " at which anyone reaches this installation. On a machine of one's own,"
                    + " sucharit.reporting.allow-local-address=true allows any.");
        }
    }
}
