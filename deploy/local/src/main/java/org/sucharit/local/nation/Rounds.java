package org.sucharit.local.nation;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.sucharit.local.suite.Api;
import org.sucharit.local.suite.Api.Answer;
import org.sucharit.local.suite.User;

/** Takes fiscal years through their rounds: the one place that knows how a round is asked for. */
final class Rounds {

    private static final String JSON = "application/json";
    private static final int BUDDHIST_ERA = 543;
    private static final Duration ALL_AGENCIES = Duration.ofMinutes(5);

    /** The day on which each phase begins, in the calendar year in which the fiscal year ends. */
    private static final Map<String, String> CALENDAR = calendar();

    private final Api api;
    private final Batch batch;

    Rounds(Api api, Batch batch) {
        this.api = api;
        this.batch = batch;
    }

    /** Plans a year, unless it is planned. Its days are past: whatever stands before confirm moves there by itself. */
    void plan(int fiscalYear) {
        String path = "/api/v1/rounds/" + fiscalYear;
        if (!api.get(User.ADMIN, path).ok()) {
            int year = fiscalYear - BUDDHIST_ERA;
            String phases = CALENDAR.entrySet().stream()
                    .map(phase -> "\"%s\":\"%d-%s\"".formatted(phase.getKey(), year, phase.getValue()))
                    .collect(Collectors.joining(","));
            Accepted.require(
                    api.send(User.ADMIN, "PUT", path, JSON, utf8("{\"phases\":{" + phases + "}}")),
                    "planning the round of " + fiscalYear);
        }
    }

    /** Opens the assessments of all agencies that have none; sent again it changes nothing. */
    void open(int fiscalYear, String phase) {
        send(fiscalYear, "assessments", "{\"phase\":\"" + phase + "\"}", "opening the assessments of " + fiscalYear);
    }

    /** Moves all assessments from one phase to another; sent again it changes nothing. */
    void move(int fiscalYear, String from, String to) {
        send(
                fiscalYear,
                "transitions",
                "{\"from\":\"%s\",\"to\":\"%s\"}".formatted(from, to),
                "moving the assessments of %d from %s to %s".formatted(fiscalYear, from, to));
    }

    private void send(int fiscalYear, String what, String body, String doing) {
        boolean more = true;
        while (more) {
            Answer answer = api.sendOnce(
                    User.ADMIN,
                    "POST",
                    "/api/v1/rounds/" + fiscalYear + "/" + what,
                    batch.key(fiscalYear + "-" + body),
                    JSON,
                    utf8(body),
                    ALL_AGENCIES);
            Accepted.require(answer, doing);
            more = answer.json().path("more").asBoolean();
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, String> calendar() {
        Map<String, String> days = new LinkedHashMap<>();
        days.put("register", "01-01");
        days.put("collect", "03-01");
        days.put("review", "05-01");
        days.put("clarify", "06-01");
        days.put("confirm", "06-16");
        days.put("announced", "08-01");
        return days;
    }
}
