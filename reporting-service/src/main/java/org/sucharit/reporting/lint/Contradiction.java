package org.sucharit.reporting.lint;

import java.nio.charset.StandardCharsets;
import org.sucharit.contracts.Label;
import org.sucharit.reporting.document.Fingerprint;

/**
 * Something in a document that must not be published.
 *
 * @param id the same for the same thing at the same place, with the same figures and words
 * @param place where: a node of the score tree ({@code OIT.o14}), a place of the document ({@code introduction}), a part
 *     of the plan ({@code measures/3}) or a source
 * @param message what is wrong, with the figures or words, and what to do
 */
public record Contradiction(String id, Rule rule, String place, Label message) {

    private static final int ID_LENGTH = 16;

    public Contradiction(Rule rule, String place, Label message) {
        this(id(rule, path(place), message), rule, path(place), message);
    }

    /** The place as a JSON pointer (RFC 6901): it names its steps from the outermost, so its slashes part them. */
    public String pointer() {
        return "/" + place.replace("~", "~0");
    }

    /** Others write places as JSON pointers: {@code /measures/3} is {@code measures/3}, however it came. */
    private static String path(String place) {
        return place.replaceFirst("^/+", "")
                .replaceFirst("/+$", "")
                .replace("~1", "/")
                .replace("~0", "~");
    }

    private static String id(Rule rule, String place, Label message) {
        String all = rule.code() + "\n" + place + "\n" + message.en() + "\n" + message.th();
        return Fingerprint.of(all.getBytes(StandardCharsets.UTF_8)).substring(0, ID_LENGTH);
    }
}
