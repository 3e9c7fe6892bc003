package org.sucharit.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sucharit.contracts.testsupport.SnapshotJson.parse;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sucharit.contracts.testsupport.RecordDrift;
import org.sucharit.contracts.testsupport.Schemas;

/** Records and schemas say the same. */
class SchemaMatchesRecordTest {

    static final List<Topic<?>> TOPICS = Topics.all();

    @ParameterizedTest
    @FieldSource("TOPICS")
    void a_schema_describes_exactly_its_record(Topic<?> topic) {
        assertThat(RecordDrift.between(topic.type().asSubclass(Record.class), Schemas.of(topic)))
                .isEmpty();
    }

    @ParameterizedTest
    @FieldSource("TOPICS")
    void a_schema_lies_on_the_class_path_under_its_name(Topic<?> topic) {
        JsonNode schema = Schemas.of(topic);

        assertThat(Topic.class.getResource(topic.schemaResource())).isNotNull();
        assertThat(schema.path("$schema").asText()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(schema.path("$id").asText()).isEqualTo("urn:sucharit:schema:" + topic.name());
        assertThat(schema.path("title").asText()).isEqualTo(topic.type().getSimpleName());
    }

    @ParameterizedTest
    @FieldSource("TOPICS")
    void a_schema_is_a_schema(Topic<?> topic) {
        assertThat(Schemas.mistakesOf(Schemas.of(topic))).isEmpty();
    }

    @Test
    void every_schema_belongs_to_a_topic() {
        assertThat(Schemas.files(Schemas.PRESENT))
                .map(Path::getFileName)
                .map(Path::toString)
                .containsExactlyInAnyOrderElementsOf(
                        TOPICS.stream().map(topic -> topic.name() + ".json").toList());
    }

    @ParameterizedTest
    @FieldSource("TOPICS")
    void every_definition_is_used(Topic<?> topic) {
        JsonNode schema = Schemas.of(topic);

        assertThat(schema.path("$defs").properties())
                .allSatisfy(definition ->
                        assertThat(schema.findValuesAsText("$ref")).contains("#/$defs/" + definition.getKey()));
    }

    /**
     * To find drift in.
     *
     * @param count how many
     * @param score 0–100; null where there is none
     */
    public record Sample(int count, BigDecimal score, Colour colour, List<String> names, Map<String, Integer> ages) {

        public enum Colour {
            @JsonProperty("light-red")
            LIGHT_RED,
            @JsonProperty("blue")
            BLUE
        }
    }

    private static final String SAMPLE = """
            {'description': 'A sample.', 'type': 'object', 'required': ['count', 'colour', 'names', 'ages'], 'properties': {
              'count': {'description': 'c', 'type': 'integer', 'minimum': 0, 'maximum': 9},
              'score': {'description': 's', 'type': ['string', 'null'], 'pattern': '[0-9]'},
              'colour': {'description': 'c', 'type': 'string', 'enum': ['blue', 'light-red']},
              'names': {'description': 'n', 'type': 'array', 'maxItems': 9, 'items':
                {'description': 'n', 'type': 'string', 'pattern': 'a', 'maxLength': 9}},
              'ages': {'description': 'a', 'type': 'object', 'maxProperties': 9,
                'propertyNames': {'description': 'n', 'type': 'string', 'pattern': 'a', 'maxLength': 9},
                'additionalProperties': {'description': 'a', 'type': 'integer', 'minimum': 0, 'maximum': 9}}}}
            """;

    @Test
    void a_schema_without_drift_passes() {
        assertThat(RecordDrift.between(Sample.class, parse(SAMPLE))).isEmpty();
    }

    static Stream<Arguments> drifts() {
        return Stream.of(
                Arguments.of("'score':", "'points':"),
                Arguments.of("'maximum': 9},\n  'score'", "'maximum': 9}, 'more': {},\n  'score'"),
                Arguments.of("'minimum': 0, ", ""),
                Arguments.of("['string', 'null']", "'string'"),
                Arguments.of("'type': 'integer'", "'type': ['integer', 'null']"),
                Arguments.of("'type': 'integer'", "'type': 'number'"),
                Arguments.of("'light-red'", "'LIGHT_RED'"),
                Arguments.of("'light-red'", "'light-red', 'green'"),
                Arguments.of("'required': ['count', ", "'required': ["),
                Arguments.of("'required': ['count', ", "'required': ['count', 'size', "),
                Arguments.of("'maxItems': 9, ", ""),
                Arguments.of(", 'maxLength': 9}", "}"),
                Arguments.of("'maxProperties': 9,", ""),
                Arguments.of("'description': 's', ", ""),
                Arguments.of("'required':", "'additionalProperties': false, 'required':"));
    }

    @ParameterizedTest
    @MethodSource("drifts")
    void drift_is_found(String written, String instead) {
        assertThat(SAMPLE).contains(written);

        assertThat(RecordDrift.between(Sample.class, parse(SAMPLE.replace(written, instead))))
                .isNotEmpty();
    }
}
