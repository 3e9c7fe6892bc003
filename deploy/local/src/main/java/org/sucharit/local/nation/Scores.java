package org.sucharit.local.nation;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.sucharit.local.suite.Api;
import org.sucharit.local.suite.Api.Answer;
import org.sucharit.local.suite.LaunchException;
import org.sucharit.local.suite.User;
import org.sucharit.local.suite.Waiting;

/** Whether the nation is scored, seen at one agency in 27, spread over all provinces, and at the last of all. */
final class Scores {

    private static final int EVERY = 27;

    private final Api api;
    private final Nation nation;

    Scores(Api api, Nation nation) {
        this.api = api;
        this.nation = nation;
    }

    /**
     * Waits until nothing is missing in any score that is looked at. A score once seen is not asked for again.
     *
     * @throws LaunchException when time is up
     */
    void await(List<Integer> fiscalYears, Duration atMost) {
        Deque<String> missing = new ArrayDeque<>();
        for (int fiscalYear : fiscalYears) {
            for (int agency = 0; agency < Nation.SIZE - 1; agency += EVERY) {
                missing.add(path(fiscalYear, agency));
            }
            missing.add(path(fiscalYear, Nation.SIZE - 1));
        }
        long end = System.nanoTime() + atMost.toNanos();
        while (!missing.isEmpty()) {
            Duration left = Duration.ofNanos(end - System.nanoTime());
            if (!Waiting.until(left, () -> isWhole(missing.peek()))) {
                throw new LaunchException(
                        "After %d seconds %d scores that were looked for are still not there; the first"
                                        .formatted(atMost.toSeconds(), missing.size())
                                + " is " + missing.peek() + ".");
            }
            missing.remove();
        }
    }

    private String path(int fiscalYear, int agency) {
        return "/api/v1/scores/" + fiscalYear + "/" + nation.agency(agency).code();
    }

    private boolean isWhole(String path) {
        Answer answer = api.get(User.ADMIN, path);
        if (!answer.ok()) {
            return false;
        }
        JsonNode total = answer.json().path("total");
        String coverage = total.path("coverage").asText("");
        return !total.path("derived").asText("").isEmpty()
                && !coverage.isEmpty()
                && new BigDecimal(coverage).compareTo(BigDecimal.ONE) == 0;
    }
}
