package org.sucharit.local.nation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sucharit.local.nation.FakeSuite.Received;
import org.sucharit.local.suite.Api;
import org.sucharit.local.suite.LaunchException;
import org.sucharit.local.suite.Progress;
import org.sucharit.local.suite.User;

class NationLoadTest {

    private static final String CLOSING =
            "POST /api/v1/rounds/2568/transitions {\"from\":\"collect\",\"to\":\"review\"}";

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private FakeSuite suite;

    @BeforeEach
    void start() throws IOException {
        suite = new FakeSuite();
    }

    @AfterEach
    void stop() {
        suite.close();
    }

    @Test
    void everything_is_sent_in_its_order_and_the_scores_are_waited_for() {
        suite.publish(2567, 2568).scoreAfter(CLOSING);

        load(Duration.ofSeconds(30));

        List<String> order = suite.received().stream().map(Received::request).toList();
        assertThat(order)
                .containsExactlyInAnyOrder(
                        "POST /api/v1/agencies",
                        "PUT /api/v1/rounds/2568",
                        "POST /api/v1/rounds/2568/assessments {\"phase\":\"collect\"}",
                        "PUT /api/v1/rounds/2567",
                        "POST /api/v1/rounds/2567/assessments {\"phase\":\"confirm\"}",
                        "POST /api/v1/rounds/2568/answers/IIT",
                        "POST /api/v1/rounds/2568/answers/EIT1",
                        "POST /api/v1/rounds/2568/answers/EIT2",
                        "POST /api/v1/rounds/2568/disclosures",
                        "POST /api/v1/rounds/2567/published",
                        CLOSING);
        assertThat(order)
                .startsWith("POST /api/v1/agencies", "POST /api/v1/rounds/2568/assessments {\"phase\":\"collect\"}");
        assertThat(order).containsSubsequence(CLOSING, "POST /api/v1/rounds/2568/disclosures");
        // Planned last: the days are past, and the surveys would close.
        assertThat(order.subList(order.size() - 2, order.size()))
                .containsExactlyInAnyOrder("PUT /api/v1/rounds/2567", "PUT /api/v1/rounds/2568");
        assertThat(suite.received("POST /api/v1/agencies").lines()).isEqualTo(8_318);
        assertThat(suite.received("POST /api/v1/rounds/2567/published").lines()).isEqualTo(8_317 * 21 + 1);
        assertThat(suite.received("POST /api/v1/rounds/2568/disclosures").lines())
                .isEqualTo(8_317 * 28 + 1);
        assertThat(suite.received("POST /api/v1/rounds/2568/answers/IIT").lines())
                .isGreaterThan(400_000);
        assertThat(suite.received())
                .filteredOn(each -> each.lines() > 0)
                .hasSize(6)
                .allSatisfy(each -> assertThat(each.contentType()).isEqualTo("text/csv"));
        assertThat(suite.received()).extracting(Received::token).containsOnly("Bearer admin");
        assertThat(suite.scoresAsked()).isGreaterThan(2 * 300);
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("no framework of 2564", "2568-answers-IIT.csv sent", "scores of every year are there")
                .contains("2568-answers-EIT1.csv: 4,159 of 8,317 agencies");
    }

    @Test
    void a_load_started_anew_sends_the_same_under_the_same_keys() {
        suite.publish(2567);

        load(Duration.ofSeconds(30));
        Map<String, Received> first = suite.byRequest();
        suite.forget();
        load(Duration.ofSeconds(30));

        Map<String, Received> second = suite.byRequest();
        assertThat(second.keySet()).isEqualTo(first.keySet());
        assertThat(second.get("POST /api/v1/agencies")).isEqualTo(first.get("POST /api/v1/agencies"));
        assertThat(second.get("POST /api/v1/rounds/2567/published"))
                .isEqualTo(first.get("POST /api/v1/rounds/2567/published"));
        String phase = "POST /api/v1/rounds/2567/assessments {\"phase\":\"confirm\"}";
        assertThat(second.get(phase)).isEqualTo(first.get(phase));
        assertThat(first.values()).extracting(Received::key).doesNotHaveDuplicates();
    }

    @Test
    void what_the_suite_refuses_is_told_in_its_words() {
        suite.publish(2567).refuse("/api/v1/rounds/2567/published", "no such node in line 7");

        assertThatThrownBy(() -> load(Duration.ofSeconds(30)))
                .isInstanceOf(LaunchException.class)
                .hasMessage("The suite refused taking 2567-published.csv with status 422: no such node in line 7");
    }

    @Test
    void a_file_is_sent_again_while_the_suite_is_busy_but_not_for_ever() {
        suite.publish(2567).busy("/api/v1/agencies", 2);

        load(Duration.ofSeconds(30));

        assertThat(suite.received())
                .filteredOn(each -> each.request().equals("POST /api/v1/agencies"))
                .hasSize(3)
                .containsOnly(suite.received("POST /api/v1/agencies"));
        suite.busy("/api/v1/agencies", 1_000);
        assertThatThrownBy(() -> load(Duration.ofSeconds(30)))
                .isInstanceOf(LaunchException.class)
                .hasMessageStartingWith("The suite refused taking agencies.csv with status 503");
    }

    @Test
    void waiting_for_scores_ends() {
        suite.publish(2567).scoreAfter("never");

        assertThatThrownBy(() -> load(Duration.ofMillis(1)))
                .isInstanceOf(LaunchException.class)
                .hasMessageContaining("309 scores that were looked for are still not there")
                .hasMessageContaining("/api/v1/scores/2567/f10-0001");
    }

    private void load(Duration patience) {
        Progress progress = new Progress(new PrintStream(said, true, StandardCharsets.UTF_8));
        try (Api api = new Api(suite.url(), Map.of(User.ADMIN, "admin"))) {
            new NationLoad(api, progress, patience).run();
        }
    }
}
