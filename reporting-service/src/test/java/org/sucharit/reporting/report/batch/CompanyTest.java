package org.sucharit.reporting.report.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class CompanyTest {

    private final Company company = new Company();

    @Test
    void what_never_failed_is_done_beside_others() throws Exception {
        CyclicBarrier both = new CyclicBarrier(2);

        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            for (Future<?> each : List.of(
                    threads.submit(() -> company.with(false, () -> meet(both))),
                    threads.submit(() -> company.with(false, () -> meet(both))))) {
                each.get();
            }
        }
    }

    @Test
    void what_failed_is_done_alone() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        AtomicInteger others = new AtomicInteger();
        Thread failed = Thread.ofPlatform()
                .start(() -> company.with(true, () -> {
                    begun.countDown();
                    await(end);
                }));
        await(begun);

        List<Thread> next = List.of(
                Thread.ofPlatform().start(() -> company.with(false, others::incrementAndGet)),
                Thread.ofPlatform().start(() -> company.with(true, others::incrementAndGet)));
        Awaitility.await()
                .until(() -> next.stream()
                        .allMatch(thread -> thread.getState() == Thread.State.WAITING
                                || thread.getState() == Thread.State.TERMINATED));

        assertThat(others).hasValue(0);
        end.countDown();
        failed.join();
        for (Thread thread : next) {
            thread.join();
        }
        assertThat(others).hasValue(2);
    }

    @Test
    void what_fails_stands_in_nobodys_way() {
        AtomicInteger next = new AtomicInteger();

        assertThatThrownBy(() -> company.with(true, () -> {
                    throw new OutOfMemoryError("as if");
                }))
                .isInstanceOf(OutOfMemoryError.class);

        company.with(true, next::incrementAndGet);
        assertThat(next).hasValue(1);
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await(30, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
