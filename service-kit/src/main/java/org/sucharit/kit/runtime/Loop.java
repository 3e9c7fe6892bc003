package org.sucharit.kit.runtime;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * A thread that does the same thing until it is stopped. Trouble is logged and waited out, with growing pauses; it
 * never ends the loop.
 */
public final class Loop implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Loop.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);

    private final String name;
    private final Duration maxPause;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Thread thread;

    /** One turn; it may block, but not for longer than a shutdown may take. */
    @FunctionalInterface
    public interface Turn {
        void run(Loop loop) throws Exception;
    }

    /**
     * Starts at once.
     *
     * @param maxPause longest wait after trouble
     */
    public Loop(String name, Duration maxPause, Turn turn) {
        this.name = name;
        this.maxPause = maxPause;
        this.thread = Thread.ofPlatform().name(name).daemon(true).start(() -> spin(turn));
    }

    /** Whether another turn is wanted. */
    public boolean running() {
        return stopped.getCount() > 0;
    }

    /** Makes the present turn the last. */
    public void end() {
        stopped.countDown();
    }

    /** Waits, but not for longer than until the loop is stopped. */
    public void rest(Duration duration) throws InterruptedException {
        stopped.await(duration.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void spin(Turn turn) {
        Duration pause = FIRST_PAUSE;
        while (running()) {
            try {
                turn.run(this);
                pause = FIRST_PAUSE;
            } catch (Throwable e) {
                // Also an Error: a thread that ended would leave a service that looks well and does nothing.
                if (!running()) {
                    return;
                }
                LOG.warnf("%s: %s; trying again in %d ms", name, e, pause.toMillis());
                LOG.debug(name, e);
                pause = pause(pause);
            }
        }
    }

    private Duration pause(Duration pause) {
        try {
            stopped.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            stopped.countDown();
        }
        Duration twice = pause.multipliedBy(2);
        return twice.compareTo(maxPause) > 0 ? maxPause : twice;
    }

    /** Lets the present turn finish, for at most ten seconds. */
    @Override
    public void close() {
        stopped.countDown();
        try {
            thread.join(Duration.ofSeconds(10));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
