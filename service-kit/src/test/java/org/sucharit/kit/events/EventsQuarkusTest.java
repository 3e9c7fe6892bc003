package org.sucharit.kit.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sucharit.contracts.Topics;
import org.sucharit.contracts.agency.Agency;
import org.sucharit.contracts.report.Report;
import org.sucharit.kit.testsupport.Agencies;
import org.sucharit.kit.testsupport.InfraResource;

@QuarkusTest
@QuarkusTestResource(InfraResource.class)
class EventsQuarkusTest {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    @Inject
    Snapshots snapshots;

    @Inject
    SnapshotCodec codec;

    @Inject
    SnapshotIntake intake;

    @Inject
    Replay replay;

    @Inject
    ReportPerAgency derivation;

    @Inject
    DataSource dataSource;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String jdbcUrl;

    private TopicProbe topics;
    private final String code = "a-" + UUID.randomUUID();

    @BeforeEach
    void probe() {
        topics = new TopicProbe(bootstrapServers);
    }

    @Test
    void a_snapshot_that_arrives_is_kept_and_what_depends_on_it_is_derived_and_published() throws Exception {
        send(Agencies.named(code, 7));

        Report report = await().atMost(PATIENCE)
                .until(this::derived, Optional::isPresent)
                .orElseThrow();

        assertThat(report.content().scoreVersion()).isEqualTo(7);
        List<ConsumerRecord<String, byte[]>> published =
                await().atMost(PATIENCE).until(this::published, records -> !records.isEmpty());
        ConsumerRecord<String, byte[]> record = published.getLast();
        assertThat(codec.decode(Topics.REPORT, record.key(), record.value())).isEqualTo(report);
        assertThat(header(record, "ce_specversion")).isEqualTo("1.0");
        assertThat(header(record, "ce_type")).isEqualTo("ita.report.v1");
        assertThat(header(record, "ce_source")).isEqualTo("/services/reporting");
        await().atMost(PATIENCE).until(() -> count("select count(*) from outbox") == 0);
    }

    @Test
    void a_late_snapshot_is_ignored() throws Exception {
        send(Agencies.named(code, 7, "ใหม่"));
        await().atMost(PATIENCE).until(this::derived, Optional::isPresent);

        send(Agencies.named(code, 6, "เก่า"));
        Agency fence = Agencies.named("fence-" + code, 1);
        send(fence);
        awaitKept(fence);

        assertThat(kept(code).orElseThrow().name().th()).isEqualTo("ใหม่");
    }

    @Test
    void a_repeated_snapshot_makes_no_new_version() throws Exception {
        send(Agencies.named(code, 7));
        Report first = await().atMost(PATIENCE)
                .until(this::derived, Optional::isPresent)
                .orElseThrow();

        send(Agencies.named(code, 7));
        Agency fence = Agencies.named(code + "-fence", 1);
        send(fence);
        awaitKept(fence);
        awaitNothingStale();

        assertThat(derived()).contains(first);
    }

    @Test
    void poison_goes_to_the_dead_letter_topic_with_its_reason_and_the_consumer_goes_on() throws Exception {
        topics.send("ita.agency.v1", code, "{\"code\":".getBytes(StandardCharsets.UTF_8));
        topics.send("ita.agency.v1", code, "{\"code\":\"x\"}".getBytes(StandardCharsets.UTF_8));
        topics.send("ita.agency.v1", code, null);
        topics.send("ita.agency.v1", code, codec.encode(Topics.AGENCY, Agencies.named("another", 1)));
        send(Agencies.named(code, 7));

        await().atMost(PATIENCE).until(() -> kept(code).isPresent());

        List<ConsumerRecord<String, byte[]>> letters = topics.read("ita.agency.v1.dlq", code);
        assertThat(letters).hasSize(4);
        assertThat(letters).allSatisfy(letter -> {
            assertThat(header(letter, "dlq-reason")).isNotBlank();
            assertThat(header(letter, "dlq-service")).isEqualTo("reporting");
            assertThat(header(letter, "dlq-offset")).matches("\\d+");
        });
        assertThat(header(letters.get(3), "dlq-reason")).contains("another");
    }

    @Test
    void fields_from_a_newer_release_are_ignored() throws Exception {
        String json = new String(codec.encode(Topics.AGENCY, Agencies.named(code, 7)), StandardCharsets.UTF_8);
        String newer = json.replaceFirst("\\{", "{\"mood\":\"good\",");

        topics.send("ita.agency.v1", code, newer.getBytes(StandardCharsets.UTF_8));

        await().atMost(PATIENCE).until(() -> kept(code).isPresent());
    }

    @Test
    void a_database_that_is_away_loses_nothing_and_dead_letters_nothing() throws Exception {
        send(Agencies.named(code, 1));
        await().atMost(PATIENCE).until(this::derived, Optional::isPresent);

        String maintenance = jdbcUrl.replaceFirst("/service", "/postgres");
        try (Connection admin = DriverManager.getConnection(maintenance, "service", "service");
                Statement statement = admin.createStatement()) {
            statement.execute("alter database service allow_connections false");
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity where datname = 'service'");
            try {
                send(Agencies.named(code, 2, "ระหว่างฐานข้อมูลหยุด"));
                // Long enough for the consumer to have met the closed door.
                await().pollDelay(Duration.ofSeconds(3)).until(() -> true);
            } finally {
                statement.execute("alter database service allow_connections true");
            }
        }

        await().atMost(PATIENCE)
                .ignoreExceptions()
                .until(() ->
                        derived().filter(r -> r.content().scoreVersion() == 2).isPresent());
        assertThat(topics.read("ita.agency.v1.dlq", code)).isEmpty();
        await().atMost(PATIENCE).until(() -> published().size() == 2);
    }

    @Test
    void a_derivation_that_fails_leaves_no_trace_and_is_tried_again() throws Exception {
        send(Agencies.named(code, 1, ReportPerAgency.BREAKING));
        await().atMost(PATIENCE).until(() -> derivation.failures() >= 2);

        assertThat(derived()).isEmpty();
        assertThat(published()).isEmpty();

        send(Agencies.named(code, 2, "หาย"));
        await().atMost(PATIENCE).until(this::derived, Optional::isPresent);
    }

    @Test
    void one_that_fails_holds_back_none_of_those_that_are_derived_with_it() throws Exception {
        List<Agency> agencies = IntStream.rangeClosed(1, 60)
                .mapToObj(n -> Agencies.named(code + "-" + n, 1, n % 20 == 7 ? ReportPerAgency.BREAKING : "ดี"))
                .toList();

        // Marked in one transaction, so that they are stale at once.
        intake.accept(agencies.stream()
                .map(agency -> new SnapshotIntake.Arrival(Topics.AGENCY, agency, codec.encode(Topics.AGENCY, agency)))
                .toList());

        await().atMost(PATIENCE)
                .until(() -> count("select count(*) from snapshot where topic = 'ita.report.v1' and key like '2568/"
                                + code + "-%'")
                        == 57);
        await().atMost(PATIENCE)
                .until(() -> count("select count(*) from stale where key like '" + code + "-%' and attempts > 0") == 3);
        execute("delete from stale where key like '" + code + "-%'");
    }

    @Test
    void an_outbox_row_that_is_superseded_before_it_is_sent_is_dropped() throws Exception {
        QuarkusTransaction.requiringNew().run(() -> {
            snapshots.publish(Topics.REPORT, report(1));
            snapshots.publish(Topics.REPORT, report(2));
            snapshots.publish(Topics.REPORT, report(3));
        });

        await().atMost(PATIENCE).until(() -> !published().isEmpty());
        await().atMost(PATIENCE).until(() -> count("select count(*) from outbox") == 0);

        assertThat(published()).hasSize(1);
        assertThat(codec.decode(
                        Topics.REPORT, report(3).key(), published().getFirst().value()))
                .isEqualTo(report(3));
    }

    @Test
    void what_is_rolled_back_is_neither_kept_nor_told() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    snapshots.publish(Topics.REPORT, report(1));
                    throw new IllegalStateException("rolled back");
                }))
                .hasMessage("rolled back");

        assertThat(derived()).isEmpty();
        assertThat(count("select count(*) from outbox where key = '" + report(1).key() + "'"))
                .isZero();
    }

    @Test
    void a_relay_that_was_fenced_by_a_successor_starts_anew_and_loses_nothing() {
        try (KafkaProducer<String, byte[]> successor = topics.relayOf("reporting")) {
            successor.initTransactions();
        }

        QuarkusTransaction.requiringNew().run(() -> snapshots.publish(Topics.REPORT, report(1)));

        await().atMost(PATIENCE).until(() -> published().size() == 1);
    }

    @Test
    void a_replay_restores_what_was_lost_and_derives_the_same_again() throws Exception {
        send(Agencies.named(code, 7));
        Report before = await().atMost(PATIENCE)
                .until(this::derived, Optional::isPresent)
                .orElseThrow();
        awaitNothingStale();
        await().atMost(PATIENCE).until(() -> published().size() == 1);
        execute("delete from snapshot where key like '%" + code + "%'");

        assertThat(replay.run()).isPositive();

        assertThat(await().atMost(PATIENCE).until(this::derived, Optional::isPresent))
                .contains(before);
        awaitNothingStale();
        await().atMost(PATIENCE).until(() -> count("select count(*) from outbox") == 0);
        assertThat(published()).hasSize(1);
    }

    @Test
    void changes_that_arrive_while_an_aggregate_is_derived_are_not_lost() {
        for (int i = 1; i <= 50; i++) {
            accept(Agencies.named(code, i, "ชื่อ " + i));
        }

        await().atMost(PATIENCE)
                .until(() ->
                        derived().filter(r -> r.content().scoreVersion() == 50).isPresent());
    }

    @Test
    void who_marks_waits_for_no_derivation_and_the_mark_is_seen_after_it() {
        derivation.hold();
        accept(Agencies.named(code, 1, ReportPerAgency.SLOW));
        await().atMost(PATIENCE).until(derivation::isHeld);

        accept(Agencies.named(code, 2, "เร็ว"));
        assertThat(derived()).isEmpty();
        derivation.release();

        await().atMost(PATIENCE)
                .until(() ->
                        derived().filter(r -> r.content().scoreVersion() == 2).isPresent());
        awaitNothingStale();
    }

    private void accept(Agency agency) {
        intake.accept(List.of(new SnapshotIntake.Arrival(Topics.AGENCY, agency, codec.encode(Topics.AGENCY, agency))));
    }

    private Report report(long version) {
        return new Report(
                2568,
                code,
                Report.Kind.ANALYSIS,
                version,
                Report.State.CURRENT,
                new Report.Content(version, "0".repeat(64), 1, version, 1L),
                null);
    }

    private void send(Agency agency) throws Exception {
        topics.send("ita.agency.v1", agency.code(), codec.encode(Topics.AGENCY, agency));
    }

    private Optional<Agency> kept(String key) {
        return snapshots.find(Topics.AGENCY, key);
    }

    private void awaitKept(Agency agency) {
        await().atMost(PATIENCE).until(() -> kept(agency.code()).isPresent());
    }

    private void awaitNothingStale() {
        await().atMost(PATIENCE).until(() -> count("select count(*) from stale where key like '%" + code + "%'") == 0);
    }

    private Optional<Report> derived() {
        return snapshots.find(Topics.REPORT, "2568/" + code + "/analysis");
    }

    private List<ConsumerRecord<String, byte[]>> published() {
        return topics.read("ita.report.v1", "2568/" + code + "/analysis");
    }

    private long count(String sql) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void execute(String sql) throws java.sql.SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String header(ConsumerRecord<?, ?> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
