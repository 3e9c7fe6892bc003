package org.sucharit.api.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sucharit.gateway.Service;

class OriginDocumentTest {

    private static final String SCORES = "/api/v1/scores/{fiscalYear}";
    private static final String PLANS = "/api/v1/plans/{fiscalYear}";
    private static final String IMPORTS = "/api/v1/imports/{id}";

    @Test
    void there_is_one_origin_and_every_operation_of_its_services() {
        JsonNode merged = merge(
                document(Service.SCORING, path(SCORES, "getScore", "Score"), "Score: {type: object}"),
                document(Service.MEASURES, path(PLANS, "getPlan", "Plan"), "Plan: {type: object}"));

        assertThat(merged.at("/servers/0/url").asText()).isEqualTo("/");
        assertThat(merged.at("/info/version").asText()).isEqualTo("1.0.0");
        assertThat(names(merged.path("paths"))).containsExactly(PLANS, SCORES);
        assertThat(names(merged.at("/components/schemas"))).containsExactly("Plan", "Score");
        assertThat(merged.at("/components/securitySchemes/bearer/type").asText())
                .isEqualTo("http");
        assertThat(merged.path("tags").findValuesAsText("name")).containsExactly("measures", "scoring");
    }

    @Test
    void what_services_have_alike_stands_once() {
        String label = "Label: {type: object, properties: {th: {type: string}}}";
        JsonNode merged = merge(
                document(
                        Service.SCORING,
                        path(SCORES, "getScore", "Score"),
                        "Score: {type: object, properties: {label: {$ref: '#/components/schemas/Label'}}}",
                        label),
                document(Service.MEASURES, path(PLANS, "getPlan", "Label"), label));

        assertThat(names(merged.at("/components/schemas"))).containsExactly("Label", "Score");
    }

    @Test
    void a_name_for_different_things_gets_the_service_before_it_and_so_does_what_refers_to_it() {
        String label = "Label: {type: object, properties: {kind: {$ref: '#/components/schemas/Kind'}}}";
        JsonNode merged = merge(
                document(
                        Service.SCORING,
                        path(SCORES, "getScore", "Own"),
                        label,
                        "Kind: {type: string, enum: [a]}",
                        "Own: {$ref: '#/components/schemas/Label'}"),
                document(Service.MEASURES, path(PLANS, "getPlan", "Label"), label, "Kind: {type: string, enum: [b]}"));

        assertThat(names(merged.at("/components/schemas")))
                .containsExactly("MeasuresKind", "MeasuresLabel", "Own", "ScoringKind", "ScoringLabel");
        assertThat(schemaOf(merged, PLANS)).isEqualTo("#/components/schemas/MeasuresLabel");
        assertThat(merged.at("/components/schemas/ScoringLabel/properties/kind/$ref")
                        .asText())
                .isEqualTo("#/components/schemas/ScoringKind");
        assertThat(merged.at("/components/schemas/Own/$ref").asText()).isEqualTo("#/components/schemas/ScoringLabel");
    }

    @Test
    void an_operation_that_all_have_alike_is_told_by_the_one_that_the_gateway_asks() {
        JsonNode merged = merge(
                document(Service.ASSESSMENT, path(IMPORTS, "getImport", "Import"), "Import: {type: object}"),
                document(Service.SCORING, path(IMPORTS, "getImport", "Import"), "Import: {type: object}"));

        assertThat(names(merged.path("paths"))).containsExactly(IMPORTS);
        assertThat(merged.path("paths").path(IMPORTS).at("/get/operationId").asText())
                .isEqualTo("getImport");
    }

    @Test
    void an_operation_of_its_own_that_the_gateway_does_not_send_there_is_a_mistake() {
        assertThatThrownBy(() -> merge(
                        document(Service.ASSESSMENT, path(IMPORTS, "getImport", "Import"), "Import: {type: object}"),
                        document(Service.SCORING, path(IMPORTS, "getImport", "Import"), "Import: {type: string}")))
                .hasMessage("get /api/v1/imports/{id} of scoring-service is not reached through the gateway, which asks"
                        + " assessment-service");
        assertThatThrownBy(() -> merge(document(Service.SCORING, path(PLANS, "getPlan", "A"), "A: {type: object}")))
                .hasMessageContaining("which asks measures-service");
    }

    @Test
    void what_services_say_to_each_other_is_left_out() {
        String events = "/api/v1/events/{topic}";
        JsonNode merged = merge(
                document(Service.SCORING, path(events, "getSnapshot", "Replayed"), "Replayed: {type: object}"),
                document(
                        Service.MEASURES,
                        path(PLANS, "getPlan", "A"),
                        "A: {properties: {b: {$ref: '#/components/schemas/B'}}}",
                        "B: {type: object}"));

        assertThat(names(merged.path("paths"))).containsExactly(PLANS);
        assertThat(names(merged.at("/components/schemas"))).containsExactly("A", "B");
        assertThat(merged.path("tags").findValuesAsText("name")).containsExactly("measures");
    }

    @Test
    void operations_of_one_name_get_the_service_before_it() {
        JsonNode merged = merge(
                document(Service.SCORING, path(SCORES, "getPublished", "A"), "A: {type: object}"),
                document(Service.MEASURES, path(PLANS, "getPublished", "A"), "A: {type: object}"));

        assertThat(merged.findValuesAsText("operationId"))
                .containsExactly("measuresGetPublished", "scoringGetPublished");
    }

    @Test
    void what_has_no_name_to_be_told_apart_by_is_a_mistake() {
        JsonNode other = parse(text(Service.MEASURES, path(PLANS, "getPlan", "A"), "A: {type: object}")
                .replace("scheme: bearer", "scheme: basic"));

        assertThatThrownBy(() -> merge(
                        document(Service.SCORING, path(SCORES, "getScore", "A"), "A: {type: object}"),
                        new ServiceDocument(Service.MEASURES, other)))
                .hasMessage("services disagree about securitySchemes bearer");
    }

    private static JsonNode merge(ServiceDocument... documents) {
        return OriginDocument.of(List.of(documents));
    }

    private static List<String> names(JsonNode object) {
        return object.propertyStream().map(java.util.Map.Entry::getKey).toList();
    }

    private static String schemaOf(JsonNode merged, String path) {
        return merged.path("paths")
                .path(path)
                .at("/get/responses/200/content/application~1json/schema/$ref")
                .asText();
    }

    private static ServiceDocument document(Service service, String path, String... schemas) {
        return new ServiceDocument(service, parse(text(service, path, schemas)));
    }

    private static String path(String path, String id, String schema) {
        return """
              %s:
                get:
                  operationId: %s
                  tags: [%s]
                  responses:
                    "200": {content: {application/json: {schema: {$ref: "#/components/schemas/%s"}}}}
            """.formatted(path, id, path.equals(IMPORTS) ? "common" : "OWN", schema);
    }

    private static String text(Service service, String path, String... schemas) {
        return """
            openapi: 3.1.0
            info: {title: %1$s, version: 1.0.0}
            tags: [{name: common}, {name: %1$s}]
            paths:
            %2$s
            components:
              securitySchemes: {bearer: {type: http, scheme: bearer}}
              schemas:
                %3$s
            """.formatted(service.id(), path.replace("OWN", service.id()), String.join("\n    ", schemas));
    }

    private static JsonNode parse(String yaml) {
        try {
            return new YAMLMapper().readTree(yaml);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(yaml, e);
        }
    }
}
