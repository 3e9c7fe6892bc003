package org.sucharit.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sucharit.local.suite.Api;
import org.sucharit.local.suite.Api.Answer;
import org.sucharit.local.suite.LaunchException;
import org.sucharit.local.suite.Progress;
import org.sucharit.local.suite.User;
import org.sucharit.local.suite.Waiting;

/** Posts one agency's printed result and reads back, over REST, what the services made of it. */
public final class Demonstration {

    private static final Duration FRAMEWORK_WAIT = Duration.ofSeconds(30);
    private static final Duration RESULT_WAIT = Duration.ofSeconds(60);
    private static final String CSV = "text/csv";
    private static final String JSON = "application/json";

    private static final String YEAR_AND_AGENCY = DemoData.FISCAL_YEAR + "/" + DemoData.AGENCY;
    static final String SCORE = "/api/v1/scores/" + YEAR_AND_AGENCY;
    static final String PLAN = "/api/v1/plans/" + DemoData.PLAN_YEAR + "/" + DemoData.AGENCY;
    /** Where the report of the agency is read. */
    public static final String REPORT = "/api/v1/reports/" + YEAR_AND_AGENCY + "/analysis";

    private final DemoData data = DemoData.builtIn();
    private final Api api;
    private final Progress progress;
    private final AnsweredRound answered;
    private final EnteredPlan entered;
    private final PublishedReport published;

    /**
     * A demonstration.
     *
     * @param api of a running suite
     */
    public Demonstration(Api api, Progress progress) {
        this.api = api;
        this.progress = progress;
        this.answered = new AnsweredRound(data, api, progress);
        this.entered = new EnteredPlan(data, api, progress);
        this.published = new PublishedReport(api, progress);
    }

    /**
     * What came of it.
     *
     * @param sheet the score sheet
     * @param reconciliation where the printed document differs from what is derived
     * @param plan the draft plan
     * @param report what the analysis report is made of
     * @param answered the score sheet that follows from the respondents' answers
     * @param entered the plan that was entered from files, with its progress
     * @param published the report on that plan, published and offered as evidence
     */
    public record Result(
            JsonNode sheet,
            JsonNode reconciliation,
            JsonNode plan,
            JsonNode report,
            JsonNode answered,
            JsonNode entered,
            PublishedReport.Published published) {}

    /** Posts the data; everything that follows from it happens by itself. */
    public void load() {
        progress.step("frameworks published", this::awaitFramework);
        progress.step("demonstration data posted", () -> {
            expect(api.send(User.ADMIN, "POST", "/api/v1/agencies", CSV, data.agencies()), "registering the agency");
            openAssessment();
            expect(
                    api.send(User.OFFICER, "PUT", SCORE + "/published", CSV, data.published()),
                    "entering the published figures");
        });
        answered.load();
        entered.load();
    }

    /** Waits until score, plan and report agree on what they are based on. */
    public Result await() {
        JsonNode counted = answered.await();
        JsonNode written = entered.await();
        PublishedReport.Published offered = published.publish(written);
        return progress.step("score, plan and report agree", () -> {
            Map<String, JsonNode> read = new LinkedHashMap<>();
            if (!Waiting.until(RESULT_WAIT, () -> agree(read))) {
                throw new LaunchException("After %d seconds score, plan and report still do not agree: %s."
                        .formatted(RESULT_WAIT.toSeconds(), describe(read)));
            }
            JsonNode reconciliation = expect(
                            api.get(User.OFFICER, SCORE + "/reconciliation"), "reading the differences")
                    .json();
            return new Result(
                    read.get(SCORE), reconciliation, read.get(PLAN), read.get(REPORT), counted, written, offered);
        });
    }

    /** Saves the report in every format there is; what a format's file is. */
    public Map<String, Path> saveReports(Path directory) {
        Map<String, Path> files = new LinkedHashMap<>();
        progress.step("report written", () -> {
            for (String format : List.of("pdf", "html")) {
                Answer answer = expect(api.download(User.OFFICER, REPORT + "?format=" + format), "reading the report");
                Path file =
                        directory.resolve("%s-%d-analysis.%s".formatted(DemoData.AGENCY, DemoData.FISCAL_YEAR, format));
                try {
                    Files.write(file, answer.body());
                } catch (IOException e) {
                    throw new LaunchException("Cannot write " + file + ": " + e.getMessage() + ".", e);
                }
                files.put(format, file);
            }
        });
        return files;
    }

    /** Where the result is not what the demonstration data says it should be; empty when all is well. */
    public List<String> mistakes(Result result) {
        List<String> mistakes = new ArrayList<>(Verification.mistakes(data, result));
        mistakes.addAll(answered.mistakes(result.answered()));
        mistakes.addAll(EnteredPlan.mistakes(result.entered()));
        mistakes.addAll(PublishedReport.mistakes(result.published()));
        return mistakes;
    }

    private void awaitFramework() {
        String path = "/api/v1/frameworks/" + DemoData.FISCAL_YEAR;
        if (!Waiting.until(FRAMEWORK_WAIT, () -> api.get(User.ADMIN, path).ok())) {
            throw new LaunchException("There is no framework of %d after %d seconds: see the assessment service's log."
                    .formatted(DemoData.FISCAL_YEAR, FRAMEWORK_WAIT.toSeconds()));
        }
    }

    private void openAssessment() {
        String path = "/api/v1/assessments/" + YEAR_AND_AGENCY;
        byte[] phase = "{\"phase\":\"confirm\"}".getBytes(StandardCharsets.UTF_8);
        Answer present = api.get(User.ADMIN, path);
        if (!present.ok()) {
            expect(api.send(User.ADMIN, "PUT", path, JSON, phase), "opening the assessment");
        } else if (!present.json().path("phase").asText().equals("confirm")) {
            expect(
                    api.sendIfMatch(User.ADMIN, "PUT", path, present.etag(), JSON, phase),
                    "moving the assessment to its phase");
        }
    }

    private boolean agree(Map<String, JsonNode> read) {
        read.clear();
        for (String path : List.of(SCORE, PLAN, REPORT)) {
            Answer answer = api.get(User.OFFICER, path);
            if (answer.ok()) {
                read.put(path, answer.json());
            }
        }
        if (read.size() < 3) {
            return false;
        }
        String score = version(read.get(SCORE), "version");
        String plan = version(read.get(PLAN), "version");
        return !score.isEmpty()
                && !read.get(SCORE).path("total").path("derived").asText("").isEmpty()
                && version(read.get(PLAN), "scoreVersion").equals(score)
                && version(read.get(REPORT), "scoreVersion").equals(score)
                && version(read.get(REPORT), "planVersion").equals(plan);
    }

    private static String describe(Map<String, JsonNode> read) {
        List<String> parts = new ArrayList<>();
        for (String path : List.of(SCORE, PLAN, REPORT)) {
            JsonNode document = read.get(path);
            parts.add(
                    document == null
                            ? path + " is not there"
                            : path + " has version " + version(document, "version") + " on score "
                                    + version(document, "scoreVersion") + " and plan "
                                    + version(document, "planVersion"));
        }
        return String.join("; ", parts);
    }

    private static String version(JsonNode document, String field) {
        return document.path(field).asText("");
    }

    static Answer expect(Answer answer, String doing) {
        if (!answer.ok()) {
            throw new LaunchException("The suite refused %s with status %d: %s"
                    .formatted(doing, answer.status(), new String(answer.body(), StandardCharsets.UTF_8)));
        }
        return answer;
    }
}
