package org.sucharit.assessment.disclosure;

import java.net.URI;
import java.net.URISyntaxException;
import org.sucharit.contracts.assessment.Assessment.Phase;

/** What a disclosure may say and when, whichever way it comes. */
final class DisclosureRules {

    /** Of all addresses of an item together, in characters. */
    static final int LONGEST_URL = 4_000;

    static final int LONGEST_EXPLANATION = 10_000;

    private DisclosureRules() {}

    /** Whether agencies' declarations are taken in a phase. */
    static boolean mayDeclare(Phase phase) {
        return phase != Phase.REGISTER && phase != Phase.ANNOUNCED;
    }

    /** Whether scores are taken in a phase. */
    static boolean mayScore(Phase phase) {
        return phase.compareTo(Phase.REVIEW) >= 0 && phase != Phase.ANNOUNCED;
    }

    /** Whether a text is one address of the web. */
    static boolean isAddress(String text) {
        // Surrogates are not allowed alone: the database cannot hold them.
        if (text.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE)) {
            return false;
        }
        try {
            // Thai letters in addresses are common, and browsers take them.
            URI uri = new URI(text);
            return ("http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme()))
                    && uri.getRawAuthority() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
