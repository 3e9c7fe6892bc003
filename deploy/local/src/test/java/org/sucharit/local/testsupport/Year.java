package org.sucharit.local.testsupport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * One agency's fiscal year at its addresses in every service.
 *
 * @param rest who asks
 */
public record Year(Rest rest, int fiscalYear, String agency) {

    /** Long enough for a machine that does other things as well; what is awaited is there at once otherwise. */
    public static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final Duration POLL = Duration.ofMillis(100);

    /** The year of the demonstration, 2568. */
    public Year(Rest rest, String agency) {
        this(rest, 2568, agency);
    }

    public String assessment() {
        return "assessments/" + fiscalYear + "/" + agency;
    }

    public String score() {
        return "scores/" + fiscalYear + "/" + agency;
    }

    public String published() {
        return score() + "/published";
    }

    /** The measures run in the year after. */
    public String plan() {
        return "plans/" + (fiscalYear + 1) + "/" + agency;
    }

    /** The analysis report. */
    public String report() {
        return "reports/" + fiscalYear + "/" + agency + "/analysis";
    }

    public String report(String format) {
        return report() + "?format=" + format;
    }

    /** One version of the report in a format. */
    public String version(long version, String format) {
        return report() + "/versions/" + version + "?format=" + format;
    }

    /** Score, plan and report as they are, if they are based on one another. */
    public Optional<Result> result() {
        Answer score = rest.get(score());
        Answer plan = rest.get(plan());
        Answer report = rest.get(report());
        return score.ok() && plan.ok() && report.ok()
                ? Optional.of(new Result(score.json(), plan.json(), report.json()))
                        .filter(Result::matches)
                : Optional.empty();
    }

    /** Score, plan and report, once they are based on one another and are as expected. */
    public Result awaitResult(Predicate<Result> expected) {
        return await("a matching result of " + agency)
                .atMost(PATIENCE)
                .pollInterval(POLL)
                .until(this::result, found -> found.filter(expected).isPresent())
                .orElseThrow();
    }

    /** Once the derived total is this. */
    public Result awaitTotal(String total) {
        return awaitResult(result -> result.total().compareTo(new BigDecimal(total)) == 0);
    }

    /** Corrects published figures, based on the table as it is now. */
    public void correct(Body rows) {
        Answer before = rest.get(published()).expectOk();
        assertThat(before.etag()).isNotNull();
        rest.ifMatch(before.etag()).patch(published(), rows).expectOk();
    }

    /** What the three services say, read one after the other. */
    public record Result(JsonNode score, JsonNode plan, JsonNode report) {

        boolean matches() {
            return scoreVersion() == plan.path("scoreVersion").asLong()
                    && scoreVersion() == report.path("scoreVersion").asLong()
                    && planVersion() == report.path("planVersion").asLong();
        }

        public long scoreVersion() {
            return score.path("version").asLong();
        }

        public long planVersion() {
            return plan.path("version").asLong();
        }

        public long reportVersion() {
            return report.path("version").asLong();
        }

        public String contentHash() {
            return report.path("contentHash").asText();
        }

        public String rating() {
            return score.at("/rating/derived/0").asText();
        }

        public JsonNode findings() {
            return plan.path("findings");
        }

        /** The derived total; −1 while there is none. */
        public BigDecimal total() {
            return decimal(score.at("/total/derived"));
        }

        public JsonNode node(String code) {
            for (JsonNode node : score.path("nodes")) {
                if (node.path("node").asText().equals(code)) {
                    return node;
                }
            }
            throw new AssertionError("no node " + code + " in " + score);
        }

        /** A node's derived figure; −1 while there is none. */
        public BigDecimal derived(String code) {
            return decimal(node(code).path("derived"));
        }
    }

    private static BigDecimal decimal(JsonNode figure) {
        return figure.isTextual() ? new BigDecimal(figure.asText()) : BigDecimal.ONE.negate();
    }
}
