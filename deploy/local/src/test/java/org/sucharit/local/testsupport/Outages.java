package org.sucharit.local.testsupport;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.sucharit.gateway.Service;
import org.sucharit.local.suite.Suite;

/**
 * Kills one random service every two seconds, as a power cut would, and starts it again at once; on a slow machine it
 * waits until that one is back. Each service has its turn before one comes again.
 */
public final class Outages implements AutoCloseable {

    /** From one to the next. */
    public static final Duration PERIOD = Duration.ofSeconds(2);

    private final Suite suite;
    private final Random random;
    private final List<Service> turns = new ArrayList<>();
    private final List<Service> killed = Collections.synchronizedList(new ArrayList<>());
    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor();
    private final Future<?> schedule;

    private Outages(Suite suite, long seed) {
        this.suite = suite;
        this.random = new Random(seed);
        this.schedule = executor.scheduleAtFixedRate(this::strike, 0, PERIOD.toMillis(), TimeUnit.MILLISECONDS);
    }

    public static Outages start(Suite suite, long seed) {
        return new Outages(suite, seed);
    }

    /** Who was killed so far. */
    public List<Service> killed() {
        return List.copyOf(killed);
    }

    private void strike() {
        if (turns.isEmpty()) {
            turns.addAll(List.of(Service.values()));
            Collections.shuffle(turns, random);
        }
        Service service = turns.removeLast();
        suite.kill(service);
        killed.add(service);
        suite.restart(service);
    }

    /** Lets the last killed service come back. */
    @Override
    public void close() {
        schedule.cancel(false);
        executor.close();
        if (schedule.state() == Future.State.FAILED) {
            throw new AssertionError("a killed service did not come back", schedule.exceptionNow());
        }
    }
}
