package org.sucharit.assessment.round;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sucharit.assessment.framework.Fixture;
import org.sucharit.kit.testsupport.Callers;

/** A fiscal year of its own for a test, driven over HTTP as an administrator drives it. */
public record Year(int fiscalYear) {

    private static final List<String> PHASES =
            List.of("register", "collect", "review", "clarify", "confirm", "announced");

    /** The present one: a calendar for it may lie in the past and in the future. */
    public static Year present() {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Bangkok"));
        return new Year(today.getYear() + 543 + (today.getMonthValue() >= 10 ? 1 : 0));
    }

    /** Publishes the smallest framework for it: the survey IIT asks i1, and OIT has the item o1. */
    public Year publish() {
        Callers.ADMIN
                .asks("any")
                .contentType("application/yaml")
                .header("Idempotency-Key", key())
                .body(Fixture.SMALL
                        .replace("fiscalYear: 2568", "fiscalYear: " + fiscalYear)
                        .getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/frameworks")
                .then()
                .statusCode(201);
        return this;
    }

    /** Plans it so that each phase begins so many days from now. */
    public Response plan(int... days) {
        StringBuilder phases = new StringBuilder();
        for (int i = 0; i < days.length; i++) {
            phases.append(i == 0 ? "" : ", ")
                    .append('"')
                    .append(PHASES.get(i))
                    .append("\": \"")
                    .append(Instant.now().plus(days[i], ChronoUnit.DAYS))
                    .append('"');
        }
        return put("{\"phases\": {" + phases + "}}", "*");
    }

    public Response put(String body, String ifMatch) {
        return Callers.ADMIN
                .asks("any")
                .contentType("application/json")
                .headers(ifMatch == null ? Map.of() : Map.of("If-Match", ifMatch))
                .body(body)
                .put(address());
    }

    public Response extend(String body) {
        return post("/extensions", body);
    }

    public Response post(String path, String body) {
        return Callers.ADMIN
                .asks("any")
                .contentType("application/json")
                .header("Idempotency-Key", key())
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post(address() + path);
    }

    /** Registers an agency of its own in a province; tells its code. */
    public static String register(String province) {
        String code = "y-" + key();
        Callers.ADMIN
                .asks(code)
                .contentType("application/json")
                .header("Idempotency-Key", code)
                .body("""
                        {"code": "%s", "nameTh": "เทศบาลตำบลทดสอบ", "nameEn": "Test", "type": "tambon-municipality",
                         "provinceCode": "%s", "district": null, "subdistrict": null, "staffCount": "60"}
                        """.formatted(code, province).getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/agencies")
                .then()
                .statusCode(201);
        return code;
    }

    /** Opens an agency's assessment, or moves it, whatever its version. */
    public Response move(String agency, String phase, String reason) {
        String because = reason == null ? "" : ", \"reason\": \"" + reason + "\"";
        return Callers.ADMIN
                .asks(agency)
                .contentType("application/json")
                .header("If-Match", "*")
                .body("{\"phase\": \"" + phase + "\"" + because + "}")
                .put(assessment(agency));
    }

    public String phase(String agency) {
        return Callers.ADMIN.asks(agency).get(assessment(agency)).path("phase");
    }

    public Response transitions(String agency) {
        return Callers.ADMIN.asks(agency).get(assessment(agency) + "/transitions");
    }

    public Response surveys(String agency) {
        return Callers.OFFICER.asks(agency).get(assessment(agency) + "/surveys");
    }

    /** Sends a file under a key of its own. */
    public Response send(String path, String csv) {
        return send(path, csv, key());
    }

    public Response send(String path, String csv, String key) {
        return Callers.ADMIN
                .asks("any")
                .contentType("text/csv")
                .header("Idempotency-Key", key)
                .body(csv.getBytes(StandardCharsets.UTF_8))
                .post(address() + path);
    }

    public static Response undo(Response imported) {
        return Callers.ADMIN.asks("any").delete("/api/v1/imports/" + imported.path("id"));
    }

    public static String key() {
        return UUID.randomUUID().toString();
    }

    public String address() {
        return "/api/v1/rounds/" + fiscalYear;
    }

    public String assessment(String agency) {
        return "/api/v1/assessments/" + fiscalYear + "/" + agency;
    }
}
