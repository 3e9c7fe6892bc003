package org.sucharit.reporting.opendata;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.zip.GZIPInputStream;
import org.sucharit.kit.problem.ProblemException;

/** Files on their way to readers, however slow these are. */
@ApplicationScoped
class Sending {

    /** At the same time; each holds some hundred KB and, while it reads the next part, a connection to the database. */
    static final int MOST = 200;

    private static final Duration RETRY_AFTER = Duration.ofSeconds(30);

    private final Semaphore free = new Semaphore(MOST);

    /** @throws ProblemException UNAVAILABLE while too many are on their way */
    void requireFree() {
        if (free.availablePermits() == 0) {
            throw ProblemException.unavailable("Too many files are being sent. Try again shortly.", RETRY_AFTER);
        }
    }

    /**
     * Sends a file. No transaction may be open: a slow reader would keep it so.
     *
     * @param packed whether as it is kept, compressed by gzip
     * @throws IOException where the reader is gone, or too many others came meanwhile
     */
    void send(OpenData.Download file, boolean packed, OutputStream out) throws IOException {
        if (!free.tryAcquire()) {
            throw new IOException("Too many files are being sent");
        }
        try (InputStream in = packed ? file.packed() : new GZIPInputStream(file.packed())) {
            in.transferTo(out);
        } finally {
            free.release();
        }
    }
}
