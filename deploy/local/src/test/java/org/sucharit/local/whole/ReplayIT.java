package org.sucharit.local.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.sucharit.contracts.Topics;
import org.sucharit.gateway.Service;
import org.sucharit.local.suite.Suite;
import org.sucharit.local.suite.User;
import org.sucharit.local.testsupport.Answer;
import org.sucharit.local.testsupport.Body;
import org.sucharit.local.testsupport.OnSuite;
import org.sucharit.local.testsupport.Records;
import org.sucharit.local.testsupport.Rest;
import org.sucharit.local.testsupport.Setup;
import org.sucharit.local.testsupport.Tables;
import org.sucharit.local.testsupport.Year;

/** What was derived can be lost: the compacted topics hold all that is needed to derive it again, the same. */
@OnSuite(compacting = true)
class ReplayIT {

    private static final String REPORTS = Topics.REPORT.name();
    private static final List<String> CORRECTIONS = List.of("20.00", "85.00", "94.99", "60.50", "100.00", "71.25");

    private final Suite suite;
    private final Rest admin;
    private final Records records;
    private final Tables tables;

    ReplayIT(Suite suite) {
        this.suite = suite;
        this.admin = Rest.of(suite).as(User.ADMIN);
        this.records = Records.of(suite);
        this.tables = Tables.of(suite);
    }

    @Test
    void reporting_answers_byte_for_byte_the_same_after_it_lost_its_database_and_replayed_compacted_topics() {
        List<Year> years = years("replayed-1", "replayed-2", "replayed-3");
        years.forEach(this::correctRepeatedly);
        awaitCompaction(years);
        Map<String, String> before = answers(years);
        Map<String, JsonNode> told = toldOfAgencies();

        loseDatabaseOfReporting();
        assertThat(years).noneMatch(year -> admin.get(year.report()).ok());
        replayReporting();

        years.forEach(year -> year.awaitResult(result -> true));
        assertThat(answers(years)).isEqualTo(before);
        awaitNothingPending();
        assertThat(toldOfAgencies()).isEqualTo(told);
    }

    /** The newest record of each agency's reports. What areas add up to is passed through once more in a rebuild. */
    private Map<String, JsonNode> toldOfAgencies() {
        Map<String, JsonNode> newest = new LinkedHashMap<>();
        records.byKey(REPORTS).forEach((key, versions) -> {
            if (!key.endsWith("/province") && !key.endsWith("/national")) {
                newest.put(key, versions.getLast());
            }
        });
        return newest;
    }

    @Test
    void a_replay_of_what_is_known_tells_nothing_new() {
        List<Year> years = years("known-1", "known-2");
        years.forEach(year -> year.awaitResult(result -> true));
        awaitNothingPending();
        Map<String, String> before = answers(years);
        Map<TopicPartition, Long> ends = records.ends(REPORTS);

        replayReporting();
        replayReporting();

        awaitNothingPending();
        assertThat(answers(years)).isEqualTo(before);
        assertThat(records.ends(REPORTS)).isEqualTo(ends);
    }

    private List<Year> years(String... agencies) {
        Setup setup = Setup.of(suite);
        return List.of(agencies).stream().map(setup::likeTheDemonstration).toList();
    }

    /** Each correction is a version of its own, all the way to the report. */
    private void correctRepeatedly(Year year) {
        long version = year.awaitTotal("93.60").scoreVersion();
        for (String figure : CORRECTIONS) {
            long last = version;
            year.correct(Body.csv("node,score,use\n3," + figure + ",input\n"));
            version = year.awaitResult(result -> result.scoreVersion() > last).scoreVersion();
        }
    }

    private void awaitCompaction(List<Year> years) {
        long versions = years.stream().mapToLong(this::versions).sum();
        assertThat(versions).isGreaterThan((long) years.size() * CORRECTIONS.size());
        await("compaction")
                .atMost(Year.PATIENCE)
                .until(() -> List.of(Topics.SCORE, Topics.PLAN, Topics.REPORT).stream()
                        .allMatch(topic -> records.count(topic.name()) < versions));
    }

    private long versions(Year year) {
        return admin.get(year.report() + "/versions")
                .expectOk()
                .json()
                .path("items")
                .size();
    }

    /**
     * What is said about each agency, in every format; bytes as Latin-1, where each is a character of its own. Why a
     * version was written is no state of the world, and comes from a backup alone.
     */
    private Map<String, String> answers(List<Year> years) {
        Map<String, String> answers = new LinkedHashMap<>();
        for (Year year : years) {
            for (String format : List.of("json", "html", "pdf")) {
                Answer answer = admin.get(year.report(format)).expectOk();
                answers.put(
                        year.report(format),
                        new String(answer.body(), StandardCharsets.ISO_8859_1)
                                .replaceAll("\"causes\":\\[[^\\]]*\\]", ""));
            }
        }
        return answers;
    }

    private void loseDatabaseOfReporting() {
        suite.kill(Service.REPORTING);
        suite.postgres().dropDatabase(Service.REPORTING.id());
        suite.postgres().createDatabase(Service.REPORTING.id());
        suite.restart(Service.REPORTING);
    }

    private void replayReporting() {
        Answer answer = admin.at(Service.REPORTING).post("events/replay", Body.json(""));
        assertThat(answer.expectOk().json().path("records").asLong()).isPositive();
    }

    private void awaitNothingPending() {
        await("nothing left to tell or to derive").atMost(Year.PATIENCE).until(() -> tables.pending() == 0);
    }
}
