package org.sucharit.kit.events;

import static org.awaitility.Awaitility.await;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.sucharit.contracts.Snapshot;
import org.sucharit.contracts.Topic;
import org.sucharit.contracts.Topics;
import org.sucharit.contracts.agency.Agency;
import org.sucharit.contracts.report.Report;

/** Derives of each agency a report whose content is the agency's name. Breaks where the name says so. */
@ApplicationScoped
class ReportPerAgency implements Derivation {

    static final String BREAKING = "แตก";

    static final String SLOW = "ช้า";

    private volatile CountDownLatch held = new CountDownLatch(0);
    private volatile CountDownLatch released = new CountDownLatch(0);
    private final AtomicInteger failures = new AtomicInteger();

    private final Snapshots snapshots;

    ReportPerAgency(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    /** Lets the next derivation of something slow wait until it is released. */
    void hold() {
        released = new CountDownLatch(1);
        held = new CountDownLatch(1);
    }

    boolean isHeld() {
        return held.getCount() == 0;
    }

    void release() {
        released.countDown();
    }

    int failures() {
        return failures.get();
    }

    @Override
    public String name() {
        return "report";
    }

    @Override
    public Collection<String> touchedBy(Topic<?> topic, Snapshot snapshot) {
        return List.of(snapshot.key());
    }

    @Override
    public void derive(String key) {
        Optional<Agency> agency = snapshots.find(Topics.AGENCY, key);
        if (agency.isEmpty()) {
            return;
        }
        if (agency.get().name().th().equals(SLOW)) {
            held.countDown();
            await().atMost(Duration.ofSeconds(30)).until(() -> released.getCount() == 0);
        }
        Optional<Report> before = snapshots.find(Topics.REPORT, "2568/" + key + "/analysis");
        long version = before.map(Report::version).orElse(0L);
        if (before.filter(report(agency.get(), version)::equals).isEmpty()) {
            snapshots.publish(Topics.REPORT, report(agency.get(), version + 1));
        }
        if (agency.get().name().th().equals(BREAKING)) {
            failures.incrementAndGet();
            throw new IllegalStateException("as asked for");
        }
    }

    private static Report report(Agency agency, long version) {
        return new Report(
                2568,
                agency.code(),
                Report.Kind.ANALYSIS,
                version,
                Report.State.CURRENT,
                new Report.Content(
                        version,
                        String.format("%064x", agency.name().th().hashCode() & 0xffffffffL),
                        1,
                        agency.version(),
                        1L),
                null);
    }
}
