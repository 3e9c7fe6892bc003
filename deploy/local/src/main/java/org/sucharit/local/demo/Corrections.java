package org.sucharit.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import org.sucharit.local.suite.Api;
import org.sucharit.local.suite.Api.Answer;
import org.sucharit.local.suite.LaunchException;
import org.sucharit.local.suite.User;
import org.sucharit.local.suite.Waiting;

/** Corrects a figure of the demonstration's agency, again and again: what the services do day by day, end to end. */
public final class Corrections {

    private static final Duration WAIT = Duration.ofSeconds(30);

    private final Api api;

    /**
     * Corrections to come.
     *
     * @param api of a running suite that has the demonstration's data
     */
    public Corrections(Api api) {
        this.api = api;
    }

    /**
     * How long one took to show.
     *
     * @param score until the score follows
     * @param report until the report holds it, both from the request on
     */
    public record Shown(Duration score, Duration report) {}

    /**
     * Enters another figure, and waits until the report holds what follows.
     *
     * @param number of the correction; each two in a row are different
     * @throws LaunchException if it is refused, or takes half a minute
     */
    public Shown correct(int number) {
        long before = version(Demonstration.SCORE, "version");
        byte[] csv = String.format(
                        Locale.ROOT,
                        "agency_code,node,score,use\nkhlong-phon,3,%d.%02d,input\n",
                        60 + number % 40,
                        number % 100)
                .getBytes(StandardCharsets.UTF_8);
        long start = System.nanoTime();
        Answer posted =
                api.sendIfMatch(User.OFFICER, "PATCH", Demonstration.SCORE + "/published", "*", "text/csv", csv);
        if (!posted.ok()) {
            throw new LaunchException("A correction was refused with status " + posted.status() + ": "
                    + new String(posted.body(), StandardCharsets.UTF_8));
        }
        await("the score", () -> version(Demonstration.SCORE, "version") > before);
        Duration score = since(start);
        long now = version(Demonstration.SCORE, "version");
        await("the report", () -> version(Demonstration.REPORT, "scoreVersion") >= now);
        return new Shown(score, since(start));
    }

    private long version(String path, String field) {
        Answer answer = api.get(User.OFFICER, path);
        JsonNode value = answer.ok() ? answer.json().path(field) : null;
        return value == null ? 0 : value.asLong();
    }

    private static void await(String what, BooleanSupplier condition) {
        if (!Waiting.until(WAIT, condition)) {
            throw new LaunchException(
                    "A correction did not reach " + what + " within " + WAIT.toSeconds() + " seconds.");
        }
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
