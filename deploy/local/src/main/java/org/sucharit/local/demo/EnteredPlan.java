package org.sucharit.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.sucharit.local.suite.Api;
import org.sucharit.local.suite.Api.Answer;
import org.sucharit.local.suite.LaunchException;
import org.sucharit.local.suite.Progress;
import org.sucharit.local.suite.User;
import org.sucharit.local.suite.Waiting;

/** A plan that was written on paper and what came of it, entered from files: Bo Kaeo's of fiscal year 2566. */
final class EnteredPlan {

    private static final Duration WAIT = Duration.ofSeconds(60);
    private static final String AGENCY = "/api/v1/agencies/" + DemoData.PLANNING_AGENCY;
    static final String PLAN = "/api/v1/plans/" + DemoData.PLANNED_YEAR + "/" + DemoData.PLANNING_AGENCY;
    private static final String CSV = "text/csv";
    private static final String JSON = "application/json";
    /** The year is over: it is entered as it was, and nobody's memo is known. */
    private static final byte[] APPROVAL =
            "{\"signatory\":\"(ข้อมูลสาธิต)\",\"memoNumber\":\"(ข้อมูลสาธิต)\",\"memoDate\":\"2022-10-03\"}"
                    .getBytes(StandardCharsets.UTF_8);

    private static final int MEASURES = 5;
    /** Eight indicators and 43 items. */
    private static final int ASSIGNMENTS = 51;

    private final DemoData data;
    private final Api api;
    private final Progress progress;

    EnteredPlan(DemoData data, Api api, Progress progress) {
        this.data = data;
        this.api = api;
        this.progress = progress;
    }

    /** Enters organisation, plan and progress, unless that was done before. */
    void load() {
        progress.step("a plan of 2566 and its progress entered", () -> {
            if (read() != null) {
                return;
            }
            Answer organisation = expect(api.get(User.ADMIN, AGENCY + "/organisation"), "reading the organisation");
            expect(
                    api.sendIfMatch(
                            User.ADMIN,
                            "PUT",
                            AGENCY + "/organisation",
                            organisation.etag(),
                            JSON,
                            data.planFile("organisation.json")),
                    "entering the organisation");
            String measures = "/imports/measures?basedOn=" + DemoData.PLANNED_YEAR;
            byte[] file = data.planFile("measures.csv");
            // The organisation is on its way.
            Waiting.until(
                    WAIT,
                    () -> api.send(User.ADMIN, "POST", PLAN + measures + "&dryRun=true", CSV, file)
                            .ok());
            post(measures, "measures.csv");
            post("/imports/assignments", "assignments.csv");
            Answer approvals = expect(api.get(User.ADMIN, PLAN + "/approvals"), "reading who approves the plan");
            expect(
                    api.sendIfMatch(User.ADMIN, "POST", PLAN + "/approvals", approvals.etag(), JSON, APPROVAL),
                    "approving the plan");
            post("/imports/progress", "progress.csv");
        });
    }

    private void post(String where, String file) {
        expect(
                api.sendOnce(User.ADMIN, "POST", PLAN + where, "demonstration-" + file, CSV, data.planFile(file), WAIT),
                "the plan's file " + file);
    }

    /** The plan, once it is in operation; null before. */
    private JsonNode read() {
        Answer answer = api.get(User.ADMIN, PLAN);
        return answer.ok() && answer.json().path("state").asText().equals("in-operation") ? answer.json() : null;
    }

    JsonNode await() {
        JsonNode[] plan = new JsonNode[1];
        if (!Waiting.until(WAIT, () -> (plan[0] = read()) != null)) {
            throw new LaunchException(
                    "After %d seconds the plan that was entered is not in operation.".formatted(WAIT.toSeconds()));
        }
        return plan[0];
    }

    /** Where what is read back is not what was entered; empty when all is well. */
    static List<String> mistakes(JsonNode plan) {
        List<String> mistakes = new ArrayList<>();
        if (plan.path("measures").size() != MEASURES) {
            mistakes.add("Of the plan that was entered %d measures are read back, not %d."
                    .formatted(plan.path("measures").size(), MEASURES));
        }
        if (plan.path("assignments").size() != ASSIGNMENTS) {
            mistakes.add("Of the plan that was entered %d indicators and items are read back, not %d."
                    .formatted(plan.path("assignments").size(), ASSIGNMENTS));
        }
        long acted = StreamSupport.stream(plan.path("assignments").spliterator(), false)
                .filter(part -> part.path("progress").path("state").asText().equals("in-operation"))
                .count();
        if (acted != ASSIGNMENTS) {
            mistakes.add("Of the plan that was entered %d indicators and items are acted on, printed are %d."
                    .formatted(acted, ASSIGNMENTS));
        }
        return mistakes;
    }

    private static Answer expect(Answer answer, String doing) {
        return Demonstration.expect(answer, doing);
    }
}
