package org.sucharit.reporting.report.batch;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a file that is asked for (RFC 9110, 14.2).
 *
 * @param from the first byte, from 0
 * @param to the byte after the last; not after {@code from} where there is no such part
 */
record ByteRange(long from, long to) {

    private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})", Pattern.CASE_INSENSITIVE);

    /**
     * The part a header asks for; empty where it is none that is understood, or asks for several parts: the whole is then
     * the answer.
     *
     * @param header null without
     */
    static Optional<ByteRange> of(String header, long length) {
        Matcher matcher = ONE.matcher(header == null ? "" : header.strip());
        if (!matcher.matches()
                || (matcher.group(1).isEmpty() && matcher.group(2).isEmpty())) {
            return Optional.empty();
        }
        if (matcher.group(1).isEmpty()) {
            return Optional.of(new ByteRange(Math.max(0, length - Long.parseLong(matcher.group(2))), length));
        }
        long from = Long.parseLong(matcher.group(1));
        if (matcher.group(2).isEmpty()) {
            return Optional.of(new ByteRange(from, length));
        }
        long last = Long.parseLong(matcher.group(2));
        return last < from ? Optional.empty() : Optional.of(new ByteRange(from, Math.min(last + 1, length)));
    }

    /** Whether the file has any byte of it. */
    boolean exists() {
        return from < to;
    }

    /** {@code bytes 0-99/200}. */
    String header(long length) {
        return "bytes " + from + "-" + (to - 1) + "/" + length;
    }
}
