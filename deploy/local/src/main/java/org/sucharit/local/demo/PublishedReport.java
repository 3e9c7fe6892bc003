package org.sucharit.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.StreamSupport;
import org.sucharit.local.suite.Api;
import org.sucharit.local.suite.Api.Answer;
import org.sucharit.local.suite.LaunchException;
import org.sucharit.local.suite.Progress;
import org.sucharit.local.suite.User;
import org.sucharit.local.suite.Waiting;

/**
 * The report on the plan that was entered, published although the plan contradicts itself as it is printed, and offered to
 * the item of its round that asks for it.
 */
final class PublishedReport {

    /** The item that asks for it. */
    static final String ITEM = "o43";

    private static final Duration WAIT = Duration.ofSeconds(60);
    private static final String ASSESSMENT =
            "/api/v1/assessments/" + DemoData.PLANNED_YEAR + "/" + DemoData.PLANNING_AGENCY;
    private static final String REPORT =
            "/api/v1/reports/" + DemoData.PLANNED_YEAR + "/" + DemoData.PLANNING_AGENCY + "/implementation";
    private static final String JSON = "application/json";
    private static final String REASON = "(ข้อมูลสาธิต) เผยแพร่ตามที่หน่วยงานพิมพ์ไว้";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Api api;
    private final Progress progress;

    PublishedReport(Api api, Progress progress) {
        this.api = api;
        this.progress = progress;
    }

    /**
     * What came of it.
     *
     * @param publication the newest, with what was waived
     * @param offer of it, to the item that asks for it
     */
    record Published(JsonNode publication, JsonNode offer) {}

    /**
     * Publishes the report, unless that was done before, and waits until it is offered.
     *
     * @param plan that it is on, as it is now
     */
    Published publish(JsonNode plan) {
        return progress.step("a report published and offered as evidence", () -> {
            if (!api.get(User.ADMIN, ASSESSMENT).ok()) {
                expect(
                        api.send(User.ADMIN, "PUT", ASSESSMENT, JSON, utf8("{\"phase\":\"collect\"}")),
                        "opening the round of the report");
            }
            await("is no report on the plan that was entered", () -> tells(plan));
            if (publications().isEmpty()) {
                Answer check = expect(api.get(User.ADMIN, REPORT + "/check"), "checking the report");
                expect(
                        api.send(User.ADMIN, "POST", REPORT + "/publications", JSON, wanted(check.json())),
                        "publishing the report");
            }
            await(
                    "is no offer of the report",
                    () -> offer().at("/publication/number")
                            .equals(publications().path(0).path("number")));
            return new Published(publications().path(0), offer());
        });
    }

    private boolean tells(JsonNode plan) {
        Answer report = api.get(User.ADMIN, REPORT);
        return report.ok() && report.json().path("planVersion").equals(plan.path("version"));
    }

    /** The version that was checked, every contradiction waived. */
    private static byte[] wanted(JsonNode check) {
        ObjectNode wanted = MAPPER.createObjectNode();
        wanted.put("version", check.path("version").asLong());
        ArrayNode waivers = wanted.putArray("waivers");
        check.path("contradictions")
                .forEach(contradiction -> waivers.addObject()
                        .put("contradiction", contradiction.path("id").asText())
                        .put("reason", REASON));
        return utf8(wanted.toString());
    }

    private JsonNode publications() {
        return expect(api.get(User.ADMIN, REPORT + "/publications"), "reading what is published")
                .json()
                .path("items");
    }

    private JsonNode offer() {
        JsonNode offers = expect(api.get(User.ADMIN, ASSESSMENT + "/evidence-offers"), "reading what is offered")
                .json();
        return StreamSupport.stream(offers.path("items").spliterator(), false)
                .filter(offer -> offer.path("item").asText().equals(ITEM))
                .findFirst()
                .orElseThrow(() -> new LaunchException("No item " + ITEM + " asks for a report."));
    }

    /** What is published in spite of what contradicts itself in it names that; empty when it does. */
    static List<String> mistakes(Published published) {
        if (published.publication().path("waivers").isEmpty()) {
            return List.of(
                    "Nothing in the report that was published contradicts itself, though the printed plan does.");
        }
        return List.of();
    }

    private static void await(String what, BooleanSupplier condition) {
        if (!Waiting.until(WAIT, condition)) {
            throw new LaunchException("After %d seconds there %s.".formatted(WAIT.toSeconds(), what));
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Answer expect(Answer answer, String doing) {
        return Demonstration.expect(answer, doing);
    }
}
