package org.sucharit.reporting.opendata;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a reader can unpack (RFC 9110, 12.5.3). */
final class Encodings {

    private static final Pattern ONE =
            Pattern.compile("\\s*(\\*|[a-z-]+)\\s*(?:;\\s*q\\s*=\\s*([01](?:\\.\\d{0,3})?))?\\s*");
    private static final Pattern NONE = Pattern.compile("0(?:\\.0{0,3})?");

    private Encodings() {}

    /**
     * Whether gzip may be sent.
     *
     * @param accepted the header; null without, and then nothing is packed
     */
    static boolean takeGzip(String accepted) {
        if (accepted == null) {
            return false;
        }
        boolean any = false;
        for (String each : Arrays.asList(accepted.toLowerCase(Locale.ROOT).split(",", -1))) {
            Matcher one = ONE.matcher(each);
            if (!one.matches()) {
                continue;
            }
            boolean wanted = one.group(2) == null || !NONE.matcher(one.group(2)).matches();
            if (one.group(1).equals("gzip")) {
                return wanted;
            }
            any |= one.group(1).equals("*") && wanted;
        }
        return any;
    }
}
