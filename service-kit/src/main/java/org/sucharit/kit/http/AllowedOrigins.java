package org.sucharit.kit.http;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The origins whose pages may read answers in a browser, spelt as browsers send them (RFC 6454, section 6.2): {@code
 * https://app.example.go.th}, with a port where it is not the scheme's own.
 */
final class AllowedOrigins {

    static final String PROPERTY = "sucharit.http.allowed-origins";

    /** Nobody else can serve a page from there to the person before the screen. */
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private final Set<String> origins;

    private AllowedOrigins(Set<String> origins) {
        this.origins = origins;
    }

    /**
     * Checks a configured list.
     *
     * @throws IllegalStateException naming the property and every entry that is no origin, a pattern, or one whose pages
     *     anybody on the way can change
     */
    static AllowedOrigins of(List<String> configured) {
        List<String> unfit =
                configured.stream().filter(origin -> !isTrustworthy(origin)).toList();
        if (!unfit.isEmpty()) {
            throw new IllegalStateException(PROPERTY + " names " + String.join(", ", unfit)
                    + ". Each must be one origin as a browser sends it, like https://app.example.go.th: lower case,"
                    + " no path, no pattern; http only on this machine, like http://localhost:5173.");
        }
        return new AllowedOrigins(Set.copyOf(configured));
    }

    /** After the definition of W3C Secure Contexts: encrypted, or not leaving the machine. */
    private static boolean isTrustworthy(String origin) {
        try {
            URI uri = new URI(origin);
            if (uri.getScheme() == null || uri.getHost() == null) {
                return false;
            }
            boolean secure = uri.getScheme().equals("https")
                    || (uri.getScheme().equals("http") && LOOPBACK.contains(uri.getHost()));
            return secure && origin.equals(spelt(uri));
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** What a browser makes of an address: nothing but scheme, host and a port that is not the usual one. */
    private static String spelt(URI uri) {
        int usual = uri.getScheme().equals("https") ? 443 : 80;
        String port = uri.getPort() < 0 || uri.getPort() == usual ? "" : ":" + uri.getPort();
        return uri.getScheme() + "://" + uri.getHost().toLowerCase(Locale.ROOT) + port;
    }

    boolean isEmpty() {
        return origins.isEmpty();
    }

    /** Whether a request's {@code Origin}, null without one, is among them. */
    boolean contains(String origin) {
        return origin != null && origins.contains(origin);
    }
}
