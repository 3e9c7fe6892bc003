package org.sucharit.reporting.dashboard.agency;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.sucharit.kit.json.Json;
import org.sucharit.reporting.document.Fingerprint;

/**
 * Where a page of a table ended.
 *
 * @param key of its last row, as sorted by
 * @param agency of its last row
 */
record Cursor(String key, String agency) {

    private static final int FINGERPRINT = 12;
    private static final int LONGEST = 2_000;

    /** What to send for the following page; it says of which query it is. */
    String text(AgencyFilter filter, Order order) {
        String plain = fingerprint(filter, order) + "\n" + agency + "\n" + key;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads what was sent; empty where it is none, or another query's. */
    static Optional<Cursor> parse(String text, AgencyFilter filter, Order order) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            String[] lines = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split("\n", 3);
            return lines.length == 3
                            && lines[0].equals(fingerprint(filter, order))
                            && (order.byName() || isNumber(lines[2]))
                    ? Optional.of(new Cursor(lines[2], lines[1]))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean isNumber(String text) {
        return text.matches("-?\\d{1,9}(\\.\\d{1,20})?");
    }

    private static String fingerprint(AgencyFilter filter, Order order) {
        return Fingerprint.of((new String(Json.bytes(filter), StandardCharsets.UTF_8) + order.text())
                        .getBytes(StandardCharsets.UTF_8))
                .substring(0, FINGERPRINT);
    }
}
