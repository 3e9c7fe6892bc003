package org.sucharit.local.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.sucharit.gateway.Service;
import org.sucharit.local.suite.LaunchException;
import org.sucharit.local.suite.Suite;

/** How much memory a service takes. */
final class Resident {

    private static final int KIBIBYTES_PER_MEBIBYTE = 1024;

    private Resident() {}

    /** Resident size in MiB, as {@code ps} tells it on every Unix. */
    static long mebibytes(Suite suite, Service service) {
        long pid = suite.process(service).pid();
        try {
            Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(pid)).start();
            String answer = new String(ps.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
            return Long.parseLong(answer) / KIBIBYTES_PER_MEBIBYTE;
        } catch (IOException | NumberFormatException e) {
            throw new LaunchException("Cannot ask ps for the memory of process " + pid + ".", e);
        }
    }
}
