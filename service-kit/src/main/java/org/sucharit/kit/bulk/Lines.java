package org.sucharit.kit.bulk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** A file of lines, one at a time in a buffer of bounded size. */
final class Lines {

    private final InputStream file;
    private final ReadLimits limits;
    private final BulkViolations violations;
    private final byte[] buffer;
    private int filled;
    private int start;
    private int end;
    private int number;
    private int next;

    Lines(InputStream file, ReadLimits limits, BulkViolations violations) {
        this.file = file;
        this.limits = limits;
        this.violations = violations;
        this.buffer = new byte[limits.lineLength() + 1];
    }

    /** Goes to the next line; false where there is none. */
    boolean next() {
        start = next;
        int scanned = start;
        while (true) {
            for (int i = scanned; i < filled; i++) {
                if (buffer[i] == '\n') {
                    return found(i, i + 1);
                }
            }
            if (start > 0) {
                System.arraycopy(buffer, start, buffer, 0, filled - start);
                filled -= start;
                start = 0;
            }
            scanned = filled;
            if (filled == buffer.length) {
                throw limits.tooLong(number + 1, violations);
            }
            int read = read();
            if (read < 0) {
                return filled > 0 && found(filled, filled);
            }
            filled += read;
        }
    }

    private boolean found(int lineEnd, int nextStart) {
        limits.check(number + 1L, violations);
        number++;
        end = lineEnd;
        next = nextStart;
        if (number == 1
                && length() >= 3
                && buffer[0] == (byte) 0xEF
                && buffer[1] == (byte) 0xBB
                && buffer[2] == (byte) 0xBF) {
            start = 3;
        }
        return true;
    }

    private int read() {
        try {
            return file.read(buffer, filled, buffer.length - filled);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of the present line, from 1. */
    int number() {
        return number;
    }

    byte[] bytes() {
        return buffer;
    }

    int start() {
        return start;
    }

    int length() {
        return end - start;
    }

    /** Whether the present line is nothing but white space. */
    boolean blank() {
        for (int i = start; i < end; i++) {
            if (buffer[i] != ' ' && buffer[i] != '\t' && buffer[i] != '\r') {
                return false;
            }
        }
        return true;
    }
}
