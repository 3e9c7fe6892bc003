package org.sucharit.measures.testsupport;

import static org.awaitility.Awaitility.await;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.sucharit.contracts.Label;
import org.sucharit.contracts.Topics;
import org.sucharit.contracts.agency.Agency;
import org.sucharit.contracts.agency.Agency.Organisation;
import org.sucharit.contracts.assessment.Assessment;
import org.sucharit.contracts.framework.Framework;
import org.sucharit.contracts.score.Score;
import org.sucharit.kit.events.SnapshotIntake;
import org.sucharit.kit.testsupport.Arrivals;
import org.sucharit.kit.testsupport.Callers;
import org.sucharit.measures.planning.Fixture;

/** An agency with an organisation, a framework, and scores that come as a test wants them; what tests ask of plans. */
public final class Planning {

    public static final Framework FRAMEWORK = Fixture.framework(2568);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final SnapshotIntake intake;
    private final String agency = "p-" + UUID.randomUUID();

    public Planning(SnapshotIntake intake) {
        this.intake = intake;
        Arrivals.arrive(intake, Topics.FRAMEWORK, FRAMEWORK);
        Arrivals.arrive(intake, Topics.AGENCY, agency(agency));
    }

    /** A subdistrict organisation in Krabi with an office, a finance division, a mayor, a clerk and a committee. */
    public static Agency agency(String code) {
        return new Agency(
                code,
                1,
                Agency.State.ACTIVE,
                label("องค์การบริหารส่วนตำบลทดสอบ"),
                Agency.Type.SAO,
                new Agency.Province("81", label("กระบี่")),
                "คลองท่อม",
                "ทดสอบ",
                null,
                new Organisation(
                        List.of(
                                new Agency.Unit("office", label("สำนักปลัด"), null),
                                new Agency.Unit("finance", label("กองคลัง"), null)),
                        List.of(
                                new Agency.Position("mayor", label("นายกองค์การบริหารส่วนตำบล"), null),
                                new Agency.Position("clerk", label("ปลัดองค์การบริหารส่วนตำบล"), "office"),
                                new Agency.Position("legal", label("นิติกร"), "office")),
                        List.of(new Agency.Committee("ita", label("คณะทำงานจริยธรรม"), List.of("clerk", "legal"))),
                        List.of()));
    }

    private static Label label(String text) {
        return new Label(text, text);
    }

    public String agency() {
        return agency;
    }

    /** The plan's address, with something behind it. */
    public String at(String rest) {
        return "/api/v1/plans/2569/" + agency + rest;
    }

    /** Lets a score come, in the phase of confirmation. */
    public void score(long version, Map<String, Integer> figures) {
        score(version, Assessment.Phase.CONFIRM, figures);
    }

    public void score(long version, Assessment.Phase phase, Map<String, Integer> figures) {
        Arrivals.arrive(intake, Topics.SCORE, score(FRAMEWORK, agency, version, phase, figures));
    }

    /** A score of any year and agency. */
    public static Score score(
            Framework framework, String agency, long version, Assessment.Phase phase, Map<String, Integer> figures) {
        Score score = Fixture.score(framework, figures);
        return new Score(
                framework.fiscalYear(),
                agency,
                version,
                Score.State.CURRENT,
                framework.revision(),
                phase,
                null,
                score.total(),
                score.rating(),
                score.nodes(),
                score.differences());
    }

    /** Waits until the plan answers a version of the score. */
    public JsonPath awaitPlan(long scoreVersion) {
        Callable<JsonPath> read = () -> asks(Callers.ADMIN).get(at("")).jsonPath();
        return await().atMost(PATIENCE)
                .until(read, plan -> plan.get("scoreVersion") instanceof Number n && n.longValue() == scoreVersion);
    }

    /** A draft of a score of which indicator 1 is weak. */
    public JsonPath drafted() {
        score(1, Map.of("1", 80, "2", 100, "3", 100, "4", 100, "5", 100, "6", 100, "7", 100, "8", 100, "9", 100));
        return awaitPlan(1);
    }

    /** The same, approved by the executive. */
    public void approved() {
        drafted();
        approve(Map.of("signatory", "นายทดสอบ", "memoNumber", "1/2568", "memoDate", "2025-10-01"))
                .then()
                .statusCode(201);
    }

    public Response approve(Map<String, ?> approval) {
        return asks(Callers.EXECUTIVE).header("If-Match", tag()).body(approval).post(at("/approvals"));
    }

    /** A request by a caller, with a new key and a body in JSON. */
    public RequestSpecification asks(Callers caller) {
        return caller.asks(agency)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }

    public RequestSpecification officer() {
        return asks(Callers.OFFICER);
    }

    public RequestSpecification executive() {
        return asks(Callers.EXECUTIVE);
    }

    /** The ETag of the revision that is being written, or of the one in force. */
    public String tag() {
        return officer().get(at("/approvals")).header("ETag");
    }

    /** The ETag of the plan. */
    public String etag() {
        return officer().get(at("")).header("ETag");
    }

    public JsonPath plan() {
        return officer().get(at("")).jsonPath();
    }

    /** A measure of indicator 1 that is complete. */
    public static Map<String, Object> measure(String text) {
        return measure("1", text);
    }

    /** A measure of an indicator that is complete. */
    public static Map<String, Object> measure(String indicator, String text) {
        return Map.of(
                "indicator",
                indicator,
                "issue",
                "การให้บริการล่าช้า",
                "measure",
                text,
                "responsible",
                List.of(Map.of("kind", "unit", "code", "office")),
                "steps",
                List.of(Map.of("text", "ทบทวนคู่มือ", "steps", List.of(Map.of("text", "ประชุม")))),
                "period",
                Map.of("form", "quarters", "fromMonth", 1, "toMonth", 6),
                "budget",
                "12000.50",
                "serves",
                List.of(indicator));
    }
}
