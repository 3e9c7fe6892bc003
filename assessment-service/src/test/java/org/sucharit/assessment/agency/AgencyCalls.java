package org.sucharit.assessment.agency;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.sucharit.kit.testsupport.Callers;

/** Requests about agencies, as an administrator sends them. */
final class AgencyCalls {

    static final String AGENCIES = "/api/v1/agencies";
    static final String HEADER = "code,name_th,name_en,type,province_code,district,subdistrict,staff_count\n";

    private AgencyCalls() {}

    /** A code that no other test uses. */
    static String newCode() {
        return "t-" + UUID.randomUUID();
    }

    static String body(String code, String nameTh, String type, String district) {
        return """
                {"code": "%s", "nameTh": "%s", "nameEn": "Test", "type": "%s", "provinceCode": "81",
                 "district": "%s", "subdistrict": null, "staffCount": null}
                """.formatted(code, nameTh, type, district);
    }

    static Response register(String code, String nameTh) {
        return admin().contentType("application/json")
                .header("Idempotency-Key", code)
                .body(utf8(body(code, nameTh, "sao", "คลองท่อม")))
                .post(AGENCIES);
    }

    static Response put(String code, String ifMatch, String body, Map<String, ?> query) {
        return admin().contentType("application/json")
                .headers(ifMatch == null ? Map.of() : Map.of("If-Match", ifMatch))
                .queryParams(query)
                .body(utf8(body))
                .put(AGENCIES + "/" + code);
    }

    static Response importing(String file, Map<String, ?> query) {
        return admin().contentType("text/csv; charset=utf-8")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .queryParams(query)
                .body(utf8(file))
                .post(AGENCIES);
    }

    static Response get(String code) {
        return admin().get(AGENCIES + "/" + code);
    }

    static String etag(String code) {
        return get(code).header("ETag");
    }

    static RequestSpecification admin() {
        return Callers.ADMIN.asks("nobody");
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
