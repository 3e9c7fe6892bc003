package org.sucharit.reporting.report.batch;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * What the workers of this process do beside each other. What has failed before may end the process: it is done alone, so
 * that nothing else comes to look as if it had failed.
 */
final class Company {

    private final ReadWriteLock lock = new ReentrantReadWriteLock(true);

    /** @param alone whether to wait until nobody else does anything, and to let nobody begin meanwhile */
    void with(boolean alone, Runnable work) {
        Lock mine = alone ? lock.writeLock() : lock.readLock();
        mine.lock();
        try {
            work.run();
        } finally {
            mine.unlock();
        }
    }
}
