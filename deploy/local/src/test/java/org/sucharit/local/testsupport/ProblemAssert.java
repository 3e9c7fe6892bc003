package org.sucharit.local.testsupport;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;

/** Holds an answer against RFC 9457 and against what it should complain about. */
public final class ProblemAssert extends AbstractAssert<ProblemAssert, Answer> {

    private ProblemAssert(Answer answer) {
        super(answer, ProblemAssert.class);
    }

    /** Requires that the answer is a problem of this status and code, whole and without anything internal. */
    public static ProblemAssert assertThatProblem(Answer answer, int status, String code) {
        Assertions.assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        Assertions.assertThat(answer.type()).as(answer.toString()).isEqualTo("application/problem+json");
        JsonNode problem = answer.json();
        Assertions.assertThat(problem.path("status").asInt()).isEqualTo(status);
        Assertions.assertThat(problem.path("code").asText()).isEqualTo(code);
        for (String field : List.of("type", "title", "detail", "instance")) {
            Assertions.assertThat(problem.path(field).asText()).as(field).isNotBlank();
        }
        Assertions.assertThat(answer.text()).doesNotContain("Exception", "org.sucharit");
        return new ProblemAssert(answer);
    }

    /**
     * Requires exactly these violations, in order.
     *
     * @param places as in {@code "3:node unknown-node"} for a line and column, {@code "/0/score out-of-range"} in JSON
     */
    public ProblemAssert at(String... places) {
        Assertions.assertThat(places()).containsExactly(places);
        return this;
    }

    /** Requires these violations among others. */
    public ProblemAssert atLeastAt(String... places) {
        Assertions.assertThat(places()).contains(places);
        return this;
    }

    private List<String> places() {
        return actual.json()
                .path("violations")
                .valueStream()
                .map(ProblemAssert::place)
                .toList();
    }

    private static String place(JsonNode violation) {
        String where = violation.has("line")
                ? violation.path("line").asText() + ":"
                        + violation.path("column").asText()
                : violation.path("pointer").asText();
        return where + " " + violation.path("code").asText();
    }
}
