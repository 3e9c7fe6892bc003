package org.sucharit.reporting.report.batch;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.sucharit.kit.problem.ProblemException;

/** Archives on their way: not more at once than this process can bear. */
@ApplicationScoped
class Downloads {

    private static final Duration RETRY_AFTER = Duration.ofSeconds(30);

    private final Semaphore free;

    Downloads(BatchConfig config) {
        free = new Semaphore(config.downloads());
    }

    /** @throws ProblemException UNAVAILABLE while too many are on their way */
    void requireFree() {
        if (free.availablePermits() == 0) {
            throw ProblemException.unavailable("Too many archives are being sent. Try again shortly.", RETRY_AFTER);
        }
    }

    void send(BatchArchive archive, long from, long to, OutputStream out) throws IOException {
        if (!free.tryAcquire()) {
            throw new IOException("Too many archives are being sent");
        }
        try {
            archive.write(from, to, out);
        } finally {
            free.release();
        }
    }
}
