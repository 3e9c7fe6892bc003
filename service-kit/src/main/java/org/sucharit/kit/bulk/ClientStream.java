package org.sucharit.kit.bulk;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.sucharit.kit.problem.ProblemException;
import org.sucharit.kit.problem.ProblemType;

/**
 * The bytes of a request as its sender sends them. A sender that is gone, or too slow, ends the reading as {@code
 * INCOMPLETE}. Another thread looks after the clock: a read cannot do that while it waits.
 */
final class ClientStream extends InputStream {

    private static final Logger LOG = Logger.getLogger(ClientStream.class);
    private static final int DROPPED = 1 << 16;

    private final InputStream body;
    private final Duration idle;
    private final Duration total;
    private final long startedAt = System.nanoTime();
    private long count;

    private Thread waiting;
    private long waitingSince;
    private boolean tooSlow;

    ClientStream(InputStream body, Duration idle, Duration total) {
        this.body = body;
        this.idle = idle;
        this.total = total;
    }

    /** Bytes that have come; for the thread that reads. */
    long count() {
        return count;
    }

    /** Ends a read that waits for too long. */
    synchronized void checkTime() {
        long now = System.nanoTime();
        boolean late = now - startedAt > total.toNanos() || now - waitingSince > idle.toNanos();
        if (waiting != null && late && !tooSlow) {
            tooSlow = true;
            waiting.interrupt();
        }
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
        begin();
        int read = 0;
        IOException gone = null;
        try {
            read = body.read(bytes, offset, length);
        } catch (IOException e) {
            gone = e;
        }
        end();
        if (gone != null) {
            throw new ProblemException(
                    ProblemType.INCOMPLETE, "The connection ended before the file did; nothing was taken.");
        }
        count += Math.max(read, 0);
        return read;
    }

    /**
     * Reads what is still coming and drops it, until it ends or for so long. Most senders do not hear an answer before
     * they have sent everything, and a gateway takes one for a failure.
     */
    void drop(Duration atMost) {
        long end = System.nanoTime() + atMost.toNanos();
        byte[] dropped = new byte[DROPPED];
        try {
            while (System.nanoTime() < end && read(dropped, 0, dropped.length) >= 0) {
                // Dropped.
            }
        } catch (ProblemException e) {
            LOG.debugf("the sender does not wait for its answer: %s", e.getMessage());
        }
    }

    private synchronized void begin() {
        if (System.nanoTime() - startedAt > total.toNanos()) {
            throw late();
        }
        waiting = Thread.currentThread();
        waitingSince = System.nanoTime();
    }

    private synchronized void end() {
        waiting = null;
        if (tooSlow) {
            // Set by checkTime, and meant for the read alone.
            Thread.interrupted();
            throw late();
        }
    }

    private ProblemException late() {
        return new ProblemException(
                ProblemType.INCOMPLETE,
                "The file came too slowly; nothing was taken. It may pause for " + idle.toSeconds() + " s and take "
                        + total.toSeconds() + " s in all. Send it in parts.");
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    /** There may always be more: a reader of several packed parts asks this, and means the end of the file. */
    @Override
    public int available() {
        return 1;
    }

    /** Leaves the rest unread; the server's stream would wait for it. */
    @Override
    public void close() {}
}
