package org.sucharit.api.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompatibilityTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 4, 1);
    private static final ObjectMapper YAML = new YAMLMapper();

    private static final String RELEASED = """
            openapi: 3.1.0
            paths:
              /notes:
                get:
                  security: [{bearer: []}]
                  parameters:
                  - {name: limit, in: query, schema: {type: integer, format: int32, default: 50, maximum: 200}}
                  - {name: state, in: query, schema: {type: string, enum: [open, done]}}
                  responses:
                    "200":
                      headers: {ETag: {schema: {type: string}}}
                      content:
                        application/json: {schema: {$ref: "#/components/schemas/Page"}}
                        text/csv: {schema: {type: string}}
                post:
                  security: [{bearer: [officer, executive]}]
                  requestBody:
                    content:
                      application/json: {schema: {$ref: "#/components/schemas/NewNote"}}
                      text/csv: {schema: {type: string}}
                  responses:
                    "201": {content: {application/json: {schema: {$ref: "#/components/schemas/Note"}}}}
                    "400": {description: wrong}
              /notes/{id}:
                get:
                  parameters:
                  - {name: id, in: path, required: true, schema: {type: string}}
                  responses:
                    "200": {content: {application/json: {schema: {$ref: "#/components/schemas/Note"}}}}
                delete:
                  deprecated: true
                  x-sunset: "2027-04-01"
                  parameters:
                  - {name: id, in: path, required: true, schema: {type: string}}
                  responses: {"204": {description: gone}}
            components:
              schemas:
                Page:
                  type: object
                  properties:
                    items: {type: array, items: {$ref: "#/components/schemas/Note"}, maxItems: 200}
                    next: {type: [string, "null"]}
                Note:
                  type: object
                  required: [id]
                  properties:
                    id: {type: string, format: uuid}
                    state: {type: string, enum: [open, done]}
                    score: {type: integer}
                    parts: {type: array, items: {$ref: "#/components/schemas/Note"}}
                    labels: {type: object, additionalProperties: {type: string}}
                    kind: {allOf: [{type: string}]}
                NewNote:
                  type: object
                  required: [text]
                  properties:
                    text: {type: string, minLength: 1, maxLength: 100}
                    state: {type: string, enum: [open, done]}
                    weight: {type: number}
                    at: {anyOf: [{type: string}, {type: integer}]}
                    labels: {type: object, additionalProperties: {type: string}}
            """;

    @Test
    void what_is_unchanged_breaks_nobody() {
        assertThat(breaks(document())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // An operation and who may call it.
                "/paths/~1notes~1{id}/get | | GET /notes/{id} is removed without having been deprecated",
                "/paths/~1notes | | GET /notes is removed without having been deprecated",
                "/paths/~1notes~1{id}/get/security | [{bearer: []}] | GET /notes/{id} needs a token now",
                "/paths/~1notes/get/security | [{bearer: [officer]}] | GET /notes is only for officer now",
                "/paths/~1notes/post/security | [{bearer: [officer]}] | POST /notes is no longer for executive",
                "/paths/~1notes~1{id}/delete/x-sunset | 2027-03-31 | DELETE /notes/{id}: its sunset was 2027-04-01, and is 2027-03-31 now",
                // Parameters.
                "/paths/~1notes/get/parameters/1 | | GET /notes: query parameter state is removed",
                "/paths/~1notes/get/parameters/0/required | true | GET /notes: query parameter limit must be sent now",
                "/paths/~1notes/get/parameters/- | {name: x, in: header, required: true} | GET /notes: header parameter x must be sent now",
                "/paths/~1notes/get/parameters/0/in | header | GET /notes: query parameter limit is removed",
                "/paths/~1notes/get/parameters/0/schema/maximum | 100 | GET /notes: query parameter limit: maximum is 100 instead of 200: what was taken is refused",
                "/paths/~1notes/get/parameters/0/schema/minimum | 1 | GET /notes: query parameter limit: minimum is 1 instead of none: what was taken is refused",
                "/paths/~1notes/get/parameters/0/schema/default | 20 | GET /notes: query parameter limit: default 50 is 20 now: what is not sent means something else",
                "/paths/~1notes/get/parameters/0/schema/format | int16 | GET /notes: query parameter limit: format is int16 instead of int32: what was taken is refused",
                "/paths/~1notes/get/parameters/1/schema/enum | [open] | GET /notes: query parameter state: value done is removed: what was taken is refused",
                "/paths/~1notes~1{id}/get/parameters/0/schema/pattern | a+ | GET /notes/{id}: path parameter id: pattern is a+ instead of none: what was taken is refused",
                // What is sent.
                "/paths/~1notes/post/requestBody | | POST /notes: the body is removed",
                "/paths/~1notes/post/requestBody/required | true | POST /notes: a body must be sent now",
                "/paths/~1notes/post/requestBody/content/text~1csv | | POST /notes: no longer takes text/csv",
                "/components/schemas/NewNote/properties/state | | POST /notes: request/state is removed",
                "/components/schemas/NewNote/required | [text, state] | POST /notes: request/state must be sent now",
                "/components/schemas/NewNote/properties/state/enum | [open] | POST /notes: request/state: value done is removed: what was taken is refused",
                "/components/schemas/NewNote/properties/text/enum | [a] | POST /notes: request/text: only certain values are taken now: what was taken is refused",
                "/components/schemas/NewNote/properties/text/maxLength | 50 | POST /notes: request/text: maxLength is 50 instead of 100: what was taken is refused",
                "/components/schemas/NewNote/properties/weight/type | integer | POST /notes: request/weight: type number is integer now: what was taken is refused",
                "/components/schemas/NewNote/properties/at/anyOf/1 | | POST /notes: request/at/anyOf has 1 instead of 2: what was taken is refused",
                "/components/schemas/NewNote/properties/labels/additionalProperties | false | POST /notes: request/labels/additionalProperties is changed, and this check cannot tell what that means",
                "/components/schemas/NewNote/properties/text/contentEncoding | base64 | POST /notes: request/text: contentEncoding is changed, and this check cannot tell what that means",
                // What is answered.
                "/paths/~1notes~1{id}/delete/responses/204 | | DELETE /notes/{id}: status 204 is removed",
                "/paths/~1notes/get/responses/200/headers/ETag | | GET /notes: header ETag of 200 is removed",
                "/paths/~1notes/get/responses/200/content/text~1csv | | GET /notes: no longer answers 200 with text/csv",
                "/components/schemas/Page/properties/next | | GET /notes: answer/next is removed",
                "/components/schemas/Page/properties/items/maxItems | 500 | GET /notes: answer/items: maxItems is 500 instead of 200: callers do not expect it",
                "/components/schemas/Note/required | [] | GET /notes: answer/items/items/id may be missing now",
                "/components/schemas/Note/properties/score/type | number | GET /notes: answer/items/items/score: type integer is number now: callers do not expect it",
                "/components/schemas/Note/properties/score/type | [integer, 'null'] | GET /notes: answer/items/items/score: type integer is integer or null now: callers do not expect it",
                "/components/schemas/Note/properties/score/type | | GET /notes: answer/items/items/score: type integer is anything now: callers do not expect it",
                "/components/schemas/Note/properties/id/format | | GET /notes: answer/items/items/id: format is none instead of uuid: callers do not expect it",
                "/components/schemas/Note/properties/labels/additionalProperties | | GET /notes: answer/items/items/labels/additionalProperties is anything now: callers do not expect it",
                "/components/schemas/Note/properties/kind/allOf | [] | GET /notes: answer/items/items/kind/allOf has 0 instead of 1: callers do not expect it",
            })
    void what_callers_do_not_survive_is_told_with_its_place(String pointer, String value, String told) {
        assertThat(breaks(changed(pointer, value))).contains(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/paths/~1more | {get: {responses: {}}}",
                "/paths/~1notes/put | {responses: {}}",
                "/paths/~1notes/get/security | []",
                "/paths/~1notes/post/security | [{bearer: [officer, executive, admin]}]",
                "/paths/~1notes/post/security | [{bearer: []}]",
                "/paths/~1notes/get/parameters/- | {name: x, in: query, schema: {type: string}}",
                "/paths/~1notes/get/parameters/0/schema/maximum | 500",
                "/paths/~1notes/get/parameters/0/schema/maximum |",
                "/paths/~1notes/get/parameters/0/schema/type | number",
                "/paths/~1notes/get/parameters/1/schema/enum | [open, done, new]",
                "/paths/~1notes/get/parameters/1/schema/enum |",
                "/paths/~1notes~1{id}/get/parameters/0/schema/default | a",
                "/paths/~1notes/post/requestBody/content/application~1yaml | {schema: {type: string}}",
                "/paths/~1notes/post/responses/400 |",
                "/paths/~1notes/post/responses/409 | {description: conflict}",
                "/paths/~1notes/get/responses/200/content/text~1html | {schema: {type: string}}",
                "/paths/~1notes/get/deprecated | true",
                "/paths/~1notes~1{id}/delete/x-sunset | 2027-10-01",
                "/paths/~1notes~1{id}/delete/deprecated |",
                "/components/schemas/NewNote/properties/more | {type: string}",
                "/components/schemas/NewNote/required | []",
                "/components/schemas/NewNote/properties/text/minLength | 0",
                "/components/schemas/NewNote/properties/text/type | [string, 'null']",
                "/components/schemas/NewNote/properties/at/anyOf/- | {type: boolean}",
                "/components/schemas/Page/properties/total | {type: integer}",
                "/components/schemas/Page/properties/next/type | string",
                "/components/schemas/Note/required | [id, state]",
                "/components/schemas/Note/properties/state/enum | [open, done, new]",
                "/components/schemas/Note/properties/state/enum | [open]",
                "/components/schemas/Note/properties/id/pattern | a+",
                "/components/schemas/Note/properties/id/description | told better",
                "/components/schemas/Note/properties/id/example | a",
            })
    void an_addition_passes(String pointer, String value) {
        assertThat(breaks(changed(pointer, value))).isEmpty();
    }

    @Test
    void an_operation_may_go_when_it_was_deprecated_and_its_sunset_has_come() {
        JsonNode gone = changed("/paths/~1notes~1{id}/delete", null);

        assertThat(Compatibility.breaks(document(), gone, TODAY)).isEmpty();
        assertThat(Compatibility.breaks(document(), gone, TODAY.minusDays(1)))
                .containsExactly("DELETE /notes/{id} is removed before its sunset, 2027-04-01");
    }

    @Test
    void a_schema_may_get_another_name() {
        JsonNode renamed =
                parse(RELEASED.replace("/NewNote\"", "/NoteData\"").replace("    NewNote:", "    NoteData:"));

        assertThat(breaks(renamed)).isEmpty();
    }

    private static List<String> breaks(JsonNode present) {
        return Compatibility.breaks(document(), present, TODAY.minusDays(1));
    }

    /**
     * The released document with one change.
     *
     * @param value in YAML; null takes away what is there
     */
    private static JsonNode changed(String pointer, String value) {
        JsonNode document = document();
        JsonPointer at = JsonPointer.compile(pointer);
        JsonNode parent = document.at(at.head());
        String last = at.last().getMatchingProperty();
        assertThat(parent.isContainerNode()).as(pointer).isTrue();
        assertThat(value != null || parent.has(last) || parent.has(at.last().getMatchingIndex()))
                .as("there is something to take away")
                .isTrue();
        if (parent instanceof ObjectNode object) {
            if (value == null) {
                object.remove(last);
            } else {
                object.set(last, parse(value));
            }
        } else if (parent instanceof ArrayNode array) {
            if (value == null) {
                array.remove(at.last().getMatchingIndex());
            } else {
                array.add(parse(value));
            }
        }
        return document;
    }

    private static JsonNode document() {
        return parse(RELEASED);
    }

    private static JsonNode parse(String yaml) {
        try {
            return YAML.readTree(yaml);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
