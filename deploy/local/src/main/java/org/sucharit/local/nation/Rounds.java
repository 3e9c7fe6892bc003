package org.sucharit.local.nation;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.sucharit.local.suite.Api;
import org.sucharit.local.suite.User;

/** Takes fiscal years through their rounds: the one place that knows how a round is asked for. */
final class Rounds {

    private static final String JSON = "application/json";
    private static final int BUDDHIST_ERA = 543;
    private static final Duration ALL_AGENCIES = Duration.ofMinutes(5);

    /** Phases with the days on which they begin and end, in the calendar year in which the fiscal year ends. */
    private static final List<String[]> CALENDAR = List.of(
            new String[] {"register", "01-01", "02-28"},
            new String[] {"collect", "03-01", "04-30"},
            new String[] {"review", "05-01", "05-31"},
            new String[] {"clarify", "06-01", "06-15"},
            new String[] {"confirm", "06-16", "06-30"});

    private final Api api;
    private final Batch batch;

    Rounds(Api api, Batch batch) {
        this.api = api;
        this.batch = batch;
    }

    /** Makes the round of a year, unless there is one. */
    void make(int fiscalYear) {
        String path = "/api/v1/rounds/" + fiscalYear;
        if (!api.get(User.ADMIN, path).ok()) {
            byte[] calendar = calendar(fiscalYear).getBytes(StandardCharsets.UTF_8);
            Accepted.require(api.send(User.ADMIN, "PUT", path, JSON, calendar), "making the round of " + fiscalYear);
        }
    }

    /** Has every registered agency assessed, in this phase; sent again it changes nothing. */
    void assess(int fiscalYear, String phase) {
        byte[] body = "{\"phase\":\"%s\"}".formatted(phase).getBytes(StandardCharsets.UTF_8);
        Accepted.require(
                api.sendOnce(
                        User.ADMIN,
                        "POST",
                        "/api/v1/rounds/" + fiscalYear + "/assessments",
                        batch.key(fiscalYear + "-" + phase),
                        JSON,
                        body,
                        ALL_AGENCIES),
                "taking the agencies of %d to phase %s".formatted(fiscalYear, phase));
    }

    private static String calendar(int fiscalYear) {
        int year = fiscalYear - BUDDHIST_ERA;
        List<String> phases = CALENDAR.stream()
                .map(phase -> "{\"phase\":\"%s\",\"from\":\"%d-%s\",\"to\":\"%d-%s\"}"
                        .formatted(phase[0], year, phase[1], year, phase[2]))
                .toList();
        return "{\"calendar\":[" + String.join(",", phases) + "]}";
    }
}
