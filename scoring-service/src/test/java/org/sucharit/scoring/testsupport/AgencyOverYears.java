package org.sucharit.scoring.testsupport;

import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sucharit.contracts.Topics;
import org.sucharit.contracts.assessment.Assessment;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.tally.Tally;
import org.sucharit.kit.events.SnapshotIntake;
import org.sucharit.kit.testsupport.Agencies;
import org.sucharit.kit.testsupport.Arrivals;
import org.sucharit.kit.testsupport.Callers;

/** An agency of its own for one test, with scores in several years. */
public final class AgencyOverYears {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final SnapshotIntake intake;
    private final String code;

    private AgencyOverYears(SnapshotIntake intake, String code) {
        this.intake = intake;
        this.code = code;
    }

    public static AgencyOverYears named(String code, SnapshotIntake intake) {
        Arrivals.arrive(intake, Topics.AGENCY, Agencies.named(code, 1));
        return new AgencyOverYears(intake, code);
    }

    public static AgencyOverYears unnamed(SnapshotIntake intake) {
        return named("y-" + UUID.randomUUID(), intake);
    }

    public String code() {
        return code;
    }

    public Response get(Callers caller, String address) {
        return caller.asks(code).get(address);
    }

    public String score(int fiscalYear) {
        return "/api/v1/scores/" + fiscalYear + "/" + code;
    }

    /** Enters figures from which a year's score starts, and waits for it. */
    public AgencyOverYears scored(Framework framework, Map<String, String> figures) {
        open(framework, Assessment.Phase.CONFIRM, 1);
        String rows = new TreeMap<>(figures)
                .entrySet().stream()
                        .map(figure -> "{\"node\": \"%s\", \"score\": \"%s\", \"use\": \"input\"}"
                                .formatted(figure.getKey(), figure.getValue()))
                        .collect(Collectors.joining(", ", "[", "]"));
        Callers.ADMIN
                .asks(code)
                .contentType("application/json")
                .body(rows.getBytes(StandardCharsets.UTF_8))
                .put(score(framework.fiscalYear()) + "/published")
                .then()
                .statusCode(200);
        await().atMost(PATIENCE)
                .until(() -> get(Callers.ADMIN, score(framework.fiscalYear())).statusCode() == 200);
        return this;
    }

    /** The answers to one question of the internal survey. */
    public void answered(int fiscalYear, String question, Map<String, Integer> counts, String derived) {
        int respondents = counts.values().stream().mapToInt(Integer::intValue).sum();
        Arrivals.arrive(
                intake,
                Topics.TALLY,
                new Tally(
                        fiscalYear,
                        code,
                        "IIT",
                        1,
                        Tally.State.RELEASED,
                        respondents,
                        List.of(new Tally.QuestionTally(question, counts))));
        await().atMost(PATIENCE)
                .until(
                        () -> get(Callers.ADMIN, score(fiscalYear))
                                .jsonPath()
                                .getString("nodes.find { it.node == 'IIT." + question + "' }.derived"),
                        derived::equals);
    }

    public AgencyOverYears announced(Framework framework) {
        open(framework, Assessment.Phase.ANNOUNCED, 2);
        await().atMost(PATIENCE)
                .until(() ->
                        get(Callers.ANONYMOUS, score(framework.fiscalYear())).statusCode() == 200);
        return this;
    }

    private void open(Framework framework, Assessment.Phase phase, long version) {
        Arrivals.arrive(intake, Topics.FRAMEWORK, framework);
        Arrivals.arrive(
                intake,
                Topics.ASSESSMENT,
                new Assessment(
                        framework.fiscalYear(),
                        code,
                        version,
                        Assessment.State.ACTIVE,
                        phase,
                        framework.revision(),
                        List.of(),
                        List.of()));
    }
}
