package org.sucharit.scoring.testsupport;

import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sucharit.contracts.assessment.Assessment;
import org.sucharit.kit.json.Wire;
import org.sucharit.kit.testsupport.Callers;
import org.sucharit.scoring.core.derivation.PrintedFigure;
import org.sucharit.scoring.core.testsupport.KhlongPhon;

/** An agency of its own for one test, with a published table, as callers see it. */
public final class ScoredAgency {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Assessments assessments;
    private final String code = "a-" + UUID.randomUUID();

    private ScoredAgency(Assessments assessments) {
        this.assessments = assessments;
        assessments.open(code, Assessment.Phase.CONFIRM, 1);
    }

    /** With the table of Khlong Phon, figure by figure as printed. */
    public static ScoredAgency likeKhlongPhon(Assessments assessments) {
        ScoredAgency agency = new ScoredAgency(assessments);
        agency.publish(khlongPhon());
        agency.awaitDerived("total", "93.60");
        return agency;
    }

    /** With one figure, used as input: 100 at indicator 9. */
    public static ScoredAgency withIndicator9(Assessments assessments) {
        ScoredAgency agency = new ScoredAgency(assessments);
        agency.publish("[{\"node\": \"9\", \"score\": \"100\", \"use\": \"input\"}]");
        agency.awaitDerived("9", "100.00");
        return agency;
    }

    public String code() {
        return code;
    }

    /** Address of its score sheet. */
    public String score() {
        return "/api/v1/scores/2568/" + code;
    }

    public RequestSpecification asked(Callers caller) {
        return caller.asks(code);
    }

    public Response get(Callers caller, String below) {
        return asked(caller).get(score() + below);
    }

    public JsonPath sheet() {
        return get(Callers.ADMIN, "").jsonPath();
    }

    public JsonPath history() {
        return get(Callers.ADMIN, "/history").jsonPath();
    }

    /** Replaces the published table. */
    public void publish(String rows) {
        asked(Callers.ADMIN)
                .contentType("application/json")
                .body(rows.getBytes(StandardCharsets.UTF_8))
                .put(score() + "/published")
                .then()
                .statusCode(200);
    }

    public void awaitDerived(String node, String derived) {
        await().atMost(PATIENCE)
                .until(
                        this::sheet,
                        sheet -> Objects.equals(
                                derived, sheet.getString("nodes.find { it.node == '" + node + "' }.derived")));
    }

    /** Announces what is derived now. */
    public void announce() {
        assessments.open(code, Assessment.Phase.ANNOUNCED, 2);
        await().atMost(PATIENCE).until(() -> get(Callers.ANONYMOUS, "").statusCode() == 200);
    }

    /** Enters another table and announces what follows from it as a correction. */
    public void correct(String rows) {
        publish(rows);
        Number pending = await().atMost(PATIENCE).until(() -> sheet().get("pending"), version -> version != null);
        asked(Callers.ADMIN)
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of("version", pending, "reason", "a wrong figure was entered"))
                .post(score() + "/announcements")
                .then()
                .statusCode(201);
    }

    /** The table of Khlong Phon as rows in JSON. */
    public static String khlongPhon() {
        return KhlongPhon.figures().entrySet().stream()
                .map(figure -> row(figure.getKey(), figure.getValue()))
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private static String row(String node, PrintedFigure figure) {
        return "{\"node\": \"" + node + "\""
                + field("score", Optional.ofNullable(figure.score()).map(BigDecimal::toPlainString))
                + field("use", Optional.of(Wire.code(figure.use())))
                + field("verdict", node.equals("total") ? Optional.of("good") : code(figure.verdict()))
                + field("guidance", code(figure.guidance()))
                + field("printed_name", Optional.ofNullable(figure.name()))
                + "}";
    }

    private static Optional<String> code(Enum<?> constant) {
        return Optional.ofNullable(constant).map(Wire::code);
    }

    private static String field(String name, Optional<String> value) {
        return value.map(text -> ", \"" + name + "\": \"" + text + "\"").orElse("");
    }
}
