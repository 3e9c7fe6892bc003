package org.sucharit.local.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sucharit.contracts.Topics;
import org.sucharit.gateway.Service;
import org.sucharit.local.suite.Suite;
import org.sucharit.local.suite.User;
import org.sucharit.local.testsupport.Corrector;
import org.sucharit.local.testsupport.Ledger;
import org.sucharit.local.testsupport.OnSuite;
import org.sucharit.local.testsupport.Outages;
import org.sucharit.local.testsupport.Records;
import org.sucharit.local.testsupport.Rest;
import org.sucharit.local.testsupport.Setup;
import org.sucharit.local.testsupport.Tables;
import org.sucharit.local.testsupport.Year;

/** What was accepted arrives everywhere, whoever dies on the way. */
@OnSuite
class NothingIsLostIT {

    private static final int AGENCIES = 20;
    private static final int CORRECTIONS = 300;
    /** Each service dies twice. */
    private static final int OUTAGES = 2 * Service.values().length;

    private static final int CORRECTIONS_PER_OUTAGE = Math.ceilDiv(CORRECTIONS, OUTAGES);
    /** As many as fit between two outages, where services start fast. */
    private static final Duration PACE = Outages.PERIOD.dividedBy(CORRECTIONS_PER_OUTAGE);

    private final Suite suite;
    private final Rest admin;
    private final Records records;
    private final Tables tables;

    NothingIsLostIT(Suite suite) {
        this.suite = suite;
        this.admin = Rest.of(suite).as(User.ADMIN);
        this.records = Records.of(suite);
        this.tables = Tables.of(suite);
    }

    private record Correction(String node, BigDecimal figure) {}

    @Test
    void every_accepted_correction_arrives_while_services_are_killed_one_after_the_other() throws Exception {
        long seed = Long.getLong("sucharit.it.seed", System.nanoTime());
        System.out.println("NothingIsLostIT: -Dsucharit.it.seed=" + seed);
        List<Ledger> ledgers = IntStream.rangeClosed(1, AGENCIES)
                .mapToObj(number -> new Ledger("lost-%02d".formatted(number)))
                .toList();
        Setup setup =
                Setup.of(suite).agencies(ledgers.stream().map(Ledger::agency).toList());
        ledgers.forEach(ledger -> setup.published(ledger.agency(), ledger.table()));

        List<Service> killed = correctWhileServicesAreKilled(ledgers, seed);

        System.out.println("NothingIsLostIT: killed " + killed);
        assertThat(killed).contains(Service.values());
        Map<String, Year.Result> results = new LinkedHashMap<>();
        for (Ledger ledger : ledgers) {
            Year year = new Year(admin, ledger.agency());
            results.put(ledger.agency(), year.awaitResult(result -> matches(result, ledger)));
        }
        await("nothing left to tell or to derive").atMost(Year.PATIENCE).until(() -> tables.pending() == 0);
        // What was settled stays as it is once there is nothing left to do.
        for (Ledger ledger : ledgers) {
            assertThat(new Year(admin, ledger.agency()).result()).contains(results.get(ledger.agency()));
        }
        assertThatTopicsSayTheSame(results);
        assertThat(Topics.all())
                .allSatisfy(topic ->
                        assertThat(records.ends(topic.name() + ".dlq").values()).containsOnly(0L));
    }

    private List<Service> correctWhileServicesAreKilled(List<Ledger> ledgers, long seed) throws Exception {
        Map<Ledger, List<Correction>> corrections = corrections(ledgers, new Random(seed));
        Map<Corrector, List<Correction>> work = new LinkedHashMap<>();
        corrections.forEach((ledger, list) -> work.put(new Corrector(new Year(admin, ledger.agency()), ledger), list));
        Semaphore pace = new Semaphore(0);
        try (Outages outages = Outages.start(suite, seed);
                ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
                ExecutorService correctors = Executors.newVirtualThreadPerTaskExecutor()) {
            AtomicInteger released = new AtomicInteger();
            var _ = clock.scheduleAtFixedRate(
                    () -> {
                        // On a slow machine outages are rare: the corrections wait for them.
                        if (released.get() < outages.killed().size() * CORRECTIONS_PER_OUTAGE) {
                            released.incrementAndGet();
                            pace.release();
                        }
                    },
                    0,
                    PACE.toMillis(),
                    TimeUnit.MILLISECONDS);
            List<Future<?>> running = new ArrayList<>();
            work.forEach((corrector, list) -> running.add(correctors.submit(() -> {
                for (Correction correction : list) {
                    pace.acquire();
                    corrector.correct(correction.node(), correction.figure());
                }
                return null;
            })));
            try {
                for (Future<?> corrector : running) {
                    corrector.get();
                }
            } catch (ExecutionException e) {
                correctors.shutdownNow();
                throw e;
            }
            return outages.killed();
        }
    }

    private static Map<Ledger, List<Correction>> corrections(List<Ledger> ledgers, Random random) {
        Map<Ledger, List<Correction>> corrections = new LinkedHashMap<>();
        for (int i = 0; i < CORRECTIONS; i++) {
            Ledger ledger = ledgers.get(random.nextInt(ledgers.size()));
            String node = Ledger.nodes().get(random.nextInt(Ledger.nodes().size()));
            BigDecimal figure = BigDecimal.valueOf(random.nextInt(10_001), 2);
            corrections.computeIfAbsent(ledger, key -> new ArrayList<>()).add(new Correction(node, figure));
        }
        return corrections;
    }

    private static boolean matches(Year.Result result, Ledger ledger) {
        return result.total().compareTo(ledger.total()) == 0
                && ledger.figures().entrySet().stream().allMatch(figure -> {
                    JsonNode node = result.node(figure.getKey());
                    return node.path("use").asText().equals("input")
                            && new BigDecimal(node.path("published").asText()).compareTo(figure.getValue()) == 0
                            && result.derived(figure.getKey()).compareTo(figure.getValue()) == 0;
                });
    }

    private void assertThatTopicsSayTheSame(Map<String, Year.Result> results) {
        Map<String, List<JsonNode>> scores = records.byKey(Topics.SCORE.name());
        Map<String, List<JsonNode>> plans = records.byKey(Topics.PLAN.name());
        Map<String, List<JsonNode>> reports = records.byKey(Topics.REPORT.name());
        results.forEach((agency, result) -> {
            JsonNode score = last(scores.get("2568/" + agency));
            assertThat(score.path("version")).isEqualTo(result.score().path("version"));
            assertThat(score.path("total")).isEqualTo(result.score().path("total"));
            assertThat(last(plans.get("2569/" + agency))).isEqualTo(result.plan());
            JsonNode report = last(reports.get("2568/" + agency + "/analysis")).path("content");
            assertThat(report.path("version")).isEqualTo(result.report().path("version"));
            assertThat(report.path("hash")).isEqualTo(result.report().path("contentHash"));
            assertThat(report.path("planVersion")).isEqualTo(result.report().path("planVersion"));
        });
    }

    /**
     * The last record of a key. The versions before it rise. Who is killed between the broker's commit and the deletion
     * of what was sent sends it again: the same state once more, right behind itself.
     */
    private static JsonNode last(List<JsonNode> versions) {
        List<JsonNode> distinct = versions.stream().distinct().toList();
        List<Long> numbers =
                distinct.stream().map(record -> record.path("version").asLong()).toList();
        assertThat(numbers).isSorted().doesNotHaveDuplicates();
        assertThat(versions)
                .isSortedAccordingTo((one, other) -> Long.compare(
                        one.path("version").asLong(), other.path("version").asLong()));
        return distinct.getLast();
    }
}
