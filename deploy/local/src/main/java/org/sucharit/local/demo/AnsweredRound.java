package org.sucharit.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sucharit.local.suite.Api;
import org.sucharit.local.suite.Api.Answer;
import org.sucharit.local.suite.LaunchException;
import org.sucharit.local.suite.Progress;
import org.sucharit.local.suite.User;
import org.sucharit.local.suite.Waiting;

/**
 * The same result once more, from the other end: a round in which each respondent's answers come in, the surveys end,
 * and the scores follow from what was counted.
 */
final class AnsweredRound {

    private static final Duration WAIT = Duration.ofSeconds(60);
    private static final String YEAR_AND_AGENCY = DemoData.FISCAL_YEAR + "/" + DemoData.ANSWERED_AGENCY;
    private static final String ASSESSMENT = "/api/v1/assessments/" + YEAR_AND_AGENCY;
    static final String SCORE = "/api/v1/scores/" + YEAR_AND_AGENCY;

    private final DemoData data;
    private final Api api;
    private final Progress progress;

    AnsweredRound(DemoData data, Api api, Progress progress) {
        this.data = data;
        this.api = api;
        this.progress = progress;
    }

    /** Lets the answers come in and ends the surveys, unless that was done before. */
    void load() {
        progress.step("answers taken in, surveys ended", () -> {
            Answer present = api.get(User.ADMIN, ASSESSMENT);
            if (present.ok() && present.json().path("phase").asText().equals("confirm")) {
                return;
            }
            Answer opened = present.ok() ? present : put("collect", "*");
            data.answers()
                    .forEach((instrument, file) -> Demonstration.expect(
                            api.sendOnce(
                                    User.ADMIN,
                                    "POST",
                                    ASSESSMENT + "/answers/" + instrument,
                                    "demonstration",
                                    "text/csv",
                                    file,
                                    WAIT),
                            "the answers to " + instrument));
            Demonstration.expect(
                    api.send(User.ADMIN, "PUT", SCORE + "/published", "text/csv", data.answeredPublished()),
                    "entering the indicators that no respondent answers");
            put("confirm", opened.etag());
        });
    }

    private Answer put(String phase, String ifMatch) {
        byte[] body = ("{\"phase\":\"" + phase + "\"}").getBytes(StandardCharsets.UTF_8);
        return Demonstration.expect(
                api.sendIfMatch(User.ADMIN, "PUT", ASSESSMENT, ifMatch, "application/json", body),
                "moving the assessment to " + phase);
    }

    /** Waits until everything that was released is in the score. */
    JsonNode await() {
        return progress.step("score follows from the answers", () -> {
            JsonNode[] sheet = new JsonNode[1];
            if (!Waiting.until(WAIT, () -> (sheet[0] = scored()) != null)) {
                throw new LaunchException("After %d seconds no score follows from the answers of %s."
                        .formatted(WAIT.toSeconds(), DemoData.ANSWERED_AGENCY));
            }
            return sheet[0];
        });
    }

    private JsonNode scored() {
        Answer answer = api.get(User.ADMIN, SCORE);
        if (!answer.ok() || !answer.json().path("phase").asText().equals("confirm")) {
            return null;
        }
        JsonNode sheet = answer.json();
        return derived(sheet).get("IIT") == null
                        || sheet.path("total").path("derived").isNull()
                ? null
                : sheet;
    }

    /** Where what was counted does not give what is printed; empty when all is well. */
    List<String> mistakes(JsonNode sheet) {
        List<String> mistakes = new ArrayList<>();
        Map<String, String> derived = derived(sheet);
        data.printedQuestions().forEach((question, printed) -> {
            String counted = derived.get(question);
            if (counted == null || new BigDecimal(counted).compareTo(printed) != 0) {
                mistakes.add("Of the answers to " + question + " follows " + counted + ", printed is " + printed + ".");
            }
        });
        String total = sheet.path("total").path("derived").asText("");
        if (total.isEmpty() || new BigDecimal(total).compareTo(data.printedTotal()) != 0) {
            mistakes.add("From the answers follows a total of " + total + ", printed is " + data.printedTotal() + ".");
        }
        return mistakes;
    }

    private static Map<String, String> derived(JsonNode sheet) {
        Map<String, String> derived = new TreeMap<>();
        for (JsonNode node : sheet.path("nodes")) {
            if (!node.path("derived").isNull()) {
                derived.put(node.path("node").asText(), node.path("derived").asText());
            }
        }
        return derived;
    }
}
